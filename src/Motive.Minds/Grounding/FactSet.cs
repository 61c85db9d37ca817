namespace Motive.Minds.Grounding;

/// <summary>Some of a story's ground facts, by number.</summary>
internal sealed class FactSet(int facts)
{
    private const int BitsInWord = 64;

    private readonly ulong[] words = new ulong[(facts + BitsInWord - 1) / BitsInWord];

    public void Add(int fact) => words[fact / BitsInWord] |= 1UL << (fact % BitsInWord);

    public void Add(FactSet others)
    {
        for (int word = 0; word < words.Length; word++)
            words[word] |= others.words[word];
    }

    public bool Overlaps(FactSet other)
    {
        for (int word = 0; word < words.Length; word++)
        {
            if ((words[word] & other.words[word]) != 0)
                return true;
        }

        return false;
    }
}
