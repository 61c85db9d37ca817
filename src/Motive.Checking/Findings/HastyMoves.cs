using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>
/// Where a happening puts somebody sooner than they could have gone there from where they last were about something. Acts that move people are the ways of a story and are not looked at; nor is a place to which no way of theirs leads.
/// </summary>
internal sealed class HastyMoves(Session session, FactId location)
{
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

    /// <summary>In minutes, as acts would have taken them just before the event; null where no way of theirs leads.</summary>
    private int? Shortest(CharacterId who, int number, int from, int to)
    {
        GroundFactId where = session.Ground.PlaceFact(who);
        ILookup<int, (int To, int Minutes)> roads = session.Ground.Acts.Where(act => act.Consenting.Contains(who))
            .SelectMany(act => Roads.By(act, where).Select(road => (road.From, road.To, Minutes: session.MinutesOf(act, number))))
            .ToLookup(road => road.From, road => (road.To, road.Minutes));
        Dictionary<int, int> reached = ShortestWays.From(from, 0, (place, minutes) => roads[place].Select(road => (road.To, minutes + road.Minutes)), minutes => minutes, Comparer<int>.Default);
        return reached.TryGetValue(to, out int needed) ? needed : null;
    }
}

/// <summary>A happening has put somebody where they could not have been by then.</summary>
/// <param name="Event">Its number in the run.</param>
/// <param name="Left">Minutes since they were last about something, or saw something, where they were.</param>
/// <param name="Needed">Minutes that the shortest way takes.</param>
internal sealed record HastyMove(int Happening, EntityId Who, int From, int To, int Event, int Left, int Needed);
