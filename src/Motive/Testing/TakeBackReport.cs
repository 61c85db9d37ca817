using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Motive.Checking.TakingBack;

namespace Motive.Testing;

/// <summary>What one statement of a story's beginning changes.</summary>
/// <param name="Statement">As it is written; of one fact of a loop, the fact.</param>
/// <param name="Owner">In whose block it stands; empty where it stands in none.</param>
/// <param name="Place">Where it stands: <c>cast.story:12</c>.</param>
/// <param name="Seeds">In how many runs it was taken back; 0 where <paramref name="IsRestated"/>.</param>
/// <param name="Acts">In how many of them what came about, or its order, was another.</param>
/// <param name="Told">In how many of them a word of what was told was another.</param>
/// <param name="IsRestated">Everything begins the same without it, so that no run was made.</param>
/// <param name="First">The first event that was another, of the lowest seed that has one; null where none was.</param>
/// <param name="Gained">Beats and endings that were reached only without it.</param>
/// <param name="Lost">Those that were reached only with it.</param>
public sealed record TakeBackReport(
    [property: JsonPropertyName("statement")] string Statement,
    [property: JsonPropertyName("owner")] string Owner,
    [property: JsonPropertyName("place")] string Place,
    [property: JsonPropertyName("seeds")] int Seeds,
    [property: JsonPropertyName("acts")] int Acts,
    [property: JsonPropertyName("told")] int Told,
    [property: JsonPropertyName("restated")] bool IsRestated,
    [property: JsonPropertyName("first")] TakeBackEvent? First,
    [property: JsonPropertyName("gained")] ImmutableArray<TakeBackReached> Gained,
    [property: JsonPropertyName("lost")] ImmutableArray<TakeBackReached> Lost)
{
    internal TakenBack? Taken { get; init; }

    internal static TakeBackReport Create(TakenBack taken, string place, string owner) => new(
        taken.Text, owner, place, taken.Runs.Length, taken.Changed, taken.ToldOtherwise, taken.IsRestated,
        taken.First is RunDifference { First: int number } first ? new TakeBackEvent(first.Seed, number, first.At.ToString(), first.Instead, first.Was) : null,
        [.. taken.Gained.Select(one => new TakeBackReached(one.Key, one.Value))],
        [.. taken.Lost.Select(one => new TakeBackReached(one.Key, one.Value))])
    {
        Taken = taken,
    };
}

/// <summary>The first event of a run that is another without the statement.</summary>
/// <param name="Seed">Of the run.</param>
/// <param name="Event">Its number, from 1.</param>
/// <param name="At">When it comes about without the statement, or if nothing more does, came about with it.</param>
/// <param name="Instead">What comes about there without it; null where nothing more does.</param>
/// <param name="Was">What comes about there with it; null where nothing more does.</param>
public sealed record TakeBackEvent(
    [property: JsonPropertyName("seed")] ulong Seed,
    [property: JsonPropertyName("event")] int Event,
    [property: JsonPropertyName("at")] string At,
    [property: JsonPropertyName("instead")] string? Instead,
    [property: JsonPropertyName("was")] string? Was);

/// <summary>A beat or an ending that is reached otherwise.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Seeds">In how many runs.</param>
public sealed record TakeBackReached([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("seeds")] int Seeds);
