using System.Collections.Immutable;
using Motive.Outlines;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>The places of a story in one mind. Ways come from the fact <c>distance</c> of two places, where the story has it.</summary>
internal static class MapView
{
    public static ImmutableArray<MapPlace> Create(Story story, IState present, EntityId viewer)
    {
        if (story.Location is not FactId location || story[location].Domain is not Domain.Entities { Type: TypeId places })
            return [];
        IState mind = present.MindOf(viewer.Value);
        FactDefinition? distance = story.Facts.FirstOrDefault(fact => fact is { Name: "distance", Domain: Domain.Integer, Parameters.Length: 2 });
        return [.. story[places].Members.Select(place => At(story, mind, location, viewer, place, distance is null ? [] : WaysFrom(story, mind, distance.Id, place, story[places].Members)))];
    }

    private static MapPlace At(Story story, IState mind, FactId location, EntityId viewer, EntityId place, ImmutableArray<(EntityId To, int Minutes)> ways)
    {
        bool isHere = mind.Read(location, [viewer.Value]) == place.Value;
        EntityId[] people = [.. story.Characters.Where(who => who != viewer && mind.Read(location, [who.Value]) == place.Value)];
        string[] sentences =
        [
            .. isHere ? (string[])["You are here."] : [],
            .. people.Length > 0 ? (string[])[$"You believe {Listed(people.Select(who => story[who].Display))} to be {(isHere ? "here with you" : "there")}."] : [],
            .. ways.Length > 0 ? (string[])[$"It is {Listed(ways.Select(way => $"{Phrasing.Minutes(way.Minutes)} to {story[way.To].Display}"))}."] : [],
        ];
        return new MapPlace(
            story[place].Name,
            story[place].Display,
            isHere,
            [.. people.Select(who => story[who].Name)],
            [.. ways.Select(way => new MapWay(story[way.To].Name, way.Minutes))],
            $"{Naming.Capitalised(story[place].Display)}. {string.Join(" ", sentences)}".TrimEnd());
    }

    private static string Listed(IEnumerable<string> items) => Phrasing.Listed([.. items]);

    private static ImmutableArray<(EntityId To, int Minutes)> WaysFrom(Story story, IState mind, FactId distance, EntityId from, ImmutableArray<EntityId> places)
    {
        List<(EntityId To, int Minutes)> ways = [];
        foreach (EntityId to in places)
        {
            int minutes = to == from ? 0 : mind.Read(distance, [from.Value, to.Value]);
            if (minutes > 0)
                ways.Add((to, minutes));
        }

        return [.. ways];
    }
}
