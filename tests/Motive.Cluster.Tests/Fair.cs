using System.Globalization;
using System.Text;

namespace Motive.Cluster.Tests;

/// <summary>Two hours of a fair on one green, with as many people as are asked for: they work, eat, and make friends, for which both must want it.</summary>
internal static class Fair
{
    public const string Name = "fair";

    /// <summary>The same with twenty people.</summary>
    public const string Crowd = "crowd";

    private const string Rules = """
        type person : character
        fact fed(person)
        fact gold(person): 0..3
        fact friends(of: person, with: person)
        fact over
        fact aside(person)
        action work(who: person)
            as "mind the stall"
            requires gold(who) < 3
            effects gold(who) += 1
            consenting who
            observing everyone
            takes 20 minutes
        action eat(who: person)
            as "eat a bun"
            requires not fed(who)
            effects fed(who)
            consenting who
            observing everyone
            takes 5 minutes
        action ponder(who: person)
            as "think it over"
            requires not aside(who)
            effects aside(who)
            consenting who
            observing x: x = who
            takes 5 minutes
        action befriend(who: person, whom: person)
            as "make friends with {whom}"
            requires who != whom and not friends(who, whom)
            effects
                friends(who, whom)
                friends(whom, who)
            consenting who, whom
            observing everyone
            takes 10 minutes
        tell work(who) "{who} minded the stall."
        tell eat(who) "{who} ate a bun."
        tell ponder(who) from who "{who} turned it over in secret."
        tell befriend(who, whom) "{who} and {whom} made friends."
        happening noon at 11:00 on day 1
            effects
                for every x: person
                    not fed(x)
        happening close at 12:00 on day 1
            effects over

        """;

    public static LoadedStory Of(int people, string title = "The Fair")
    {
        LoadResult loaded = StoryLoader.Load("fair.story", Write(people, title), _ => null);
        return loaded.Story ?? throw new InvalidOperationException(string.Join("\n", loaded.Messages.Select(message => message.Text)));
    }

    public static string Write(int people, string title = "The Fair")
    {
        StringBuilder text = new($"story \"{title}\"\n    thinking plan 2, depth 1\n{Rules}");
        for (int person = 0; person < people; person++)
        {
            int next = (person + 1) % people;
            int previous = (person + people - 1) % people;
            text.Append(CultureInfo.InvariantCulture, $"""
                person V{person} "Vi {Letter(person)}" they
                    wants
                        3 if fed(V{person}) as "to have eaten"
                        1 * gold(V{person}) as "to earn"
                        1 if aside(V{person}) as "to have thought it over"
                        2 if friends(V{person}, V{next}) as "to be friends"
                        2 if friends(V{person}, V{previous}) as "to be friends"

                """);
        }

        text.Append("chapter 1 \"Day\"\n    starts day 1 10:00\n    beat end \"the end\" when over\n    until end\n");
        return text.ToString();
    }

    /// <summary>A first choice that has a reason, and else to wait: what somebody does who follows their character.</summary>
    public static string Choose(IEnumerable<PlayerOption> options) => options.First(option => option.Reason is not null || option.Kind == OptionKind.Wait).Phrase;

    private static string Letter(int person) => ((char)('A' + person)).ToString();
}
