using System.Text.Json.Nodes;

namespace Motive.Protocol.Tests;

/// <summary>A page that brings the text along while it is being written.</summary>
public sealed class DraftTests
{
    private const string Page = "<html lang=\"en\"><head><title>Motive</title></head><body><div id=\"page\"></div></body></html>";

    private const string Story = """
        story "A Kettle"
            about "One <b>wish</b>."
        fact boiled as "the kettle had boiled", not "the kettle had not boiled"
        fact tea as "there was tea", not "there was no tea"
        character Ann "Ann" she
            wants
                3 if boiled as "to hear it boil"
                2 if tea as "to have tea"
        action boil(who: character)
            as "put the kettle on"
            requires not boiled
            effects boiled
            consenting who
            observing everyone
        action brew(who: character)
            as "make tea"
            requires boiled and not tea
            effects tea
            consenting who
            observing everyone
        tell boil(who) "{who} put the kettle on."
        tell brew(who) "{who} made tea."
        chapter 1 "Morning"
            starts day 1 08:00
        test "she has tea"
            seed 1 to 2
            expect tea
        test "she leaves it"
            expect never boiled

        """;

    private readonly Conversation conversation = new();

    /// <summary>Whoever serves a story with mistakes in it from the first sees the ones that are left after each edit.</summary>
    [Fact]
    public void A_story_of_the_host_that_never_compiled_is_looked_at_again()
    {
        string text = Story.Replace("3 if boiled", "3 if boild", StringComparison.Ordinal);
        Conversation served = new(() => StoryLoader.Load("story.story", text, _ => null));
        JsonNode Answer(string asked) => JsonNode.Parse(served.Answer("{\"do\":\"" + asked + "\"}"))!;
        Assert.Single(Answer("open")["problems"]!.AsArray());
        JsonNode renewed = Answer("renew");
        Assert.Null((string?)renewed["error"]);
        Assert.Single(renewed["problems"]!.AsArray());
        text = Story;
        Assert.NotNull(Answer("renew")["story"]);
    }

    [Fact]
    public void A_check_says_how_far_it_is_and_then_what_it_found()
    {
        Ask(Text("open", Story));
        JsonNode[] checks = [.. Enumerable.Range(0, 3).Select(_ => Ask("""{"do":"check","seeds":2}""")["check"]!)];
        Assert.Equal([(0, 2), (1, 2), (2, 2)], checks.Select(check => ((int)check["done"]!, (int)check["of"]!)));
        Assert.Null(checks[1]["found"]);
        Assert.NotNull(checks[2]["found"]);
        Assert.Equal(0, (int)Ask("""{"do":"check","seeds":1}""")["check"]!["done"]!);
        Ask(Text("open", Story));
        Assert.Contains("0 to 1000 seeds", (string)Ask("""{"do":"check","seeds":-1}""")["error"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_play_and_what_there_was_to_do_is_counted()
    {
        Ask(Text("open", Story));
        JsonNode check = Ask("""{"do":"check","seeds":1,"playable":true}""")["check"]!;
        int runs = (int)check["of"]!;
        Assert.Equal(0, (int)check["done"]!);
        for (int i = 0; i < runs; i++)
            check = Ask("""{"do":"check","seeds":1,"playable":true}""")["check"]!;
        Assert.Equal("Ann", (string)check["played"]![0]!["who"]!);
        Assert.Equal(runs, (int)check["played"]![0]!["runs"]!);
    }

    [Fact]
    public void What_was_not_told_is_said_with_why_where_nobody_is_played()
    {
        Ask(Text("open", Story.Replace("tell brew(who) \"{who} made tea.\"\n", "", StringComparison.Ordinal)));
        JsonNode run = Ask("""{"do":"begin"}""")["run"]!;
        while (!(bool)run["over"]!)
            run = Ask("""{"do":"next"}""")["run"]!;
        JsonNode untold = Assert.Single(Ask("""{"do":"untold"}""")["untold"]!.AsArray())!;
        Assert.Equal("brew(Ann)", (string)untold["what"]!);
        Assert.NotEmpty((string)untold["why"]!);
        Ask("""{"do":"begin","request":{"player":"Ann"}}""");
        Assert.NotNull(Ask("""{"do":"untold"}""")["error"]);
    }

    [Fact]
    public void A_run_that_is_played_goes_on_in_an_edited_text_from_the_same_decisions()
    {
        Ask(Text("open", Story));
        JsonNode run = ToTurn(Ask("""{"do":"begin","request":{"player":"Ann"}}"""));
        run = ToTurn(Ask(new JsonObject { ["do"] = "choose", ["option"] = NumberOf(run, "boil(Ann)") }));
        Assert.Equal(1, (int)run["events"]!);
        JsonNode renewed = Ask(Text("renew", Story.Replace("put the kettle on.", "set the kettle on the fire.", StringComparison.Ordinal)));
        Assert.Empty(renewed["problems"]!.AsArray());
        run = ToTurn(renewed);
        Assert.Equal(1, (int)run["events"]!);
        Assert.Contains("set the kettle on the fire", Told, StringComparison.Ordinal);
        Assert.NotEqual(NumberOf(run, "wait"), NumberOf(run, "brew(Ann)"));
    }

    [Fact]
    public void A_run_that_is_watched_is_told_anew_and_what_came_of_the_old_text_is_not_spoken_of()
    {
        Ask(Text("open", Story));
        ToTurn(Ask("""{"do":"begin"}"""));
        JsonNode renewed = Ask(Text("renew", Story.Replace("3 if boiled", "-3 if boiled", StringComparison.Ordinal)));
        Assert.Empty(renewed["run"]!["remarks"]!.AsArray());
        JsonNode run = ToTurn(renewed);
        Assert.Equal(0, (int)run["events"]!);
    }

    [Fact]
    public void A_text_with_a_mistake_changes_nothing()
    {
        Ask(Text("open", Story));
        JsonNode before = ToTurn(Ask("""{"do":"begin"}"""));
        JsonNode renewed = Ask(Text("renew", Story.Replace("3 if boiled", "3 if boild", StringComparison.Ordinal)));
        Assert.Null(renewed["run"]);
        Assert.Null(renewed["story"]);
        JsonNode problem = renewed["problems"]!.AsArray().Single()!;
        Assert.Equal(("MO0030", 7), ((string)problem["code"]!, (int)problem["line"]!));
        Assert.Contains("boiled", (string)problem["cure"]!, StringComparison.Ordinal);
        Assert.Equal((string)before["hash"]!, (string)Ask("""{"do":"next"}""")["run"]!["hash"]!);
    }

    [Fact]
    public void Its_tests_are_run_one_by_one_and_from_the_first_again_in_another_text()
    {
        Ask(Text("open", Story));
        JsonNode first = Ask("""{"do":"test"}""")["test"]!;
        Assert.Equal(("she has tea", "holds", 2), ((string)first["test"]!, (string)first["result"]!, first["runs"]!.AsArray().Count));
        JsonNode second = Ask("""{"do":"test"}""")["test"]!;
        Assert.Equal("fails", (string)second["result"]!);
        Assert.Contains("story.story:29", (string)second["findings"]![0]!["place"]!, StringComparison.Ordinal);
        Assert.Null(Ask("""{"do":"test"}""")["test"]);
        Ask("""{"do":"test"}""");
        Ask(Text("renew", Story.Replace("3 if boiled", "-3 if boiled", StringComparison.Ordinal)));
        JsonNode anew = Ask("""{"do":"test"}""")["test"]!;
        Assert.Equal(("she has tea", "fails"), ((string)anew["test"]!, (string)anew["result"]!));
    }

    [Theory]
    [InlineData(Asked.Test)]
    [InlineData(Asked.Check)]
    public void What_was_cancelled_goes_on_where_it_was(string what)
    {
        Ask(Text("open", Story));
        Message message = new() { Do = what, Seeds = 1, Titled = "she" };
        Reply begun = conversation.Answer(message, TestContext.Current.CancellationToken);
        Assert.Throws<OperationCanceledException>(() => conversation.Answer(message, new CancellationToken(canceled: true)));
        Reply next = conversation.Answer(message, TestContext.Current.CancellationToken);
        Assert.True(what == Asked.Test ? begun.Test is not null && next.Test is not null && begun.Test.Test != next.Test.Test : begun.Check is { Done: 0 } && next.Check is { Done: 1, Found: not null });
    }

    [Fact]
    public void Tests_are_chosen_by_their_titles_and_a_run_stops_after_so_many_events()
    {
        Ask(Text("open", Story));
        Assert.Equal("she has tea", conversation.Answer(new Message { Do = Asked.Test, Titled = "she has tea" }, TestContext.Current.CancellationToken).Test?.Test);
        Assert.Null(conversation.Answer(new Message { Do = Asked.Test, Titled = "she has tea" }, TestContext.Current.CancellationToken).Test);
        Ask("""{"do":"begin"}""");
        Assert.Equal(0, (int)Ask("""{"do":"next","event":0}""")["run"]!["events"]!);
        int[] events = [.. Enumerable.Range(0, 4).Select(_ => (int)Ask("""{"do":"next","event":1}""")["run"]!["events"]!)];
        Assert.Equal([0, 1, 1, 1], events);
    }

    [Fact]
    public void What_is_in_minds_is_kept_from_a_player_until_it_is_over()
    {
        Ask(Text("open", Story));
        JsonNode run = ToTurn(Ask("""{"do":"begin","request":{"player":"Ann"}}"""));
        ToTurn(Ask(new JsonObject { ["do"] = "choose", ["option"] = NumberOf(run, "boil(Ann)") }));
        Assert.Contains("not over", (string)Ask("""{"do":"state","event":1}""")["error"]!, StringComparison.Ordinal);
        ToTurn(Ask("""{"do":"begin"}"""));
        Assert.Contains("Ann came to believe that the kettle had boiled", string.Join(" ", Ask("""{"do":"state","event":1}""")["explanation"]!["paragraphs"]!.AsArray().Select(sentence => (string)sentence!)), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_first_page_is_that_of_a_published_story()
    {
        Ask(Text("open", Story));
        string page = (string)Ask(new JsonObject { ["do"] = "cover", ["page"] = Page })["page"]!;
        LoadedStory story = StoryLoader.Load("story.story", Story, _ => null).Story!;
        Assert.Equal(CoverPage.WritePublished(Page, story.Outline, Opening.Run(story, 1)), page);
        Assert.Contains("One &lt;b&gt;wish&lt;/b&gt;.", page, StringComparison.Ordinal);
        Assert.Contains("another than this program expects", (string)Ask("""{"do":"cover","page":"<html>"}""")["error"]!, StringComparison.Ordinal);
    }

    private string Told { get; set; } = "";

    private static JsonObject Text(string word, string text) => new()
    {
        ["do"] = word,
        ["main"] = "story.story",
        ["files"] = new JsonArray(new JsonObject { ["path"] = "story.story", ["text"] = text }),
    };

    private static int NumberOf(JsonNode run, string phrase)
    {
        JsonNode turn = run["turn"]!;
        IEnumerable<JsonNode?> lines = turn["lines"]!.AsArray().SelectMany(line => line!["members"]!.AsArray().Append(line)).Concat(turn["more"]!.AsArray().SelectMany(section => section!["lines"]!.AsArray())).Append(turn["wait"]);
        return (int)lines.First(line => (string?)line?["option"]?["phrase"] == phrase)!["option"]!["number"]!;
    }

    private JsonNode Ask(string message) => JsonNode.Parse(conversation.Answer(message))!;

    private JsonNode Ask(JsonObject message) => Ask(message.ToJsonString());

    /// <summary>Goes on to the next turn or the end.</summary>
    private JsonNode ToTurn(JsonNode reply)
    {
        JsonNode run = reply["run"] ?? throw new InvalidOperationException((string?)reply["error"]);
        Told = string.Concat(run["passages"]!.AsArray().Select(passage => (string)passage!["text"]!));
        while (run["turn"] is null && !(bool)run["over"]!)
        {
            run = Ask("""{"do":"next"}""")["run"]!;
            Told += string.Concat(run["passages"]!.AsArray().Select(passage => (string)passage!["text"]!));
        }

        return run;
    }
}
