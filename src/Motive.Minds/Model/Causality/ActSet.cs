using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Model.Causality;

/// <summary>Some of a story's acts, by index. Immutable.</summary>
internal sealed class ActSet
{
    private const int BitsInWord = 64;

    private readonly ulong[] words;

    /// <param name="acts">How many there are in the story.</param>
    public ActSet(int acts, Predicate<ActId> includes)
    {
        words = new ulong[(acts + BitsInWord - 1) / BitsInWord];
        foreach (ActId act in ActId.Below(acts))
            words[act.Value / BitsInWord] |= includes(act) ? 1UL << (act.Value % BitsInWord) : 0;
    }

    /// <summary>Ascending.</summary>
    public IEnumerable<ActId> Members => ActId.Below(words.Length * BitsInWord).Where(Contains);

    public bool Contains(ActId act) => (words[act.Value / BitsInWord] >> (act.Value % BitsInWord) & 1) != 0;
}
