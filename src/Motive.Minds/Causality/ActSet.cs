namespace Motive.Minds.Causality;

/// <summary>Some of a story's acts, by index. Immutable.</summary>
internal sealed class ActSet
{
    private const int BitsInWord = 64;

    private readonly ulong[] words;

    /// <param name="acts">How many there are in the story.</param>
    public ActSet(int acts, Predicate<int> includes)
    {
        words = new ulong[(acts + BitsInWord - 1) / BitsInWord];
        for (int act = 0; act < acts; act++)
            words[act / BitsInWord] |= includes(act) ? 1UL << (act % BitsInWord) : 0;
    }

    public bool Includes(int act) => (words[act / BitsInWord] >> (act % BitsInWord) & 1) != 0;
}
