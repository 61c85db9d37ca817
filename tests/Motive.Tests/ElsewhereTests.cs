using System.Text.Json.Nodes;
using Motive.Reading;
using Motive.Recording;

namespace Motive.Tests;

/// <summary>
/// Chance is a hash of names, and of no place in a story: what is elsewhere in it, somebody on a road to which no way leads, something that nobody can do, or another order of what is declared, changes nothing of what happens and how it is told.
/// </summary>
public sealed class ElsewhereTests
{
    private const int Stories = 12;

    private const int MostEvents = 30;

    [Fact]
    public void Somebody_far_away_moves_nobody() => Holds(hamlet => hamlet.Write(far: 1));

    [Fact]
    public void Several_who_are_far_away_move_nobody() => Holds(hamlet => hamlet.Write(far: 3));

    [Fact]
    public void What_nobody_can_do_moves_nobody() => Holds(hamlet => hamlet.Write(unrelated: true));

    /// <summary>Entities and actions keep their order among each other: the definitions break ties by it, of plans that are alike, of witnesses, of what is equally to be feared.</summary>
    [Fact]
    public void In_which_order_facts_passages_and_scenes_are_declared_moves_nobody() => Holds(hamlet => hamlet.Write(shuffled: true));

    /// <summary>Without this the laws above could hold because nothing happens, or always the same.</summary>
    [Fact]
    public void In_these_stories_much_happens_and_the_seed_has_a_hand_in_it()
    {
        string[] first = [.. Enumerable.Range(1, Stories).Select(seed => Account(Run(new RandomHamlet(seed).Write(), 1)))];
        string[] second = [.. Enumerable.Range(1, Stories).Select(seed => Account(Run(new RandomHamlet(seed).Write(), 2)))];
        Assert.True(first.Sum(account => account.Split('\n').Count(line => line.StartsWith('{'))) >= 8 * Stories);
        Assert.True(first.Zip(second).Count(pair => pair.First != pair.Second) >= Stories * 3 / 4);
    }

    private static void Holds(Func<RandomHamlet, string> changed)
    {
        for (int seed = 1; seed <= Stories; seed++)
        {
            RandomHamlet hamlet = new(seed);
            (string plain, string other) = (hamlet.Write(), changed(hamlet));
            Assert.NotEqual(plain, other);
            Assert.Equal(Account(Run(plain, (ulong)seed)), Account(Run(other, (ulong)seed)));
        }
    }

    private static StoryRun Run(string text, ulong seed)
    {
        StoryRun run = new(Fixtures.Load(text), new RunRequest { Seed = seed });
        while (!run.Session.IsOver && run.Session.Chronicle.Count < MostEvents)
            run.Next();
        return run;
    }

    /// <summary>What came about, by its names and with its reasons, and how it reads. Lists of people and facts stand in the order of their names.</summary>
    private static string Account(StoryRun run) =>
        string.Join("\n", run.Events.Select(told => Sorted(JsonNode.Parse(ChronicleLines.Event(told)))!.ToJsonString())) + "\n\n" + run.Text();

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonArray array => new JsonArray([.. array.Select(Sorted).OrderBy(item => item?.ToJsonString(), StringComparer.Ordinal)]),
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Sorted(field.Value)))),
        _ => node?.DeepClone(),
    };
}
