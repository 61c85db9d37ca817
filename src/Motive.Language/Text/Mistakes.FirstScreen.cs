namespace Motive.Language;

/// <summary>What a reader sees first.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor LongBlurb = DiagnosticDescriptor.Warning(
        "MO0205", "Long blurb",
        "The `blurb` has {0} words. It is read before anything happens, on one screen with those whom one can be: say who, where and what is at stake in {1} words at most.");

    public static readonly DiagnosticDescriptor NoRole = DiagnosticDescriptor.Warning(
        "MO0206", "No line about playing somebody",
        "Others whom one can play have a line that says what it is to play them, and `{0}` has none. Write `played \"…\" 12 minutes` in the block of `{0}`, or leave `{0}` out of the first chapter's `point of view`.");

    public static readonly DiagnosticDescriptor RoleOfNobody = DiagnosticDescriptor.Warning(
        "MO0207", "`played` of what cannot be played",
        "`played` says what it is to play somebody, and `{0}` is no character. Take the line away, or declare `{0}` as a character.");

    private static DiagnosticDescriptor[] OfFirstScreen => [LongBlurb, NoRole, RoleOfNobody];
}
