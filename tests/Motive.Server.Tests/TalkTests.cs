using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Motive.Server.Tests;

/// <summary>Pages and their runs: each its own, so many at a time, and what becomes of them when the story is edited.</summary>
public sealed class TalkTests
{
    [Fact]
    public async Task Each_page_has_a_run_of_its_own()
    {
        await using Served served = await Served.Start();
        using OpenPage one = await OpenPage.Open(served);
        using OpenPage other = await OpenPage.Open(served);
        await one.Ask("""{"do":"open"}""");
        await other.Ask("""{"do":"open"}""");
        JsonNode turn = await one.AskTillTurn("""{"id":7,"do":"begin","request":{"player":"Ann"}}""");
        Assert.Equal("Ann", (string)turn["run"]!["turn"]!["who"]!);
        Assert.Equal("No run has begun.", (string)(await other.Ask("""{"do":"next"}"""))["error"]!);
    }

    [Fact]
    public async Task The_server_tells_its_own_story_and_no_other()
    {
        await using Served served = await Served.Start();
        using OpenPage page = await OpenPage.Open(served);
        Assert.Contains("opens no other", (string)(await page.Ask("""{"do":"open","main":"a.story","files":[{"path":"a.story","text":"story \"A\"\n"}]}"""))["error"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_writers_page_brings_its_own_text_and_hears_that_the_story_was_edited()
    {
        await using Served served = await Served.Start();
        using OpenPage page = await OpenPage.Open(served, path: "/write/talk");
        Assert.Equal("The message names no main file.", (string)(await page.Ask("""{"do":"open"}"""))["error"]!);
        JsonNode opened = await page.Ask("""{"do":"open","main":"a.story","files":[{"path":"a.story","text":"story \"A\"\ninclude \"/etc/passwd\"\ninclude \"tea.story\"\n"}]}""");
        Assert.Equal(2, opened["problems"]!.AsArray().Count(problem => (bool)problem!["error"]!));
        Assert.DoesNotContain("root:", opened.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("A", (string)(await page.Ask("""{"do":"open","main":"a.story","files":[{"path":"a.story","text":"story \"A\"\n"}]}"""))["story"]!["outline"]!["title"]!);
        await served.Server.TellAsync(Tea.With("put the kettle on.", "set the kettle on the fire."));
        Assert.Equal((0, 0), ((int)(await page.Hear())!["id"]!, (await page.Ask("""{"do":"renew","main":"a.story","files":[{"path":"a.story","text":"story \"A\"\n"}]}"""))["problems"]!.AsArray().Count));
    }

    [Fact]
    public async Task An_edited_story_goes_on_from_the_same_decisions()
    {
        await using Served served = await Served.Start();
        using OpenPage page = await OpenPage.Open(served);
        await page.Ask("""{"do":"open"}""");
        await page.AskTillTurn("""{"do":"begin","request":{"player":"Ann"}}""");
        JsonNode before = await page.AskTillTurn("""{"do":"choose","option":1}""");

        await served.Server.TellAsync(Tea.With("put the kettle on.", "set the kettle on the fire."));
        JsonNode told = (await page.Hear())!;
        Assert.Equal((0, 0), ((int)told["id"]!, told["problems"]!.AsArray().Count));
        JsonNode after = await page.Ask("""{"id":9,"do":"renew"}""");
        Assert.Equal((int)before["run"]!["events"]!, (int)after["run"]!["events"]!);
        Assert.Contains("set the kettle on the fire.", after["run"]!["passages"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(0, (int)after["run"]!["from"]!);
    }

    [Fact]
    public async Task A_mistake_is_told_with_its_place_and_the_story_goes_on_as_it_was()
    {
        await using Served served = await Served.Start();
        using OpenPage page = await OpenPage.Open(served);
        await page.Ask("""{"do":"open"}""");
        await page.AskTillTurn("""{"do":"begin","request":{"player":"Ann"}}""");
        await served.Server.TellAsync(Tea.With("not boiled\n", "not boild\n"));
        JsonNode problem = (await page.Hear())!["problems"]![0]!;
        Assert.Equal(("MO0030", "tea.story", 18, "boild", true), ((string)problem["code"]!, (string)problem["file"]!, (int)problem["line"]!, (string)problem["words"]!, (bool)problem["error"]!));
        Assert.NotNull((string?)problem["cure"]);
        Assert.NotNull((await page.AskTillTurn("""{"do":"choose","option":1}"""))["run"]);

        using OpenPage late = await OpenPage.Open(served);
        JsonNode opened = await late.Ask("""{"do":"open"}""");
        Assert.Equal("Two Cups", (string)opened["story"]!["outline"]!["title"]!);
        Assert.Equal("MO0030", (string)opened["problems"]![0]!["code"]!);
    }

    [Fact]
    public async Task Where_there_is_no_room_the_page_that_rested_longest_has_to_go()
    {
        await using Served served = await Served.Start(setup => setup with { MostSessions = 2 });
        using OpenPage first = await OpenPage.Open(served);
        await first.Ask("""{"do":"open"}""");
        using OpenPage second = await OpenPage.Open(served);
        await second.Ask("""{"do":"open"}""");
        await first.Ask("""{"do":"open"}""");
        using OpenPage third = await OpenPage.Open(served);
        await third.Ask("""{"do":"open"}""");

        Assert.Null(await second.Hear());
        Assert.Equal(Sessions.Dropped, second.LastWords);
        Assert.NotNull((await first.Ask("""{"do":"open"}"""))["story"]);
    }

    [Theory]
    [InlineData(Sessions.Dropped)]
    [InlineData(Sessions.Full)]
    [InlineData(PageSession.Stopped)]
    public void Last_words_fit_into_a_closing_frame(string words) => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(words), 1, 123);

    [Fact]
    public async Task A_message_has_a_longest_length()
    {
        await using Served served = await Served.Start(setup => setup with { MostBytes = 100_000 });
        using OpenPage page = await OpenPage.Open(served);
        Assert.NotNull((await page.Ask($$"""{"do":"resume","save":"{{new string('a', 90_000)}}"}"""))["error"]);
        await page.Say($$"""{"do":"resume","save":"{{new string('a', 110_000)}}"}""");
        Assert.Null(await page.Hear());
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, page.Ended);
    }

    [Fact]
    public async Task More_messages_than_may_wait_end_it()
    {
        await using Served served = await Served.Start(setup => setup with { MostWaiting = 2 });
        using OpenPage page = await OpenPage.Open(served);
        await page.Ask("""{"do":"open"}""");
        for (int i = 0; i < 60; i++)
        {
            try
            {
                await page.Say("""{"do":"begin"}""");
            }
            catch (WebSocketException)
            {
                break; // It has been ended meanwhile.
            }
        }

        while (await page.Hear() is not null)
        {
        }

        Assert.Equal(WebSocketCloseStatus.PolicyViolation, page.Ended);
        Assert.Equal("More than 2 messages wait for their answers.", page.LastWords);
    }

    [Fact]
    public async Task When_it_stops_pages_are_told()
    {
        Served served = await Served.Start();
        using OpenPage page = await OpenPage.Open(served);
        await page.Ask("""{"do":"open"}""");
        Task<JsonNode?> hearing = page.Hear();
        ValueTask stopping = served.DisposeAsync();
        Assert.Null(await hearing);
        Assert.Equal(PageSession.Stopped, page.LastWords);
        page.Dispose();
        await stopping;
    }

    [Fact]
    public async Task A_port_is_taken_once()
    {
        await using Served served = await Served.Start();
        await Assert.ThrowsAsync<IOException>(() => Served.Start(setup => setup with { Port = served.Server.Port }));
    }
}
