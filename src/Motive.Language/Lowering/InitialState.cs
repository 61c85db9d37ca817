using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// The world as the initial statements so far have made it. A mind that nothing was said of believes what the one around it
/// holds: for a chain of minds, the innermost is dropped until something has been said.
/// </summary>
internal sealed class InitialState(Story story)
{
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);

    public IState World => new Picture(this, []);

    public void Set(ImmutableArray<EntityId> minds, FactId fact, ReadOnlySpan<int> arguments, int value) =>
        values[Key(minds.AsSpan(), fact, arguments)] = value;

    /// <summary>What the mind, seen through those before it, holds the fact to be; without minds, what it is.</summary>
    public int Read(ImmutableArray<EntityId> minds, FactId fact, ReadOnlySpan<int> arguments)
    {
        for (int length = minds.Length; length >= 0; length--)
        {
            if (values.TryGetValue(Key(minds.AsSpan(0, length), fact, arguments), out int value))
                return value;
        }

        return story[fact].Default;
    }

    private static string Key(ReadOnlySpan<EntityId> minds, FactId fact, ReadOnlySpan<int> arguments)
    {
        Span<char> key = stackalloc char[(2 * (minds.Length + arguments.Length)) + 4];
        int at = 0;
        foreach (EntityId mind in minds)
            Append(key, ref at, mind.Value);
        Append(key, ref at, -1);
        Append(key, ref at, fact.Value);
        foreach (int argument in arguments)
            Append(key, ref at, argument);
        return new string(key);
    }

    private static void Append(Span<char> key, ref int at, int number)
    {
        key[at++] = (char)(number & 0xFFFF);
        key[at++] = (char)(number >> 16);
    }

    private sealed class Picture(InitialState state, ImmutableArray<EntityId> minds) : IState
    {
        public int Read(FactId fact, ReadOnlySpan<int> arguments) => state.Read(minds, fact, arguments);

        public int ReadFeeling(int who, Emotion emotion, int? toward) => 0;

        /// <summary>Everyone knows their own mind.</summary>
        public IState MindOf(int entity) =>
            minds.Length > 0 && minds[^1].Value == entity ? this : new Picture(state, minds.Add(new EntityId(entity)));
    }
}
