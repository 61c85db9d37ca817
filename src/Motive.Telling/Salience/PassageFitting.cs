using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>Whether a rule's passages may tell an event from a point of view, and if not what stands in the way (T4).</summary>
internal sealed class PassageFitting(Story story)
{
    private readonly Evaluator evaluator = new(story);

    /// <param name="isPlayed">Whether the point of view is the reader's own.</param>
    public Fitting Find(TellRule rule, ToldEvent told, EntityId pointOfView, bool isPlayed)
    {
        int[] frame = PatternMatch.EmptyFrame(rule.Slots);
        bool[] bound = new bool[rule.Slots];
        IState state = StateOf(rule, told);
        if (rule.IsAttempt != (told.Occurrence.Kind == OccurrenceKind.Attempt) || !PatternMatch.TryBind(evaluator, state, rule.Arguments, told.Occurrence.Arguments, frame, bound))
            return new Fitting(Misfit.OtherEvent, frame);
        if ((rule.IsForPlay && !isPlayed) || (rule.From is { } from && !PatternMatch.TryBind(evaluator, state, from, pointOfView.Value, frame, bound)))
            return new Fitting(Misfit.OtherSide, frame);
        return new Fitting(rule.When is null || evaluator.Holds(rule.When, state, frame) ? Misfit.None : Misfit.ConditionFails, frame);
    }

    /// <summary>Of the conditions, those that do not hold where the rule's own is read.</summary>
    public ImmutableArray<WrittenCondition> Failing(ImmutableArray<WrittenCondition> conditions, TellRule rule, ToldEvent told, int[] frame)
    {
        IState state = StateOf(rule, told);
        return [.. conditions.Where(condition => !evaluator.Holds(condition.Condition, state, [.. frame]))];
    }

    public static IState StateOf(TellRule rule, ToldEvent told) => rule.Before ? told.Before : told.After;
}

/// <summary>What keeps a rule from telling an event from a point of view; the later, the nearer it came to it.</summary>
internal enum Misfit
{
    /// <summary>Its arguments are others, or it tells attempts and this was done, or the other way round.</summary>
    OtherEvent,

    /// <summary>It is told from another side, or only to who plays.</summary>
    OtherSide,

    ConditionFails,

    None,
}

/// <param name="Frame">The rule's variables, as far as they were bound.</param>
internal readonly record struct Fitting(Misfit Misfit, int[] Frame);
