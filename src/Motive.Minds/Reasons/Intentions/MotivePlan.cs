using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.FindingOut;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// A reason to act: a sequence of acts that, in the mind it was made in, is possible, agreed to by everyone who must, free of
/// needless acts, and better at its end than at its start. <see cref="Acts"/> are act indices. <see cref="Minutes"/> adds their durations.
/// </summary>
internal sealed record MotivePlan(ImmutableArray<ActId> Acts, StateId Start, StateId End, int Before, int After, int Minutes)
{
    /// <summary>How many acts it counts: a journey is one (D16c). Otherwise as many as it has.</summary>
    public int Length { get; init; } = Acts.Length;

    /// <summary>By how much its end is worth more than its start, in points.</summary>
    public int Gain => After - Before;

    /// <summary>What it is to find out, of an inquiry (D13b): then <see cref="End"/> is where the answer would lead that gains most, and the gain is the mean, rounded up.</summary>
    public SoughtAnswer? Sought { get; init; }

    /// <summary>The gain as it is weighed, in thousandths of a point.</summary>
    public long Thousandths => Sought?.Thousandths ?? Gain * 1000L;

    /// <summary>The act that it begins with: the one that it is a reason for.</summary>
    public ActId First => Acts[0];

    /// <summary>Fewer acts come first; of equally many, those that come first by their places in the story (D16).</summary>
    public static int CompareActs(ImmutableArray<ActId> one, ImmutableArray<ActId> other)
    {
        int order = one.Length.CompareTo(other.Length);
        return order != 0 ? order : one.AsSpan().SequenceCompareTo(other.AsSpan());
    }

    /// <summary>The states it speaks of stay until the next collection.</summary>
    public void MarkStates(StateStore states)
    {
        states.Mark(Start, forEver: false);
        states.Mark(End, forEver: false);
        states.Mark(EndWithoutFirst, forEver: false);
    }

    /// <summary>The forecast by which the plan is judged (D13a): then <see cref="Before"/> and <see cref="After"/> are the worths of its start and end by that forecast. Null for a plan that is judged by utility alone.</summary>
    public Forecast? Forecast { get; init; }

    /// <summary>The state whose utility stands for that of a state on the plan's way: itself, or, with a forecast, the worst that would come of it.</summary>
    public StateId JudgedState(StateId state) => Forecast?.WorstStateFrom(state) ?? state;

    /// <summary>The state that the plan would end in with its first act left out: that of the best part that could still be done, or the start.</summary>
    public StateId EndWithoutFirst { get; init; } = Start;
}
