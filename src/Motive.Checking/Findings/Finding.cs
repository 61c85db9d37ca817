using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>One thing that an author would want to know of a story.</summary>
/// <param name="Kind">Of what kind it is: one of <see cref="FindingKinds"/>.</param>
/// <param name="About">What it is about, by the name that the story has for it.</param>
/// <param name="Origin">Where that stands.</param>
/// <param name="Count">How often it was counted, of <paramref name="Of"/>.</param>
/// <param name="Of">Of how many; what is counted, <paramref name="Evidence"/> says.</param>
/// <param name="Evidence">What was found, with the numbers, in a sentence.</param>
/// <param name="Advice">What it means and what would work, in a sentence.</param>
internal sealed record Finding(string Kind, string About, Origin Origin, int Count, int Of, string Evidence, string Advice)
{
    /// <summary>How many words of the story were written for it in vain.</summary>
    public int Words { get; init; }

    /// <summary>Where else it can be answered, besides <see cref="Origin"/>: at what it is a part of.</summary>
    public ImmutableArray<Origin> Within { get; init; } = [];

    /// <summary>What it would have needed, in the fewest words, where findings of its kind are told together; else empty.</summary>
    public string Need { get; init; } = "";

    /// <summary>What the author answers to it; null where nothing.</summary>
    public FindingAnswer? Answer { get; init; }
}
