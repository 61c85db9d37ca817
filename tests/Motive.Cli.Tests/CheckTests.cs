using System.Text.Json;

namespace Motive.Cli.Tests;

public class CheckTests
{
    private const string Story = """
        story "A Puddle"
        fact wet
        fact asked
        character Ann she
            wants
                1 if wet as "to splash"
        action ask
            effects asked
            consenting Ann
        action splash
            requires asked and not wet
            effects wet
            consenting Ann
        chapter 1 "Noon"
            ending WET "Wet" when wet

        """;

    private const string Corridor = "`asked`: only `ask` brings it about, and only preconditions ask for it: those of `splash`.";

    [Fact]
    public void A_finding_has_its_place_its_kind_the_numbers_and_what_would_work()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story);

        Ran ran = TheProgram.Run("check", file, "--seeds", "2", "--threads", "2");

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(["1 finding, with 2 seeds.", "     1 corridor         one act waits for another by a fact that has no other use", ""], ran.Lines[..3]);
        Assert.Equal($"{file}:3: corridor: asked", ran.Lines[3]);
        Assert.Equal($"  {Corridor}", ran.Lines[4]);
        Assert.StartsWith("  Nobody wants it", ran.Lines[5], StringComparison.Ordinal);
        Assert.Equal(6, ran.Lines.Length);
    }

    [Fact]
    public void What_the_story_answers_is_counted_and_listed_only_when_all_is_asked_for()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story.Replace("fact asked", "fact asked #! corridor: one asks first", StringComparison.Ordinal));

        Ran plain = TheProgram.Run("check", file, "--seeds", "1");
        Ran all = TheProgram.Run("check", file, "--seeds", "1", "--all");
        Ran lines = TheProgram.Run("check", file, "--seeds", "1", "--format", "jsonl");

        Assert.Equal((0, "Nothing found, with 1 seed. 1 more is answered in the story, which --all lists."), (plain.ExitCode, Assert.Single(plain.Lines)));
        Assert.Equal((0, "Nothing found, with 1 seed. 1 more is answered in the story."), (all.ExitCode, all.Lines[0]));
        Assert.Equal([$"{file}:3: corridor: asked", $"  {Corridor}", "  answered: one asks first"], all.Lines[1..]);
        Assert.Equal("one asks first", JsonDocument.Parse(lines.Lines[1]).RootElement.GetProperty("answer").GetString());
        Assert.Equal("""{"findings":0,"answered":1}""", lines.Lines[2]);
    }

    [Fact]
    public void Passages_of_one_act_in_one_file_that_were_not_told_stand_together()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story.Replace("requires asked and not wet", "requires not wet", StringComparison.Ordinal).Replace("chapter 1", """
            tell splash
                "She splashed."
                when asked and not wet "She splashed in the dry."
                when not wet "She splashed, and stayed dry."
            chapter 1
            """, StringComparison.Ordinal));

        Ran ran = TheProgram.Run("check", file, "--seeds", "1");

        int line = Array.FindIndex(ran.Lines, text => text == $"{file}: never-told: splash");
        Assert.Equal("  2 of 3 passages of `splash` in this file were never told, 10 words; most needed `asked` (1), `not wet` (1).", ran.Lines[line + 1]);
        Assert.Equal("  lines 16, 17", ran.Lines[line + 2]);
    }

    [Fact]
    public void Lines_of_json_have_a_header_a_line_for_each_finding_and_an_end()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story);

        Ran ran = TheProgram.Run("check", file, "--seeds", "0", "--format", "jsonl");

        Assert.Equal("""{"story":"A Puddle","seeds":0,"format":2}""", ran.Lines[0]);
        JsonElement finding = JsonDocument.Parse(ran.Lines[1]).RootElement;
        Assert.Equal(["corridor", "asked", $"{file}:3", Corridor], new[] { "kind", "about", "place", "evidence" }.Select(name => finding.GetProperty(name).GetString()));
        Assert.Equal((1, 2), (finding.GetProperty("count").GetInt32(), finding.GetProperty("of").GetInt32()));
        Assert.Equal(["""{"findings":1,"answered":0}"""], ran.Lines[2..]);
    }

    [Theory]
    [InlineData("asked and not wet", "", 1)]
    [InlineData("not wet", "2 if asked as \"to have asked\"", 0)]
    [InlineData("nonsense", "", 2)]
    public void The_exit_code_is_the_answer(string required, string want, int code)
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story.Replace("asked and not wet", required, StringComparison.Ordinal).Replace("as \"to splash\"", $"as \"to splash\"\n        {want}", StringComparison.Ordinal));

        Assert.Equal(code, TheProgram.Run("check", file, "--seeds", "1").ExitCode);
    }

    /// <summary>With each temper Ann asks and then splashes; the contrary one waits first.</summary>
    [Fact]
    public void Who_is_played_is_measured_beside_what_is_aimed_at()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story);

        Ran ran = TheProgram.Run("check", file, "--seeds", "1", "--playable", "Ann", "--format", "jsonl");

        JsonElement report = JsonDocument.Parse(ran.Lines[0]).RootElement;
        Assert.Equal((1, "Ann", 3), (ran.ExitCode, report.GetProperty("who").GetString(), report.GetProperty("runs").GetInt32()));
        JsonElement words = report.GetProperty("measures").EnumerateArray().Last();
        Assert.Equal(("words", true), (words.GetProperty("name").GetString(), words.GetProperty("missed").GetBoolean()));
    }

    [Fact]
    public void Of_each_run_that_is_played_the_turns_can_be_read()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story);

        Ran ran = TheProgram.Run("check", file, "--seeds", "1", "--playable", "Ann", "--all");

        Assert.Equal(["Ann, obliging, seed 1: WET", "  day 1 08:00  ", "      > Ask"], ran.Lines[..3]);
        Assert.Equal("      > Splash", ran.Lines.First(line => line.Contains("Splash", StringComparison.Ordinal)));
        Assert.Contains(ran.Lines, line => line.StartsWith("Ann: ", StringComparison.Ordinal) && line.EndsWith(" turns in 3 runs: obliging, curious, contrary, each with seed 1", StringComparison.Ordinal));
    }

    /// <summary>Whoever has nothing to do waits once, and nothing comes of it; the turns are those that the table counts.</summary>
    [Fact]
    public void The_last_wait_of_a_run_counts_as_others_do()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story.Replace("character Ann she", "character Ben he\ncharacter Ann she", StringComparison.Ordinal));

        Ran ran = TheProgram.Run("check", file, "--seeds", "1", "--playable", "Ben", "--all");

        int turns = ran.Lines.Count(line => line.StartsWith("  day 1", StringComparison.Ordinal));
        int waits = ran.Lines.Count(line => line.StartsWith("  day 1", StringComparison.Ordinal) && line.Contains("waiting-alone, company, wait", StringComparison.Ordinal));
        Assert.True(turns > 0);
        Assert.Equal(turns, waits);
        Assert.Contains(ran.Lines, line => line.StartsWith("  turns with nothing but waiting", StringComparison.Ordinal) && line.Contains($"{turns} of {turns}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_statement_that_is_taken_back_has_what_is_otherwise_without_it()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story.Replace("    wants", "    not wet\n    wants", StringComparison.Ordinal));

        Ran ran = TheProgram.Run("check", file, "--take-back", "--seeds", "2");

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(
        [
            $"{file}:5: Ann: not wet",
            "  everything begins the same without it",
            $"{file}:7: Ann: 1 if wet as \"to splash\"",
            "  another thing comes about in 2 of 2 seeds; first with seed 1, event 1, day 1 08:00: nothing more instead of `ask`",
            "  only with it: WET (2)",
            "",
            "In how many of 2 seeds another thing comes about, or in another order, without each:",
            $"     100 %  {file}:7: Ann: 1 if wet as \"to splash\"",
            $"  restated  {file}:5: Ann: not wet",
            "",
            $"{file}:5: restated: not wet",
        ], ran.Lines[..11].Select(line => line.Replace("08:01", "08:00", StringComparison.Ordinal)));
        Assert.Equal("2 statements taken back with 2 seeds; 1 finding.", ran.Lines[^1]);
    }

    [Theory]
    [InlineData("--take-back nonsense", "--take-back: no statement of the beginning has nonsense in it. Give words of it, of its place or of whose it is; without words all are taken back.")]
    [InlineData("--take-back --seeds 0", "--seeds 0: statements are taken back with 1 seed or more.")]
    [InlineData("--each", "--each: that goes with --take-back.")]
    [InlineData("--take-back --playable", "--take-back: give it or --playable, one at a time.")]
    [InlineData("--seeds -1", "--seeds -1: give a number from 0 to 1000.")]
    [InlineData("--threads 0", "--threads 0: that is not a number it can be. Give 1 or more.")]
    [InlineData("--format xml", "--format xml: there are text and jsonl.")]
    public void What_cannot_be_meant_is_answered_on_the_error_stream(string options, string expected)
    {
        Ran ran = TheProgram.Run(["check", TheProgram.Lamp, .. options.Split(' ')]);

        Assert.Equal((2, $"motive: {expected}", ""), (ran.ExitCode, ran.FirstError, ran.Output));
    }

    /// <summary>The outline on its page, and what the page says that is found in it.</summary>
    [Fact]
    public void An_outline_is_checked_without_a_story()
    {
        string[] blocks = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "outlines.md")).ReplaceLineEndings("\n").Split("```");
        using TemporaryFolder folder = new();
        string file = folder["tale.outline"];
        File.WriteAllText(file, blocks[1]["text\n".Length..]);

        Ran ran = TheProgram.Run("check", file);
        Ran lines = TheProgram.Run("check", file, "--format", "jsonl");

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(blocks[5]["text\n".Length..].TrimEnd().Replace("tale.outline", file, StringComparison.Ordinal).Split('\n'), ran.Lines);
        Assert.Equal(["too-fast", $"{file}:10"], ((string[])["kind", "place"]).Select(name => JsonDocument.Parse(lines.Lines[2]).RootElement.GetProperty(name).GetString()));
        Assert.Equal("""{"mistakes":0,"findings":4}""", lines.Lines[^1]);
    }

    [Fact]
    public void What_an_outline_does_not_say_plainly_and_options_that_it_has_not_are_wrong_input()
    {
        using TemporaryFolder folder = new();
        string file = folder["tale.outline"];
        File.WriteAllText(file, "people Ann\nday 1 | Anne\n");

        Ran ran = TheProgram.Run("check", file);
        Ran seeds = TheProgram.Run("check", file, "--seeds", "3");
        Ran missing = TheProgram.Run("check", folder["none.outline"]);

        Assert.Equal((2, "1 mistake, before which nothing else is looked for.", $"{file}:2: mistake"), (ran.ExitCode, ran.Lines[0], ran.Lines[1]));
        Assert.Equal("  `Anne`: nobody is called that. Did you mean `Ann`?", ran.Lines[2]);
        Assert.Equal(2, seeds.ExitCode);
        Assert.Contains("is an outline, which is not run", seeds.Errors, StringComparison.Ordinal);
        Assert.Equal(2, missing.ExitCode);
    }
}
