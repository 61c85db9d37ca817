using System.Collections.Frozen;

namespace Motive.Language;

/// <summary>The past participle of an English verb: <c>struck</c> of <c>strike</c>, <c>carried</c> of <c>carry</c>, <c>begged</c> of <c>beg</c>.</summary>
internal static class PastParticiple
{
    /// <summary>Verbs that do not follow the rule, each with its participle.</summary>
    private const string Irregular = """
        arise arisen awake awoken be been bear borne beat beaten become become begin begun bend bent bet bet bid bid bind bound bite bitten bleed bled blow blown break broken breed bred bring brought build built burst burst
        buy bought cast cast catch caught choose chosen cling clung come come cost cost creep crept cut cut deal dealt dig dug do done draw drawn drink drunk drive driven eat eaten fall fallen feed fed feel felt fight fought
        find found flee fled fling flung fly flown forbid forbidden foresee foreseen forget forgotten forgive forgiven forsake forsaken freeze frozen get got give given go gone grind ground grow grown hang hung have had hear heard
        hide hidden hit hit hold held hurt hurt keep kept kneel knelt know known lay laid lead led leave left lend lent let let lie lain light lit lose lost make made mean meant meet met mislead misled mistake mistaken
        overhear overheard overtake overtaken pay paid put put quit quit read read ride ridden ring rung rise risen run run say said see seen seek sought sell sold send sent set set sew sewn shake shaken shed shed shine shone
        shoot shot show shown shut shut sing sung sink sunk sit sat sleep slept slide slid sling slung sow sown speak spoken spend spent spin spun spit spat split split spread spread spring sprung stand stood steal stolen stick stuck
        sting stung strike struck string strung strive striven swear sworn sweep swept swim swum swing swung take taken teach taught tear torn tell told think thought throw thrown tread trodden understand understood undo undone
        uphold upheld upset upset wake woken wear worn weave woven weep wept win won wind wound withdraw withdrawn withhold withheld withstand withstood write written
        admit admitted commit committed confer conferred control controlled defer deferred deter deterred occur occurred omit omitted permit permitted prefer preferred refer referred regret regretted submit submitted transfer transferred
        """;

    private static readonly FrozenDictionary<string, string> Participles = Irregular.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <param name="verb">As an infinitive without <i>to</i>.</param>
    public static string Write(string verb) => Participles.TryGetValue(verb, out string? participle) ? participle : verb switch
    {
        [.., 'e'] => verb + "d",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ied",
        [.., 'c'] => verb + "ked",
        _ when DoublesItsEnd(verb) => verb + verb[^1] + "ed",
        _ => verb + "ed",
    };

    /// <summary>One syllable that ends in one vowel and one consonant: <c>beg</c>, <c>stop</c>, <c>slap</c>. Longer ones are in the list.</summary>
    private static bool DoublesItsEnd(string verb) =>
        verb is [.., var vowel, var end] && IsVowel(vowel) && !IsVowel(end) && end is not ('w' or 'x' or 'y')
        && (verb.Count(IsVowel) == 1 || (verb.StartsWith("qu", StringComparison.Ordinal) && verb.Count(IsVowel) == 2));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
