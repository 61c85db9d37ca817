namespace Motive.Language;

/// <summary>Scenes, chapters, and text with holes.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor NotInOpening = DiagnosticDescriptor.Error(
        "MO0058", "A word of a clause that only acts have",
        "An opening has only `at`, `from` and `when`, closing words only `from` and `when`.");

    public static readonly DiagnosticDescriptor ClauseAgainstClause = DiagnosticDescriptor.Error(
        "MO0215", "A clause at odds with the one around it",
        "`{0}` does not fit below another clause here: {1}. A clause below another says more closely when and for whom something is told, and both must hold.");

    public static readonly DiagnosticDescriptor UnknownLabel = DiagnosticDescriptor.Error(
        "MO0059", "An unknown label",
        "This scene has no label `{0}`.");

    public static readonly DiagnosticDescriptor FormOfNews = DiagnosticDescriptor.Error(
        "MO0177", "A form that only news has, or has not",
        "`{0}` cannot be said like this. News has two forms: `{{what}}` is what it says, `{{what.asked}}` is what is asked for; nothing else has the second.");

    public static readonly DiagnosticDescriptor DuplicateLabel = DiagnosticDescriptor.Error(
        "MO0060", "A label twice",
        "This scene already has a label `{0}`.");

    public static readonly DiagnosticDescriptor UnknownBeat = DiagnosticDescriptor.Error(
        "MO0061", "An unknown beat",
        "No beat or ending is called `{0}` here.");

    public static readonly DiagnosticDescriptor DuplicateBeat = DiagnosticDescriptor.Error(
        "MO0062", "A beat twice",
        "There is already a beat or ending called `{0}`.");

    public static readonly DiagnosticDescriptor DuplicateChapter = DiagnosticDescriptor.Error(
        "MO0063", "A chapter twice",
        "There is already a chapter {0}.");

    public static readonly DiagnosticDescriptor BroughtByFirst = DiagnosticDescriptor.Error(
        "MO0274", "Brought by the first chapter",
        "`{0}` is in the story from its beginning, since no chapter comes before this one. Leave it out here, or let a later chapter bring it.");

    public static readonly DiagnosticDescriptor BroughtTwice = DiagnosticDescriptor.Error(
        "MO0275", "Brought twice",
        "`{0}` comes into the story with chapter {1} already.");

    public static readonly DiagnosticDescriptor ViewBeforeBrought = DiagnosticDescriptor.Error(
        "MO0276", "Told from somebody who has not come",
        "`{0}` comes into the story with chapter {1}, so that nothing is told through their eyes before. Name them as a point of view from that chapter on.");

    public static readonly DiagnosticDescriptor LeavesBeforeThere = DiagnosticDescriptor.Error(
        "MO0278", "Leaves without being there",
        "`{0}` is not in the story before chapter {1}, and cannot go out of it with that chapter. Let a later chapter bring them, or leave them out here.");

    public static readonly DiagnosticDescriptor ViewAfterLeft = DiagnosticDescriptor.Error(
        "MO0279", "Told from somebody who has gone",
        "`{0}` has gone out of the story with chapter {1}, so that nothing is told through their eyes until a chapter brings them again.");

    public static readonly DiagnosticDescriptor FromFirstChapter = DiagnosticDescriptor.Error(
        "MO0277", "From the first chapter on",
        "What comes with chapter {0} is there from the beginning, since no chapter comes before it. Leave `from chapter {0}` out.");

    public static readonly DiagnosticDescriptor UnknownChapter = DiagnosticDescriptor.Error(
        "MO0064", "An unknown chapter",
        "There is no chapter {0}.");

    public static readonly DiagnosticDescriptor UnclosedHole = DiagnosticDescriptor.Error(
        "MO0065", "A hole without its end",
        "This `{{` has no `}}`. For a brace in the text write `{{{{`.");

    public static readonly DiagnosticDescriptor StrayBrace = DiagnosticDescriptor.Error(
        "MO0066", "A brace without a hole",
        "This `}}` closes nothing. For a brace in the text write `}}}}`.");

    public static readonly DiagnosticDescriptor EmptyHole = DiagnosticDescriptor.Error(
        "MO0067", "An empty hole",
        "There is nothing in this hole.");

    public static readonly DiagnosticDescriptor HoleWithoutColon = DiagnosticDescriptor.Error(
        "MO0068", "A condition without text",
        "After the condition a `:` and the text are missing, as in `{{if hungry(Tom): text}}`.");

    public static readonly DiagnosticDescriptor TooManyBranches = DiagnosticDescriptor.Error(
        "MO0069", "A third branch",
        "`if` in a hole has one text and one `|` otherwise.");

    public static readonly DiagnosticDescriptor UnknownForm = DiagnosticDescriptor.Error(
        "MO0070", "An unknown form",
        "`{0}` is not a form of a name.");

    public static readonly DiagnosticDescriptor NotTellable = DiagnosticDescriptor.Error(
        "MO0071", "A value that cannot be told",
        "This is {0}; text can only show entities and numbers. For a choice of words write `{{if …: … | …}}`.");

    public static readonly DiagnosticDescriptor EntityExpectedInHole = DiagnosticDescriptor.Error(
        "MO0072", "A form of something that is not an entity",
        "This is {0}; only an entity has pronouns.");

    public static readonly DiagnosticDescriptor PhraseSetsNothing = DiagnosticDescriptor.Error(
        "MO0073", "A statement that sets nothing",
        "This sets no fact, or several; a phrase sets exactly one.");

    public static readonly DiagnosticDescriptor NoSuchCase = DiagnosticDescriptor.Error(
        "MO0082", "A case that the fact does not have",
        "`{0}` is no case of `{1}`, which is {2}.");

    public static readonly DiagnosticDescriptor PhraseNeverUsed = DiagnosticDescriptor.Warning(
        "MO0083", "A phrase that is never used",
        "The phrases before this one have all its values, so `{0}` is never said with it.");

    public static readonly DiagnosticDescriptor NotAPlace = DiagnosticDescriptor.Error(
        "MO0100", "Where nobody can be",
        "`{0}` is not among the values of the fact `at`, so nobody can be said to be there.");

    public static readonly DiagnosticDescriptor WhereaboutsWithoutWord = DiagnosticDescriptor.Warning(
        "MO0101", "Where, without a word for it",
        "\"{0}\" is to stand behind *she was*: say where, as in \"on the bridge\" or \"in the mill\".");

    public static readonly DiagnosticDescriptor WhereaboutsOfNoPlace = DiagnosticDescriptor.Error(
        "MO0102", "The whereabouts of what is no place",
        "`.where` says that somebody is at a place, and `{0}` is never one. Where somebody is, is `{{at(who).where}}`.");

    public static readonly DiagnosticDescriptor UnknownLanguage = DiagnosticDescriptor.Warning(
        "MO0115", "A language whose print is not known",
        "How `{0}` prints quotes and dashes is not known, so that all text stays as it is written. Known are {1}; `none` says that it is to stay so.");

    private static DiagnosticDescriptor[] OfTelling =>
    [
        NotInOpening, FormOfNews, ClauseAgainstClause, UnknownLabel, DuplicateLabel, UnknownBeat, DuplicateBeat, DuplicateChapter, UnknownChapter, BroughtByFirst, BroughtTwice, ViewBeforeBrought, FromFirstChapter, LeavesBeforeThere, ViewAfterLeft,
        UnclosedHole, StrayBrace, EmptyHole, HoleWithoutColon, TooManyBranches, UnknownForm, NotTellable,
        EntityExpectedInHole, PhraseSetsNothing, NoSuchCase, PhraseNeverUsed, NotAPlace, WhereaboutsWithoutWord,
        WhereaboutsOfNoPlace, UnknownLanguage,
    ];
}
