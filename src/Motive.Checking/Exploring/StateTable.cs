using System.Buffers.Binary;
using System.Numerics;

namespace Motive.Checking.Exploring;

/// <summary>
/// All states found so far, whole, each once, in the order in which they were found; and where each is, by an index of four bytes for a state and some room. Nothing is left to a hash: two rows are one state only if they are equal byte for byte.
/// Reading is safe on several threads as long as nobody adds.
/// </summary>
/// <param name="width">The bytes of a row.</param>
internal sealed class StateTable(int width)
{
    /// <summary>So many rows stand in one piece, so that nothing is copied when there are more.</summary>
    private const int RowsInPiece = 1 << 14;

    /// <summary>The index is full when so many of a hundred places are taken, and then grows by a half.</summary>
    private const int FullPercent = 85;

    private const ulong Mixer = 0x9E3779B97F4A7C15;

    private readonly List<byte[]> pieces = [];

    /// <summary>0 for none; else the state's number from 1, and above it as much of its hash as there is room for, so that few rows are looked at in vain.</summary>
    private uint[] index = new uint[1024];
    private int numberBits = BitOperations.Log2(1024) + 1;

    public int Count { get; private set; }

    public int Width => width;

    /// <summary>What the rows and the index take.</summary>
    public long Bytes => ((long)pieces.Count * RowsInPiece * width) + ((long)index.Length * sizeof(uint));

    public ReadOnlySpan<byte> this[int state] => pieces[state / RowsInPiece].AsSpan(state % RowsInPiece * width, width);

    /// <summary>The same on every machine.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> row)
    {
        ulong hash = Mixer ^ (ulong)row.Length;
        for (; row.Length >= sizeof(ulong); row = row[sizeof(ulong)..])
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(row));
        ulong rest = 0;
        for (int place = 0; place < row.Length; place++)
            rest |= (ulong)row[place] << (8 * place);
        return Mix(Mix(hash ^ rest));
    }

    private static ulong Mix(ulong value) => Math.BigMul(value, Mixer, out ulong low) ^ low;

    /// <summary>Whether a row is there.</summary>
    public bool Contains(ReadOnlySpan<byte> row, ulong hash) => index[PlaceFor(row, hash)] != 0;

    /// <returns>Whether it was not there.</returns>
    public bool Add(ReadOnlySpan<byte> row, ulong hash)
    {
        int place = PlaceFor(row, hash);
        if (index[place] != 0)
            return false;
        if (Count == pieces.Count * RowsInPiece)
            pieces.Add(new byte[RowsInPiece * width]);
        row.CopyTo(pieces[^1].AsSpan(Count % RowsInPiece * width, width));
        index[place] = Entry(Count++, hash);
        if ((long)Count * 100 > (long)index.Length * FullPercent)
            Grow();
        return true;
    }

    /// <summary>Where the row is in the index, or where it would be.</summary>
    private int PlaceFor(ReadOnlySpan<byte> row, ulong hash)
    {
        uint part = PartOf(hash);
        for (int place = PlaceOf(hash); ; place = place + 1 == index.Length ? 0 : place + 1)
        {
            uint entry = index[place];
            if (entry == 0 || (entry >> numberBits == part && this[(int)(entry & ((1U << numberBits) - 1)) - 1].SequenceEqual(row)))
                return place;
        }
    }

    private uint Entry(int state, ulong hash) => (PartOf(hash) << numberBits) | (uint)(state + 1);

    private uint PartOf(ulong hash) => (uint)(hash & ((1U << (32 - numberBits)) - 1));

    private int PlaceOf(ulong hash) => (int)Math.BigMul(hash, (ulong)index.Length, out _);

    private void Grow()
    {
        index = new uint[checked((int)(index.Length * 3L / 2))];
        numberBits = BitOperations.Log2((uint)index.Length) + 1;
        for (int state = 0; state < Count; state++)
        {
            ulong hash = HashOf(this[state]);
            int place = PlaceOf(hash);
            while (index[place] != 0)
                place = place + 1 == index.Length ? 0 : place + 1;
            index[place] = Entry(state, hash);
        }
    }
}
