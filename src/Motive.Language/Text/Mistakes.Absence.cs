namespace Motive.Language;

/// <summary>Who is out of the story, and whose word counts.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor OutOfStoryShape = DiagnosticDescriptor.Error(
        "MO0190", "`absent` or `senseless` of another shape",
        "The rule `{0}` says who is out of the story: it takes one character, as in `{0}(who: character)`, and is true or false.");

    public static readonly DiagnosticDescriptor CredenceShape = DiagnosticDescriptor.Error(
        "MO0191", "`credence` of another shape",
        "The rule `credence` tells whose word counts with whom: it takes two characters, `(of, by)`, and is a number; what is said by somebody of whom it is not above 0 is not believed.");

    private static DiagnosticDescriptor[] OfAbsence => [OutOfStoryShape, CredenceShape];
}
