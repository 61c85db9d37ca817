namespace Motive.Language;

/// <summary>Files, modules and names, and the arguments that names are given.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor FileNotFound = DiagnosticDescriptor.Error(
        "MO0016", "A file that is not there",
        "There is no file `{0}` beside {1}.");

    public static readonly DiagnosticDescriptor ModuleNotFound = DiagnosticDescriptor.Error(
        "MO0017", "An unknown module",
        "There is no module called `{0}`.");

    public static readonly DiagnosticDescriptor TooManyFiles = DiagnosticDescriptor.Error(
        "MO0018", "Too many files",
        "A story has at most {0} files, and they include each other at most {1} deep.");

    public static readonly DiagnosticDescriptor SecondHeader = DiagnosticDescriptor.Error(
        "MO0019", "A second header",
        "The story already has a header.");

    public static readonly DiagnosticDescriptor DuplicateName = DiagnosticDescriptor.Error(
        "MO0020", "A name declared twice",
        "`{0}` is already {1}, declared {2}.");

    public static readonly DiagnosticDescriptor DuplicateParameter = DiagnosticDescriptor.Error(
        "MO0021", "Two parameters of one name",
        "There is already a parameter called `{0}`.");

    public static readonly DiagnosticDescriptor UnknownType = DiagnosticDescriptor.Error(
        "MO0022", "An unknown type",
        "No type is called `{0}`.");

    public static readonly DiagnosticDescriptor NotAType = DiagnosticDescriptor.Error(
        "MO0023", "An entity where a type belongs",
        "`{0}` is an entity, not a type.");

    public static readonly DiagnosticDescriptor TypeCycle = DiagnosticDescriptor.Error(
        "MO0024", "A type above itself",
        "`{0}` is, through its parents, its own parent.");

    public static readonly DiagnosticDescriptor UnknownEntity = DiagnosticDescriptor.Error(
        "MO0025", "An unknown entity",
        "No entity is called `{0}`.");

    public static readonly DiagnosticDescriptor NotACharacter = DiagnosticDescriptor.Error(
        "MO0026", "Not a character",
        "`{0}` is not a character, so it has no mind, wants or feelings.");

    public static readonly DiagnosticDescriptor UnknownAction = DiagnosticDescriptor.Error(
        "MO0027", "An unknown action",
        "No action is called `{0}`.");

    public static readonly DiagnosticDescriptor UnknownEmotion = DiagnosticDescriptor.Error(
        "MO0028", "An unknown emotion",
        "`{0}` is not an emotion.");

    public static readonly DiagnosticDescriptor UnknownFact = DiagnosticDescriptor.Error(
        "MO0029", "An unknown fact, rule or change",
        "No {1} is called `{0}`.");

    public static readonly DiagnosticDescriptor UnknownName = DiagnosticDescriptor.Error(
        "MO0030", "An unknown name",
        "Nothing is called `{0}` here: no variable, entity, fact or rule.");

    public static readonly DiagnosticDescriptor UnknownParameter = DiagnosticDescriptor.Error(
        "MO0031", "An unknown parameter",
        "`{1}` has no parameter called `{0}`.");

    public static readonly DiagnosticDescriptor WrongArgumentCount = DiagnosticDescriptor.Error(
        "MO0032", "A wrong number of arguments",
        "`{0}` takes {1}, but there are {2}.");

    public static readonly DiagnosticDescriptor PositionalAfterNamed = DiagnosticDescriptor.Error(
        "MO0033", "An unnamed argument after a named one",
        "After a named argument of `{0}` the others must be named too.");

    public static readonly DiagnosticDescriptor ArgumentTwice = DiagnosticDescriptor.Error(
        "MO0034", "An argument given twice",
        "`{0}` of `{1}` is given twice.");

    public static readonly DiagnosticDescriptor WrongArgument = DiagnosticDescriptor.Error(
        "MO0035", "An argument of the wrong type",
        "`{1}` of `{0}` must be {2}, but this is {3}.");

    public static readonly DiagnosticDescriptor PatternArgument = DiagnosticDescriptor.Error(
        "MO0057", "An argument that is not a name",
        "Here an argument is an entity, a variable or `_`.");

    public static readonly DiagnosticDescriptor UnknownPronouns = DiagnosticDescriptor.Error(
        "MO0113", "Unknown pronouns",
        "No pronouns are called `{0}`.");

    public static readonly DiagnosticDescriptor NewsOfNews = DiagnosticDescriptor.Error(
        "MO0175", "News of news",
        "`{0}` is about news itself, so it cannot be news. Name facts about people, things and places.");

    public static readonly DiagnosticDescriptor DuplicatePronouns = DiagnosticDescriptor.Error(
        "MO0114", "Pronouns twice",
        "The pronouns `{0}` are declared already.");

    public static readonly DiagnosticDescriptor TooManyTypesAbove = DiagnosticDescriptor.Error(
        "MO0128", "Of too many types",
        "`{0}` is of more than {1} types besides its own, those above its types among them. Leave levels out, or say by facts what the types say.");

    public static readonly DiagnosticDescriptor TooManySharedLines = DiagnosticDescriptor.Error(
        "MO0133", "A block about too many",
        "The {0} lines of this block are said of each of {1} entities; at most {2} may be said so in all. Write them once under `initially`, with `for every`.");

    private static DiagnosticDescriptor[] OfNames =>
    [
        FileNotFound, ModuleNotFound, TooManyFiles, SecondHeader, DuplicateName, DuplicateParameter, UnknownType,
        NotAType, TypeCycle, UnknownEntity, NotACharacter, UnknownAction, UnknownEmotion, UnknownFact, UnknownName,
        UnknownParameter, WrongArgumentCount, PositionalAfterNamed, ArgumentTwice, WrongArgument, PatternArgument,
        UnknownPronouns, DuplicatePronouns, NewsOfNews,
        TooManyTypesAbove, TooManySharedLines,
    ];
}
