using System.Collections.Frozen;

namespace Motive.Telling;

/// <summary>English verbs in the past tense, from a label's infinitive: "ask Ben for tea" becomes "asked Ben for tea".</summary>
internal static class PastTense
{
    /// <summary>Strong verbs, and those whose last consonant is not doubled as the rules would have it. Each is written as infinitive and past.</summary>
    private const string Irregular = """
        be was bear bore beat beat become became begin began bend bent bet bet bid bade bind bound bite bit bleed bled blow blew break broke breed bred bring brought build built burst burst buy bought cast cast
        catch caught choose chose cling clung come came cost cost creep crept cut cut deal dealt dig dug do did draw drew drink drank drive drove eat ate fall fell feed fed feel felt fight fought find found
        flee fled fling flung fly flew forbid forbade forget forgot forgive forgave freeze froze get got give gave go went grind ground grow grew hang hung have had hear heard hide hid hit hit hold held hurt hurt
        keep kept kneel knelt know knew lay laid lead led leave left lend lent let let lie lay light lit lose lost make made mean meant meet met mistake mistook overhear overheard pay paid put put quit quit read read
        rend rent ride rode ring rang rise rose run ran say said see saw seek sought sell sold send sent set set sew sewed shake shook shed shed shine shone shoot shot show showed shrink shrank shut shut sing sang
        sink sank sit sat sleep slept slide slid sling slung slink slunk slit slit sow sowed speak spoke spend spent spin spun spit spat split split spread spread spring sprang stand stood steal stole stick stuck
        sting stung stink stank stride strode strike struck string strung strive strove swear swore sweep swept swell swelled swim swam swing swung take took teach taught tear tore tell told think thought throw threw
        thrust thrust tread trod understand understood undertake undertook undo undid unwind unwound uphold upheld wake woke wear wore weave wove weep wept win won wind wound withdraw withdrew withhold withheld
        withstand withstood wring wrung write wrote rewrite rewrote repay repaid retell retold rebuild rebuilt overtake overtook
        admit admitted allot allotted commit committed confer conferred control controlled defer deferred equip equipped expel expelled occur occurred omit omitted patrol patrolled permit permitted prefer preferred
        recur recurred refer referred regret regretted repel repelled submit submitted transfer transferred
        """;

    private const string Vowels = "aeiou";

    private static readonly FrozenDictionary<string, string> Past = Pairs().ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="deed">An infinitive without *to*, with what belongs to it; *not* in front of it denies it.</param>
    /// <param name="isPlural">Whether its subject takes *were*: of a name that is plural, and of *you*.</param>
    public static string Write(string deed, bool isPlural = false)
    {
        (string verb, string following) = Split(deed);
        if (verb == "not")
            return $"did not{following}";
        string past = verb == "be" && isPlural ? "were" : Past.GetValueOrDefault(verb) ?? Regular(verb);
        return past + following;
    }

    private static (string Verb, string Following) Split(string deed)
    {
        int end = 0;
        while (end < deed.Length && char.IsAsciiLetterLower(deed[end]))
            end++;
        return (deed[..end], deed[end..]);
    }

    private static string Regular(string verb)
    {
        if (verb.Length < 2)
            return verb;
        char last = verb[^1];
        bool isConsonantBefore = !Vowels.Contains(verb[^2], StringComparison.Ordinal);
        if (last == 'e')
            return verb + "d";
        if (last == 'y' && isConsonantBefore)
            return verb[..^1] + "ied";
        if (last == 'c')
            return verb + "ked";
        return verb + (IsDoubled(verb) ? $"{last}ed" : "ed");
    }

    /// <summary>Of one syllable, one vowel and one consonant behind it: *stop*, *grab*; not *show*, *fix* or *open*.</summary>
    private static bool IsDoubled(string verb)
    {
        int vowels = verb.Skip(verb.StartsWith("qu", StringComparison.Ordinal) ? 2 : 0).Count(letter => Vowels.Contains(letter, StringComparison.Ordinal));
        return vowels == 1 && verb.Length > 2 && Vowels.Contains(verb[^2], StringComparison.Ordinal) && !"aeiouwxy".Contains(verb[^1], StringComparison.Ordinal)
            && !verb[..^2].Contains('y', StringComparison.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        string[] words = Irregular.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int place = 0; place + 1 < words.Length; place += 2)
            yield return KeyValuePair.Create(words[place], words[place + 1]);
    }
}
