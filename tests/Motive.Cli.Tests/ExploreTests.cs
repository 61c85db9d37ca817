using System.Diagnostics;
using System.Text.Json;

namespace Motive.Cli.Tests;

/// <summary>What the page on checking shows of <c>--explore</c>, and what goes with it.</summary>
public class ExploreTests
{
    private static readonly string[] Page = FindPage();

    private const string Switches = """
        fact up(what: switch)
        character Ann she
        action flip(who: character, what: switch)
            effects
                if up(what)
                    not up(what)
                else
                    up(what)
            consenting who
        chapter 1 "Switches"
            ending ALL "All" when every (what: switch) up(what)

        """;

    private static string Story => Fence("```story", after: "## Everything that can happen");

    [Fact]
    public void The_page_shows_what_the_program_says()
    {
        using TemporaryFolder folder = new();
        Ran ran = TheProgram.Run("check", Written(folder), "--explore");
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(Fence("```text", after: "## Everything that can happen").Split('\n', 2)[1], ran.Output);
    }

    [Fact]
    public void Ways_that_are_kept_are_gone_again_and_shown()
    {
        using TemporaryFolder folder = new();
        string story = Written(folder);
        string ways = folder["vault.ways"];
        Assert.Equal(1, TheProgram.Run("check", story, "--explore", "Ann", "--reach", "lit and open", "--pin", ways).ExitCode);
        Ran again = TheProgram.Run("check", story, "--pins", ways);
        Assert.Equal((0, "reached  ending rich|reached  rest chapter 1|reached  expect never flooded and has(Key)|reached  asked lit and open"), (again.ExitCode, string.Join('|', again.Lines)));
        Ran played = TheProgram.Typed("quit\n", "play", story, "--replay", ways, "--to", "ending rich", "--no-save");
        Assert.Contains("> go(Ann, Vault)", played.Output, StringComparison.Ordinal);
        Assert.Contains("The end that it came to is “Rich”", played.Output, StringComparison.Ordinal);

        File.WriteAllText(story, Story.Replace("has(Lamp) and not lit", "has(Lamp) and open and not lit", StringComparison.Ordinal));
        Ran edited = TheProgram.Run("check", story, "--pins", ways);
        Assert.Equal(1, edited.ExitCode);
        Assert.StartsWith("lost     ending rich: decision 3 of 6: light(Ann) is not possible now", edited.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Within_limits_nothing_is_out_of_reach_and_the_code_says_so()
    {
        using TemporaryFolder folder = new();
        string story = Written(folder);
        foreach (string[] limit in new[] { new[] { "--states", "3" }, ["--moves", "2"] })
        {
            Ran ran = TheProgram.Run(["check", story, "--explore", "Ann", "--format", "jsonl", .. limit]);
            Assert.Equal(3, ran.ExitCode);
            Assert.DoesNotContain("out-of-reach", ran.Output, StringComparison.Ordinal);
            Assert.Equal(limit[0][2..], JsonDocument.Parse(ran.Lines[^1]).RootElement.GetProperty("end").GetString());
        }
    }

    [Fact]
    public void What_was_killed_goes_on_and_comes_to_the_same()
    {
        using TemporaryFolder folder = new();
        string story = folder["switches.story"];
        string work = folder["switches.work"];
        File.WriteAllText(story, $"type switch\nswitch {string.Join(", ", Enumerable.Range(0, 17).Select(number => $"S{number}"))}\n{Switches}");
        string whole = TheProgram.Run("check", story, "--explore").Output;
        using (Process killed = TheProgram.Start("check", story, "--explore", "--work", work))
        {
            while (!killed.HasExited && (!File.Exists(work) || new FileInfo(work).Length < 10_000))
                Thread.Sleep(5);
            killed.Kill();
            killed.WaitForExit();
        }

        Assert.Equal(whole, TheProgram.Run("check", story, "--explore", "--work", work).Output);
        File.AppendAllText(story, "# edited\n");
        Assert.Contains("is of another exploration", TheProgram.Run("check", story, "--explore", "--work", work).FirstError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--reach: that goes with --explore.", "--reach", "lit")]
    [InlineData("--explore: give it or --playable, one at a time.", "--explore", "--playable")]
    [InlineData("--states 0: give 1 or more.", "--explore", "--states", "0")]
    public void What_cannot_be_meant_is_said(string error, params string[] arguments)
    {
        using TemporaryFolder folder = new();
        Ran ran = TheProgram.Run(["check", Written(folder), .. arguments]);
        Assert.Equal((2, $"motive: {error}"), (ran.ExitCode, ran.FirstError));
    }

    private static string Written(TemporaryFolder folder)
    {
        string file = folder["vault.story"];
        File.WriteAllText(file, Story);
        return file;
    }

    private static string Fence(string opening, string after)
    {
        IEnumerable<string> lines = Page.SkipWhile(line => line != after).SkipWhile(line => line != opening).Skip(1).TakeWhile(line => line != "```");
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string[] FindPage()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Motive.slnx")))
            folder = folder.Parent;
        return File.ReadAllLines(Path.Combine(folder!.FullName, "docs", "checking.md"));
    }
}
