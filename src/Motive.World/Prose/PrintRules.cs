using System.Collections.Frozen;

namespace Motive.World;

/// <summary>How a language prints what authors type plainly: its quotation marks, its dash for two or three hyphens, its ellipsis for three dots.</summary>
/// <param name="Open">What opens speech; with the space that stands inside of it, if the language has one.</param>
/// <param name="OpenInner">What opens a quotation in speech.</param>
/// <param name="DashIsSpaced">Whether a dash between words has a space on both sides.</param>
internal sealed record PrintRules(string Open, string Close, string OpenInner, string CloseInner, string Dash, bool DashIsSpaced, string Ellipsis)
{
    public const string English = "en";

    /// <summary>The word for text that is to stay as it was written.</summary>
    public const string AsWritten = "none";

    private const string NoBreakSpace = "\u00a0";

    /// <summary>Whether a space that does not break stands before <c>; : ! ?</c>.</summary>
    public bool SpacesMarks => Open.Length > 1;

    private static readonly PrintRules Curly = new("\u201c", "\u201d", "\u2018", "\u2019", "\u2013", true, "\u2026");
    private static readonly PrintRules LowHigh = Curly with { Open = "\u201e", Close = "\u201c", OpenInner = "\u201a", CloseInner = "\u2018" };
    private static readonly PrintRules LowCurly = Curly with { Open = "\u201e", Close = "\u201d", OpenInner = "\u00bb", CloseInner = "\u00ab" };
    private static readonly PrintRules Angled = Curly with { Open = "\u00ab", Close = "\u00bb", OpenInner = "\u201c", CloseInner = "\u201d", Dash = "\u2014" };
    private static readonly PrintRules SameBothSides = Curly with { Open = "\u201d", Close = "\u201d", OpenInner = "\u2019", CloseInner = "\u2019" };
    private static readonly PrintRules Chinese = Curly with { Dash = "\u2014\u2014", DashIsSpaced = false, Ellipsis = "\u2026\u2026" };
    private static readonly PrintRules Cornered = Chinese with { Open = "\u300c", Close = "\u300d", OpenInner = "\u300e", CloseInner = "\u300f" };

    private static readonly FrozenDictionary<string, PrintRules> Known = new Dictionary<string, PrintRules>
    {
        [English] = Curly, ["nl"] = Curly, ["tr"] = Curly, ["ko"] = Curly,
        ["de"] = LowHigh, ["cs"] = LowHigh, ["sk"] = LowHigh, ["sl"] = LowHigh, ["bg"] = LowHigh, ["is"] = LowHigh, ["lt"] = LowHigh,
        ["pl"] = LowCurly, ["hu"] = LowCurly, ["ro"] = LowCurly with { OpenInner = "\u00ab", CloseInner = "\u00bb" },
        ["fr"] = Angled with { Open = "\u00ab" + NoBreakSpace, Close = NoBreakSpace + "\u00bb" },
        ["it"] = Angled, ["es"] = Angled, ["pt"] = Angled, ["ca"] = Angled, ["el"] = Angled,
        ["ru"] = Angled with { OpenInner = "\u201e", CloseInner = "\u201c" }, ["uk"] = Angled with { OpenInner = "\u201e", CloseInner = "\u201c" },
        ["nb"] = Angled with { OpenInner = "\u2018", CloseInner = "\u2019", Dash = "\u2013" },
        ["da"] = Curly with { Open = "\u00bb", Close = "\u00ab", OpenInner = "\u203a", CloseInner = "\u2039" },
        ["sv"] = SameBothSides, ["fi"] = SameBothSides,
        ["zh"] = Chinese, ["zh-Hant"] = Cornered, ["ja"] = Cornered,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages whose rules are known, in the order of their codes.</summary>
    public static IEnumerable<string> Languages => Known.Keys.Order(StringComparer.Ordinal);

    /// <summary>The rules of a language, by its code with or without what is behind the first hyphen: <c>de</c>, <c>de-AT</c>. Null for text that stays as it was written.</summary>
    public static PrintRules? Find(string language) =>
        Known.GetValueOrDefault(language) ?? Known.GetValueOrDefault(language.Split('-')[0]);
}
