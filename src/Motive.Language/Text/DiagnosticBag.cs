using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>Collects diagnostics. At most one is kept for each place, the first, because later ones follow from it.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>Nobody reads further; it also bounds the work on hopeless input.</summary>
    public const int Limit = 1000;

    /// <summary>Quoted words are cut here.</summary>
    private const int LongestWord = 100;

    /// <summary>How many names are compared with misspelt ones, over a whole compilation.</summary>
    private const int MostCompared = 200_000;

    private readonly List<Diagnostic> items = [];
    private readonly List<(DiagnosticDescriptor Descriptor, Origin Origin, string? Hint, string[] Words)> held = [];
    private readonly BrokenLines brokenLines = new();
    private readonly HashSet<(int File, int Start, Severity Severity)> places = [];
    private bool lacksFiles;
    private int namesCompared;

    public bool HasErrors { get; private set; }

    private bool IsFull => items.Count >= Limit;

    public void Report(DiagnosticDescriptor descriptor, Origin origin, params ReadOnlySpan<string> words) =>
        ReportWithHint(descriptor, origin, null, words);

    public void ReportWithHint(DiagnosticDescriptor descriptor, Origin origin, string? hint, params ReadOnlySpan<string> words)
    {
        bool followsFromFile = lacksFiles && hint is null && Mistakes.UnknownNames.Contains(descriptor);
        if (!followsFromFile && !(IsFull && HasErrors) && !brokenLines.Cover(origin))
            Add(descriptor, origin, hint, words);
    }

    /// <summary>A hint for a misspelt name; null when none is near, and when the compilation has compared enough names.</summary>
    public string? DidYouMean(string name, IEnumerable<string> candidates)
    {
        if (IsFull || namesCompared >= MostCompared)
            return null;
        return NearNames.DidYouMean(name, candidates.Select(candidate =>
        {
            namesCompared++;
            return candidate;
        }));
    }

    /// <summary>A file is missing: a name that nobody knows, and that is like no other, may stand in it.</summary>
    public void ReportMissingFile(DiagnosticDescriptor descriptor, Origin origin, string? hint, params ReadOnlySpan<string> words)
    {
        ReportWithHint(descriptor, origin, hint, words);
        lacksFiles = true;
    }

    /// <summary>
    /// A mistake of grammar in the logical line that <paramref name="line"/> covers. What is later found wrong with the names and types
    /// of what could be read of that line is not reported.
    /// </summary>
    public void ReportBroken(DiagnosticDescriptor descriptor, Origin origin, Origin line, string? hint, params ReadOnlySpan<string> words)
    {
        Add(descriptor, origin, hint, words);
        brokenLines.Add(line);
    }

    public void MarkBroken(Origin line) => brokenLines.Add(line);

    private void Add(DiagnosticDescriptor descriptor, Origin origin, string? hint, ReadOnlySpan<string> words)
    {
        bool firstError = descriptor.Severity == Severity.Error && !HasErrors;
        HasErrors |= firstError;
        if ((IsFull && !firstError) || !places.Add((origin.File, origin.Start, descriptor.Severity)))
            return;
        object[] values = new object[words.Length];
        for (int i = 0; i < words.Length; i++)
            values[i] = Shortened(words[i]);
        items.Add(new Diagnostic(descriptor, origin, string.Format(CultureInfo.InvariantCulture, descriptor.Format, values), hint is null ? null : PrintableText.OnOneLine(hint)));
    }

    /// <summary>Keeps a warning that means something only if all else is right, since what it misses may stand in a broken part.</summary>
    public void ReportIfAllIsRight(DiagnosticDescriptor descriptor, Origin origin, string? hint, params string[] words) =>
        held.Add((descriptor, origin, hint, words));

    /// <summary>Reports what was held back, unless there are errors.</summary>
    public void Release()
    {
        foreach ((DiagnosticDescriptor descriptor, Origin origin, string? hint, string[] words) in HasErrors ? [] : held)
            ReportWithHint(descriptor, origin, hint, words);
        held.Clear();
    }

    public ImmutableArray<Diagnostic> InOrder() =>
        [.. items.OrderBy(item => item.Origin.File).ThenBy(item => item.Origin.Start).ThenBy(item => item.Code, StringComparer.Ordinal)];

    /// <summary>On one line, without what would steer a terminal, and not too long.</summary>
    private static string Shortened(string word)
    {
        if (word.Length <= LongestWord)
            return PrintableText.OnOneLine(word);
        int end = LongestWord - 1;
        return PrintableText.OnOneLine(word[..(char.IsHighSurrogate(word[end - 1]) ? end - 1 : end)]) + "…";
    }
}
