using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// What the stages of compiling get to see of a file: a bounded amount of text, without characters that would steer a terminal. So no story and
/// no message has such a character. Places in the text stay as they were.
/// </summary>
internal static class PlainSource
{
    /// <summary>The most characters that all files of a story may have together.</summary>
    public const int MostCharacters = 10_000_000;

    /// <param name="index">The number of the file, for messages.</param>
    public static SourceFile Read(SourceFile given, int index, DiagnosticBag diagnostics)
    {
        int steering = PrintableText.FirstSteeringInPlace(given.Text);
        string text = PrintableText.InPlace(given.Text);
        if (steering >= 0)
        {
            diagnostics.Report(
                Mistakes.SteeringCharacter, new Origin(index, steering, 1), PrintableText.CodePoint(given.Text[steering]), text.Substring(steering, 1));
        }

        return given with { Text = text };
    }

    /// <summary>The one file of a problem.</summary>
    public static SourceFile ReadAlone(SourceFile given, DiagnosticBag diagnostics)
    {
        if (given.Text.Length <= MostCharacters)
            return Read(given, 0, diagnostics);
        ReportTooMuch(diagnostics, new Origin(0, 0, 0), given.Path);
        return given with { Text = "" };
    }

    /// <param name="at">Where the file was asked for.</param>
    public static void ReportTooMuch(DiagnosticBag diagnostics, Origin at, string path) =>
        diagnostics.ReportMissingFile(Mistakes.TooMuchText, at, null, MostCharacters.ToString("N0", CultureInfo.InvariantCulture), path);
}
