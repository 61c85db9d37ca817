using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Motive.Repository.Tests;

/// <summary>As much of Markdown as the rules read: lines outside code fences, headings, tables, code spans, links.</summary>
internal static partial class Markdown
{
    /// <summary>Lines with their numbers from 1, those inside code fences left out.</summary>
    public static IEnumerable<(int Number, string Text)> Prose(string path)
    {
        bool fenced = false;
        int number = 0;
        foreach (string line in RepositoryTree.Lines(path))
        {
            number++;
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                fenced = !fenced;
            else if (!fenced)
                yield return (number, line);
        }
    }

    /// <summary>The cells of the first table below a heading, without its head; code marks taken off.</summary>
    public static ImmutableArray<ImmutableArray<string>> Table(string path, string heading)
    {
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. Prose(path)
                .Select(line => line.Text)
                .SkipWhile(line => line != heading)
                .SkipWhile(line => !line.StartsWith('|'))
                .TakeWhile(line => line.StartsWith('|'))
                .Skip(2)
                .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim().Replace("`", "", StringComparison.Ordinal)).ToImmutableArray()),
        ];
        Assert.False(rows.IsEmpty, $"{path} has no table under '{heading}'.");
        return rows;
    }

    public static IEnumerable<string> CodeSpans(string line) => CodeSpan().Matches(line).Select(match => match.Groups[1].Value);

    /// <summary>Targets of links and pictures, code spans apart.</summary>
    public static IEnumerable<string> Links(string line) =>
        Link().Matches(CodeSpan().Replace(line, "")).Select(match => match.Groups[1].Value);

    /// <summary>What a link can lead to on a page: its headings, by the anchors that they have where such pages are shown, and what stands behind an <c>&lt;a id="…"&gt;</c>.</summary>
    public static IEnumerable<string> Anchors(string path) =>
        Prose(path).Where(line => line.Text.StartsWith('#')).Select(line => Anchor(line.Text.TrimStart('#').Trim()))
            .Concat(Prose(path).SelectMany(line => Id().Matches(line.Text)).Select(match => match.Groups[1].Value));

    private static string Anchor(string heading) => new(
        [.. heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_').Select(letter => letter == ' ' ? '-' : letter)]);

    [GeneratedRegex("<a id=\"([^\"]+)\">")]
    private static partial Regex Id();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
