namespace Motive.Play.Deciding;

/// <summary>The only source of chance: a hash of the seed and of what is being decided (SplitMix64). Nothing is drawn in sequence,
/// so that asking one more question never changes the answers to others.</summary>
public readonly record struct Dice(ulong Seed)
{
    /// <summary>0..sides-1.</summary>
    public int Roll(int sides, int what, int about, int when)
    {
        ulong mixed = Mix(Seed + 0x9E3779B97F4A7C15UL);
        mixed = Mix(mixed ^ (uint)what);
        mixed = Mix(mixed ^ (uint)about);
        mixed = Mix(mixed ^ (uint)when);
        return (int)(mixed % (ulong)sides);
    }

    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
