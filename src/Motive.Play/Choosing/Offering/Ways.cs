using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Choosing.Offering;

/// <summary>Where a character can go from here, each place once, by the quickest way they know; and which acts are moves of theirs.</summary>
internal sealed class Ways
{
    private readonly MindEngine engine;
    private readonly Journeys journeys;
    private readonly CharacterId character;
    private readonly StateId mind;
    private readonly ImmutableArray<(int Place, Way Way)> quickest = [];

    public Ways(MindEngine engine, Journeys journeys, CharacterId character, StateId mind)
    {
        (this.engine, this.journeys, this.character, this.mind) = (engine, journeys, character, mind);
        if (!journeys.EverMoves(character))
            return;
        int here = PlaceIn(mind);
        quickest = [.. journeys.WaysFrom(character, mind).Select(way => (Place: PlaceIn(way.End), Way: way)).Where(way => way.Place != here && way.Place != Value.Unknown).DistinctBy(way => way.Place)];
    }

    /// <summary>Whether the act is a move of the character alone.</summary>
    public bool IsMove(ActId act) => journeys.EverMoves(character) && journeys.IsMove(character, act);

    /// <summary>The journey that a plan begins with; null where it begins with something else.</summary>
    public (int Place, ImmutableArray<ActId> Legs)? JourneyOf(MotivePlan plan)
    {
        ImmutableArray<ActId> legs = [.. plan.Acts.TakeWhile(IsMove)];
        return legs.IsEmpty ? null : (PlaceIn(journeys.StateAfter(plan.Start, legs.AsSpan())), legs);
    }

    /// <summary>The ways that begin with a move: where a motive leads, first; then the places to which it is the quickest, the nearest first; and where the move itself leads.</summary>
    /// <param name="motives">Where plans lead that begin with it, and why.</param>
    public ImmutableArray<WayOffer> OffersBeginningWith(Act move, IEnumerable<Destination> motives)
    {
        List<WayOffer> ways = [.. motives.Select(motive => Offer(motive.Place, motive.Legs, motive.Reason))];
        foreach ((int to, Way way) in quickest.Where(other => other.Way.Legs[0] == move.Index))
            Add(Offer(to, way.Legs, null));
        if (PlaceIn(engine.Apply(mind, move)) is int next && next != Value.Unknown)
            Add(Offer(next, [move.Index], null));
        return [.. ways.Where(way => way.Place.Value >= 0)];

        void Add(WayOffer way)
        {
            if (!ways.Exists(other => other.Place == way.Place))
                ways.Add(way);
        }
    }

    private WayOffer Offer(int to, ImmutableArray<ActId> legs, Reason? reason)
    {
        StateId state = mind;
        int minutes = 0;
        foreach (ActId leg in legs)
        {
            Act act = engine.Story[leg];
            minutes += act.MinutesIn(engine.States, state);
            state = engine.Apply(state, act);
        }

        return new WayOffer(new EntityId(to), [.. legs.Select(leg => engine.Story[leg].ToGroundAct())], minutes, reason);
    }

    private int PlaceIn(StateId state) => engine.PlaceOf(state, character);
}
