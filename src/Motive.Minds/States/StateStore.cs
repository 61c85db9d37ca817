using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.States;

/// <summary>
/// The one owner of states. A state is a record of packed facts and, for each character, the id of the one state that this
/// character believes in. Minds within minds end at a fixed depth: the innermost pictures hold facts alone, and stand for what everybody
/// in them believes. Records are interned, so two ids are equal exactly when the states are, as deep as they go.
/// Ids count from 0. An id stays valid until a collection (<see cref="BeginCollection"/>) that does not find it reachable; then it may stand for another state. Not thread-safe (D2).
/// </summary>
internal sealed partial class StateStore
{
    private const int ChunkBits = 10;
    private const int ChunkSize = 1 << ChunkBits;
    private const int BitsInWord = 64;

    private readonly FactField[] fields;
    private readonly int factWords;
    private readonly int stride;
    private readonly int[] factAt;
    private readonly List<ulong[]> facts = [];
    private readonly List<int[]> minds = [];
    private readonly Stack<int> free = new();
    private byte[] marks = [];
    private int[] table = new int[1 << 12];
    private uint[] hashes = new uint[1 << 12];
    private long allowed = long.MaxValue;
    private long left = long.MaxValue;

    public StateStore(FactField[] fields, int factWords, int characters)
    {
        this.fields = fields;
        this.factWords = Math.Max(factWords, 1);
        Characters = characters;
        stride = Math.Max(characters, 1);
        factAt = FactsByBit(fields, this.factWords);
        Array.Fill(table, -1);
    }

    /// <summary>Ids are below it.</summary>
    public int Count { get; private set; }

    /// <summary>How many states have been made so far, those among them that are freed by now.</summary>
    public long Made { get; private set; }

    /// <summary>How many states are kept now.</summary>
    public int Kept => Count - free.Count;

    /// <summary>Bytes that one state takes in the store, without its place in the table.</summary>
    public int BytesOfState => (factWords * sizeof(ulong)) + (stride * sizeof(int));

    /// <summary>How many states there is room for: the more facts and minds each has, the fewer.</summary>
    public int Capacity => (int)Math.Min(int.MaxValue, StoryLimits.StateWords / (factWords + ((stride + 1) / 2)));

    public int Characters { get; }

    public int FactWords => factWords;

    public int FactCount => fields.Length;

    public ref readonly FactField Field(int fact) => ref fields[fact];

    /// <summary>Lets so much more be done from here on: a word of a state made, new or not, is a step, and so is an act that is looked at in a state. Without this there is no bound.</summary>
    public void Allow(long steps) => allowed = left = steps;

    /// <exception cref="StoryTooLargeException">That is more than was allowed.</exception>
    public void Spend(int steps)
    {
        left -= steps;
        if (left < 0)
        {
            throw new StoryTooLargeException(string.Create(CultureInfo.InvariantCulture,
                $"what people imagine before the next event takes more than {allowed} steps, where a state that they imagine has {fields.Length} facts and {Characters} minds. Let acts be seen by fewer (`observing`) and be possible for fewer, or let people think less far (`thinking`)."));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(int state, int fact)
    {
        ref readonly FactField field = ref fields[fact];
        return field.Decode(facts[state >> ChunkBits][((state & (ChunkSize - 1)) * factWords) + field.Word]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasCode(int state, int fact, ulong code)
    {
        ref readonly FactField field = ref fields[fact];
        ulong word = facts[state >> ChunkBits][((state & (ChunkSize - 1)) * factWords) + field.Word];
        return ((word >> field.Shift) & field.Mask) == code;
    }

    /// <summary>The state the character believes in if <paramref name="state"/> is real: the same one in a mind of their own, and in the innermost pictures.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Mind(int state, int character)
    {
        int mind = minds[state >> ChunkBits][((state & (ChunkSize - 1)) * stride) + character];
        return mind < 0 ? state : mind;
    }

    public ReadOnlySpan<ulong> Facts(int state) =>
        facts[state >> ChunkBits].AsSpan((state & (ChunkSize - 1)) * factWords, factWords);

    /// <summary>By character; <see cref="Self"/> for the state itself, <see cref="Beyond"/> where minds are not kept any deeper.</summary>
    public ReadOnlySpan<int> Minds(int state) =>
        minds[state >> ChunkBits].AsSpan((state & (ChunkSize - 1)) * stride, Characters);

    /// <summary>Facts whose values differ between two states, ascending.</summary>
    public List<int> Differences(int left, int right)
    {
        List<int> different = [];
        AddDifferences(left, right, different);
        different.Sort();
        return different;
    }

    /// <summary>Adds the facts whose values differ, in the order of their places in a state.</summary>
    public void AddDifferences(int left, int right, List<int> different)
    {
        ReadOnlySpan<ulong> one = Facts(left);
        ReadOnlySpan<ulong> other = Facts(right);
        for (int word = 0; word < one.Length; word++)
        {
            ulong changed = one[word] ^ other[word];
            while (changed != 0)
            {
                int fact = factAt[(word * BitsInWord) + BitOperations.TrailingZeroCount(changed)];
                different.Add(fact);
                changed &= ~(fields[fact].Mask << fields[fact].Shift);
            }
        }
    }

    public void Write(Span<ulong> packed, int fact, int value)
    {
        ref readonly FactField field = ref fields[fact];
        ref ulong word = ref packed[field.Word];
        word = (word & ~(field.Mask << field.Shift)) | (field.Encode(value) << field.Shift);
    }

    public int ReadPacked(ReadOnlySpan<ulong> packed, int fact) => fields[fact].Decode(packed[fields[fact].Word]);

    /// <summary>
    /// The id of the state with these facts and minds, each of them an interned id, <see cref="Self"/> or <see cref="Beyond"/>.
    /// </summary>
    /// <exception cref="StoryTooLargeException">There is no room for it, or more is made than was allowed.</exception>
    public int Intern(ReadOnlySpan<ulong> packed, ReadOnlySpan<int> children)
    {
        Spend(factWords + ((stride + 1) / 2));
        uint hash = Hash(packed, children);
        int found = Find(packed, children, hash);
        if (found >= 0)
            return found;
        int id = Append(packed, children);
        Index(id, hash);
        return id;
    }

    /// <summary>The same state with other facts.</summary>
    public int WithFacts(int state, ReadOnlySpan<ulong> packed) => Intern(packed, Minds(state));

    /// <summary>Marks the mind of the one whose picture the state is, where pictures of others are kept in it.</summary>
    public const int Self = -1;

    /// <summary>Marks, in the innermost pictures, what others in them believe. It is read as the picture itself and cannot be written.</summary>
    public const int Beyond = -2;

    /// <summary>Whether the state keeps nothing of what others in it believe.</summary>
    public bool IsInnermost(int state) => Minds(state) is ReadOnlySpan<int> kept && kept.Contains(Beyond) && !kept.ContainsAnyInRange(0, int.MaxValue);

    /// <exception cref="StoryTooLargeException">There is no room for more states.</exception>
    private int Append(ReadOnlySpan<ulong> packed, ReadOnlySpan<int> children)
    {
        if (Kept >= Capacity)
        {
            throw new StoryTooLargeException(
                $"the story has more states than can be kept: {Kept}, each with {fields.Length} facts and {Characters} minds. Give facts fewer parameters or types with fewer members, let acts be seen by fewer (`observing`), or let people think less far (`thinking`).");
        }

        Made++;
        int id = free.Count > 0 ? free.Pop() : Count++;
        int slot = id & (ChunkSize - 1);
        int chunk = id >> ChunkBits;
        if (chunk == facts.Count)
        {
            facts.Add(new ulong[ChunkSize * factWords]);
            minds.Add(new int[ChunkSize * stride]);
        }

        packed.CopyTo(facts[chunk].AsSpan(slot * factWords));
        children.CopyTo(minds[chunk].AsSpan(slot * stride));
        return id;
    }

    private int Find(ReadOnlySpan<ulong> packed, ReadOnlySpan<int> children, uint hash)
    {
        int mask = table.Length - 1;
        for (int slot = (int)hash & mask; table[slot] >= 0; slot = (slot + 1) & mask)
        {
            if (hashes[slot] == hash && Same(table[slot], packed, children))
                return table[slot];
        }

        return -1;
    }

    private bool Same(int id, ReadOnlySpan<ulong> packed, ReadOnlySpan<int> children) =>
        Facts(id).SequenceEqual(packed) && Minds(id).SequenceEqual(children);

    private void Index(int id, uint hash)
    {
        if (Kept * 2 > table.Length)
            Grow();
        Place(id, hash);
    }

    private void Place(int id, uint hash)
    {
        int mask = table.Length - 1;
        int slot = (int)hash & mask;
        while (table[slot] >= 0)
            slot = (slot + 1) & mask;
        table[slot] = id;
        hashes[slot] = hash;
    }

    private void Grow()
    {
        (int[] oldTable, uint[] oldHashes) = (table, hashes);
        table = new int[oldTable.Length * 2];
        hashes = new uint[table.Length];
        Array.Fill(table, -1);
        for (int i = 0; i < oldTable.Length; i++)
        {
            if (oldTable[i] >= 0)
                Place(oldTable[i], oldHashes[i]);
        }
    }

    /// <summary>By bit of a state's words: the fact that it belongs to.</summary>
    private static int[] FactsByBit(FactField[] fields, int words)
    {
        int[] facts = new int[words * BitsInWord];
        for (int fact = 0; fact < fields.Length; fact++)
        {
            FactField field = fields[fact];
            Array.Fill(facts, fact, (field.Word * BitsInWord) + field.Shift, BitOperations.PopCount(field.Mask));
        }

        return facts;
    }

    private static uint Hash(ReadOnlySpan<ulong> packed, ReadOnlySpan<int> children)
    {
        ulong hash = 0x9E3779B97F4A7C15UL;
        foreach (ulong word in packed)
            hash = (hash ^ word) * 0xD6E8FEB86659FD93UL ^ (hash >> 29);
        foreach (int child in children)
            hash = (hash ^ (uint)child) * 0xD6E8FEB86659FD93UL ^ (hash >> 31);
        return (uint)(hash ^ (hash >> 32));
    }
}
