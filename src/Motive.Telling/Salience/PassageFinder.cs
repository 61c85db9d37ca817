using Motive.World;

namespace Motive.Telling;

/// <summary>Finds every passage that may tell an event from a point of view.</summary>
internal sealed class PassageFinder
{
    private readonly Evaluator evaluator;
    private readonly UseMemory memory;
    private readonly List<TellRule>[] rulesOf;

    public PassageFinder(Story story, UseMemory memory)
    {
        evaluator = new Evaluator(story);
        this.memory = memory;
        rulesOf = new List<TellRule>[story.Actions.Length];
        for (int i = 0; i < rulesOf.Length; i++)
            rulesOf[i] = [];
        foreach (TellRule rule in story.Tells)
            rulesOf[rule.Action.Value].Add(rule);
    }

    public IEnumerable<Candidate> Find(ToldEvent told, EntityId pointOfView)
    {
        if (told.Occurrence.Action is not { } action)
            yield break;
        foreach (TellRule rule in rulesOf[action.Value])
        {
            if (rule.IsAttempt != (told.Occurrence.Kind == OccurrenceKind.Attempt) || memory.IsSpent(rule.Id) || Bind(rule, told, pointOfView) is not { } frame)
                continue;
            foreach (Passage passage in rule.Passages)
                yield return new Candidate(rule, passage, frame, StateOf(rule, told));
        }
    }

    private int[]? Bind(TellRule rule, ToldEvent told, EntityId pointOfView)
    {
        int[] frame = PatternMatch.EmptyFrame(rule.Slots);
        bool[] bound = new bool[rule.Slots];
        IState state = StateOf(rule, told);
        if (!PatternMatch.TryBind(evaluator, state, rule.Arguments, told.Occurrence.Arguments, frame, bound))
            return null;
        if (rule.From is { } from && !PatternMatch.TryBind(evaluator, state, from, pointOfView.Value, frame, bound))
            return null;
        return rule.When is null || evaluator.Holds(rule.When, state, frame) ? frame : null;
    }

    private static IState StateOf(TellRule rule, ToldEvent told) => rule.Before ? told.Before : told.After;
}
