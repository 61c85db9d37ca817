using System.Collections.Immutable;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// Conditions of a ground story once more, as the story writes them: where a rule is used there is a <see cref="Condition.Named"/>. They hold in the same states as those that events are
/// evaluated by. They are made when somebody asks, for words alone, so that names cost nothing where nobody reads them.
/// </summary>
internal sealed class WrittenConditions(GroundStory story)
{
    /// <summary>The precondition of an act.</summary>
    public Condition Requires(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Requires(act.Definition, act.Arguments);
    }

    /// <summary>The precondition of an action with arguments of its parameters' types, also where no state fulfils it.</summary>
    public Condition Requires(ActionDefinition action, ImmutableArray<int> arguments)
    {
        ArgumentNullException.ThrowIfNull(action);
        int[] frame = new int[Math.Max(Math.Max(action.Slots, arguments.Length), 1)];
        arguments.CopyTo(frame);
        return Ground(action.Requires, frame);
    }

    /// <summary>What the action requires of the arguments that is false whatever happens, as far as rules name it.</summary>
    public ImmutableArray<Condition> NeverFulfilled(ActionDefinition action, ImmutableArray<int> arguments) =>
    [
        .. Requires(action, arguments).Conjuncts
            .Where(conjunct => conjunct is not Condition.Constant && FactReads.FactsReadBy(conjunct).Count == 0 && !conjunct.Holds(story.CreateStore(), new StateId(0))),
    ];

    /// <summary>The precondition of a happening, by its place in <see cref="GroundStory.Happenings"/>.</summary>
    public Condition RequiresOfHappening(int number)
    {
        HappeningDefinition happening = story.Story.Happenings[number];
        return Ground(happening.Requires, new int[Math.Max(happening.Slots, 1)]);
    }

    /// <summary>The wants of a character.</summary>
    public Utility Wants(EntityId who) => Utility.Ground(story.Story, Grounder, who);

    private Condition Ground(Expression expression, int[] frame) =>
        Grounder.Expressions.Ground(expression, frame);

    private Grounder Grounder => new(story.Story, story.ChapterFacts, new GroundingBudget(), asWritten: true);
}
