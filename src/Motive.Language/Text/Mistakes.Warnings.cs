namespace Motive.Language;

/// <summary>What can stand, and is hardly meant.</summary>
public static partial class Mistakes
{
    public static readonly DiagnosticDescriptor UnusedParameter = DiagnosticDescriptor.Warning(
        "MO0075", "A parameter that nothing reads",
        "`{0}` of the {1} `{2}` is never used. Start its name with `_` if that is meant.");

    public static readonly DiagnosticDescriptor UnusedPatternVariable = DiagnosticDescriptor.Warning(
        "MO0076", "A variable that nothing reads",
        "`{0}` is a new variable here and is never used. Write `_` if anything will do.");

    public static readonly DiagnosticDescriptor NeverMatches = DiagnosticDescriptor.Warning(
        "MO0077", "A pattern that never matches",
        "`{1}` of `{0}` is always {2}, and `{3}` is not.");

    public static readonly DiagnosticDescriptor ConstantComparison = DiagnosticDescriptor.Warning(
        "MO0078", "A comparison with one answer",
        "This is always {0}: {1}.");

    public static readonly DiagnosticDescriptor AssignedOutOfBounds = DiagnosticDescriptor.Warning(
        "MO0079", "A value out of bounds",
        "{0} is outside `{1}`, which is {2}; the bound is stored instead.");

    public static readonly DiagnosticDescriptor WantNeverChanges = DiagnosticDescriptor.Warning(
        "MO0080", "A want nothing can further",
        "Nothing that can happen changes `{0}`, so nobody can act for it.");

    public static readonly DiagnosticDescriptor AllowedNeedsConsent = DiagnosticDescriptor.Warning(
        "MO0081", "Chance cannot ask",
        "`{0}` has consenting characters, so chance does not bring it; they do it when they want to.");

    private static DiagnosticDescriptor[] OfWarnings =>
    [
        UnusedParameter, UnusedPatternVariable, NeverMatches, ConstantComparison, AssignedOutOfBounds,
        WantNeverChanges, AllowedNeedsConsent,
    ];
}
