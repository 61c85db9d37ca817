namespace Motive.Language;

/// <summary>Tests of a story, and how far its characters think.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor ScriptWithoutPlayer = DiagnosticDescriptor.Error(
        "MO0140", "A script without a player",
        "`{0}` is for whoever is played, and this test plays nobody. Say who it is in a line `as NAME`.");

    public static readonly DiagnosticDescriptor SeedRange = DiagnosticDescriptor.Error(
        "MO0141", "Seeds that are none, or too many",
        "`{0}` are no seeds for a test: they count from 0, the lower first, and a test has at most {1}.");

    public static readonly DiagnosticDescriptor NothingExpected = DiagnosticDescriptor.Warning(
        "MO0142", "A test that cannot fail",
        "\"{0}\" expects nothing and plays nobody, so it holds whatever happens. Add a line that begins with `expect`.");

    public static readonly DiagnosticDescriptor NoSuchThinking = DiagnosticDescriptor.Error(
        "MO0143", "A limit of thinking that cannot be",
        "`{0}` is no limit of thinking: {1}.");

    public static readonly DiagnosticDescriptor NotThePlayersAct = DiagnosticDescriptor.Error(
        "MO0144", "An act in which the player has no part",
        "`{0}` is played, and is not among those who consent to `{1}`, so it is never offered. To let others do it, write `wait until happened {1}`.");

    public static readonly DiagnosticDescriptor SecondPlayer = DiagnosticDescriptor.Error(
        "MO0145", "A second player",
        "`{0}` is played already; a test plays one character. Write a test of its own for `{1}`.");

    public static readonly DiagnosticDescriptor UnknownFinding = DiagnosticDescriptor.Warning(
        "MO0210", "An answer to no kind of finding",
        "`{0}` is no kind of finding that a check makes. There are {1}.");

    public static readonly DiagnosticDescriptor AnswerWithoutWhy = DiagnosticDescriptor.Warning(
        "MO0211", "An answer without a word why",
        "This says of no finding why it is meant. Write a colon behind the kind, and why: `#! {0}: it is for chapter two`.");

    public static readonly DiagnosticDescriptor AnswerToNothing = DiagnosticDescriptor.Warning(
        "MO0212", "An answer to nothing",
        "No line follows that this could be about. Write it above the line for which it answers, or at the end of that line.");

    private static DiagnosticDescriptor[] OfTests => [UnknownFinding, AnswerWithoutWhy, AnswerToNothing, ScriptWithoutPlayer, SeedRange, NothingExpected, NoSuchThinking, NotThePlayersAct, SecondPlayer];
}
