using Motive.Minds.Grounding;

namespace Motive.Play.Deciding;

/// <summary>The only source of chance: a hash of the seed and of what is being decided (SplitMix64). Nothing is drawn in sequence,
/// so that asking one more question never changes the answers to others.</summary>
internal readonly record struct Dice(ulong Seed)
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

    /// <summary>The same of an act, by what it is and not by its number, which depends on what else is possible in a session.</summary>
    public int Roll(int sides, Act act, int when)
    {
        int about = 0;
        foreach (int argument in act.Arguments)
            about = Roll(int.MaxValue, about, argument, act.Arguments.Length);
        return Roll(sides, act.Definition.Id.Value, about, when);
    }

    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
