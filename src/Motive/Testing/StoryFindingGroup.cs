using System.Collections.Immutable;

namespace Motive.Testing;

/// <summary>Findings that are read together: untold passages of one act in one file, and what was found in a module. All others stand alone.</summary>
/// <param name="Kind">The kind of all of them.</param>
/// <param name="About">What they are about, by the names that the story has for it.</param>
/// <param name="Evidence">What was found, with the numbers, in a sentence.</param>
/// <param name="Words">How many words of the story were written for them in vain.</param>
/// <param name="Findings">The findings, at least one.</param>
public sealed record StoryFindingGroup(string Kind, string About, string Evidence, int Words, ImmutableArray<StoryFinding> Findings);
