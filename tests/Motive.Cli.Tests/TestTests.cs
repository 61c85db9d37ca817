using System.Text.Json;

namespace Motive.Cli.Tests;

public class TestTests
{
    private const string Story = """
        story "A Puddle"
        fact wet
        character Ann she
            wants
                1 if wet as "to splash"
        action splash
            requires not wet
            effects wet
            consenting Ann
        chapter 1 "Noon"
            beat WET "Wet" when wet
        test "she gets wet"
            expect WET
        test "she stays dry"
            seed 1 to 2
            expect never WET

        """;

    [Fact]
    public void What_fails_is_told_with_the_place_what_came_instead_and_the_command_that_shows_it()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story);

        Ran ran = TheProgram.Run("test", file, "--threads", "2");

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal("", ran.Errors);
        Assert.Equal(
            [
                "holds     she gets wet",
                "FAILS     she stays dry",
                $"  {file}:16: expect never WET",
                "    With seed 1 (2 of 2, and so with 2): `WET` was reached at #1, day 1 08:01, splash.",
                $"    See it with: motive watch {file} --seed 1",
                "2 tests: 1 held, 1 failed.",
            ],
            ran.Lines);
    }

    [Theory]
    [InlineData("expect WET", 0, "1 test: 1 held.")]
    [InlineData("expect never WET", 1, "1 test: 0 held, 1 failed.")]
    [InlineData("expect sometime not wet and remembers(Ann, splash)", 3, "1 test: 0 held, 1 undecided (more `--events` may decide).")]
    public void The_exit_code_is_the_answer(string line, int code, string last)
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story[..Story.IndexOf("test ", StringComparison.Ordinal)] + $"test \"one\"\n    {line}\n");

        Ran ran = TheProgram.Run("test", file, "--events", "1");

        Assert.Equal((code, last), (ran.ExitCode, ran.Lines[^1]));
    }

    [Fact]
    public void Lines_of_json_have_a_header_a_line_for_each_test_and_an_end()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story);

        Ran ran = TheProgram.Run("test", file, "--format", "jsonl", "--filter", "DRY");
        JsonElement[] lines = [.. ran.Lines.Select(line => JsonDocument.Parse(line).RootElement)];

        Assert.Equal("""{"story":"A Puddle","tests":1,"format":1}""", ran.Lines[0]);
        Assert.Equal(["test", "place", "result", "findings", "doubts", "runs"], lines[1].EnumerateObject().Select(property => property.Name));
        Assert.Equal(("she stays dry", "fails"), (lines[1].GetProperty("test").GetString(), lines[1].GetProperty("result").GetString()));
        Assert.Equal("[1,2]", lines[1].GetProperty("findings")[0].GetProperty("seeds").GetRawText());
        Assert.Equal("""{"hold":0,"fail":1,"undecided":0}""", ran.Lines[2]);
    }

    [Fact]
    public void A_story_without_tests_says_so()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story[..Story.IndexOf("test ", StringComparison.Ordinal)]);

        Ran ran = TheProgram.Run("test", file);

        Assert.Equal(0, ran.ExitCode);
        Assert.StartsWith("\"A Puddle\" has no tests.", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--filter,pond", "--filter pond: no test has that in its title. There are \"she gets wet\", \"she stays dry\".")]
    [InlineData("--seeds,5-2", "--seeds 5-2: give one seed, as in 3, or the first and the last, as in 1-20")]
    [InlineData("--seeds,x", "--seeds x: ")]
    [InlineData("--events,0", "--events 0: ")]
    [InlineData("--threads,0", "--threads 0: ")]
    [InlineData("--format,xml", "--format xml: there are text and jsonl.")]
    public void Wrong_input_is_answered_with_2(string options, string expected)
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story);

        Ran ran = TheProgram.Run(["test", file, .. options.Split(',')]);

        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith($"motive: {expected}", ran.FirstError, StringComparison.Ordinal);
    }
}
