using System.Collections.Immutable;

namespace Motive.Answers;

/// <summary>An answer in sentences. Not <see cref="IsKnown"/>: there is no such event, or the asker was not there, and the one paragraph says so.</summary>
public sealed record Explanation(bool IsKnown, ImmutableArray<string> Paragraphs);
