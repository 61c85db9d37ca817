using System.Text.Json;
using Motive.Reading;
using Motive.Recording;
using Motive.Tests.Planning;

namespace Motive.Tests;

/// <summary>docs/chronicle.md names every field that is written, in its order and with its shape, and no other.</summary>
public class ChronicleDocumentTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "chronicle.md"));

    private static readonly JsonElement[] Events = [.. new[] { Fixtures.LampText, Tried, ChoiceAnswerTests.Studio, ChoiceAnswerTests.Dance }.SelectMany(EventsOf)];

    [Fact]
    public void Header_and_end() => Assert.Multiple(
        () => AssertDocumented("Header", [Parse(ChronicleLines.Header(Fixtures.Lamp.Story, 1))]),
        () => AssertDocumented("End", [Parse(ChronicleLines.End("rest", 3, ["asked"]))]));

    [Fact]
    public void Limits_stand_where_there_is_something_to_say_of_them()
    {
        StoryRun run = new(Fixtures.Lamp, new RunRequest { Thinking = ["states 3"] });
        while (!run.Session.IsOver)
            run.Next();
        JsonElement limits = Parse(ChronicleLines.End("rest", 3, [], run.Session)).GetProperty("limits");
        AssertDocumented("Limit", [.. limits.EnumerateArray()]);
        Assert.Contains(run.Session.Chronicle.Select(occurrence => Parse(ChronicleLines.Event(run.Session, occurrence, ""))),
            line => line.GetProperty("because").EnumerateObject().Any(reason => reason.Value.TryGetProperty("limits", out JsonElement named) && named.EnumerateArray().Any(limit => limit.GetString() == "states")));
    }

    [Fact]
    public void What_is_averted_and_what_can_wait_stand_where_there_is_something_to_say_of_them()
    {
        JsonElement[] reasons = [.. EventsOf("""
            story "The Shop"
            fact shut
            fact bread
            fact fed
            fact robbed
            fact locked
            character Ann "Ann" she
                wants
                    3 if bread as "bread"
                    6 if fed as "breakfast"
                    9 if not robbed as "her things"
            character Tom "Tom" he
                wants
                    1 if robbed as "her things"
            action buy(who: character)
                requires who = Ann and not shut and not bread
                effects bread
                consenting who
                takes 20 minutes
            action eat(who: character)
                requires who = Ann and not fed
                effects fed
                consenting who
                takes 40 minutes
            action lock(who: character)
                requires who = Ann and not locked
                effects locked
                consenting who
            action rob(who: character)
                requires who = Tom and not robbed and not locked
                effects robbed
                consenting who
                takes 5 minutes
            happening closing at 08:30 on day 1
                effects shut
            chapter 1 "Morning"
                starts day 1 08:00
            """).SelectMany(line => line.GetProperty("because").EnumerateObject()).Select(reason => reason.Value)];
        Assert.Equal("rob(Tom)", Assert.Single(reasons[0].GetProperty("averts").EnumerateArray()).GetString());
        JsonElement hurried = reasons.Single(reason => reason.GetProperty("choice").TryGetProperty("waits", out _));
        Assert.Equal(("buy(Ann)", "eat(Ann)"), (hurried.GetProperty("plan")[0].GetString(), hurried.GetProperty("choice").GetProperty("waits").GetString()));
    }

    [Fact]
    public void Events_and_what_is_in_them()
    {
        JsonElement[] reasons = [.. Events.SelectMany(line => line.GetProperty("because").EnumerateObject()).Select(reason => reason.Value)];
        JsonElement[] beliefs = [.. reasons.SelectMany(reason => reason.GetProperty("believes").EnumerateArray())];
        AssertDocumented("Event", Events);
        AssertDocumented("Reason", reasons);
        AssertDocumented("Belief", beliefs);
        JsonElement[] choices = [.. reasons.Select(reason => reason.GetProperty("choice")).Where(choice => choice.ValueKind == JsonValueKind.Object)];
        AssertDocumented("Choice", choices);
        JsonElement[] passed = [.. choices.SelectMany(choice => choice.GetProperty("passed").EnumerateArray())];
        AssertDocumented("Passed", passed);
        AssertDocumented("Draw", [.. passed.Select(other => other.GetProperty("draw")), .. choices.Select(choice => choice.GetProperty("draw"))]);
        AssertDocumented("Refused", [.. choices.SelectMany(choice => choice.GetProperty("refused").EnumerateArray())]);
        AssertDocumented("Changed", [.. Events.SelectMany(line => line.GetProperty("changed").EnumerateArray())]);
        AssertDocumented("Learnt", [.. Events.SelectMany(line => line.GetProperty("learnt").EnumerateArray())]);
        AssertDocumented("Feeling", [.. Events.SelectMany(line => line.GetProperty("feelings").EnumerateArray())]);
        Assert.Contains(Events, line => line.GetProperty("attempt").GetBoolean());
        Assert.Equal([JsonValueKind.String, JsonValueKind.Number, JsonValueKind.True], beliefs.Select(belief => belief.GetProperty("value").ValueKind).Where(kind => kind != JsonValueKind.False).Distinct().Order());
    }

    /// <summary>She tries a locked door, and is glad of who opens it.</summary>
    private const string Tried = """
        story "The Door"
        fact locked
        fact inside(character)
        fact coins(character): 0..9
        character Ann "Ann" she
            coins 2
            wants
                3 if inside(Ann) as "to be inside"
        character Ben "Ben" he
            wants
                1 * coins(Ben) as "to be rich"
                1 if not locked as "to have it open"
        action enter(who: character)
            requires who = Ann and not locked and not inside(who)
            effects inside(who)
            consenting who
        action open(who: character)
            requires who = Ben and locked and coins(Ann) > 1
            effects not locked
            consenting who
            takes 5 minutes
        initially
            locked
            believes(Ann, locked) = false
        chapter 1 "Noon"
            starts day 1 12:00
        """;

    private static IEnumerable<JsonElement> EventsOf(string text)
    {
        StoryRun run = Fixtures.Watched(text);
        return [.. run.Events.Select(happened => Parse(ChronicleLines.Event(happened)))];
    }

    private static void AssertDocumented(string heading, JsonElement[] written)
    {
        Assert.NotEmpty(written);
        (string Name, string Shape)[] rows = Rows(heading);
        foreach (JsonElement element in written)
        {
            Assert.Equal(rows.Select(row => row.Name), element.EnumerateObject().Select(property => property.Name).Where(property => property is not ("limits" or "outside" or "averts" or "waits")));
            foreach ((string name, string shape) in rows)
                Assert.True(HasShape(element.GetProperty(name), shape), $"`{name}` of {heading} is {element.GetProperty(name).GetRawText()}, which is not {shape}.");
        }
    }

    private static (string Name, string Shape)[] Rows(string heading) =>
    [
        .. Page.SkipWhile(line => line != $"## {heading}")
            .SkipWhile(line => !line.StartsWith('|'))
            .TakeWhile(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Split('|'))
            .Select(cells => (cells[1].Trim().Trim('`'), cells[2].Trim())),
    ];

    private static bool HasShape(JsonElement value, string shape) => shape switch
    {
        "number" => value.ValueKind == JsonValueKind.Number,
        "text" => value.ValueKind == JsonValueKind.String,
        "truth" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "object" => value.ValueKind == JsonValueKind.Object,
        "object or null" => value.ValueKind == JsonValueKind.Null || HasShape(value, "object"),
        "list of texts" => value.EnumerateArray().All(item => HasShape(item, "text")),
        "list of objects" => value.EnumerateArray().All(item => HasShape(item, "object")),
        "text or null" => value.ValueKind == JsonValueKind.Null || HasShape(value, "text"),
        "truth, number or text" => HasShape(value, "truth") || HasShape(value, "number") || HasShape(value, "text"),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "The page uses a shape that has no meaning here."),
    };

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;
}
