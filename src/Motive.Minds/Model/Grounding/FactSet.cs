using Motive.Minds.Model.States;

namespace Motive.Minds.Model.Grounding;

/// <summary>Some of a story's ground facts, by number.</summary>
internal sealed class FactSet(int facts)
{
    private const int BitsInWord = 64;

    /// <summary>Tells sets by their members.</summary>
    public static IEqualityComparer<FactSet> ByMembers { get; } = EqualityComparer<FactSet>.Create((one, other) => one!.SetEquals(other!), set => (int)RowStore<ulong>.Hash(set.words));

    private readonly ulong[] words = new ulong[(facts + BitsInWord - 1) / BitsInWord];

    /// <summary>False if it is among them already.</summary>
    public bool Add(GroundFactId fact)
    {
        ref ulong word = ref words[fact.Value / BitsInWord];
        ulong before = word;
        word |= 1UL << (fact.Value % BitsInWord);
        return word != before;
    }

    public void Add(IEnumerable<GroundFactId> others)
    {
        foreach (GroundFactId fact in others)
            Add(fact);
    }

    public void Add(FactRead[] reads)
    {
        foreach (FactRead read in reads)
            Add(read.Fact);
    }

    public void Add(FactSet others)
    {
        for (int word = 0; word < words.Length; word++)
            words[word] |= others.words[word];
    }

    public bool Contains(GroundFactId fact) => (words[fact.Value / BitsInWord] >> (fact.Value % BitsInWord) & 1) != 0;

    public bool IsEmpty => Array.TrueForAll(words, word => word == 0);

    /// <summary>Ascending.</summary>
    public IEnumerable<GroundFactId> Members => GroundFactId.Below(words.Length * BitsInWord).Where(Contains);

    public bool SetEquals(FactSet other) => words.AsSpan().SequenceEqual(other.words);

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
