using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Motive.Cli.Tests;

public sealed partial class PlanTests
{
    private const string Island = "ISLAND --goal 1 --author-limit 4 --character-limit 4";
    private const string Ark = "ARK --goal 2 --author-limit 7 --character-limit 4";

    private static readonly string Plans = Path.Combine(Root(), "tests", "Motive.Cli.Tests", "Plans");

    [Theory]
    [InlineData("island", Island)]
    [InlineData("ark", Ark)]
    public void A_plan_is_a_page_or_an_object(string name, string line)
    {
        Ran page = Plan(line);
        Ran json = Plan(line + " --format json");

        Assert.Equal((0, "", 0, ""), (page.ExitCode, page.Errors, json.ExitCode, json.Errors));
        Assert.Equal(File.ReadAllText(Path.Combine(Plans, name + ".txt")), page.Output[..page.Output.IndexOf("Looked at", StringComparison.Ordinal)]);
        Assert.Equal(File.ReadAllText(Path.Combine(Plans, name + ".json")), Counts().Replace(json.Output, "\"$1\":0"));
        Assert.DoesNotContain('\u001b', page.Output);
        Assert.All(page.Lines, text => Assert.InRange(text.Length, 0, 76));
    }

    [Theory]
    [InlineData(Island, 0, "4 acts bring the author's utility from 0 to 1")]
    [InlineData("ISLAND --author-limit 6 --character-limit 4 --belief-limit 1", 1, "No plan: nothing that everybody has a motive for brings the author's utility to 1 within 6 acts")]
    [InlineData(Island + " --redundancy replay", 0, "4 acts bring the author's utility from 0 to 1")]
    [InlineData("ISLAND --nodes 3", 3, "No plan yet: given up at the limit of states (--nodes 3)")]
    [InlineData("ISLAND --nodes 3 --format json", 3, "{\"outcome\":\"limit\",\"plan\":[],\"because\":[],\"goal\":1")]
    [InlineData("ISLAND --goal 9 --author-limit 2 --format json", 1, "{\"outcome\":\"none\"")]
    [InlineData("ISLAND --all 3 --author-limit 4", 0, "Plan 1 of ")]
    [InlineData("ISLAND --all 3 --author-limit 4 --format json", 0, "\"plans\":[{\"reached\":")]
    [InlineData("ISLAND --why-not take(Pike)", 1, "take(Pike): It is not possible: dug_up and at(Pike) = chest_at do not hold.")]
    [InlineData("ISLAND --why-not dig(Pike,Island) --after sail(Pike,Gaunt,Island)", 0, "dig(Pike, Island): Everybody who must agree to it has a motive.")]
    [InlineData("ISLAND --why-not take(Pike) --format json", 1, "{\"act\":\"take(Pike)\",\"case\":\"not_possible\",\"sentences\":[")]
    [InlineData("ISLAND --why-not let_slip(Pike,Gaunt,Island) --nodes 0", 3, "the search was stopped before there was an answer")]
    public void The_exit_code_is_the_answer(string line, int exitCode, string expected)
    {
        Ran ran = Plan(line);

        Assert.Equal((exitCode, ""), (ran.ExitCode, ran.Errors));
        Assert.Contains(expected, ran.Output.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.story", "there is no problem at nowhere.story")]
    [InlineData("ISLAND --format xml", "there are text and json")]
    [InlineData("ISLAND --all 0", "give 1 or more")]
    [InlineData("ISLAND --redundancy some", "--redundancy some: there are exact and replay")]
    [InlineData("ISLAND --nodes -1", "give 0 or more")]
    [InlineData("ISLAND --goal much", "much")]
    [InlineData("ISLAND --author-limit 101", "--author-limit 101: give a number from 0 to 100")]
    [InlineData("ISLAND --why-not dance(Pike)", "--why-not \"dance(Pike)\": there is no action `dance`")]
    [InlineData("ISLAND --why-not digg(Pike,Island)", "Did you mean `dig`?")]
    [InlineData("ISLAND --why-not dig(Pike,Island) --after take(Pike)", "--after \"take(Pike)\": it is not possible there: dug_up and at(Pike)")]
    [InlineData("ISLAND --after take(Pike)", "--after goes with --why-not")]
    [InlineData("ISLAND --verify nowhere.txt", "there is no such file")]
    [InlineData("ISLAND --verify nowhere.txt --why-not take(Pike)", "ask one at a time")]
    public void Wrong_input_is_answered_on_the_error_stream_with_2(string line, string expected)
    {
        Ran ran = Plan(line);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.StartsWith("motive: ", ran.FirstError, StringComparison.Ordinal);
        Assert.Contains(expected, ran.FirstError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Island, "island.txt", 0, "valid\n")]
    [InlineData(Island, "island.json", 0, "valid\n")]
    [InlineData(Ark, "ark.txt", 0, "valid\n")]
    [InlineData(Island, "ark.txt", 2, "motive: FILE:4:4: there is no action `travel`.\n")]
    public void A_written_plan_is_checked(string line, string file, int exitCode, string expected)
    {
        string path = Path.Combine(Plans, file);

        Ran ran = Plan(line + " --verify " + path);

        Assert.Equal((exitCode, expected.Replace("FILE", path, StringComparison.Ordinal)), (ran.ExitCode, ran.Output + ran.Errors));
    }

    [Fact]
    public void A_plan_with_a_fault_is_answered_with_its_place()
    {
        using TemporaryFolder folder = new();
        string file = folder["plan.txt"];
        string text = File.ReadAllText(Path.Combine(Plans, "island.txt"));
        File.WriteAllText(file, text.Replace("     - dig(Pike, Island)\n     - take(Pike)\n2.", "     - take(Pike)\n2.", StringComparison.Ordinal));

        Ran ran = Plan(Island + " --verify " + file);
        Ran json = Plan(Island + " --format json --verify " + file);

        Assert.Equal((1, $"{file}:10:8: take(Pike): P1, Pike: is not possible there\n"), (ran.ExitCode, ran.Output));
        Assert.Equal("{\"valid\":false,\"line\":10,\"column\":8,\"definition\":\"P1\",\"act\":\"take(Pike)\",\"who\":\"Pike\",\"what\":\"is not possible there\",\"motivesFound\":false}\n", json.Output);
    }

    [Fact]
    public void A_folder_is_a_problem_too()
    {
        using TemporaryFolder folder = new();
        File.Copy(Path.Combine(Root(), "problems", "island.story"), folder["story.story"]);
        Assert.Equal(0, Plan(Island.Replace("ISLAND", Path.GetDirectoryName(folder["story.story"])!, StringComparison.Ordinal)).ExitCode);
    }

    [Theory]
    [InlineData("ISLAND --goal 0.5 --author-limit 4 --character-limit 4", 0)]
    [InlineData("ISLAND --goal 1/2 --author-limit 4 --character-limit 4 --attempts no", 0)]
    [InlineData("ISLAND --goal 1 --attempts perhaps", 2)]
    public void A_goal_may_be_a_fraction_and_attempts_are_yes_or_no(string asked, int exitCode) => Assert.Equal(exitCode, Plan(asked).ExitCode);

    /// <summary>Twenty acts that have nothing to do with each other: a million ways to leave some out.</summary>
    [Fact]
    public void A_plan_that_takes_too_long_to_verify_is_neither_valid_nor_not()
    {
        using TemporaryFolder folder = new();
        string problem = folder["coins.txt"];
        File.WriteAllText(problem, $$"""
            type coin;
            entity Ann : character;
            {{string.Join(" ", Enumerable.Range(1, 20).Select(coin => $"entity C{coin} : coin;"))}}
            property has(coin : coin) : boolean;
            action take(who : character, coin : coin) { precondition: !has(coin); effect: has(coin); consenting: who; };
            utility(): sum(c : coin) if(has(c)) 1 else 0;
            utility(Ann): sum(c : coin) if(has(c)) 1 else 0;
            """);
        string asked = problem + " --goal 20 --author-limit 20 --character-limit 2";
        File.WriteAllText(folder["plan.txt"], Plan(asked).Output);

        Ran ran = Plan($"{asked} --verify {folder["plan.txt"]}");
        Ran json = Plan($"{asked} --format json --verify {folder["plan.txt"]}");

        Assert.Equal(3, ran.ExitCode);
        Assert.Contains("P7: which of its acts can be left out was not found out: that takes more than 1 048 576 rows of acts", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\"valid\":false", json.Output, StringComparison.Ordinal);
        Assert.Contains("\"undecided\":true", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Being_interrupted_gives_the_best_so_far_and_has_its_own_exit_code()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Interrupts are sent with kill.");
        using Process process = TheProgram.Start(
            "plan", Path.Combine(Root(), "problems", "agent.story"), "--goal", "3", "--author-limit", "20", "--character-limit", "20", "--format", "json");
        TheProgram.AwaitWork(process, seconds: 3);

        TheProgram.Signal(process, "INT");

        Ran ran = TheProgram.Await(process);
        Assert.Equal(130, ran.ExitCode);
        Assert.StartsWith("{\"outcome\":\"cancelled\",\"plan\":[],", ran.Output, StringComparison.Ordinal);
    }

    private static Ran Plan(string line) => TheProgram.Run(["plan", .. line.Split(' ').Select(word => word switch
    {
        "ISLAND" => Path.Combine(Root(), "problems", "island.story"),
        "ARK" => Path.Combine(Root(), "problems", "ark.story"),
        _ => word,
    })]);

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Motive.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }

    [GeneratedRegex("\"(expanded|expandedByAuthor|generated|milliseconds)\":[0-9]+")]
    private static partial Regex Counts();
}
