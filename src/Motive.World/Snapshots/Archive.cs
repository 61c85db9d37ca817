using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Bytes that are being written or read. Whatever is kept describes itself once, for both: each method takes the present value and gives back the one to go on with, which is the same
/// when writing and what was written when reading. All is numbers: those below zero and above are folded together, and each takes seven bits to a byte, the last byte being the one below 128.
/// </summary>
internal class Archive
{
    private readonly ImmutableArray<byte>.Builder? written;
    private readonly ImmutableArray<byte> read = [];
    private int at;

    /// <summary>To be written.</summary>
    public Archive() => written = ImmutableArray.CreateBuilder<byte>();

    /// <summary>To be read. Every method throws <see cref="UnfitArchiveException"/> where the bytes cannot mean what it reads.</summary>
    public Archive(ImmutableArray<byte> bytes) => read = bytes;

    public bool IsReading => written is null;

    /// <summary>What has been written so far.</summary>
    public ImmutableArray<byte> Written => written!.ToImmutable();

    /// <exception cref="UnfitArchiveException">More was written than has been read.</exception>
    public void EndReading() => Check(at == read.Length);

    public long Number(long number)
    {
        if (written is null)
            return ReadNumber();
        ulong folded = (ulong)((number << 1) ^ (number >> 63));
        while (folded >= 128)
        {
            written.Add((byte)(folded | 128));
            folded >>= 7;
        }

        written.Add((byte)folded);
        return number;
    }

    public int Number(int number) => Between(int.MinValue, int.MaxValue, number);

    /// <summary>A number of a certain range.</summary>
    public int Between(int least, int most, int number)
    {
        long value = Number((long)number);
        Check(value >= least && value <= most);
        return (int)value;
    }

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit, int number) => Between(0, limit - 1, number);

    public bool Truth(bool truth) => Below(2, truth ? 1 : 0) == 1;

    /// <summary>One of an enumeration, as its place among the values.</summary>
    public T Kind<T>(T kind)
        where T : struct, Enum
    {
        T[] kinds = Enum.GetValues<T>();
        return kinds[Below(kinds.Length, Array.IndexOf(kinds, kind))];
    }

    public string Text(string? text) => string.Concat(Each<char>([.. text ?? ""], letter => (char)Between(0, char.MaxValue, letter)));

    /// <summary>An archive within this one.</summary>
    public ImmutableArray<byte> Bytes(ImmutableArray<byte> bytes)
    {
        int count = Count(bytes.Length);
        if (written is null)
        {
            Check(count <= read.Length - at);
            bytes = read.Slice(at, count);
            at += count;
        }
        else
        {
            written.AddRange(bytes);
        }

        return bytes;
    }

    public StoryTime Time(StoryTime time) => new(Number(time.Minutes));

    public StoryTime? Time(StoryTime? time) => Truth(time is not null) ? Time(time.GetValueOrDefault()) : null;

    public EntityId? Entity(EntityId? entity, int entities) => Between(-1, entities - 1, entity?.Value ?? -1) is int value and >= 0 ? new EntityId(value) : null;

    /// <summary>What may be missing.</summary>
    public T? Maybe<T>(T? part, Func<T?, T> transfer)
        where T : class => Truth(part is not null) ? transfer(part) : null;

    public ImmutableArray<T> Each<T>(ImmutableArray<T> parts, Func<T, T> transfer)
    {
        int count = Count(parts.IsDefault ? 0 : parts.Length);
        ImmutableArray<T>.Builder transferred = ImmutableArray.CreateBuilder<T>(count);
        for (int place = 0; place < count; place++)
            transferred.Add(transfer(IsReading ? default! : parts[place]));
        return transferred.MoveToImmutable();
    }

    /// <summary>A list, a set or a queue that keeps its place; when reading it comes to have what was written instead of what it had.</summary>
    public void Fill<T>(ICollection<T> parts, Func<T, T> transfer)
    {
        ImmutableArray<T> transferred = Each<T>(IsReading ? [] : [.. parts], transfer);
        if (!IsReading)
            return;
        parts.Clear();
        foreach (T part in transferred)
            parts.Add(part);
    }

    public void Fill<TKey, TValue>(IDictionary<TKey, TValue> parts, Func<TKey, TKey> key, Func<TValue, TValue> value)
        where TKey : notnull
    {
        ImmutableArray<(TKey, TValue)> transferred = Each<(TKey Key, TValue Value)>(IsReading ? [] : [.. parts.Select(part => (part.Key, part.Value))], part => (key(part.Key), value(part.Value)));
        if (!IsReading)
            return;
        parts.Clear();
        foreach ((TKey known, TValue of) in transferred)
            Check(parts.TryAdd(known, of));
    }

    /// <summary>Every place of an array whose length does not change.</summary>
    public void Fill<T>(T[] parts, Func<T, T> transfer)
    {
        for (int place = 0; place < parts.Length; place++)
            parts[place] = transfer(IsReading ? default! : parts[place]);
    }

    protected static void Check(bool isPossible)
    {
        if (!isPossible)
            throw new UnfitArchiveException();
    }

    /// <summary>Each part takes a byte at least, so that no count can be larger than what is left.</summary>
    private int Count(int count) => Between(0, IsReading ? read.Length - at : int.MaxValue, count);

    private long ReadNumber()
    {
        ulong folded = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            Check(at < read.Length);
            byte next = read[at++];
            folded |= (ulong)(next & 127) << shift;
            if (next < 128)
                return (long)(folded >> 1) ^ -(long)(folded & 1);
        }

        throw new UnfitArchiveException();
    }
}
