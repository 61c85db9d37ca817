using System.Text.Json.Nodes;

namespace Motive.Protocol.Tests;

/// <summary>What somebody else did can be read by whoever is played, as they picture the other; what they pin stays with it.</summary>
public sealed class PinTests
{
    /// <summary>Ben brings Ann tea, for a favour. Ann believes him kind, and could think that it was for her good.</summary>
    private const string Story = """
        story "Tea"
        fact tea(who: character) as "{who} had tea", not "{who} had no tea"
        fact owes(who: character) as "{who} owed something", not "{who} owed nothing"
        fact kind(who: character) as "{who} was kind", not "{who} was not kind"
        fact boiled as "the kettle had boiled", not "the kettle had not boiled"
        fact washed as "all was washed up", not "nothing was washed up"
        character Ann "Ann" she
            wants
                1 if boiled as "to have it warm"
                1 if washed as "to have it tidy"
        character Ben "Ben" he
            wants
                2 if tea(Ann) and kind(Ben) as "Ann to be well"
                3 if owes(Ann) as "to be owed something"
        initially
            believes(Ann, kind(Ben))
        action boil(who: character)
            as "put the kettle on"
            requires who = Ann and not boiled
            effects boiled
            consenting who
            observing everyone
        action bring(who: character, whom: character)
            as "bring {whom} tea"
            requires who = Ben and who != whom and boiled and not tea(whom)
            effects
                tea(whom)
                owes(whom)
            consenting who
            observing everyone
        action wash(who: character)
            as "wash up"
            requires who = Ann and tea(who) and not washed
            effects washed
            consenting who
            observing everyone
        tell boil(who) "{who} put the kettle on."
        tell bring(who, whom) "{who} brought {whom} tea."
        tell wash(who) "{who} washed up."
        chapter 1 "Morning"
            starts day 1 08:00
            beat tidy "All is washed up" when washed
            until tidy

        """;

    private const string Brought = """{"do":"readings","event":2}""";

    private readonly Page page = new(Story, "");

    [Fact]
    public void What_somebody_did_is_read_as_whoever_is_played_pictures_them_and_nothing_is_said_to_be_right()
    {
        JsonNode run = Served(page);
        Assert.Equal([2], run["gestures"]!.AsArray().Select(number => (int)number!));
        JsonNode readings = page.Ask(Brought)["readings"]!;
        Assert.Equal(["Ben wanted to be owed something.", "Ben wanted Ann to be well."], Texts(readings));
        Assert.DoesNotContain("right", readings.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(readings["truth"]);
    }

    [Theory]
    [InlineData("believes(Ann, kind(Ben))", "kind(Ben)")]
    [InlineData("3 if owes(Ann)", "30 if owes(Ann)")]
    public void Before_the_end_it_makes_no_difference_what_is_so_and_cannot_be_known(string words, string others)
    {
        Served(page);
        Page other = new(Story.Replace(words, others, StringComparison.Ordinal), "");
        Served(other);
        Assert.Equal(page.Ask(Brought).ToJsonString(), other.Ask(Brought).ToJsonString());
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_pin_is_kept_and_stands_beside_the_truth_after_the_end(int place, bool right)
    {
        Served(page);
        JsonNode pin = page.Ask($$"""{"do":"pin","event":2,"reading":{{place}}}""")["pins"]!.AsArray().Single()!;
        string save = (string)page.Ask("""{"do":"save"}""")["save"]!;

        Page elsewhere = new(Story, "");
        JsonNode run = elsewhere.Ask(new JsonObject { ["do"] = "resume", ["save"] = save }.ToJsonString())["run"]!;
        Assert.Equal(pin.ToJsonString(), run["pins"]!.AsArray().Single()!.ToJsonString());
        Assert.Empty(run["remarks"]!.AsArray());
        run = Decide(elsewhere, run, "wash(Ann)");
        Assert.True((bool)run["over"]!);
        Assert.Single(run["pins"]!.AsArray());
        JsonNode readings = elsewhere.Ask(Brought)["readings"]!;
        Assert.Equal("Ben wanted to be owed something.", (string)readings["truth"]!);
        Assert.Equal(right, (bool)readings["readings"]!.AsArray().Single(reading => (string)reading!["text"]! == (string)pin["text"]!)!["right"]!);
    }

    [Fact]
    public void A_pin_counts_where_the_deed_came_about_and_is_taken_away_or_replaced()
    {
        Served(page);
        page.Ask("""{"do":"pin","event":2,"reading":1}""");
        JsonNode back = page.Ask("""{"do":"back","event":1}""")["run"]!;
        Assert.Empty(back["pins"]!.AsArray());
        Assert.Empty(back["gestures"]!.AsArray());
        while (back["turn"] is null || (int)back["events"]! < 2)
            back = page.Ask(back["turn"] is null ? """{"do":"next"}""" : $$"""{"do":"choose","option":{{NumberOf(back, "wait")}}}""")["run"]!;
        Assert.Equal("Ben wanted Ann to be well.", (string)back["pins"]!.AsArray().Single()!["text"]!);
        Assert.Equal("Ben wanted to be owed something.", (string)page.Ask("""{"do":"pin","event":2,"reading":0}""")["pins"]!.AsArray().Single()!["text"]!);
        Assert.Empty(page.Ask("""{"do":"pin","event":2}""")["pins"]!.AsArray());
        Assert.DoesNotContain("\"pins\"", (string)page.Ask("""{"do":"save"}""")["save"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_that_there_is_not_takes_nothing_away()
    {
        Served(page);
        page.Ask("""{"do":"pin","event":2,"reading":1}""");
        Assert.NotNull((string?)page.Ask("""{"do":"pin","event":2,"reading":9}""")["error"]);
        Assert.Contains("\"pins\"", (string)page.Ask("""{"do":"save"}""")["save"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pin_is_kept_by_whoever_goes_on_in_what_was_thought_ahead()
    {
        JsonNode run = Served(page);
        int wash = NumberOf(run, "wash(Ann)");
        page.Ask($$"""{"do":"ahead","option":{{wash}}}""");
        page.Ask("""{"do":"pin","event":2,"reading":1}""");
        Assert.Single(Decide(page, run, "wash(Ann)")["pins"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"do":"readings","event":1}""", "before their eyes")]
    [InlineData("""{"do":"readings","event":7}""", "before their eyes")]
    [InlineData("""{"do":"readings"}""", "The message has none")]
    [InlineData("""{"do":"pin","event":1,"reading":0}""", "before their eyes")]
    [InlineData("""{"do":"pin","event":2,"reading":9}""", "none of the number 9")]
    public void What_cannot_be_read_is_answered_with_why(string message, string wrong)
    {
        Served(page);
        Assert.Contains(wrong, (string)page.Ask(message)["error"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_seen_cannot_be_read()
    {
        Page unseen = new(Story.Replace("owes(whom)\n    consenting who\n    observing everyone", "owes(whom)\n    consenting who\n    observing x: x = who", StringComparison.Ordinal), "");
        JsonNode run = ToTurn(unseen, unseen.Ask("""{"do":"begin","request":{"player":"Ann"}}""")["run"]!);
        run = Decide(unseen, run, "boil(Ann)");
        while ((int)run["events"]! < 2)
            run = Decide(unseen, run, "wait");
        Assert.Empty(run["gestures"]!.AsArray());
        Assert.Contains("before their eyes", (string)unseen.Ask(Brought)["error"]!, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(JsonNode readings) => readings["readings"]!.AsArray().Select(reading => (string)reading!["text"]!);

    /// <summary>Ann has put the kettle on, and has tea.</summary>
    private static JsonNode Served(Page page)
    {
        JsonNode run = Decide(page, ToTurn(page, page.Ask("""{"do":"begin","request":{"player":"Ann"}}""")["run"]!), "boil(Ann)");
        while ((int)run["events"]! < 2)
            run = Decide(page, run, "wait");
        return run;
    }

    private static JsonNode Decide(Page page, JsonNode run, string phrase) => ToTurn(page, page.Ask($$"""{"do":"choose","option":{{NumberOf(run, phrase)}}}""")["run"]!);

    private static JsonNode ToTurn(Page page, JsonNode run)
    {
        while (run["turn"] is null && !(bool)run["over"]!)
            run = page.Ask("""{"do":"next"}""")["run"]!;
        return run;
    }

    private static int NumberOf(JsonNode run, string phrase)
    {
        JsonNode turn = run["turn"]!;
        IEnumerable<JsonNode?> lines = turn["lines"]!.AsArray().SelectMany(line => line!["members"]!.AsArray().Append(line)).Concat(turn["more"]!.AsArray().SelectMany(section => section!["lines"]!.AsArray())).Append(turn["wait"]);
        return (int)lines.First(line => (string?)line?["option"]?["phrase"] == phrase)!["option"]!["number"]!;
    }
}
