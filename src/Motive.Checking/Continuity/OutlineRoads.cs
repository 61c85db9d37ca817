using System.Collections.Immutable;

namespace Motive.Checking.Continuity;

/// <summary>How long people take at the least from place to place, by the ways of an outline and in the manners in which they travel. Between a place and its parts it takes no time.</summary>
internal sealed class OutlineRoads(Outline outline)
{
    private readonly Dictionary<(string Who, string From), Dictionary<string, Reached>> known = [];

    /// <summary>Null where no way leads there that they could go.</summary>
    public Reached? Shortest(string who, string from, string to)
    {
        if (!known.TryGetValue((who, from), out Dictionary<string, Reached>? found))
            known.Add((who, from), found = ShortestWays.From(from, new Reached(0, []), (place, how) => StepsFrom(who, place, how), how => how.Minutes, StringComparer.Ordinal));
        return found.GetValueOrDefault(to);
    }

    /// <summary>Whether whoever is in the one may be in the other at the same time.</summary>
    public bool IsSamePlace(string one, string other) => one == other || PlacesAround(one).Contains(other) || PlacesAround(other).Contains(one);

    private IEnumerable<string> PlacesAround(string place)
    {
        while (outline.Within.TryGetValue(place, out string? around))
            yield return place = around;
    }

    private IEnumerable<(string Place, Reached How)> StepsFrom(string who, string place, Reached how)
    {
        foreach ((string part, string whole) in outline.Within.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (part == place)
                yield return (whole, how);
            else if (whole == place)
                yield return (part, how);
        }

        foreach (OutlineWay way in outline.Ways.Where(way => CanGo(who, way.Manner)))
        {
            Reached further = new(how.Minutes + way.Minutes, how.Manners.Contains(way.Manner) ? how.Manners : how.Manners.Add(way.Manner));
            if (way.From == place)
                yield return (way.To, further);
            else if (way.To == place)
                yield return (way.From, further);
        }
    }

    private bool CanGo(string who, string manner) => !outline.Manners.TryGetValue(who, out ImmutableArray<string> manners) || manners.Contains(manner);
}

/// <summary>In how many minutes a place is reached, and in which manners of travelling.</summary>
internal sealed record Reached(long Minutes, ImmutableArray<string> Manners);
