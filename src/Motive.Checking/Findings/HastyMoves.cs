using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>
/// Where a happening puts somebody sooner than they could have gone there from where they last were about something. Acts that move people are the ways of a story and are not looked at; nor is a place to which no way of theirs leads.
/// </summary>
internal sealed class HastyMoves(Session session, FactId location)
{
    private readonly Dictionary<(CharacterId Who, int Event), (int From, int To, int Minutes)[]> ways = [];

    public static ImmutableArray<HastyMove> Find(Session session) => session.Story.Location is FactId location ? [.. new HastyMoves(session, location).Find()] : [];

    private IEnumerable<HastyMove> Find()
    {
        Dictionary<EntityId, StoryTime> lastThere = [];
        foreach (Occurrence occurrence in session.Chronicle)
        {
            foreach (EntityId who in session.Story.Characters)
            {
                (int from, int to) = (PlaceOf(who, session.StateBefore(occurrence.Number)), PlaceOf(who, session.StateAfter(occurrence.Number)));
                if (from != to && from != Value.Unknown && to != Value.Unknown && occurrence.Kind == OccurrenceKind.Happening && lastThere.TryGetValue(who, out StoryTime since)
                    && Shortest(session.Story[who].AsCharacter, occurrence.Number, from, to) is int needed && needed > occurrence.Ends.Minutes - since.Minutes)
                    yield return new HastyMove(occurrence.Happening, who, from, to, occurrence.Number, occurrence.Ends.Minutes - since.Minutes, needed);
                if (from != to || occurrence.By.Contains(who) || occurrence.Seen.Contains(who))
                    lastThere[who] = occurrence.Ends;
            }
        }
    }

    private int PlaceOf(EntityId who, IState state) => state.Read(location, [who.Value]);

    private int? Shortest(CharacterId who, int number, int from, int to)
    {
        if (!ways.TryGetValue((who, number), out (int From, int To, int Minutes)[]? moves))
            ways.Add((who, number), moves = [.. MovesOf(who, number)]);
        Dictionary<int, int> reached = [];
        PriorityQueue<int, (int, int)> open = new();
        open.Enqueue(from, (0, from));
        while (open.TryDequeue(out int place, out (int Minutes, int) at))
        {
            if (!reached.TryAdd(place, at.Minutes))
                continue;
            if (place == to)
                return at.Minutes;
            foreach ((int _, int next, int minutes) in moves.Where(move => move.From == place))
                open.Enqueue(next, (at.Minutes + minutes, next));
        }

        return null;
    }

    private IEnumerable<(int From, int To, int Minutes)> MovesOf(CharacterId who, int number)
    {
        GroundFactId where = session.Ground.PlaceFact(who);
        foreach (Act act in session.Ground.Acts.Where(act => act.Consenting.Contains(who) && !where.IsNone))
        {
            if (Journeys.DeparturePlaceOf(act, where) is not int from)
                continue;
            foreach (CausalEffect effect in act.Event.Profile.Effects.Where(effect => effect.Writes(where)))
            {
                if (effect.KnownValue is int to && to != Value.Unknown && to != from)
                    yield return (from, to, session.MinutesOf(act, number));
            }
        }
    }
}

/// <summary>A happening has put somebody where they could not have been by then.</summary>
/// <param name="Event">Its number in the run.</param>
/// <param name="Left">Minutes since they were last about something, or saw something, where they were.</param>
/// <param name="Needed">Minutes that the shortest way takes.</param>
internal sealed record HastyMove(int Happening, EntityId Who, int From, int To, int Event, int Left, int Needed);
