using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>Legs of one traveller that follow one another, seen from one point of view, and the passage that tells them as one.</summary>
internal sealed record Journey(ImmutableArray<Leg> Legs, EntityId PointOfView, Candidate Told)
{
    /// <summary>Something else of the traveller's went by since: no leg follows any more.</summary>
    public bool IsOver { get; init; }

    public Leg First => Legs[0];

    public Leg Last => Legs[^1];

    /// <summary>The places between where it began and where it leads, in order.</summary>
    public IEnumerable<int> Passed => Legs.Skip(1).Select(leg => leg.From);

    public int Minutes => Last.Occurrence.Ends.Minutes - First.Occurrence.Starts.Minutes;

    /// <summary>
    /// Whether the leg goes on where the last one ended: by the same action, after no rest, and to where the journey has not been.
    /// </summary>
    public bool IsFollowedBy(Leg leg, int rest) =>
        !IsOver
        && leg.Traveller == First.Traveller
        && leg.Occurrence.Action == First.Occurrence.Action
        && leg.From == Last.To
        && Legs.All(been => been.From != leg.To)
        && leg.Occurrence.Starts.Minutes - Last.Occurrence.Ends.Minutes <= rest
        && Enumerable.Range(0, leg.Occurrence.Arguments.Length).All(i => leg.IsPlace(i) ? First.IsPlace(i) : leg.Occurrence.Arguments[i] == First.Occurrence.Arguments[i]);

    /// <summary>The journey as far as a leg, as if it were one event: from the first state to the last, with the places where it began and ends.</summary>
    public ToldEvent AsOne(Leg last) => new(
        last.Occurrence with
        {
            Starts = First.Occurrence.Starts,
            Arguments = [.. last.Occurrence.Arguments.Select(argument => argument == last.From ? First.From : argument)],
        },
        First.Pending.Told.Before,
        last.Pending.Told.After);
}
