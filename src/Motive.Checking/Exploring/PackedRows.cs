using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>How a row of facts is packed: each in as many bits as its values need, none across a word, and as few bytes of them as there are.</summary>
internal sealed class PackedRows
{
    private const int BitsInWord = 64;

    private readonly Field[] fields;
    private readonly Dictionary<int, int>?[] codes;

    public PackedRows(ImmutableArray<ScriptFact> facts)
    {
        fields = new Field[facts.Length];
        codes = new Dictionary<int, int>?[facts.Length];
        List<int> free = [];
        foreach (int place in Enumerable.Range(0, facts.Length).OrderByDescending(place => facts[place].Values.Length))
        {
            ScriptFact fact = facts[place];
            int bits = BitOperations.Log2((uint)Math.Max(1, fact.Values.Length - 1)) + 1;
            int word = free.FindIndex(left => left >= bits);
            if (word < 0)
            {
                word = free.Count;
                free.Add(BitsInWord);
            }

            fields[place] = new Field(word, BitsInWord - free[word], (1UL << bits) - 1, [.. fact.Values]);
            free[word] -= bits;
            bool isItself = fact.Values.Index().All(value => value.Index == value.Item);
            codes[place] = isItself ? null : fact.Values.Index().ToDictionary(value => value.Item, value => value.Index);
        }

        Words = free.Count;
        Bytes = (((Words - 1) * BitsInWord) + BitsInWord - free[^1] + 7) / 8;
        Bits = (Words * BitsInWord) - free.Sum();
    }

    /// <summary>How many words a packed row has.</summary>
    public int Words { get; }

    /// <summary>How many of their bytes have anything in them.</summary>
    public int Bytes { get; }

    /// <summary>How many bits have.</summary>
    public int Bits { get; }

    /// <summary>Where a place of a row is among the bits that are kept, the lowest of each byte first, and how many it has.</summary>
    public (int First, int Count) BitsOf(int place) => ((fields[place].Word * BitsInWord) + fields[place].Shift, BitOperations.PopCount(fields[place].Mask));

    /// <exception cref="InvalidOperationException">A fact has a value that it cannot have.</exception>
    public void Pack(int[] facts, Span<ulong> words)
    {
        words.Clear();
        for (int place = 0; place < fields.Length; place++)
        {
            ref readonly Field field = ref fields[place];
            int code = facts[place];
            if (codes[place] is { } known && !known.TryGetValue(code, out code))
                throw new InvalidOperationException($"The fact at {place} cannot be {facts[place]}.");
            words[field.Word] |= (ulong)(uint)code << field.Shift;
        }
    }

    /// <param name="row">As it was kept.</param>
    /// <param name="words">Room for its words.</param>
    public void Unpack(ReadOnlySpan<byte> row, Span<ulong> words, int[] facts)
    {
        words.Clear();
        row.CopyTo(MemoryMarshal.AsBytes(words));
        for (int place = 0; place < fields.Length; place++)
        {
            ref readonly Field field = ref fields[place];
            facts[place] = field.Values[(int)((words[field.Word] >> field.Shift) & field.Mask)];
        }
    }

    /// <summary>The bytes of packed words that are kept.</summary>
    public ReadOnlySpan<byte> Kept(ReadOnlySpan<ulong> words) => MemoryMarshal.AsBytes(words)[..Bytes];

    private readonly record struct Field(int Word, int Shift, ulong Mask, int[] Values);
}
