using System.Collections.Immutable;

namespace Motive.Language;

/// <summary>
/// Every mistake the language knows. Codes are stable: a code keeps its meaning, and a retired one is not used again. Each has a page
/// in <c>docs/diagnostics</c>. Those that only a problem file can have are <see cref="ProblemMistakes"/>.
/// </summary>
internal static partial class Mistakes
{
    /// <summary>In the order of codes, those of problem files among them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        .. OfSyntax.Concat(OfNames).Concat(OfValues).Concat(OfTelling).Concat(OfTests).Concat(OfTalk).Concat(OfAbsence).Concat(OfFirstScreen).Concat(OfWarnings).Concat(OfFiles).Concat(ProblemMistakes.All)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    /// <summary>Mistakes that are none if the name stands in a file that could not be read.</summary>
    public static ImmutableArray<DiagnosticDescriptor> UnknownNames =>
        [UnknownType, UnknownEntity, UnknownAction, UnknownFact, UnknownName, UnknownBeat, UnknownChapter];
}
