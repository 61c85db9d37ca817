using System.Globalization;
using System.Text;

namespace Motive.Bench;

/// <summary>
/// A village of any size, for measuring how the cost of minds grows: one place for each four people, six acts, four wants each, three rumours that
/// go round by word of mouth, and one wrong belief each (about where a neighbour is). Nobody reads a feeling, and nothing is told at length.
/// </summary>
internal static class VillageStory
{
    private const int PeoplePerPlace = 4;

    /// <param name="people">How many live there, at least 2.</param>
    /// <param name="days">After how many days the story ends.</param>
    /// <param name="unwanted">How many further actions there are, each possible everywhere, that serve nobody's want.</param>
    /// <param name="travel">Whether people go about as the module <c>travel</c> has it, so that whoever arrives sees who is there, and not by the village's own rule.</param>
    /// <param name="places">How many places there are, at least 2; 0 for one for each four people.</param>
    public static string Write(int people, int days = 1, int unwanted = 0, bool travel = false, int places = 0)
    {
        StringBuilder text = new(travel ? "story \"Village\"\nuse travel\n" : "story \"Village\"\n" + Ways);
        text.Append(Rules);
        if (places == 0)
            places = Math.Max(2, (people + PeoplePerPlace - 1) / PeoplePerPlace);
        for (int place = 0; place < places; place++)
            Line(text, $"place P{place} \"the place {place}\"");
        for (int person = 0; person < people; person++)
            AppendPerson(text, person, people, places);
        text.Append("initially\n");
        for (int place = 0; place < places; place++)
        {
            int next = (place + 1) % places;
            Line(text, travel ? $"    distance(P{place}, P{next}) = 5\n    distance(P{next}, P{place}) = 5" : $"    road(P{place}, P{next})\n    road(P{next}, P{place})");
        }

        for (int rumour = 0; rumour < 3; rumour++)
            Line(text, $"    heard(V{rumour * people / 3}, R{rumour})");
        for (int extra = 0; extra < unwanted; extra++)
            Line(text, $"fact done{extra}(person)\naction idle{extra}(who: person)\n    requires not done{extra}(who)\n    effects done{extra}(who)\n    consenting who\n    observing other: at(other) = at(who)");
        Line(text, $"happening close at 06:00 on day {days + 1}\n    effects over\nchapter 1 \"Day\"\n    starts day 1 06:00\n    beat end \"the end\" when over\n    until end");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void AppendPerson(StringBuilder text, int person, int people, int places)
    {
        int neighbour = (person + 1) % people;
        int home = person % places;
        int wrong = (neighbour + 1) % places;
        string wants =
            $$"""
            person V{{person}} "Villager {{person}}" they
                at P{{home}}
                home P{{home}}
                workplace P{{(person * 7 + 1) % places}}
                believes at(V{{neighbour}}) = P{{wrong}}
                wants
                    6 if fed(V{{person}}) as "to have eaten"
                    4 if rested(V{{person}}) as "to have slept"
                    2 * gold(V{{person}}) as "to earn"
                    1 * (count (x: person where x != V{{person}}) friends(V{{person}}, x)) as "to have friends"

            """;
        text.Append(wants);
    }

    private static void Line(StringBuilder text, string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");

    private const string Ways =
        """
        type place
        fact at(who: entity): place
        fact road(from: place, to: place)
        action go(who: character, from: place, to: place)
            requires at(who) = from and road(from, to)
            effects at(who) := to
            consenting who
            observing other: other = who or at(other) = from or at(other) = to
            takes 5 minutes
        trigger know_own_place(who: character)
            when believes(who, at(who)) != at(who)
            effects believes(who, at(who)) := at(who)

        """;

    private const string Rules =
        """
        type person : character
        type rumour
        fact home(who: person): place
        fact workplace(who: person): place
        fact fed(person)
        fact rested(person)
        fact gold(person): 0..5
        fact friends(of: person, with: person)
        fact heard(who: person, what: rumour)
        fact over
        rumour R0, R1, R2
        rule near(a: person, b: person) = a != b and at(a) = at(b)

        action eat(who: person)
            requires at(who) = P0 and not fed(who)
            effects fed(who)
            consenting who
            observing other: at(other) = at(who)
            takes 20 minutes
        action sleep(who: person)
            requires at(who) = home(who) and not rested(who)
            effects rested(who)
            consenting who
            observing other: at(other) = at(who)
            takes 60 minutes
        action work(who: person)
            requires at(who) = workplace(who) and gold(who) < 5
            effects gold(who) += 1
            consenting who
            observing other: at(other) = at(who)
            takes 60 minutes
        action befriend(who: person, with: person)
            requires near(who, with) and not friends(who, with) and some (r: rumour) (heard(who, r) and heard(with, r))
            effects
                friends(who, with)
                friends(with, who)
            consenting who, with
            observing other: at(other) = at(who)
            takes 10 minutes
        action gossip(who: person, to: person, what: rumour)
            requires near(who, to) and heard(who, what) and not heard(to, what)
            effects
                heard(to, what)
                believes(to, heard(who, what))
            consenting who
            observing other: at(other) = at(who)
            by word
            takes 5 minutes
        happening noon at 12:00 daily
            effects
                for every x: person
                    not fed(x)
        happening evening at 20:00 daily
            effects
                for every x: person
                    not rested(x)
                    gold(x) := 0

        """;
}
