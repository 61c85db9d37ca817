using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>What fills in the parameters of one story's rules: everything that grounding them shares.</summary>
internal sealed class Grounder
{
    private readonly Story story;
    private readonly FactTable facts;
    private readonly SlotReads reads = new();
    private readonly GroundedParts parts;

    /// <param name="asWritten">As for an <see cref="ExpressionGrounder"/>.</param>
    public Grounder(Story story, FactTable facts, GroundingBudget budget, bool asWritten = false)
    {
        (this.story, this.facts, Budget) = (story, facts, budget);
        ConditionBuilder builder = new(story, facts);
        parts = new GroundedParts(reads, budget, story.Entities.Length);
        Expressions = new ExpressionGrounder(story, facts, builder, parts, budget, asWritten);
        Effects = new EffectGrounder(story, facts, Expressions, builder, parts, budget);
        Sources = new SourceGrounder(story, facts, builder, Effects.InternTarget);
        Observers = new ObserverGrounder(story, Expressions, reads, parts, budget);
    }

    public GroundingBudget Budget { get; }

    public ExpressionGrounder Expressions { get; }

    public EffectGrounder Effects { get; }

    public ObserverGrounder Observers { get; }

    public SourceGrounder Sources { get; }

    /// <summary>The rows of arguments that a rule may have.</summary>
    public ArgumentFrames Arguments(ImmutableArray<Parameter> parameters, Expression requires) =>
        new(story, facts, Expressions, reads, Budget, parameters, requires);

    /// <summary>Prepares a rule: finds what of it comes again and again when its parameters, the first slots, are filled in.</summary>
    /// <returns>The slots of its parameters.</returns>
    public ulong PrepareRule(int parameters, IEnumerable<Expression> conditions, IEnumerable<Effect> effects)
    {
        ulong bound = SlotReads.FirstSlots(parameters);
        foreach (Expression condition in conditions)
            parts.Include(condition, bound);
        parts.Include(effects, bound);
        return bound;
    }
}
