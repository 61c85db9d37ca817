namespace Motive.Language;

/// <summary>What a file may hold, how much of it, and from where.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor SteeringCharacter = DiagnosticDescriptor.Warning(
        "MO0123", "A character that would steer the reader's terminal",
        "The character {0} would steer the terminal of whoever reads this, so `{1}` is put in its place here and wherever else this file has one like it. Take it out.");

    public static readonly DiagnosticDescriptor TooMuchText = DiagnosticDescriptor.Error(
        "MO0124", "Too much text",
        "A story has at most {0} characters in all its files, and with `{1}` it has more.");

    public static readonly DiagnosticDescriptor IncludeOutside = DiagnosticDescriptor.Error(
        "MO0125", "A file outside the story's folder",
        "`{0}` is not in the folder of the story. A story includes files of its own folder and of those in it, by their path from the file that includes them.");

    public static readonly DiagnosticDescriptor UnreadableFile = DiagnosticDescriptor.Error(
        "MO0126", "A file that cannot be read",
        "`{0}` cannot be included: {1}.");

    private static DiagnosticDescriptor[] OfFiles => [SteeringCharacter, TooMuchText, IncludeOutside, UnreadableFile];
}
