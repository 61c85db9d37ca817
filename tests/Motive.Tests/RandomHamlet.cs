using System.Globalization;
using System.Text;

namespace Motive.Tests;

/// <summary>
/// A random story as text, in parts that may stand in any order: four people in three rooms, with wants, temperaments and things of their own, who walk, sweep, take, give, greet and talk; chance and the clock have a hand in it, and
/// what comes about is told in several ways. <see cref="Write"/> puts in what is elsewhere: a road to which no way leads, people on it, and what nobody can do.
/// </summary>
internal sealed class RandomHamlet(int seed)
{
    private static readonly string[] People = ["Ada", "Bo", "Cy", "Dot"];
    private static readonly string[] Rooms = ["Barn", "Hall", "Yard"];
    private static readonly string[] Things = ["Bell", "Cup"];

    private const string Acts = """
        action walk(who: character, room: place)
            requires at(who) != room and way(at(who), room)
            effects at(who) := room
            consenting who
            observing x: at(x) = at(who) or at(x) = room
            takes about 12 minutes
        === action sweep(who: character, room: place)
            requires at(who) = room and not swept(room)
            effects swept(room)
            consenting who
            observing x: at(x) = room
            takes about 20 minutes
            manner proud
        === action fetch(who: character, what: thing)
            requires lies(what) != nowhere and at(who) = lies(what)
            effects
                lies(what) := nowhere
                held(what) := who
            consenting who
            observing x: at(x) = at(who)
            takes 3 minutes
        === action give(who: character, to: character, what: thing)
            requires who != to and held(what) = who and at(who) = at(to)
            effects held(what) := to
            consenting who, to
            observing x: at(x) = at(who)
            takes 2 minutes
        === action greet(who: character, to: character)
            requires who != to and at(who) = at(to) and not greeted(who, to)
            effects greeted(who, to)
            consenting who
            observing x: at(x) = at(who)
            manner proud
        === action snow(room: place)
            requires way(room, room)
            effects not swept(room)
            observing x: at(x) = room
        === action sunshine(room: place)
            requires way(room, room)
            observing x: at(x) = room
        """;

    private const string Telling = """
        tell walk(who, room)
            "{Who} went to {room}."
            "{who} {set off|left|was gone} for {room}."
        === tell sweep(who, _)
            "{who} {swept|took the broom} {at length|in haste|at last}."
            "There was sweeping, and it was {who.her}."
        === tell greet(who, to)
            "Good {day|morning}, said {who} to {to}."
            "{who} nodded to {to}."
            "{who} saw {to}, and said so."
        === tell snow(_)
            "Snow came in."
            "There was snow on the floor."
        === opening
            "It was {quiet|still|early}."
            "Somebody was about."
        === scene small_talk for greet(who, to)
            who: How {are you|is it}?
            * to "Well enough."
            * to "Badly, thanks."
            * to "I have been worse."
            > They looked at {the door|the sky}.
        """;

    private readonly Random random = new(seed);
    private readonly List<string> parts = [];

    /// <param name="far">How many people stand on a road to which no way leads.</param>
    /// <param name="unrelated">What nobody can do is in it, and a place where nobody is.</param>
    /// <param name="shuffled">The parts stand in another order; entities and actions keep theirs among each other.</param>
    public string Write(int far = 0, bool unrelated = false, bool shuffled = false)
    {
        if (parts.Count == 0)
            AddParts();
        List<string> all = [.. parts];
        if (unrelated)
        {
            all.Insert(0, "fact winged(character)\naction fly(who: character, room: place)\n    requires winged(who) and at(who) != room\n    effects at(who) := room\n    consenting who\n");
            all.Insert(2, "tell fly(who, room)\n    \"{who} flew.\"\n");
            all.Insert(4, "place Attic\n");
        }

        if (far > 0)
            all.Insert(1, "place FarRoad\n");
        for (int number = 1; number <= far; number++)
            all.Insert(number, $"character Aaron{number} they\n    at FarRoad\n");
        string[] order = [.. all];
        if (shuffled)
            Shuffle(order);
        return $"story \"The Hamlet\"\n\ntype place\ntype thing\n{string.Join("\n", order)}";
    }

    /// <summary>Entities and actions keep their order among each other, by which the definitions break ties.</summary>
    private void Shuffle(string[] order)
    {
        string[] kept = Array.FindAll(order, IsKept);
        new Random(seed + 1).Shuffle(order);
        int next = 0;
        for (int place = 0; place < order.Length; place++)
            order[place] = IsKept(order[place]) ? kept[next++] : order[place];
    }

    private static bool IsKept(string part) => new[] { "place", "thing", "character", "action" }.Contains(part.Split(' ')[0]);

    private void AddParts()
    {
        parts.AddRange([
            "fact at(who: entity): place\n", "fact way(from: place, to: place)\n", "fact swept(room: place)\n", "fact lies(what: thing): place\n", "fact held(what: thing): character\n",
            "fact greeted(by: character, to: character)\n",
        ]);
        parts.AddRange(Rooms.Select(room => $"place {room}\n"));
        parts.AddRange(Things.Select(thing => $"thing {thing}\n    lies {Of(Rooms)}\n"));
        parts.AddRange(People.Select(Person));
        parts.Add("initially\n" + string.Concat(Rooms.SelectMany(from => Rooms.Where(to => to == from || from == "Hall" || to == "Hall").Select(to => $"    way({from}, {to})\n"))));
        parts.AddRange(Acts.Split("=== ").Concat(Telling.Split("=== ")).Select(part => part.TrimEnd() + "\n"));
        parts.Add("happening bell at 09:30\n    observing x: at(x) = Hall\n    effects not swept(Hall)\n    text \"The bell rang {once|twice}.\"\n");
        parts.Add("""
            chapter 1 "A day"
                starts day 1 08:00
                allow sunshine(_) between 08:20 and 09:00 one time in 2
                allow snow(_), sunshine(Barn) between 08:30 and 11:00

            """);
    }

    private string Person(string name)
    {
        StringBuilder text = new(string.Create(CultureInfo.InvariantCulture, $"character {name} {Of("she", "he")}\n    at {Of(Rooms)}\n    temperament\n        proud {random.Next(-3, 4)}\n    wants\n"));
        for (int want = 0; want < 4; want++)
            text.Append(CultureInfo.InvariantCulture, $"        {random.Next(1, 8)} if {Wanted(name)}\n");
        return text.ToString();
    }

    private string Wanted(string name) => random.Next(5) switch
    {
        0 => $"swept({Of(Rooms)})",
        1 => $"held({Of(Things)}) = {Of(People)}",
        2 => $"at({name}) = {Of(Rooms)}",
        3 => $"at({name}) = at({Of([.. People.Where(other => other != name)])})",
        _ => $"greeted({name}, {Of([.. People.Where(other => other != name)])})",
    };

    private string Of(params string[] words) => words[random.Next(words.Length)];
}
