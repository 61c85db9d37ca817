using System.Globalization;
using System.Text;
using Motive.World;

namespace Motive.Language;

/// <summary>A diagnostic as a writer reads it: place, severity, code and message, then the line with carets under the words.</summary>
internal static class DiagnosticRenderer
{
    /// <summary>A quoted line longer than this is cut, since a machine wrote it.</summary>
    private const int LongestQuote = 400;

    public static string Render(Diagnostic diagnostic, IReadOnlyList<SourceFile> files)
    {
        StringBuilder output = new();
        Origin origin = diagnostic.Origin;
        SourceFile? file = origin.File >= 0 && origin.File < files.Count ? files[origin.File] : null;
        LineMap? lines = file?.Lines;
        if (file is not null && lines is not null)
        {
            LinePosition at = lines.PositionOf(origin.Start);
            output.Append(CultureInfo.InvariantCulture, $"{PrintableText.OnOneLine(file.Path)}:{at.Line}:{at.Column}: ");
        }

        output.Append(diagnostic.IsError ? "error " : "warning ").Append(diagnostic.Code).Append(": ").Append(diagnostic.Message);
        if (diagnostic.Hint is not null)
            output.Append(' ').Append(diagnostic.Hint);
        if (file is not null && lines is not null)
            Quote(output, file.Text, lines, origin);
        return output.ToString();
    }

    private static void Quote(StringBuilder output, string text, LineMap lines, Origin origin)
    {
        int line = lines.PositionOf(origin.Start).Line;
        (int start, int end) = lines.ExtentOf(line);
        end = Math.Min(end, start + LongestQuote);
        string number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        StringBuilder quoted = new();
        StringBuilder marks = new();
        int column = 0;
        int after = origin.Start + Math.Max(1, origin.Length);
        for (int i = start; i < end;)
        {
            int width = NextCharacter(text, quoted, ref i, column, out int at);
            bool marked = at >= origin.Start && at < after;
            marks.Append(marked ? '^' : ' ', width);
            column += width;
        }

        if (marks.ToString().Trim().Length == 0)
            marks.Append('^');
        output.Append('\n').Append(number).Append(" | ").Append(quoted);
        output.Append('\n').Append(' ', number.Length).Append(" | ").Append(marks.ToString().TrimEnd());
    }

    private static int NextCharacter(string text, StringBuilder quoted, ref int index, int column, out int at)
    {
        at = index;
        if (text[index] == '\t')
        {
            index++;
            int spaces = 4 - (column % 4);
            quoted.Append(' ', spaces);
            return spaces;
        }

        // A lone surrogate decodes to the replacement character, which is what should be shown.
        _ = Rune.DecodeFromUtf16(text.AsSpan(index), out Rune rune, out int consumed);
        index += consumed;
        string shown = PrintableText.InPlace(rune.ToString());
        quoted.Append(shown);
        return shown.Length == 1 && shown[0] != rune.Value ? 1 : DisplayWidth.Measure(rune);
    }

}
