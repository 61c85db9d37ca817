namespace Motive.Language;

/// <summary>What is said to somebody, and how it is answered.</summary>
internal static partial class Mistakes
{
    public static readonly DiagnosticDescriptor NobodyToAnswer = DiagnosticDescriptor.Error(
        "MO0160", "Nobody to answer",
        "`{0}` cannot be answered: it takes somebody in `consenting` who does it, and a character among its parameters who does not, or `answered by NAME:` with the parameter who answers.");

    public static readonly DiagnosticDescriptor ReplyWithoutDoer = DiagnosticDescriptor.Error(
        "MO0161", "A reply that nobody gives",
        "`{0}` has no parameter in `consenting`, so nobody can answer `{1}` with it. Have one of its parameters consent, or name its arguments, as in `{0}(whom, who)`.");

    public static readonly DiagnosticDescriptor FallbackNeedsOthers = DiagnosticDescriptor.Error(
        "MO0162", "A last resort that takes others",
        "`{0}` stands behind `else`, and so is done without a motive by whoever answers: exactly one must consent to it.");

    public static readonly DiagnosticDescriptor FewReplies = DiagnosticDescriptor.Warning(
        "MO0163", "Few replies, and nothing else",
        "`{0}` can be answered with {1}, and whoever is drawn to none of them leaves it without an answer. Add replies, or what is done otherwise: `else keep_silent`.");

    public static readonly DiagnosticDescriptor AnswererNoCharacter = DiagnosticDescriptor.Error(
        "MO0164", "Somebody who cannot answer",
        "`{0}` is no parameter of `{1}` that is a character. In front of the colon stands who answers.");

    public static readonly DiagnosticDescriptor ClaimOfNoNews = DiagnosticDescriptor.Error(
        "MO0165", "A claim of what is no news",
        "`{0}` is not among the facts and actions that `news` names, so nothing can be claimed of it. Write `news {0}` too.");

    public static readonly DiagnosticDescriptor TooManyClaims = DiagnosticDescriptor.Error(
        "MO0166", "Claims of too many numbers",
        "`{0}` has {1} values, and claims are made of no fact of more than {2}. Give it narrower bounds, or have a truth say what matters of it.");

    public static readonly DiagnosticDescriptor NoSuchClaim = DiagnosticDescriptor.Error(
        "MO0167", "No such claim",
        "Here stands a claim, as in `love(Ann) = Ben`: a fact or deed that `claims` names, with its entities by name, and one of its values.");

    public static readonly DiagnosticDescriptor SecondLastResort = DiagnosticDescriptor.Error(
        "MO0217", "A second last resort",
        "What is done where no reply to `{0}` draws somebody is said already, behind the `else` of its own `answered by`. Leave `else` away, and put `{1}` among the replies.");

    public static readonly DiagnosticDescriptor NoticedBySeeing = DiagnosticDescriptor.Warning(
        "MO0218", "Something noticed by those who see it all",
        "Everybody sees `{0}` whole, so that nobody is left who only notices it. Say with `observing x: …` who sees what it is.");

    public static readonly DiagnosticDescriptor NoticedNoFact = DiagnosticDescriptor.Error(
        "MO0219", "Something that nobody could notice",
        "Below `noticing` stands what whoever notices `{0}` sees of it: facts. What people believe and feel, and what news says, cannot be seen from outside; put that under `effects`.");

    public static readonly DiagnosticDescriptor SourceOfNoFact = DiagnosticDescriptor.Error(
        "MO0270", "How somebody has no one fact",
        "How somebody has a belief is kept of each fact and of news: write one fact, its opposite or what it is compared with, or `value(what)`, as in `believes(Ann, ill(Ben), from Cal)`. Of several facts at once, and of what others believe or feel, it is not kept.");

    public static readonly DiagnosticDescriptor SourceNotKept = DiagnosticDescriptor.Error(
        "MO0271", "How somebody has it is not kept",
        "The story never asks how anybody has `{0}` (`{1}`), so that it is not kept. It can be asked here as soon as a rule, a text or a test of the story asks it.");

    public static readonly DiagnosticDescriptor SourceNotSaid = DiagnosticDescriptor.Error(
        "MO0272", "How somebody has what cannot be so had",
        "`{0}` says how somebody comes to have a belief. It stands in the innermost brackets, behind one fact, what has happened or `value(what)`, as in `believes(to, ill(Ben), from Cal)`, and what is written is a value: not what `+=` or `-=` makes of the old one, and not that they do *not* have it so.");

    public static readonly DiagnosticDescriptor NoSuchPlan = DiagnosticDescriptor.Error(
        "MO0273", "No such plan",
        "Here stands an act that `plans` names, with all its arguments: `about_to(leave(Ann))`, where the story says `plans leave`.");

    private static DiagnosticDescriptor[] OfTalk =>
        [NoSuchPlan, SourceOfNoFact, SourceNotKept, SourceNotSaid, NobodyToAnswer, ReplyWithoutDoer, FallbackNeedsOthers, FewReplies, AnswererNoCharacter, ClaimOfNoNews, TooManyClaims, NoSuchClaim, SecondLastResort, NoticedBySeeing, NoticedNoFact];
}
