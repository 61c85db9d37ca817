using System.Collections;
using System.Runtime.CompilerServices;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>For each character, whether they see an event; read in the state before it. Events that are seen in the same way share it.</summary>
[CollectionBuilder(typeof(Observers), nameof(Create))]
internal sealed class Observers : IReadOnlyList<Condition>
{
    private readonly Condition[] conditions;
    private FactRead[]? reads;

    private Observers(Condition[] conditions) => this.conditions = conditions;

    public int Count => conditions.Length;

    public Condition this[CharacterId character] => conditions[character.Value];

    Condition IReadOnlyList<Condition>.this[int index] => conditions[index];

    /// <summary>What decides who sees it. Worked out when it is first asked for, and the same for all threads that ask.</summary>
    internal FactRead[] Reads => Volatile.Read(ref reads) ?? Interlocked.CompareExchange(ref reads, FindReads(), null) ?? reads;

    /// <param name="conditions">By character index; none for what nobody sees as one event.</param>
    public static Observers Create(ReadOnlySpan<Condition> conditions) => new(conditions.ToArray());

    public IEnumerator<Condition> GetEnumerator() => ((IEnumerable<Condition>)conditions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private FactRead[] FindReads() => [.. conditions.SelectMany(FactReads.Collect)];
}
