using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling.Tests;

/// <summary>Writes a chronicle by hand, event after event, and keeps the states between them.</summary>
internal sealed class Day
{
    private readonly List<ToldEvent> events = [];

    public TownState State { get; private set; } = TownState.Empty
        .With(Town.At, Town.Spike, Town.Boutique.Value)
        .With(Town.At, Town.Rarity, Town.Boutique.Value)
        .With(Town.At, Town.Applejack, Town.Farm.Value)
        .With(Town.At, Town.Sandbar, Town.Farm.Value);

    public IReadOnlyList<ToldEvent> Events => events;

    /// <summary>Everyone in the same place sees it.</summary>
    public ToldEvent Talk(int hour, int minute, EntityId who, EntityId to, int day = 1, int[]? causes = null, int[]? choices = null) =>
        Add(Town.Talk, StoryTime.At(day, hour, minute), who, to.Value, State, causes, choices);

    public ToldEvent Walk(int hour, int minute, EntityId who, EntityId to, int[]? causes = null) =>
        Add(Town.Walk, StoryTime.At(1, hour, minute), who, to.Value, State.With(Town.At, who, to.Value), causes, null);

    /// <summary>A change nobody saw and no event tells.</summary>
    public void Set(FactId fact, EntityId who, int value) => State = State.With(fact, who, value);

    public ToldEvent Happening(int hour, int minute, params EntityId[] seen)
    {
        StoryTime at = StoryTime.At(1, hour, minute);
        return Keep(
            new Occurrence
            {
                Number = events.Count + 1, Kind = OccurrenceKind.Happening, Starts = at, Ends = at, Chapter = 1, Happening = 0, Seen = [.. seen],
            },
            State);
    }

    private ToldEvent Add(ActionId action, StoryTime at, EntityId who, int what, TownState after, int[]? causes, int[]? choices)
    {
        int place = State.Read(Town.At, [who.Value]);
        ImmutableArray<EntityId> seen = [.. new[] { Town.Spike, Town.Rarity, Town.Applejack, Town.Sandbar }
            .Where(other => State.Read(Town.At, [other.Value]) == place || after.Read(Town.At, [other.Value]) == after.Read(Town.At, [who.Value]))];
        return Keep(
            new Occurrence
            {
                Number = events.Count + 1,
                Kind = OccurrenceKind.Act,
                Starts = at,
                Ends = at.Plus(1),
                Chapter = 1,
                Action = action,
                Arguments = [who.Value, what],
                By = [who],
                Seen = seen,
                Place = place,
                Causes = causes is null ? [] : [.. causes],
                SceneChoices = choices is null ? [] : [.. choices],
            },
            after);
    }

    private ToldEvent Keep(Occurrence occurrence, TownState after)
    {
        ToldEvent told = new(occurrence, State, after);
        State = after;
        events.Add(told);
        return told;
    }
}
