using Motive.Language;
using Motive.World;

namespace Motive;

/// <summary>What a program in a terminal needs besides, in the engine's own way: text that cannot steer the terminal, its width, and what a misspelt word was meant to be.</summary>
public static class ShellText
{
    /// <summary>
    /// A text in which every character that would steer a terminal is shown as what it is: <c>␛</c> for escape, <c>\u{202e}</c> for an override of the direction of writing. Line feeds stay. What the engine hands
    /// out has none of these; what a person types, or a file is called, may.
    /// </summary>
    public static string Printable(string text) => PrintableText.Sanitize(text);

    /// <summary>How many columns of a terminal a text takes: none for marks that combine, two for East Asian wide characters and for emoji.</summary>
    public static int Columns(string text) => DisplayWidth.Measure(text);

    /// <summary>The likeliest meaning of a misspelt name, by edit distance, as a question: <c>Did you mean `watch`?</c></summary>
    /// <returns>Null where none is near.</returns>
    public static string? DidYouMean(string name, IEnumerable<string> candidates) => NearNames.DidYouMean(name, candidates);
}
