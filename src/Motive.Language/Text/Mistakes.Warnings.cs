namespace Motive.Language;

/// <summary>What can stand, and is hardly meant.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor UnusedParameter = DiagnosticDescriptor.Warning(
        "MO0075", "A parameter that nothing reads",
        "`{0}` of the {1} `{2}` is never used. Start its name with `_` if that is meant.");

    public static readonly DiagnosticDescriptor UnusedPatternVariable = DiagnosticDescriptor.Warning(
        "MO0076", "A variable that nothing reads",
        "Nothing in the story is called `{0}`, so it is a new variable here, which anything matches, and it is never used. Write `_` if anything will do.");

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

    public static readonly DiagnosticDescriptor UndecodableBytes = DiagnosticDescriptor.Warning(
        "MO0146", "Bytes that are no UTF-8",
        "This file has bytes that are not UTF-8, at {0}, the first here; each is read as the sign for an unknown character. Save the file as UTF-8.");

    public static readonly DiagnosticDescriptor NumberSignInSpeech = DiagnosticDescriptor.Warning(
        "MO0147", "A `#` in spoken text",
        "{0} Write `{{#}}` for a `#` that is said, and put a comment on a line of its own, as in `# comment`.");

    public static readonly DiagnosticDescriptor MixedIndentation = DiagnosticDescriptor.Warning(
        "MO0148", "Tabs beside spaces",
        "This line is indented with {0}, line {1} above it with {2}. A tab goes to the next multiple of four columns, so blocks may not be what they look like. Indent the whole file with spaces, or all of it with tabs.");

    public static readonly DiagnosticDescriptor NobodyCanDo = DiagnosticDescriptor.Warning(
        "MO0149", "An action that never happens",
        "`{0}` has nobody in `consenting`, no chapter allows it and no scene does it, so it never happens. Name who does it with `consenting`, or add `allow {0}` to a chapter.");

    public static readonly DiagnosticDescriptor DoerDoesNotNotice = DiagnosticDescriptor.Warning(
        "MO0150", "An action that its doers do not notice",
        "`observing nobody` leaves out those who do `{0}`: they go on as if it had not happened, and may try it again. For a deed that only they notice write `{1}`.");

    public static readonly DiagnosticDescriptor SceneCircle = DiagnosticDescriptor.Warning(
        "MO0151", "A talk that goes in a circle",
        "From here the talk can come back to `{0}` without a choice that is always offered, and would never end; it is broken off there. Lead out of the circle, or offer a sticky choice with `+`.");

    public static readonly DiagnosticDescriptor NeverPossible = DiagnosticDescriptor.Warning(
        "MO0152", "Something for an act that can never be done",
        "What `{0}` requires is false for these arguments, whatever else is so; {1}.");

    public static readonly DiagnosticDescriptor UnknownInWorld = DiagnosticDescriptor.Warning(
        "MO0216", "A truth that the world always has",
        "`{0}` asks the world whether `{1}` is unknown, and the world has every truth, so that this {2} holds. Ask a mind: `believes(who, {1}(…)) = unknown`.");

    public static readonly DiagnosticDescriptor StatedByStory = DiagnosticDescriptor.Warning(
        "MO0153", "A warning that a story or module states",
        "{0} warns of how the story begins.");

    private static DiagnosticDescriptor[] OfWarnings =>
    [
        UnusedParameter, UnusedPatternVariable, NeverMatches, ConstantComparison, AssignedOutOfBounds,
        WantNeverChanges, AllowedNeedsConsent, UndecodableBytes, NumberSignInSpeech, MixedIndentation, NobodyCanDo,
        DoerDoesNotNotice, SceneCircle, NeverPossible, UnknownInWorld, StatedByStory,
    ];
}
