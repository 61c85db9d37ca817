using System.Text.Json.Nodes;

namespace Motive.Protocol.Tests;

/// <summary>What a page asks, and what it is answered.</summary>
public sealed class ConversationTests
{
    private const string Story = """
        story "Two Cups"
        type place
        place Kitchen "the kitchen" as "in the kitchen"
        fact at(who: character): place
        fact boiled as "the kettle had boiled", not "the kettle had not boiled"
        fact tea(who: character) as "{who} had tea", not "{who} had no tea"
        include "cast.story"
        action boil(who: character)
            as "put the kettle on"
            requires at(who) = Kitchen and not boiled
            effects boiled
            consenting who
            observing everyone
        action pour(who: character)
            as "pour a cup"
            requires boiled and not tea(who)
            effects tea(who)
            consenting who
            observing everyone
        tell boil(who) "{who} put the kettle on."
        tell pour(who) "{who} poured a cup."
        chapter 1 "Morning"
            starts day 1 08:00
            beat served "There was tea" when tea(Ann) and tea(Ben)
            until served

        """;

    private const string Cast = """
        character Ann "Ann" she
            at Kitchen
            wants
                3 if tea(Ann) as "to have tea"
        character Ben "Ben" he
            at Kitchen
            wants
                3 if tea(Ben) as "to have tea"

        """;

    private readonly Conversation conversation = new();

    [Fact]
    public void A_watched_run_is_told_as_the_engine_tells_it()
    {
        Open();
        JsonNode run = Ask("""{"do":"begin","request":{"seed":5}}""")["run"]!;
        List<string> told = [.. Passages(run)];
        for (int i = 0; i < 20 && !(bool)run["over"]!; i++)
            told.AddRange(Passages(run = Ask("""{"do":"next"}""")["run"]!));
        StoryRun alone = StoryLoader.Load("story.story", Story, _ => Cast).Story!.Begin(new RunRequest { Seed = 5 });
        while (!alone.IsOver)
            alone.Next();
        Assert.Equal(alone.Transcript.Select(passage => passage.Text), told);
        Assert.Equal(alone.Events.Count, (int)run["events"]!);
        Assert.Contains("to have tea", Ask("""{"do":"why","event":1}""")["explanation"]!["paragraphs"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_player_chooses_takes_back_and_goes_on_from_a_save()
    {
        Open();
        JsonNode turn = NextTurn(Ask("""{"do":"begin","request":{"player":"Ann"}}"""));
        int boil = (int)Options(turn).First(option => ((string)option["phrase"]!).StartsWith("boil", StringComparison.Ordinal))["number"]!;
        JsonNode later = NextTurn(Ask($$"""{"do":"choose","option":{{boil}}}"""));
        Assert.Equal(1, (int)later["run"]!["events"]!);
        JsonNode back = Ask("""{"do":"undo"}""");
        Assert.Equal(0, (int)back["run"]!["from"]!);
        Assert.Equal(0, (int)back["run"]!["events"]!);
        NextTurn(Ask($$"""{"do":"choose","option":{{boil}}}"""));
        string save = (string)Ask("""{"do":"save"}""")["save"]!;

        JsonNode resumed = new Page(Story, Cast).Ask(new JsonObject { ["do"] = "resume", ["save"] = save }.ToJsonString());
        Assert.Equal(1, (int)resumed["run"]!["events"]!);
        Assert.Equal(later["run"]!["turn"]!.ToJsonString(), resumed["run"]!["turn"]!.ToJsonString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    public void An_option_that_was_thought_ahead_comes_out_as_if_it_had_not_been(int thoughts)
    {
        Open();
        JsonNode turn = NextTurn(Ask("""{"do":"begin","request":{"player":"Ann"}}"""));
        int[] options = [.. Options(turn).Select(option => (int)option["number"]!)];
        Assert.True(options.Length > 1);
        foreach (int option in options)
        {
            (string[] Told, string Stands) plain = Chosen(option);
            Ask("""{"do":"undo"}""");
            foreach (int other in options)
            {
                for (int thought = 0; thought < thoughts && !(bool)Ask($$"""{"do":"ahead","option":{{other}}}""")["ahead"]!; thought++)
                    Assert.NotEqual(49, thought);
            }

            (string[] Told, string Stands) ahead = Chosen(option);
            Assert.Equal(plain.Told, ahead.Told);
            Assert.Equal(plain.Stands, ahead.Stands);
            Ask("""{"do":"undo"}""");
        }
    }

    [Fact]
    public void What_has_been_thought_through_is_there_at_once_when_it_is_chosen()
    {
        Open();
        JsonNode turn = NextTurn(Ask("""{"do":"begin","request":{"player":"Ann"}}"""));
        int option = (int)Options(turn)[0]["number"]!;
        Assert.False((bool)Ask($$"""{"do":"ahead","option":{{option}}}""")["ahead"]!);
        while (!(bool)Ask($$"""{"do":"ahead","option":{{option}}}""")["ahead"]!)
        {
        }

        JsonNode run = Ask($$"""{"do":"choose","option":{{option}}}""")["run"]!;
        Assert.True((bool)run["over"]! || run["turn"] is not null);
        Assert.Contains("no option 99", (string)Ask("""{"do":"ahead","option":99}""")["error"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_end_hung_on_is_tried_one_by_one()
    {
        Open();
        JsonNode run = Ask("""{"do":"begin","request":{"seed":5}}""")["run"]!;
        Assert.Contains("not over", (string)Ask("""{"do":"turning"}""")["error"]!, StringComparison.Ordinal);
        while (!(bool)run["over"]!)
            run = Ask("""{"do":"next"}""")["run"]!;
        StoryRun alone = StoryLoader.Load("story.story", Story, _ => Cast).Story!.Begin(new RunRequest { Seed = 5 });
        while (!alone.IsOver)
            alone.Next();
        List<string> tried = [];
        while (Ask("""{"do":"turning"}""")["turning"] is JsonNode point)
            tried.Add((string)point["text"]!);
        Assert.NotEmpty(tried);
        Assert.Equal(alone.TurningPoints(cancellation: TestContext.Current.CancellationToken).Select(point => point.Text), tried);
    }

    [Fact]
    public void What_everybody_did_is_kept_from_a_player_until_it_is_over_and_can_be_told_to_each()
    {
        Open();
        Ask("""{"do":"begin","request":{"seed":5,"player":"Ann"}}""");
        Assert.Contains("not over", (string)Ask("""{"do":"threads"}""")["error"]!, StringComparison.Ordinal);
        Assert.Contains("not over", (string)Ask("""{"do":"toldto","who":"Ben"}""")["error"]!, StringComparison.Ordinal);

        JsonNode run = Ask("""{"do":"begin","request":{"seed":5}}""")["run"]!;
        List<string> told = [.. Passages(run)];
        while (!(bool)run["over"]!)
            told.AddRange(Passages(run = Ask("""{"do":"next"}""")["run"]!));
        JsonNode threads = Ask("""{"do":"threads"}""")["threads"]!;
        Assert.Equal(["Ann", "Ben"], threads["people"]!.AsArray().Select(person => (string)person!["name"]!));
        JsonNode stay = threads["people"]![0]!["stays"]!.AsArray().Single()!;
        Assert.Equal("the kitchen", (string)stay["place"]!);
        Assert.Equal((int)run["now"]!["minutes"]!, (int)stay["to"]!["minutes"]!);
        JsonNode knot = threads["knots"]!.AsArray().Single()!;
        Assert.Equal(Enumerable.Range(1, (int)run["events"]!), knot["events"]!.AsArray().Select(number => (int)number!));
        Assert.Equal(["Ann", "Ben"], knot["people"]!.AsArray().Select(name => (string)name!));
        Assert.True((bool)knot["told"]!);
        Assert.Contains("nobody", (string)Ask("""{"do":"toldto"}""")["error"]!, StringComparison.Ordinal);

        StoryRun played = StoryLoader.Load("story.story", Story, _ => Cast).Story!.Begin(new RunRequest { Seed = 5 });
        while (!played.IsOver)
            played.Next();
        string[] toBen = [.. Ask("""{"do":"toldto","who":"Ben"}""")["passages"]!.AsArray().Select(passage => (string)passage!["text"]!)];
        Assert.Equal(played.ToldTo("Ben").Select(passage => passage.Text), toBen);
        Assert.Contains(" put the kettle on.", string.Join('\n', toBen), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_have_come_is_told_beside_what_came()
    {
        Open();
        JsonNode run = Ask("""{"do":"begin","request":{"seed":5}}""")["run"]!;
        while (!(bool)run["over"]!)
            run = Ask("""{"do":"next"}""")["run"]!;
        int events = (int)run["events"]!;
        JsonNode tried = Ask("""{"do":"suppositions","event":1}""");
        for (int asked = 1; (bool)tried["searching"]!; asked++)
        {
            Assert.True(asked < 40);
            int found = tried["suppositions"]!.AsArray().Count;
            tried = Ask("""{"do":"suppositions","event":1}""");
            Assert.InRange(tried["suppositions"]!.AsArray().Count, found, found + 1);
        }

        JsonArray suppositions = tried["suppositions"]!.AsArray();
        Assert.NotEmpty(suppositions);
        Assert.Equal(suppositions.ToJsonString(), Ask("""{"do":"suppositions","event":1}""")["suppositions"]!.ToJsonString());
        Assert.Contains("no event 99", (string)Ask("""{"do":"suppositions","event":99}""")["error"]!, StringComparison.Ordinal);
        string ask = new JsonObject { ["do"] = "whatif", ["event"] = 1, ["change"] = (string)suppositions[0]!["change"]! }.ToJsonString();
        JsonNode first = Ask(ask);
        Assert.Null((string?)first["error"]);
        JsonNode line = first["whatIf"]!;
        for (int thought = 0; !(bool)line["over"]!; thought++)
        {
            Assert.True(thought < 200);
            line = Ask(ask)["whatIf"]!;
        }

        Assert.True((bool)line["parted"]!);
        Assert.NotEqual(line["asItWas"]!.ToJsonString(), line["instead"]!.ToJsonString());

        JsonNode taken = Ask(ask.Replace("whatif", "suppose", StringComparison.Ordinal))["run"]!;
        Assert.Equal(0, (int)taken["from"]!);
        Assert.True((int)taken["events"]! < events);
    }

    /// <summary>Every option on the page of a turn, in order.</summary>
    private static JsonNode[] Options(JsonNode reply)
    {
        JsonNode page = reply["run"]!["turn"]!;
        IEnumerable<JsonNode?> lines = page["lines"]!.AsArray().SelectMany(line => line!["option"] is null ? line["members"]!.AsArray() : new JsonArray(line.DeepClone()));
        return [.. lines.Concat(page["more"]!.AsArray().SelectMany(section => section!["lines"]!.AsArray())).Append(page["wait"]).Where(line => line is not null).Select(line => line!["option"]!).OrderBy(option => (int)option["number"]!)];
    }

    private (string[] Told, string Stands) Chosen(int option)
    {
        List<string> told = [];
        JsonNode reply = Ask($$"""{"do":"choose","option":{{option}}}""");
        told.AddRange(Passages(reply["run"]!));
        while (reply["run"]!["turn"] is null && !(bool)reply["run"]!["over"]!)
            told.AddRange(Passages((reply = Ask("""{"do":"next"}"""))["run"]!));
        return ([.. told], Standing(reply));
    }

    private static string Standing(JsonNode reply)
    {
        JsonObject run = reply["run"]!.DeepClone().AsObject();
        run.Remove("from");
        run.Remove("passages");
        return run.ToJsonString();
    }

    [Fact]
    public void Going_back_gives_the_text_as_it_was_then()
    {
        Open();
        List<string> told = [];
        JsonNode run = Ask("""{"do":"begin"}""")["run"]!;
        while (!(bool)run["over"]!)
        {
            told.AddRange(Passages(run));
            run = Ask("""{"do":"next"}""")["run"]!;
        }

        JsonNode back = Ask("""{"do":"back","event":1}""")["run"]!;
        Assert.Equal(1, (int)back["events"]!);
        Assert.Equal(told.Take(Passages(back).Length), Passages(back));
    }

    [Theory]
    [InlineData("nonsense", "This is no message")]
    [InlineData("""{"do":"fly"}""", "\"fly\" is nothing that can be asked for")]
    [InlineData("""{"do":"next"}""", "No run has begun")]
    [InlineData("""{"do":"begin","request":{"player":"Zoe"}}""", "Zoe")]
    [InlineData("""{"do":"open","main":"a.story"}""", "There is no file a.story")]
    [InlineData("""{"do":"resume","save":"{}"}""", "save")]
    public void What_means_nothing_is_answered_with_what_is_wrong(string message, string wrong)
    {
        if (!message.Contains("open", StringComparison.Ordinal))
            Open();
        JsonNode reply = Ask(message);
        Assert.Contains(wrong, (string)reply["error"]!, StringComparison.Ordinal);
        Assert.Null(reply["fault"]);
    }

    [Fact]
    public void A_story_with_a_mistake_is_answered_with_its_place()
    {
        JsonNode reply = new Page("character Ann she\n    likes tea\n", "").Opened;
        Assert.Null(reply["story"]);
        Assert.Equal(2, (int)reply["problems"]![0]!["line"]!);
    }

    private void Open() => Page.Open(conversation, Story, Cast);

    private JsonNode Ask(string message) => JsonNode.Parse(conversation.Answer(message))!;

    private JsonNode NextTurn(JsonNode reply)
    {
        for (int i = 0; i < 20 && reply["run"]!["turn"] is null; i++)
            reply = Ask("""{"do":"next"}""");
        return reply;
    }

    private static string[] Passages(JsonNode run) => [.. run["passages"]!.AsArray().Select(passage => (string)passage!["text"]!)];
}
