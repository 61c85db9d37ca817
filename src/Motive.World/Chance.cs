using System.Buffers.Binary;
using System.Text;

namespace Motive.World;

/// <summary>
/// The only source of chance: a hash of the seed, of what is asked, and of the names of what it is asked about, as the story writes them. No place in a story or in a chronicle is part of it, so that somebody or something
/// that is added elsewhere changes no answer, nor does the order in which things are declared. Nothing is drawn in sequence, so that asking one more question changes no answer either. It is FNV-1a of 64 bits over these bytes: the seed in eight,
/// the lowest first; then each name in UTF-8 with a zero behind it, and each number in eight bytes like the seed. What is drawn from it is drawn from the finaliser of SplitMix64 over that.
/// </summary>
internal readonly record struct Chance
{
    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;
    private const int MostOnStack = 256;

    private readonly ulong hash;

    public Chance(ulong seed)
        : this(Basis, seed)
    {
    }

    private Chance(ulong hash, ulong number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, number);
        this.hash = Hash(hash, bytes);
    }

    private Chance(ulong hash, ReadOnlySpan<byte> name) => this.hash = unchecked(Hash(hash, name) * Prime);

    /// <summary>A number that puts what is asked about in an order of its own, the same on every machine.</summary>
    public ulong Order => Finish(hash);

    /// <summary>The chance of text as it is written, whatever the seed: a number for <see cref="With(ulong)"/>.</summary>
    public static ulong Written(string text) => new Chance(0).With(text).Order;

    public Chance With(string name)
    {
        int length = Encoding.UTF8.GetByteCount(name);
        Span<byte> bytes = length <= MostOnStack ? stackalloc byte[length] : new byte[length];
        Encoding.UTF8.GetBytes(name, bytes);
        return new Chance(hash, bytes);
    }

    public Chance With(ulong number) => new(hash, number);

    public Chance With(int number) => With(unchecked((ulong)number));

    /// <summary>An event by what it is, in the words of the story, and by when it was over; not by its number, which depends on all that came about before it.</summary>
    public Chance With(Story story, Occurrence occurrence) => With(Wording.Event(story, occurrence)).With(occurrence.Ends.Minutes);

    /// <summary>0..sides-1, each as likely.</summary>
    public int Roll(int sides) => (int)(Order % (ulong)sides);

    private static ulong Hash(ulong hash, ReadOnlySpan<byte> bytes)
    {
        foreach (byte one in bytes)
            hash = unchecked((hash ^ one) * Prime);
        return hash;
    }

    private static ulong Finish(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15UL;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
