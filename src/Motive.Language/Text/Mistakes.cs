using System.Collections.Immutable;

namespace Motive.Language;

/// <summary>
/// Every mistake the language knows. Codes are stable: a code keeps its meaning, and a retired one is not used again. Each has a page
/// in <c>docs/diagnostics</c>.
/// </summary>
public static class Mistakes
{
    public static readonly DiagnosticDescriptor UnexpectedCharacter = Error(
        "MO0001", "A character that means nothing here",
        "`{0}` means nothing here.");

    public static readonly DiagnosticDescriptor UnclosedString = Error(
        "MO0002", "Text without its closing quote",
        "This text has no closing `\"` in its line.");

    public static readonly DiagnosticDescriptor UnclosedBlockString = Error(
        "MO0003", "Block text without its closing quotes",
        "This block of text is not closed by `\"\"\"` before the block that it stands in ends.");

    public static readonly DiagnosticDescriptor NumberTooLarge = Error(
        "MO0004", "A number too large",
        "`{0}` is too large. The largest number is 1000000000.");

    public static readonly DiagnosticDescriptor NoSuchTime = Error(
        "MO0005", "A time no clock shows",
        "`{0}` is not a time between 00:00 and 23:59.");

    public static readonly DiagnosticDescriptor IndentationMatchesNoBlock = Error(
        "MO0006", "Indentation between two blocks",
        "This line starts in column {0}, but the blocks around it start in columns {1} and {2}.");

    public static readonly DiagnosticDescriptor UnexpectedIndentation = Error(
        "MO0007", "A block that nothing asked for",
        "This line is indented deeper than the one above, which has no block ({0}).");

    public static readonly DiagnosticDescriptor Expected = Error(
        "MO0008", "Something else was expected",
        "Expected {0}, but {1}.");

    public static readonly DiagnosticDescriptor UnknownDeclaration = Error(
        "MO0009", "An unknown declaration",
        "`{0}` starts no declaration, and no entity follows it.");

    public static readonly DiagnosticDescriptor TooDeep = Error(
        "MO0010", "Nested too deep",
        "This is nested too deep, or has too many operators in a row. Split it with a rule.");

    public static readonly DiagnosticDescriptor ChainedComparison = Error(
        "MO0011", "Comparisons in a row",
        "A second comparison follows with `{0}`. Join two comparisons with `and`.");

    public static readonly DiagnosticDescriptor EqualInEffect = Error(
        "MO0012", "`=` in an effect",
        "`=` compares. A change is written `:=`.");

    public static readonly DiagnosticDescriptor ReservedWord = Error(
        "MO0013", "A word of the language as a name",
        "`{0}` is a word of the language and cannot be {1}.");

    public static readonly DiagnosticDescriptor TriggerWithoutCondition = Error(
        "MO0014", "A trigger without a condition",
        "`{0}` has no `when`, so it would fire for ever.");

    public static readonly DiagnosticDescriptor TellWithoutText = Error(
        "MO0015", "Nothing to tell",
        "There is no text under `{0}`.");

    public static readonly DiagnosticDescriptor FileNotFound = Error(
        "MO0016", "A file that is not there",
        "There is no file `{0}` beside {1}.");

    public static readonly DiagnosticDescriptor ModuleNotFound = Error(
        "MO0017", "An unknown module",
        "There is no module called `{0}`.");

    public static readonly DiagnosticDescriptor TooManyFiles = Error(
        "MO0018", "Too many files",
        "A story has at most {0} files, and they include each other at most {1} deep.");

    public static readonly DiagnosticDescriptor SecondHeader = Error(
        "MO0019", "A second header",
        "The story already has a header.");

    public static readonly DiagnosticDescriptor DuplicateName = Error(
        "MO0020", "A name declared twice",
        "`{0}` is already {1}, declared {2}.");

    public static readonly DiagnosticDescriptor DuplicateParameter = Error(
        "MO0021", "Two parameters of one name",
        "There is already a parameter called `{0}`.");

    public static readonly DiagnosticDescriptor UnknownType = Error(
        "MO0022", "An unknown type",
        "No type is called `{0}`.");

    public static readonly DiagnosticDescriptor NotAType = Error(
        "MO0023", "An entity where a type belongs",
        "`{0}` is an entity, not a type.");

    public static readonly DiagnosticDescriptor TypeCycle = Error(
        "MO0024", "A type above itself",
        "`{0}` is, through its parents, its own parent.");

    public static readonly DiagnosticDescriptor UnknownEntity = Error(
        "MO0025", "An unknown entity",
        "No entity is called `{0}`.");

    public static readonly DiagnosticDescriptor NotACharacter = Error(
        "MO0026", "Not a character",
        "`{0}` is not a character, so it has no mind, wants or feelings.");

    public static readonly DiagnosticDescriptor UnknownAction = Error(
        "MO0027", "An unknown action",
        "No action is called `{0}`.");

    public static readonly DiagnosticDescriptor UnknownEmotion = Error(
        "MO0028", "An unknown emotion",
        "`{0}` is not an emotion.");

    public static readonly DiagnosticDescriptor UnknownFact = Error(
        "MO0029", "An unknown fact or rule",
        "No fact or rule is called `{0}`.");

    public static readonly DiagnosticDescriptor UnknownName = Error(
        "MO0030", "An unknown name",
        "Nothing is called `{0}` here: no variable, entity, fact or rule.");

    public static readonly DiagnosticDescriptor UnknownParameter = Error(
        "MO0031", "An unknown parameter",
        "`{1}` has no parameter called `{0}`.");

    public static readonly DiagnosticDescriptor WrongArgumentCount = Error(
        "MO0032", "A wrong number of arguments",
        "`{0}` takes {1}, but there are {2}.");

    public static readonly DiagnosticDescriptor PositionalAfterNamed = Error(
        "MO0033", "An unnamed argument after a named one",
        "After a named argument of `{0}` the others must be named too.");

    public static readonly DiagnosticDescriptor ArgumentTwice = Error(
        "MO0034", "An argument given twice",
        "`{0}` of `{1}` is given twice.");

    public static readonly DiagnosticDescriptor WrongArgument = Error(
        "MO0035", "An argument of the wrong type",
        "`{1}` of `{0}` must be {2}, but this is {3}.");

    public static readonly DiagnosticDescriptor TypeMismatch = Error(
        "MO0036", "A value of the wrong type",
        "This must be {0}, but it is {1}.");

    public static readonly DiagnosticDescriptor CharacterExpected = Error(
        "MO0037", "A mind of something mindless",
        "Only a character has a mind, but this is {0}.");

    public static readonly DiagnosticDescriptor NotComparable = Error(
        "MO0038", "Values that cannot be compared",
        "This compares {0} with {1}.");

    public static readonly DiagnosticDescriptor BranchesDiffer = Error(
        "MO0039", "Branches of different types",
        "One branch gives {0}, the other {1}.");

    public static readonly DiagnosticDescriptor ActionAsValue = Error(
        "MO0040", "An action where a value belongs",
        "`{0}` is an action; it has no value.");

    public static readonly DiagnosticDescriptor TypeAsValue = Error(
        "MO0041", "A type where a value belongs",
        "`{0}` is a type; it has no value. Use `is {0}` or `(x: {0})`.");

    public static readonly DiagnosticDescriptor MisplacedWildcard = Error(
        "MO0042", "`_` where a value belongs",
        "`_` stands only for arguments of `happened`, `remembers`, `tell`, `allow`, `forbid` and scenes.");

    public static readonly DiagnosticDescriptor NotConstant = Error(
        "MO0043", "A default that is not constant",
        "The default of `{0}` must be a number, a name, `true` or `false`. Use `initially` for anything that is calculated.");

    public static readonly DiagnosticDescriptor NumberOutOfRange = Error(
        "MO0044", "A number out of range",
        "{0} is out of range: {1} is between {2} and {3}.");

    public static readonly DiagnosticDescriptor EmptyBounds = Error(
        "MO0045", "Bounds without values",
        "There is no number in `{0}`.");

    public static readonly DiagnosticDescriptor RuleCycle = Error(
        "MO0046", "A rule that uses itself",
        "`{0}` uses itself, directly or through other rules.");

    public static readonly DiagnosticDescriptor RuleTooLarge = Error(
        "MO0047", "A rule too large",
        "`{0}` becomes too large when the rules it uses are put in place.");

    public static readonly DiagnosticDescriptor LikingShape = Error(
        "MO0048", "`liking` of another shape",
        "The rule `liking` tells who likes whom: it takes two characters, `(of, by)`, and is a number.");

    public static readonly DiagnosticDescriptor NotAssignable = Error(
        "MO0049", "Something that cannot be changed",
        "This cannot be changed; only facts, feelings and beliefs can.");

    public static readonly DiagnosticDescriptor ValueMissing = Error(
        "MO0050", "A change without a value",
        "`{0}` is {1}; say which, as in `{0}(…) {2} …`.");

    public static readonly DiagnosticDescriptor NotANumberFact = Error(
        "MO0051", "`+=` on something that is not a number",
        "`{0}` is {1}, so it cannot go up or down.");

    public static readonly DiagnosticDescriptor WrongValue = Error(
        "MO0052", "A value of the wrong type for a fact",
        "`{0}` is {1}, but this value is {2}.");

    public static readonly DiagnosticDescriptor ConsentingNotCharacter = Error(
        "MO0053", "Consent of something mindless",
        "`{0}` is {1}; only characters can consent.");

    public static readonly DiagnosticDescriptor WantsOfNonCharacters = Error(
        "MO0054", "Wants of something mindless",
        "`{0}` is not a type of characters, so its members want nothing.");

    public static readonly DiagnosticDescriptor TooManyInstances = Error(
        "MO0055", "Too many ground instances",
        "The {0} `{1}` has {2} ground instances; at most {3} can be played. Narrow its parameters' types.");

    public static readonly DiagnosticDescriptor TooManyInitialFacts = Error(
        "MO0056", "Too many initial facts",
        "The initial statements set more than {0} facts.");

    public static readonly DiagnosticDescriptor PatternArgument = Error(
        "MO0057", "An argument that is not a name",
        "Here an argument is an entity, a variable or `_`.");

    public static readonly DiagnosticDescriptor NotInOpening = Error(
        "MO0058", "`once` and `before` where nothing is told twice",
        "An opening has only `at`, `from` and `when`, closing words only `from` and `when`.");

    public static readonly DiagnosticDescriptor UnknownLabel = Error(
        "MO0059", "An unknown label",
        "This scene has no label `{0}`.");

    public static readonly DiagnosticDescriptor DuplicateLabel = Error(
        "MO0060", "A label twice",
        "This scene already has a label `{0}`.");

    public static readonly DiagnosticDescriptor UnknownBeat = Error(
        "MO0061", "An unknown beat",
        "No beat or ending is called `{0}` here.");

    public static readonly DiagnosticDescriptor DuplicateBeat = Error(
        "MO0062", "A beat twice",
        "There is already a beat or ending called `{0}`.");

    public static readonly DiagnosticDescriptor DuplicateChapter = Error(
        "MO0063", "A chapter twice",
        "There is already a chapter {0}.");

    public static readonly DiagnosticDescriptor UnknownChapter = Error(
        "MO0064", "An unknown chapter",
        "There is no chapter {0}.");

    public static readonly DiagnosticDescriptor UnclosedHole = Error(
        "MO0065", "A hole without its end",
        "This `{{` has no `}}`. For a brace in the text write `{{{{`.");

    public static readonly DiagnosticDescriptor StrayBrace = Error(
        "MO0066", "A brace without a hole",
        "This `}}` closes nothing. For a brace in the text write `}}}}`.");

    public static readonly DiagnosticDescriptor EmptyHole = Error(
        "MO0067", "An empty hole",
        "There is nothing in this hole.");

    public static readonly DiagnosticDescriptor HoleWithoutColon = Error(
        "MO0068", "A condition without text",
        "After the condition a `:` and the text are missing, as in `{{if hungry(Tom): text}}`.");

    public static readonly DiagnosticDescriptor TooManyBranches = Error(
        "MO0069", "A third branch",
        "`if` in a hole has one text and one `|` otherwise.");

    public static readonly DiagnosticDescriptor UnknownForm = Error(
        "MO0070", "An unknown form",
        "`{0}` is not a form of a name.");

    public static readonly DiagnosticDescriptor NotTellable = Error(
        "MO0071", "A value that cannot be told",
        "This is {0}; text can only show entities and numbers. For a choice of words write `{{if …: … | …}}`.");

    public static readonly DiagnosticDescriptor EntityExpectedInHole = Error(
        "MO0072", "A form of something that is not an entity",
        "This is {0}; only an entity has pronouns.");

    public static readonly DiagnosticDescriptor PhraseSetsNothing = Error(
        "MO0073", "A statement that sets nothing",
        "This sets no fact, or several; a phrase sets exactly one.");

    public static readonly DiagnosticDescriptor NotRemembered = Error(
        "MO0074", "An event the story does not keep",
        "The story never asks whether such a `{0}` happened, so it does not keep it.");

    public static readonly DiagnosticDescriptor UnusedParameter = Warning(
        "MO0075", "A parameter that nothing reads",
        "`{0}` of the {1} `{2}` is never used. Start its name with `_` if that is meant.");

    public static readonly DiagnosticDescriptor UnusedPatternVariable = Warning(
        "MO0076", "A variable that nothing reads",
        "`{0}` is a new variable here and is never used. Write `_` if anything will do.");

    public static readonly DiagnosticDescriptor NeverMatches = Warning(
        "MO0077", "A pattern that never matches",
        "`{1}` of `{0}` is always {2}, and `{3}` is not.");

    public static readonly DiagnosticDescriptor ConstantComparison = Warning(
        "MO0078", "A comparison with one answer",
        "This is always {0}: {1}.");

    public static readonly DiagnosticDescriptor AssignedOutOfBounds = Warning(
        "MO0079", "A value out of bounds",
        "{0} is outside `{1}`, which is {2}; the bound is stored instead.");

    public static readonly DiagnosticDescriptor WantNeverChanges = Warning(
        "MO0080", "A want nothing can further",
        "Nothing that can happen changes `{0}`, so nobody can act for it.");

    public static readonly DiagnosticDescriptor AllowedNeedsConsent = Warning(
        "MO0081", "Chance cannot ask",
        "`{0}` has consenting characters, so chance does not bring it; they do it when they want to.");

    public static readonly DiagnosticDescriptor NoSuchCase = Error(
        "MO0082", "A case that the fact does not have",
        "`{0}` is no case of `{1}`, which is {2}.");

    public static readonly DiagnosticDescriptor PhraseNeverUsed = Warning(
        "MO0083", "A phrase that is never used",
        "The phrases before this one have all its values, so `{0}` is never said with it.");

    public static readonly DiagnosticDescriptor NotAPlace = Error(
        "MO0100", "Where nobody can be",
        "`{0}` is not among the values of the fact `at`, so nobody can be said to be there.");

    public static readonly DiagnosticDescriptor WhereaboutsWithoutWord = Warning(
        "MO0101", "Where, without a word for it",
        "\"{0}\" is to stand behind *she was*: say where, as in \"on the bridge\" or \"in the mill\".");

    public static readonly DiagnosticDescriptor WhereaboutsOfNoPlace = Error(
        "MO0102", "The whereabouts of what is no place",
        "`.where` says that somebody is at a place, and `{0}` is never one. Where somebody is, is `{{at(who).where}}`.");

    /// <summary>Mistakes that are none if the name stands in a file that could not be read.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> UnknownNames =
        [UnknownType, UnknownEntity, UnknownAction, UnknownFact, UnknownName, UnknownBeat, UnknownChapter];

    /// <summary>In the order of codes.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        UnexpectedCharacter, UnclosedString, UnclosedBlockString, NumberTooLarge, NoSuchTime, IndentationMatchesNoBlock,
        UnexpectedIndentation, Expected, UnknownDeclaration, TooDeep, ChainedComparison, EqualInEffect, ReservedWord,
        TriggerWithoutCondition, TellWithoutText, FileNotFound, ModuleNotFound, TooManyFiles, SecondHeader, DuplicateName,
        DuplicateParameter, UnknownType, NotAType, TypeCycle, UnknownEntity, NotACharacter, UnknownAction, UnknownEmotion,
        UnknownFact, UnknownName, UnknownParameter, WrongArgumentCount, PositionalAfterNamed, ArgumentTwice, WrongArgument,
        TypeMismatch, CharacterExpected, NotComparable, BranchesDiffer, ActionAsValue, TypeAsValue, MisplacedWildcard,
        NotConstant, NumberOutOfRange, EmptyBounds, RuleCycle, RuleTooLarge, LikingShape, NotAssignable, ValueMissing,
        NotANumberFact, WrongValue, ConsentingNotCharacter, WantsOfNonCharacters, TooManyInstances, TooManyInitialFacts,
        PatternArgument, NotInOpening, UnknownLabel, DuplicateLabel, UnknownBeat, DuplicateBeat, DuplicateChapter,
        UnknownChapter, UnclosedHole, StrayBrace, EmptyHole, HoleWithoutColon, TooManyBranches, UnknownForm, NotTellable,
        EntityExpectedInHole, PhraseSetsNothing, NotRemembered, UnusedParameter, UnusedPatternVariable, NeverMatches,
        ConstantComparison, AssignedOutOfBounds, WantNeverChanges, AllowedNeedsConsent, NoSuchCase,
        PhraseNeverUsed, .. ProblemMistakes.All,
        NotAPlace, WhereaboutsWithoutWord, WhereaboutsOfNoPlace,
    ];

    private static DiagnosticDescriptor Error(string code, string title, string format) => new(code, Severity.Error, title, format);

    private static DiagnosticDescriptor Warning(string code, string title, string format) => new(code, Severity.Warning, title, format);
}
