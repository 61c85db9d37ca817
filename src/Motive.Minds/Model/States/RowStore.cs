using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Motive.Minds.Model.States;

/// <summary>
/// Rows of equally many numbers, each kept once and known by an id, so that equal rows have equal ids. Ids count from 0; those of rows that a collection frees are given to other rows, the lowest first.
/// Not thread-safe.
/// </summary>
/// <param name="width">How many numbers a row has, at least 1.</param>
internal sealed class RowStore<T>(int width)
    where T : unmanaged
{
    private const int ChunkBytes = 1 << 14;
    private const int LeastTable = 1 << 6;
    private const byte Unmarked = 0;
    private const byte MarkedOnce = 1;
    private const byte MarkedForEver = 2;

    private readonly int chunkBits = BitOperations.Log2((uint)Math.Max(1, ChunkBytes / (width * Unsafe.SizeOf<T>())));
    private readonly Stack<int> free = new();
    private T[][] chunks = [];
    private uint[] hashes = [];
    private byte[] marks = [];
    private int[] table = NewTable(LeastTable);

    /// <summary>Ids are below it.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows are kept now.</summary>
    public int Kept => Count - free.Count;

    /// <summary>What a row takes, with its place in the table.</summary>
    public int BytesOfRow => (width * Unsafe.SizeOf<T>()) + sizeof(uint) + (2 * sizeof(int));

    /// <summary>What the rows take that are kept now.</summary>
    public long Bytes => (long)Kept * BytesOfRow;

    public ReadOnlySpan<T> this[int id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Row(id);
    }

    /// <summary>One number of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At(int id, int column) => chunks[id >> chunkBits][((id & ((1 << chunkBits) - 1)) * width) + column];

    /// <summary>The id of the row with these numbers; it is kept from now on.</summary>
    public int Intern(ReadOnlySpan<T> row)
    {
        uint hash = Hash(row);
        int mask = table.Length - 1;
        for (int slot = (int)hash & mask; table[slot] >= 0; slot = (slot + 1) & mask)
        {
            if (hashes[table[slot]] == hash && Row(table[slot]).SequenceEqual(row, null))
                return table[slot];
        }

        return Append(row, hash);
    }

    /// <summary>Forgets which rows were marked to stay until this collection.</summary>
    public void BeginCollection()
    {
        Array.Resize(ref marks, Count);
        foreach (ref byte mark in marks.AsSpan())
            mark = mark == MarkedForEver ? MarkedForEver : Unmarked;
    }

    /// <summary>The row stays: for ever, or until the next collection. False if that was so already.</summary>
    public bool Mark(int id, bool forEver)
    {
        byte wanted = forEver ? MarkedForEver : MarkedOnce;
        if (marks[id] >= wanted)
            return false;
        marks[id] = wanted;
        return true;
    }

    /// <summary>Whether the row has been marked in the collection under way.</summary>
    public bool IsMarked(int id) => marks[id] != Unmarked;

    /// <summary>Frees every row that is not marked, and the room that is not needed any more.</summary>
    public void EndCollection()
    {
        while (Count > 0 && marks[Count - 1] == Unmarked)
            Count--;
        free.Clear();
        for (int id = Count - 1; id >= 0; id--)
        {
            if (marks[id] == Unmarked)
                free.Push(id);
        }

        Array.Resize(ref chunks, (Count + (1 << chunkBits) - 1) >> chunkBits);
        Array.Resize(ref hashes, chunks.Length << chunkBits);
        table = NewTable((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(LeastTable, Kept * 4)));
        for (int id = 0; id < Count; id++)
        {
            if (marks[id] != Unmarked)
                Place(id);
        }
    }

    private static int[] NewTable(int size)
    {
        int[] made = new int[size];
        Array.Fill(made, -1);
        return made;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<T> Row(int id) => chunks[id >> chunkBits].AsSpan((id & ((1 << chunkBits) - 1)) * width, width);

    private int Append(ReadOnlySpan<T> row, uint hash)
    {
        int id = free.Count > 0 ? free.Pop() : Count++;
        int chunk = id >> chunkBits;
        if (chunk == chunks.Length)
        {
            Array.Resize(ref chunks, chunk + 1 + (chunk / 4));
            Array.Resize(ref hashes, chunks.Length << chunkBits);
        }

        chunks[chunk] ??= new T[width << chunkBits];
        row.CopyTo(Row(id));
        hashes[id] = hash;
        if (Kept * 2 > table.Length)
            Grow();
        Place(id);
        return id;
    }

    private void Place(int id)
    {
        int mask = table.Length - 1;
        int slot = (int)hashes[id] & mask;
        while (table[slot] >= 0)
            slot = (slot + 1) & mask;
        table[slot] = id;
    }

    private void Grow()
    {
        int[] old = table;
        table = NewTable(old.Length * 2);
        foreach (int id in old)
        {
            if (id >= 0)
                Place(id);
        }
    }

    /// <summary>The same in every run and on every machine.</summary>
    internal static uint Hash(ReadOnlySpan<T> row)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(row);
        ulong hash = 0x9E3779B97F4A7C15UL;
        foreach (ulong word in MemoryMarshal.Cast<byte, ulong>(bytes))
            hash = ((hash ^ word) * 0xD6E8FEB86659FD93UL) ^ (hash >> 29);
        if (bytes.Length % sizeof(ulong) != 0)
            hash = ((hash ^ MemoryMarshal.Read<uint>(bytes[^sizeof(uint)..])) * 0xD6E8FEB86659FD93UL) ^ (hash >> 31);
        return (uint)(hash ^ (hash >> 32));
    }
}
