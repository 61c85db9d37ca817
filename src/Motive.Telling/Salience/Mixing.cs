namespace Motive.Telling;

/// <summary>SplitMix64's finaliser over two words: the teller's only source of variety, the same on every machine.</summary>
internal static class Mixing
{
    public static ulong Mix(ulong left, ulong right)
    {
        ulong word = left + (0x9E3779B97F4A7C15UL * (right + 1));
        word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9UL;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EBUL;
        return word ^ (word >> 31);
    }

    public static ulong Mix(ulong first, int second, int third) => Mix(Mix(first, (ulong)(uint)second), (ulong)(uint)third);
}
