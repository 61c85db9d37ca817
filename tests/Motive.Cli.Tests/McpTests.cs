using System.Diagnostics;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;

namespace Motive.Cli.Tests;

/// <summary>Whatever the tools are asked, what is wrong with it comes back as a sentence, and the next question is answered.</summary>
public sealed class McpTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_wrong_with_a_question_is_said_and_nothing_outside_the_folder_is_read()
    {
        File.WriteAllText(folder["broken.story"], "story \"Broken\"\ncharacter Ada she\n    likes tea\n");
        if (!OperatingSystem.IsWindows())
            File.CreateSymbolicLink(folder["out.story"], Path.Combine(TheProgram.Lamp, "story.story"));
        await using McpClient client = await ToolClient.Open(folder);

        await Refused(client, "why", """{"event": 1}""", "No run has begun.");
        await Refused(client, "test", "{}", "No story is open.");
        await Refused(client, "compile", """{"story": "../x"}""", "is outside the folder");
        await Refused(client, "compile", $$"""{"story": "{{Path.Combine(TheProgram.Lamp, "story.story").Replace('\\', '/')}}"}""", "is outside the folder");
        await Refused(client, "compile", """{"story": "none.story"}""", "there is no story at none.story");
        await Refused(client, "compile", """{"stry": "x"}""", "There is no parameter \"stry\". There are story, text, outline.");
        await Refused(client, "compile", """{"story": "a", "text": "b"}""", "not both");
        await Refused(client, "compile", """{"story": 3}""", "\"story\" has to be a text");
        await Refused(client, "play_choose", "{}", "\"option\" is missing.");
        await Refused(client, "play_choose", """{"option": 0}""", "a whole number from 1");
        await Refused(client, "sing", "{}", "There is no tool \"sing\".");
        if (!OperatingSystem.IsWindows())
            await Refused(client, "compile", """{"story": "out.story"}""", "is outside the folder");

        (bool isError, JsonNode answer) = await ToolClient.Call(client, "compile", new JsonObject { ["story"] = "broken.story" });
        Assert.False(isError);
        Assert.Equal("broken.story", answer["problems"]![0]!["file"]!.GetValue<string>());
        await Refused(client, "play_start", """{"story": "broken.story"}""", "does not compile");
        await Refused(client, "play_start", "{}", "The last story has mistakes.");
        await Refused(client, "test", $$"""{"text": "{{new string('x', 1_000_001)}}"}""", "a text of at most 1000000 characters");
    }

    /// <summary>The window is without an end: what there is no time for is begun, and gone on with when it is asked for again.</summary>
    [Fact]
    public async Task What_there_is_no_time_for_is_said_and_goes_on()
    {
        File.Copy(Path.Combine(TheProgram.Window, "window.story"), folder["window.story"]);
        await using McpClient client = await ToolClient.Open(folder, "--seconds", "1");

        Assert.Equal(0, Events((await ToolClient.Call(client, "play_start", new JsonObject { ["story"] = "window.story" })).Answer));
        int events = 0;
        for (int call = 0; call < 60 && events < 50; call++)
        {
            (bool isError, JsonNode stopped) = await ToolClient.Call(client, "play_watch", new JsonObject { ["events"] = 1900 });
            Assert.False(isError, stopped.ToJsonString());
            Assert.True(stopped["unfinished"] is not null || Events(stopped) >= 1900, stopped.ToJsonString());
            Assert.True(Events(stopped) >= events);
            events = Events(stopped);
        }

        Assert.InRange(events, 50, StoryRun.OrdinaryEvents);
        Assert.False((await ToolClient.Call(client, "why", new JsonObject { ["event"] = 1 })).IsError);
    }

    private static int Events(JsonNode answer) => answer["run"]!["events"]!.GetValue<int>();

    [Fact]
    public void Lines_that_are_no_question_end_nothing_and_the_end_of_the_input_ends_it()
    {
        using Process process = TheProgram.Start("mcp");
        process.StandardInput.Write("nonsense\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n");
        process.StandardInput.Flush();
        string? answered = process.StandardOutput.ReadLine();
        while (answered?.Contains("\"id\":1", StringComparison.Ordinal) == false)
            answered = process.StandardOutput.ReadLine();
        process.StandardInput.Close();
        Ran ran = TheProgram.Await(process);

        Assert.NotNull(answered);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Errors));
    }

    [Theory]
    [InlineData("--root nowhere", "--root nowhere: there is no such folder.")]
    [InlineData("--seconds 0", "--seconds 0: give a number from 1 to 3600.")]
    public void Wrong_options_are_answered_with_what_would_work(string options, string expected)
    {
        Ran ran = TheProgram.Run(["mcp", .. options.Split(' ')]);

        Assert.Equal((2, $"motive: {expected}"), (ran.ExitCode, ran.FirstError));
    }

    private static async Task Refused(McpClient client, string tool, string arguments, string expected)
    {
        (bool isError, JsonNode answer) = await ToolClient.Call(client, tool, JsonNode.Parse(arguments)!.AsObject());
        Assert.True(isError, answer.ToJsonString());
        Assert.Contains(expected, answer["error"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(answer["fault"]);
    }
}
