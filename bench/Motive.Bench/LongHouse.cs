using System.Globalization;
using System.Text;

namespace Motive.Bench;

/// <summary>A story in which nobody but the player decides: a row of rooms, things that lie in them and can be taken up and put down, a locked door, a lamp, and somebody who can be asked something three times.</summary>
internal static class LongHouse
{
    /// <summary>With six rooms and eight things it has 17,407 states.</summary>
    public static string Write(int rooms, int things)
    {
        StringBuilder text = new();
        text.AppendLine("story \"The Long House\"\ntype place\ntype thing\nfact at(who: character): place\nfact has(what: thing)\nfact open(what: place)\nfact lit\nfact asked: 0..3\nfact beside(a: place, b: place)\nfact lies(what: thing): place");
        text.AppendLine(CultureInfo.InvariantCulture, $"place {string.Join(", ", Enumerable.Range(0, rooms).Select(room => $"R{room}"))}");
        text.AppendLine(CultureInfo.InvariantCulture, $"thing {string.Join(", ", Enumerable.Range(0, things).Select(thing => $"T{thing}"))}");
        text.AppendLine("character Ann she\n    at R0\ncharacter Ben he\ninitially");
        for (int room = 1; room < rooms; room++)
            text.AppendLine(CultureInfo.InvariantCulture, $"    beside(R{room - 1}, R{room})\n    beside(R{room}, R{room - 1})");
        for (int thing = 0; thing < things; thing++)
            text.AppendLine(CultureInfo.InvariantCulture, $"    lies(T{thing}) = R{thing % rooms}");
        return text.Append(Rules.Replace("LAST", $"R{rooms - 1}", StringComparison.Ordinal).Replace("BEFORE", $"R{rooms - 2}", StringComparison.Ordinal)).ToString();
    }

    private const string Rules = """
        action go(who: character, to: place)
            requires who = Ann and beside(at(who), to) and (to != LAST or open(to))
            effects at(who) := to
            consenting who
        action take(who: character, what: thing)
            requires who = Ann and not has(what) and at(who) = lies(what)
            effects has(what)
            consenting who
        action drop(who: character, what: thing)
            requires who = Ann and has(what) and at(who) = lies(what)
            effects not has(what)
            consenting who
        action unlock(who: character)
            requires who = Ann and at(who) = BEFORE and has(T0) and has(T1) and not open(LAST)
            effects open(LAST)
            consenting who
        action light(who: character)
            requires who = Ann and has(T2) and not lit
            effects lit
            consenting who
        action ask(who: character, whom: character)
            requires who = Ann and whom = Ben and at(who) = R1 and asked < 3
            effects asked += 1
            consenting who
        chapter 1 "The house"
            beat LIT "Light" when lit
            beat ALL "Everything" when every (t: thing) has(t)
            beat DEEP "Deep" after LIT when at(Ann) = LAST
            beat ODD "Odd" when open(LAST) and asked = 3 and not has(T0) and at(Ann) = R0
            ending out "Out" when at(Ann) = LAST and (every (t: thing) has(t)) and lit and asked = 3
            ending never "Never" when asked = 3 and lit and not has(T2) and at(Ann) = LAST and not open(LAST)

        """;
}
