using System.Collections.Frozen;

namespace Motive.World;

/// <summary>The past forms of an English verb, of its infinitive without <i>to</i>: <c>took</c> and <c>taken</c> of <c>take</c>, <c>carried</c> of <c>carry</c>, <c>begged</c> of <c>beg</c>.</summary>
internal static class EnglishVerb
{
    /// <summary>Strong verbs, and those of more than one syllable whose last consonant is doubled. Each is written as infinitive, past and participle.</summary>
    private const string Irregular = """
        arise arose arisen awake awoke awoken be was been bear bore borne beat beat beaten become became become begin began begun bend bent bent bet bet bet bid bade bid bind bound bound bite bit bitten
        bleed bled bled blow blew blown break broke broken breed bred bred bring brought brought build built built burst burst burst buy bought bought cast cast cast catch caught caught choose chose chosen
        cling clung clung come came come cost cost cost creep crept crept cut cut cut deal dealt dealt dig dug dug do did done draw drew drawn drink drank drunk drive drove driven eat ate eaten
        fall fell fallen feed fed fed feel felt felt fight fought fought find found found flee fled fled fling flung flung fly flew flown forbid forbade forbidden foresee foresaw foreseen
        forget forgot forgotten forgive forgave forgiven forsake forsook forsaken freeze froze frozen get got got give gave given go went gone grind ground ground grow grew grown hang hung hung
        have had had hear heard heard hide hid hidden hit hit hit hold held held hurt hurt hurt keep kept kept kneel knelt knelt know knew known lay laid laid lead led led leave left left lend lent lent
        let let let lie lay lain light lit lit lose lost lost make made made mean meant meant meet met met mislead misled misled mistake mistook mistaken overhear overheard overheard
        overtake overtook overtaken pay paid paid put put put quit quit quit read read read rebuild rebuilt rebuilt rend rent rent repay repaid repaid retell retold retold rewrite rewrote rewritten
        ride rode ridden ring rang rung rise rose risen run ran run say said said see saw seen seek sought sought sell sold sold send sent sent set set set sew sewed sewn shake shook shaken shed shed shed
        shine shone shone shoot shot shot show showed shown shrink shrank shrunk shut shut shut sing sang sung sink sank sunk sit sat sat sleep slept slept slide slid slid sling slung slung
        slink slunk slunk slit slit slit sow sowed sown speak spoke spoken spend spent spent spin spun spun spit spat spat split split split spread spread spread spring sprang sprung stand stood stood
        steal stole stolen stick stuck stuck sting stung stung stink stank stunk stride strode stridden strike struck struck string strung strung strive strove striven swear swore sworn sweep swept swept
        swell swelled swollen swim swam swum swing swung swung take took taken teach taught taught tear tore torn tell told told think thought thought throw threw thrown thrust thrust thrust
        tread trod trodden understand understood understood undertake undertook undertaken undo undid undone unwind unwound unwound uphold upheld upheld upset upset upset wake woke woken wear wore worn
        weave wove woven weep wept wept win won won wind wound wound withdraw withdrew withdrawn withhold withheld withheld withstand withstood withstood wring wrung wrung write wrote written
        admit admitted admitted allot allotted allotted commit committed committed confer conferred conferred control controlled controlled defer deferred deferred deter deterred deterred
        equip equipped equipped expel expelled expelled occur occurred occurred omit omitted omitted patrol patrolled patrolled permit permitted permitted prefer preferred preferred recur recurred recurred
        refer referred referred regret regretted regretted repel repelled repelled submit submitted submitted transfer transferred transferred
        """;

    private static readonly FrozenDictionary<string, (string Past, string Participle)> Forms = Irregular.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(3)
        .ToFrozenDictionary(forms => forms[0], forms => (forms[1], forms[2]), StringComparer.Ordinal);

    public static string Past(string verb) => Forms.TryGetValue(verb, out (string Past, string Participle) forms) ? forms.Past : Regular(verb);

    public static string Participle(string verb) => Forms.TryGetValue(verb, out (string Past, string Participle) forms) ? forms.Participle : Regular(verb);

    private static string Regular(string verb) => verb switch
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
