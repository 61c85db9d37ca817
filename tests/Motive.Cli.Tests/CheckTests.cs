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
        Assert.Equal($"{file}:3: corridor: asked", ran.Lines[0]);
        Assert.Equal($"  {Corridor}", ran.Lines[1]);
        Assert.StartsWith("  Nobody wants it", ran.Lines[2], StringComparison.Ordinal);
        Assert.Equal(["1 finding, with 2 seeds: 1 corridor."], ran.Lines[3..]);
    }

    [Fact]
    public void Lines_of_json_have_a_header_a_line_for_each_finding_and_an_end()
    {
        using TemporaryFolder folder = new();
        string file = folder["puddle.story"];
        File.WriteAllText(file, Story);

        Ran ran = TheProgram.Run("check", file, "--seeds", "0", "--format", "jsonl");

        Assert.Equal("""{"story":"A Puddle","seeds":0,"format":1}""", ran.Lines[0]);
        JsonElement finding = JsonDocument.Parse(ran.Lines[1]).RootElement;
        Assert.Equal(["corridor", "asked", $"{file}:3", Corridor], new[] { "kind", "about", "place", "evidence" }.Select(name => finding.GetProperty(name).GetString()));
        Assert.Equal((1, 2), (finding.GetProperty("count").GetInt32(), finding.GetProperty("of").GetInt32()));
        Assert.Equal(["""{"findings":1}"""], ran.Lines[2..]);
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

    [Theory]
    [InlineData("--seeds -1", "--seeds -1: give a number from 0 to 1000.")]
    [InlineData("--threads 0", "--threads 0: that is not a number it can be. Give 1 or more.")]
    [InlineData("--format xml", "--format xml: there are text and jsonl.")]
    public void What_cannot_be_meant_is_answered_on_the_error_stream(string options, string expected)
    {
        Ran ran = TheProgram.Run(["check", TheProgram.Lamp, .. options.Split(' ')]);

        Assert.Equal((2, $"motive: {expected}", ""), (ran.ExitCode, ran.FirstError, ran.Output));
    }
}
