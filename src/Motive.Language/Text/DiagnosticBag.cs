using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>Collects diagnostics. At most one is kept for each place, the first, because later ones follow from it.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>Nobody reads further; it also bounds the work on hopeless input.</summary>
    public const int Limit = 1000;

    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(int File, int Start, Severity Severity)> _places = [];

    public bool HasErrors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, Origin origin, params ReadOnlySpan<string> words) =>
        ReportWithHint(descriptor, origin, null, words);

    public void ReportWithHint(DiagnosticDescriptor descriptor, Origin origin, string? hint, params ReadOnlySpan<string> words)
    {
        HasErrors |= descriptor.Severity == Severity.Error;
        if (_items.Count >= Limit || !_places.Add((origin.File, origin.Start, descriptor.Severity)))
            return;
        object[] values = new object[words.Length];
        for (int i = 0; i < words.Length; i++)
            values[i] = Shortened(words[i]);
        _items.Add(new Diagnostic(descriptor, origin, string.Format(CultureInfo.InvariantCulture, descriptor.Format, values), hint));
    }

    public ImmutableArray<Diagnostic> InOrder() =>
        [.. _items.OrderBy(item => item.Origin.File).ThenBy(item => item.Origin.Start).ThenBy(item => item.Code, StringComparer.Ordinal)];

    private static string Shortened(string word) => word.Length <= 60 ? word : word[..57] + "…";
}
