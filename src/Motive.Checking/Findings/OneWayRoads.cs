using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>Roads that somebody can go and by which no moves lead back: from the place to which a move leads there is no way to where it began.</summary>
internal static class OneWayRoads
{
    private sealed record Road(CharacterId Who, int From, int To, ActionDefinition By);

    public static IEnumerable<Finding> Find(GroundStory story, RunReachability reachable)
    {
        if (story.Story.Location is not FactId location)
            return [];
        Road[] roads = [.. story.Acts.Where(act => reachable.MayHappen(act.Event)).SelectMany(act => RoadsOf(story, location, act)).Distinct()];
        ILookup<(CharacterId Who, int From), int> ways = roads.ToLookup(road => (road.Who, road.From), road => road.To);
        return roads.Where(road => !Leads(ways, road.Who, road.To, road.From))
            .GroupBy(road => (road.From, road.To))
            .OrderBy(group => group.Key)
            .Select(group => Found(story.Story, [.. group], roads.Select(road => road.Who).Distinct().Count()));
    }

    private static IEnumerable<Road> RoadsOf(GroundStory story, FactId location, Act act)
    {
        CharacterId mover = Moves.MoverOf(story, act);
        if (mover.IsNone)
            yield break;
        foreach ((int from, int to) in Roads.By(act, story.Facts.FindFact(location, [story.Story.EntityOf(mover).Value])))
            yield return new Road(mover, from, to, act.Definition);
    }

    private static bool Leads(ILookup<(CharacterId Who, int From), int> ways, CharacterId who, int from, int to)
    {
        HashSet<int> seen = [from];
        Queue<int> open = new(seen);
        while (open.TryDequeue(out int place))
        {
            if (place == to)
                return true;
            foreach (int next in ways[(who, place)].Where(seen.Add))
                open.Enqueue(next);
        }

        return false;
    }

    private static Finding Found(Story story, Road[] roads, int movers)
    {
        (string from, string to) = (story.Entities[roads[0].From].Name, story.Entities[roads[0].To].Name);
        CharacterId[] people = [.. roads.Select(road => road.Who).Distinct().Order()];
        return new Finding(
            FindingKinds.OneWayRoad, $"{from} to {to}", roads[0].By.Origin, people.Length, movers,
            $"By `{roads[0].By.Name}` {string.Join(", ", people.Select(who => story[story.EntityOf(who)].Name))} ({people.Length} of {movers} who move) can go from {from} to {to}, and no moves lead back.",
            "Whoever goes there stays there: open a way back, or let the story mean it, as of a leap or a departure for good.");
    }
}
