using System.Collections.Immutable;

namespace Motive.Language;

/// <summary>
/// What a phrase means, or why it means nothing. <see cref="Slots"/> is the size of the frame a condition needs.
/// Render diagnostics with <see cref="Files"/>: they point into the phrase.
/// </summary>
internal sealed record PhraseResult<T>(T? Value, int Slots, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyList<SourceFile> Files)
    where T : class
{
    public bool Succeeded => Value is not null;
}
