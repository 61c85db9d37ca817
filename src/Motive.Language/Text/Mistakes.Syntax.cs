namespace Motive.Language;

/// <summary>How a story is written: characters, lines and blocks, declarations.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor UnexpectedCharacter = DiagnosticDescriptor.Error(
        "MO0001", "A character that means nothing here",
        "`{0}` means nothing here.");

    public static readonly DiagnosticDescriptor UnclosedString = DiagnosticDescriptor.Error(
        "MO0002", "Text without its closing quote",
        "This text has no closing `\"` in its line.");

    public static readonly DiagnosticDescriptor UnclosedBlockString = DiagnosticDescriptor.Error(
        "MO0003", "Block text without its closing quotes",
        "This block of text is not closed by `\"\"\"` before the block that it stands in ends.");

    public static readonly DiagnosticDescriptor NumberTooLarge = DiagnosticDescriptor.Error(
        "MO0004", "A number too large",
        "`{0}` is too large. The largest number is 1000000000.");

    public static readonly DiagnosticDescriptor NoSuchTime = DiagnosticDescriptor.Error(
        "MO0005", "A time no clock shows",
        "`{0}` is not a time between 00:00 and 23:59.");

    public static readonly DiagnosticDescriptor IndentationMatchesNoBlock = DiagnosticDescriptor.Error(
        "MO0006", "Indentation between two blocks",
        "This line starts in column {0}, but the blocks around it start in columns {1} and {2}.");

    public static readonly DiagnosticDescriptor UnexpectedIndentation = DiagnosticDescriptor.Error(
        "MO0007", "A block that nothing asked for",
        "This line is indented deeper than the one above, which has no block ({0}).");

    public static readonly DiagnosticDescriptor Expected = DiagnosticDescriptor.Error(
        "MO0008", "Something else was expected",
        "Expected {0}, but {1}.");

    public static readonly DiagnosticDescriptor UnknownDeclaration = DiagnosticDescriptor.Error(
        "MO0009", "An unknown declaration",
        "`{0}` starts no declaration, and no entity follows it.");

    public static readonly DiagnosticDescriptor TooDeep = DiagnosticDescriptor.Error(
        "MO0010", "Nested too deep",
        "This is nested too deep, or has too many operators in a row. Split it with a rule.");

    public static readonly DiagnosticDescriptor ChainedComparison = DiagnosticDescriptor.Error(
        "MO0011", "Comparisons in a row",
        "A second comparison follows with `{0}`. Join two comparisons with `and`.");

    public static readonly DiagnosticDescriptor EqualInEffect = DiagnosticDescriptor.Error(
        "MO0012", "`=` in an effect",
        "`=` compares. A change is written `:=`.");

    public static readonly DiagnosticDescriptor ReservedWord = DiagnosticDescriptor.Error(
        "MO0013", "A word of the language as a name",
        "`{0}` is a word of the language and cannot be {1}.");

    public static readonly DiagnosticDescriptor TriggerWithoutCondition = DiagnosticDescriptor.Error(
        "MO0014", "A trigger without a condition",
        "`{0}` has no `when`, so it would fire for ever.");

    public static readonly DiagnosticDescriptor TellWithoutText = DiagnosticDescriptor.Error(
        "MO0015", "Nothing to tell",
        "There is no text under `{0}`.");

    public static readonly DiagnosticDescriptor GivenTwice = DiagnosticDescriptor.Error(
        "MO0154", "A line given twice",
        "`{0}` is given twice here, and there can be only one of it. Leave out the one that is not meant.");

    private static DiagnosticDescriptor[] OfSyntax =>
    [
        UnexpectedCharacter, UnclosedString, UnclosedBlockString, NumberTooLarge, NoSuchTime,
        IndentationMatchesNoBlock, UnexpectedIndentation, Expected, UnknownDeclaration, TooDeep, ChainedComparison,
        EqualInEffect, ReservedWord, TriggerWithoutCondition, TellWithoutText, GivenTwice,
    ];
}
