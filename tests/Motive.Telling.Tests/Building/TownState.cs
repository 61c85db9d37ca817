using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling.Tests;

/// <summary>A state by hand: ground facts by family and first argument. Everyone believes in the state itself unless a mind is given.</summary>
internal sealed record TownState(ImmutableDictionary<(int Fact, int Who), int> Facts) : IState
{
    public static readonly TownState Empty = new(ImmutableDictionary<(int, int), int>.Empty);

    public TownState With(FactId fact, EntityId who, int value) =>
        this with { Facts = Facts.SetItem((fact.Value, who.Value), value) };

    public int Read(FactId fact, ReadOnlySpan<int> arguments) =>
        Facts.GetValueOrDefault((fact.Value, arguments[0]), fact == Town.At ? Value.Unknown : 0);

    public int ReadFeeling(int who, Emotion emotion, int? toward) => 0;

    public ImmutableDictionary<int, TownState> Minds { get; init; } = ImmutableDictionary<int, TownState>.Empty;

    public IState MindOf(int entity) => Minds.GetValueOrDefault(entity, this);
}
