using Motive.World;

namespace Motive.Language;

/// <summary>What can be read and is hardly meant: bytes of another encoding, and indentation that looks otherwise than it counts.</summary>
internal sealed partial class Lexer
{
    /// <summary>What a decoder puts in place of bytes that it cannot read.</summary>
    private const char Undecodable = '\uFFFD';

    /// <summary>Where the indentation of the line that is being read starts, and where that of the last indented line did.</summary>
    private int indentStart;
    private Origin lastIndent = Origin.None;
    private bool saidMixture;

    private void WarnOfUndecodable()
    {
        int first = text.IndexOf(Undecodable, position);
        if (first < 0)
            return;
        int count = text.AsSpan(first).Count(Undecodable);
        diagnostics.Report(Mistakes.UndecodableBytes, new Origin(file, first, 1), count == 1 ? "one place" : $"{count} places");
    }

    /// <summary>Two indentations compare whatever a tab is taken for only if one begins with the other.</summary>
    private void CompareIndentation()
    {
        Origin indent = new(file, indentStart, position - indentStart);
        if (indent.Length == 0 || saidMixture)
            return;
        ReadOnlySpan<char> above = text.AsSpan(Math.Max(0, lastIndent.Start), lastIndent.Length);
        ReadOnlySpan<char> here = text.AsSpan(indent.Start, indent.Length);
        if (here.CommonPrefixLength(above) < Math.Min(here.Length, above.Length))
        {
            saidMixture = true;
            int line = new LineMap(text).PositionOf(lastIndent.Start).Line;
            diagnostics.Report(Mistakes.MixedIndentation, indent, Described(here), $"{line}", Described(above));
        }

        lastIndent = indent;
    }

    private static string Described(ReadOnlySpan<char> indent) =>
        !indent.Contains('\t') ? "spaces" : indent.ContainsAnyExcept('\t') ? "tabs and spaces" : "tabs";
}
