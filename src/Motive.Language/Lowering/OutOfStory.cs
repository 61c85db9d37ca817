using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// What the rules <c>absent</c> and <c>senseless</c> come to. Whoever one of them holds of does nothing and agrees to nothing, sees nothing, is told nothing, and no act or rule changes what they feel:
/// this is put into every action, trigger, reaction and happening, so that it is read in each mind like all else (D8b).
/// </summary>
internal sealed class OutOfStory(Program program)
{
    private readonly List<RuleSymbol> rules = [];
    private readonly RuleInliner inliner = new(program);

    public Story Apply(Story story)
    {
        PersonRule? absent = Find("absent");
        PersonRule? senseless = Find("senseless");
        if (rules.Count == 0)
            return story;
        int more = rules.Max(rule => rule.Slots);
        return story with
        {
            Absent = absent,
            Senseless = senseless,
            Actions = [.. story.Actions.Select(action => Lowered(action, action.Slots) with { Slots = action.Slots + more })],
            Triggers = [.. story.Triggers.Select(trigger => trigger with { Effects = Lowered(trigger.Effects, trigger.Slots), Slots = trigger.Slots + more })],
            Reactions = [.. story.Reactions.Select(reaction => reaction with { Effects = Lowered(reaction.Effects, reaction.Slots), Slots = reaction.Slots + more })],
            Happenings = [.. story.Happenings.Select(happening => happening with
            {
                Effects = Lowered(happening.Effects, happening.Slots),
                Observing = Lowered(happening.Observing, happening.Slots),
                Slots = happening.Slots + more,
            })],
        };
    }

    private PersonRule? Find(string name)
    {
        if (!program.Symbols.TryFind(name, out RuleSymbol? rule) || rule.Body.IsError)
            return null;
        if (rule.Parameters.Length != 1 || rule.Body.Type.Kind != ValueKind.Boolean || rule.Parameters[0].Type is not { } type || !program.Symbols.Character.Is(type))
        {
            program.Diagnostics.Report(Mistakes.OutOfStoryShape, rule.Origin, name);
            return null;
        }

        rules.Add(rule);
        return new PersonRule(rule.Body.Expression, rule.Slots);
    }

    private ActionDefinition Lowered(ActionDefinition action, int free) => action with
    {
        Requires = action.Consenting.IsEmpty ? action.Requires : Logic.And([.. Conjuncts(action.Requires), .. action.Consenting.SelectMany(doer => In(doer, free))]),
        Effects = Lowered(action.Effects, free),
        Observing = Lowered(action.Observing, free),
    };

    private Observing Lowered(Observing observing, int free) => observing.Condition is Expression.Literal { Value: Value.False }
        ? observing
        : observing with { Condition = Logic.And([.. Conjuncts(observing.Condition), .. In(new Expression.Variable(observing.Slot), free)]) };

    private ImmutableArray<Effect> Lowered(ImmutableArray<Effect> effects, int free) => [.. effects.Select(effect => Lowered(effect, free))];

    private Effect Lowered(Effect effect, int free) => effect switch
    {
        Effect.Believe believe => new Effect.When(Logic.And(In(believe.Who, free)), [believe], []),
        Effect.Feel feel => new Effect.When(Logic.And(In(feel.Who, free)), [feel], []),
        _ => EffectWalk.WithParts(effect, expression => expression, inner => Lowered(inner, free)),
    };

    private static ImmutableArray<Expression> Conjuncts(Expression condition) => condition switch
    {
        Expression.Literal { Value: Value.True } => [],
        Expression.And { Use: null } and => and.Operands,
        _ => [condition],
    };

    /// <summary>That somebody is in the story and has their senses.</summary>
    private IEnumerable<Expression> In(Expression who, int free) => rules.Select(rule => new Expression.Not(inliner.Inline(rule, [who], free)));
}
