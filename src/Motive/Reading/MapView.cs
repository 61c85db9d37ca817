using System.Collections.Immutable;
using Motive.World;

namespace Motive.Reading;

/// <summary>A way to another place, in minutes.</summary>
public sealed record MapWay(string To, int Minutes);

/// <summary>A place as a character knows it, and who they believe is there.</summary>
public sealed record MapPlace(EntityId Place, string Name, bool IsHere, ImmutableArray<string> People, ImmutableArray<MapWay> Ways);

/// <summary>The places of a story in one mind. Ways come from the fact <c>distance</c> of two places, where the story has it.</summary>
public static class MapView
{
    public static ImmutableArray<MapPlace> Of(Story story, IState present, EntityId viewer)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(present);
        if (story.Location is not FactId location || story[location].Domain is not Domain.Entities { Type: TypeId places })
            return [];
        IState mind = present.MindOf(viewer.Value);
        FactDefinition? distance = story.Facts.FirstOrDefault(fact => fact is { Name: "distance", Domain: Domain.Integer, Parameters.Length: 2 });
        int here = mind.Read(location, [viewer.Value]);
        return
        [
            .. story[places].Members.Select(place => new MapPlace(
                place,
                story[place].Display,
                place.Value == here,
                [.. story.Characters.Where(who => who != viewer && mind.Read(location, [who.Value]) == place.Value).Select(who => story[who].Display)],
                distance is null ? [] : WaysFrom(story, mind, distance.Id, place, story[places].Members))),
        ];
    }

    private static ImmutableArray<MapWay> WaysFrom(Story story, IState mind, FactId distance, EntityId from, ImmutableArray<EntityId> places)
    {
        List<MapWay> ways = [];
        foreach (EntityId to in places)
        {
            int minutes = to == from ? 0 : mind.Read(distance, [from.Value, to.Value]);
            if (minutes > 0)
                ways.Add(new MapWay(story[to].Display, minutes));
        }

        return [.. ways];
    }
}
