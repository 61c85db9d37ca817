namespace Motive.Language;

/// <summary>Types and values, rules, effects and sizes.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor TypeMismatch = DiagnosticDescriptor.Error(
        "MO0036", "A value of the wrong type",
        "This must be {0}, but it is {1}.");

    public static readonly DiagnosticDescriptor CharacterExpected = DiagnosticDescriptor.Error(
        "MO0037", "A mind of something mindless",
        "Only a character has a mind, but this is {0}.");

    public static readonly DiagnosticDescriptor NotComparable = DiagnosticDescriptor.Error(
        "MO0038", "Values that cannot be compared",
        "This compares {0} with {1}.");

    public static readonly DiagnosticDescriptor BranchesDiffer = DiagnosticDescriptor.Error(
        "MO0039", "Branches of different types",
        "One branch gives {0}, the other {1}.");

    public static readonly DiagnosticDescriptor ActionAsValue = DiagnosticDescriptor.Error(
        "MO0040", "An action where a value belongs",
        "`{0}` is an action; it has no value.");

    public static readonly DiagnosticDescriptor TypeAsValue = DiagnosticDescriptor.Error(
        "MO0041", "A type where a value belongs",
        "`{0}` is a type; it has no value. Use `is {0}` or `(x: {0})`.");

    public static readonly DiagnosticDescriptor MisplacedWildcard = DiagnosticDescriptor.Error(
        "MO0042", "`_` where a value belongs",
        "`_` stands only for arguments of `happened`, `remembers`, `tell`, `allow`, `forbid` and scenes.");

    public static readonly DiagnosticDescriptor NotConstant = DiagnosticDescriptor.Error(
        "MO0043", "A default that is not constant",
        "The default of `{0}` must be a number, a name, `true` or `false`. Use `initially` for anything that is calculated.");

    public static readonly DiagnosticDescriptor NumberOutOfRange = DiagnosticDescriptor.Error(
        "MO0044", "A number out of range",
        "{0} is out of range: {1} is between {2} and {3}.");

    public static readonly DiagnosticDescriptor EmptyBounds = DiagnosticDescriptor.Error(
        "MO0045", "Bounds without values",
        "There is no number in `{0}`.");

    public static readonly DiagnosticDescriptor RuleCycle = DiagnosticDescriptor.Error(
        "MO0046", "A rule that uses itself",
        "`{0}` uses itself, directly or through other rules.");

    public static readonly DiagnosticDescriptor RuleTooLarge = DiagnosticDescriptor.Error(
        "MO0047", "A rule too large",
        "`{0}` becomes too large when the rules it uses are put in place.");

    public static readonly DiagnosticDescriptor LikingShape = DiagnosticDescriptor.Error(
        "MO0048", "`liking` of another shape",
        "The rule `liking` tells who likes whom: it takes two characters, `(of, by)`, and is a number.");

    public static readonly DiagnosticDescriptor NotAssignable = DiagnosticDescriptor.Error(
        "MO0049", "Something that cannot be changed",
        "This cannot be changed; only facts, feelings and beliefs can.");

    public static readonly DiagnosticDescriptor ValueMissing = DiagnosticDescriptor.Error(
        "MO0050", "A change without a value",
        "`{0}` is {1}; say which, as in `{0}(…) {2} …`.");

    public static readonly DiagnosticDescriptor NotANumberFact = DiagnosticDescriptor.Error(
        "MO0051", "`+=` on something that is not a number",
        "`{0}` is {1}, so it cannot go up or down.");

    public static readonly DiagnosticDescriptor WrongValue = DiagnosticDescriptor.Error(
        "MO0052", "A value of the wrong type for a fact",
        "`{0}` is {1}, but this value is {2}.");

    public static readonly DiagnosticDescriptor ConsentingNotCharacter = DiagnosticDescriptor.Error(
        "MO0053", "Consent of something mindless",
        "`{0}` is {1}; only characters can consent.");

    public static readonly DiagnosticDescriptor WantsOfNonCharacters = DiagnosticDescriptor.Error(
        "MO0054", "Wants of something mindless",
        "`{0}` is not a type of characters, so its members want nothing.");

    public static readonly DiagnosticDescriptor TooManyInstances = DiagnosticDescriptor.Error(
        "MO0055", "Too many ground instances",
        "The {0} `{1}` has {2} ground instances; at most {3} can be played. Narrow its parameters' types.");

    public static readonly DiagnosticDescriptor TooManyInitialFacts = DiagnosticDescriptor.Error(
        "MO0056", "Too many initial facts",
        "The initial statements set more than {0} facts.");

    public static readonly DiagnosticDescriptor NotRemembered = DiagnosticDescriptor.Error(
        "MO0074", "An event the story does not keep",
        "The story never asks whether such a `{0}` happened, so it does not keep it.");

    public static readonly DiagnosticDescriptor ChangeAsValue = DiagnosticDescriptor.Error(
        "MO0103", "A change where a value belongs",
        "`{0}` is a change, so it stands only among effects and has no value. A condition is named by a `rule`.");

    public static readonly DiagnosticDescriptor ChangeIsNoFact = DiagnosticDescriptor.Error(
        "MO0104", "A change treated as a fact",
        "`{0}` is a change: it makes its effects and {1}.");

    public static readonly DiagnosticDescriptor ChangeCycle = DiagnosticDescriptor.Error(
        "MO0105", "A change that uses itself",
        "`{0}` uses itself, directly or through other changes.");

    public static readonly DiagnosticDescriptor ChangeTooLarge = DiagnosticDescriptor.Error(
        "MO0106", "A change too large",
        "`{0}` becomes too large when the changes and rules it uses are put in place.");

    public static readonly DiagnosticDescriptor TooManySteps = DiagnosticDescriptor.Error(
        "MO0129", "Too much to look at",
        "With every variable in every place this takes {0} steps; at most {1} are taken at once. Nest fewer `every`, `some`, `count`, `sum` and `for every`, or give their variables types with fewer members.");

    public static readonly DiagnosticDescriptor TooManyInstancesInAll = DiagnosticDescriptor.Error(
        "MO0130", "Too many ground instances in all",
        "With the {0} `{1}` the story's actions, triggers and reactions have more than {2} ground instances together. The most has the {3} `{4}`, with {5}: narrow its parameters' types.");

    public static readonly DiagnosticDescriptor TooManyInitialSteps = DiagnosticDescriptor.Error(
        "MO0131", "Initial statements that take too long",
        "By this the story's initial statements, tests or warnings have taken more than {0} steps, so that it and those after it are not carried out. Nest fewer `for every`, or put a `where` further out.");

    public static readonly DiagnosticDescriptor ActTooLong = DiagnosticDescriptor.Error(
        "MO0132", "An act that takes too long",
        "An act takes at most {0} minutes, which are {1} days.");

    public static readonly DiagnosticDescriptor TooManyStepsInAll = DiagnosticDescriptor.Error(
        "MO0134", "Too much to look at in all",
        "With this the story's conditions and effects take more than {0} steps together. Nest fewer `every`, `some`, `count`, `sum` and `for every`, or give their variables types with fewer members.");

    public static readonly DiagnosticDescriptor OtherNews = DiagnosticDescriptor.Error(
        "MO0176", "Values of two pieces of news",
        "These are what two different pieces of news say, which may be a place and a number. Only what one and the same news says in different minds can be compared or handed on.");

    private static DiagnosticDescriptor[] OfValues =>
    [
        TypeMismatch, CharacterExpected, NotComparable, BranchesDiffer, ActionAsValue, TypeAsValue, MisplacedWildcard,
        NotConstant, NumberOutOfRange, EmptyBounds, RuleCycle, RuleTooLarge, LikingShape, NotAssignable, ValueMissing,
        NotANumberFact, WrongValue, ConsentingNotCharacter, WantsOfNonCharacters, TooManyInstances,
        TooManyInitialFacts, NotRemembered, ChangeAsValue, ChangeIsNoFact, ChangeCycle, ChangeTooLarge,
        TooManySteps, TooManyInstancesInAll, TooManyInitialSteps, ActTooLong, TooManyStepsInAll, OtherNews,
    ];
}
