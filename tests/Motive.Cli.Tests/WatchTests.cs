using System.Text.Json;

namespace Motive.Cli.Tests;

public class WatchTests
{
    [Fact]
    public void A_story_is_set_like_a_book_without_a_trace_of_a_terminal()
    {
        Ran ran = TheProgram.Run("watch", TheProgram.Lamp);

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal("", ran.Errors);
        Assert.DoesNotContain('\u001b', ran.Output);
        Assert.DoesNotContain('\r', ran.Output);
        Assert.All(ran.Lines, line => Assert.True(line.Length <= 76, line));
        Assert.Equal("The Lamp", ran.Lines[0].Trim());
        Assert.Contains("In this story: a quarrel (mentioned); a broken lamp.", ran.Output, StringComparison.Ordinal);
        Assert.True(ran.Output.IndexOf("a broken lamp", StringComparison.Ordinal) < ran.Output.IndexOf("Pieces", StringComparison.Ordinal));
        Assert.Equal("Nobody missed the lamp.", ran.Lines[^1]);
    }

    [Fact]
    public void What_was_not_told_is_said_with_what_stood_in_the_way()
    {
        using TemporaryFolder folder = new();
        string file = folder["silence.story"];
        File.WriteAllText(file, """
            story "A Silence"
            fact wet
            fact hummed
            fact dry
            character Ann she
                wants
                    1 if wet as "to splash"
                    1 if dry as "to be dry"
            character Ben he
            action splash
                effects wet
                observing x: x = Ann
                consenting Ann
            action rub
                requires wet
                effects dry
                consenting Ann
            tell splash
                from Ben "He saw it."
            tell rub
                when hummed and wet "She rubbed, and hummed."
            happening noon at 07:59
                text "Noon struck."
                observing nobody
            chapter 1 "Noon"
                starts day 1 07:58
                ending DRY "Dry" when dry
            """);

        string[] lines = TheProgram.Run("watch", file, "--untold").Lines;
        JsonElement[] json = [.. TheProgram.Run("watch", file, "--untold", "--format", "jsonl").Lines.Select(line => JsonDocument.Parse(line).RootElement)];

        int first = Array.FindIndex(lines, line => line.StartsWith("Not told", StringComparison.Ordinal));
        Assert.Equal(
        [
            "Not told, 3 of 3 events:",
            $"  #1 day 1 07:59: splash: its passages are told from the sides of others than those who did it or saw it ({file}:19)",
            "  #2 day 1 07:59: noon: nobody saw it",
            $"  #3 day 1 08:00: rub: its passage asks for `hummed` ({file}:21)",
        ], lines[first..]);
        Assert.Equal([1, 2, 3], json[^4..^1].Select(line => line.GetProperty("untold").GetInt32()));
        Assert.True(json[^1].TryGetProperty("end", out _));
    }

    [Fact]
    public void Lines_of_json_have_exactly_the_agreed_fields()
    {
        JsonElement[] lines = Json(TheProgram.Run("watch", TheProgram.Lamp, "--format", "jsonl", "--seed", "4"));

        Assert.Equal(["story", "seed", "format"], Names(lines[0]));
        Assert.Equal(4, lines[0].GetProperty("seed").GetInt32());
        Assert.All(lines[1..^1], line => Assert.Equal(
            ["n", "day", "time", "chapter", "action", "args", "by", "seen", "chance", "attempt", "because", "changed", "learnt", "feelings", "beats", "text"], Names(line)));
        Assert.Equal(Enumerable.Range(1, lines.Length - 2), lines[1..^1].Select(line => line.GetProperty("n").GetInt32()));
        JsonElement reason = lines[1].GetProperty("because").GetProperty("Ada");
        Assert.Equal(["want", "gain", "plan", "believes", "choice"], Names(reason).Where(name => name != "limits"));
        Assert.Equal(["fact", "value", "from"], Names(reason.GetProperty("believes")[0]));
        Assert.StartsWith("{\"end\":\"candles\",\"events\":5,\"beats\":[\"asked\",\"peace\"],\"limits\":[{\"limit\":\"minds\",", lines[^1].GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    public void Two_runs_are_the_same_byte_for_byte(string format)
    {
        Ran first = TheProgram.Run("watch", TheProgram.Lamp, "--format", format, "--seed", "9");
        Ran second = TheProgram.Run("watch", TheProgram.Lamp, "--format", format, "--seed", "9");

        Assert.Equal(first, second);
    }

    [Fact]
    public void It_stops_after_the_chapter_it_was_told()
    {
        JsonElement[] lines = Json(TheProgram.Run("watch", TheProgram.Lamp, "--format", "jsonl", "--until", "1"));

        Assert.Equal("peace", lines[^1].GetProperty("end").GetString());
        Assert.All(lines[1..^1], line => Assert.Equal(1, line.GetProperty("chapter").GetInt32()));
    }

    [Fact]
    public void A_story_without_an_end_reaches_a_limit()
    {
        Ran ran = TheProgram.Run("watch", TheProgram.Window, "--format", "jsonl");

        Assert.Equal(3, ran.ExitCode);
        Assert.StartsWith("{\"end\":\"limit\",\"events\":2000,\"beats\":[]", ran.Lines[^1], StringComparison.Ordinal);
        Assert.StartsWith("motive: stopped after 2000 events", ran.FirstError, StringComparison.Ordinal);
        Assert.Contains("raise(Bob)", ran.FirstError, StringComparison.Ordinal);
        Assert.Contains("--events", ran.FirstError, StringComparison.Ordinal);
    }

    [Fact]
    public void How_many_events_are_too_many_can_be_said()
    {
        Ran watched = TheProgram.Run("watch", TheProgram.Window, "--format", "jsonl", "--events", "30");
        Assert.Equal((3, "{\"end\":\"limit\",\"events\":30,\"beats\":[]}"), (watched.ExitCode, watched.Lines[^1]));

        Ran why = TheProgram.Run("why", TheProgram.Window, "40", "--events", "30");
        Assert.Equal(3, why.ExitCode);
        Assert.Contains("--events", why.FirstError, StringComparison.Ordinal);
        Assert.Equal(0, TheProgram.Run("why", TheProgram.Window, "40", "--events", "50").ExitCode);

        Assert.Equal(2, TheProgram.Run("watch", TheProgram.Window, "--events", "0").ExitCode);
    }

    [Fact]
    public void Changes_are_made_before_the_first_moment_and_acts_are_forced_by_their_number()
    {
        JsonElement[] lines = Json(TheProgram.Run(
            "watch", TheProgram.Lamp, "--format", "jsonl", "--until", "1",
            "--set", "at(Ada) = Hall", "--set", "fond(Ada, by Ben) = 1", "--believe", "Ada: fond(Ada, by Ben) = 9",
            "--forbid", "blame(_, _)", "--at", "2", "--do", "walk(Ada, Hall, Garden)", "--free"));

        Assert.Equal("ask", lines[1].GetProperty("action").GetString());
        Assert.Equal("walk", lines[2].GetProperty("action").GetString());
        Assert.Empty(lines[2].GetProperty("because").EnumerateObject());
    }

    [Fact]
    public void An_act_that_could_not_be_forced_is_named()
    {
        Ran ran = TheProgram.Run("watch", TheProgram.Lamp, "--until", "1", "--at", "1", "--do", "thank(Ada, Ben)");

        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith("motive: event 1 could not be thank(Ada, Ben): it was not possible then, and ", ran.FirstError, StringComparison.Ordinal);
        Assert.Contains("; in the way was not together(Ada, Ben). Ask for it at another event.", ran.FirstError, StringComparison.Ordinal);
        Assert.NotEmpty(ran.Output);
    }

    [Fact]
    public void An_act_asked_for_after_the_end_is_named_and_is_no_success()
    {
        Ran ran = TheProgram.Run("watch", TheProgram.Lamp, "--until", "1", "--at", "99", "--do", "thank(Ada, Ben)");

        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith("motive: event 99 could not be thank(Ada, Ben): the run was over after event ", ran.FirstError, StringComparison.Ordinal);
    }

    [Fact]
    public void The_story_that_comes_with_the_program_is_beside_it()
    {
        Ran ran = TheProgram.Typed("quit\n", "play");

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal("Diamond Heart", ran.Lines[0].Trim());
    }

    private static JsonElement[] Json(Ran ran)
    {
        Assert.Equal("", ran.Errors);
        Assert.Equal(0, ran.ExitCode);
        return [.. ran.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string[] Names(JsonElement json) => [.. json.EnumerateObject().Select(property => property.Name)];
}
