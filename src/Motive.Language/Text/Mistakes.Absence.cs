namespace Motive.Language;

/// <summary>Who is out of the story.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor OutOfStoryShape = DiagnosticDescriptor.Error(
        "MO0190", "`absent` or `senseless` of another shape",
        "The rule `{0}` says who is out of the story: it takes one character, as in `{0}(who: character)`, and is true or false.");

    private static DiagnosticDescriptor[] OfAbsence => [OutOfStoryShape];
}
