using System.Globalization;
using Motive.Planning;
using Motive.Reading;

namespace Motive.Tests.Planning;

/// <summary>Why an act is not explained, and what is wrong with a written plan: the cases of <c>Cases/</c>, all in one small story.</summary>
public sealed class CaseTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Motive.Tests", "Planning", "Cases");
    private static readonly LoadedProblem Inn = Repository.Load("inn.story", File.ReadAllText(Path.Combine(Folder, "inn.story")));

    public static TheoryData<string> Questions =>
        [.. File.ReadAllLines(Path.Combine(Folder, "whynot.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    public static TheoryData<string> Plans => [.. File.ReadAllText(Path.Combine(Folder, "verify.txt")).ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The answers of P10, in their order.</summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public void What_is_missing_is_said(string line)
    {
        string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
        ProblemPlanner planner = new(Inn, new PlanLimits(Character: int.Parse(cells[2], CultureInfo.InvariantCulture)));
        WhyNotAnswer answer = planner.WhyNot(cells[0], cells[1].Split(';', StringSplitOptions.RemoveEmptyEntries), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal($"{cells[3]} | {cells[4]}", $"{answer.Case} | {string.Join(" ", answer.Sentences)}");
    }

    /// <summary>Each kind of answer of P10 has one.</summary>
    [Fact]
    public void Every_case_has_a_question() => Assert.Equal(
        Enum.GetNames<WhyNotCase>().Except([nameof(WhyNotCase.Limit), nameof(WhyNotCase.Cancelled)]).Order(StringComparer.Ordinal),
        File.ReadAllLines(Path.Combine(Folder, "whynot.txt")).Where(line => line.Contains('|', StringComparison.Ordinal) && line[0] != '#').Select(line => line.Split('|')[3].Trim()).Distinct().Order(StringComparer.Ordinal));

    /// <summary>What plans are refused for: P1, P2, P3, P4, P5, P7, P8 and P9.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void What_is_wrong_with_a_plan_is_said(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        string[] parts = text[..end].Split(" at ", 2) is [string plain] ? [plain, ""] : [.. Split(text[..end])];
        PlanLimits limits = parts[1] switch
        {
            "character limit 2" => new PlanLimits(Character: 2),
            "author limit 2" => new PlanLimits(Author: 2),
            _ => new PlanLimits(),
        };
        CheckAnswer answer = Assert.Single(new ProblemPlanner(Inn, limits).Check(text[(end + 1)..]));
        Assert.Equal(parts[0], Told(answer));
    }

    [Theory]
    [InlineData("fetch(Ann)", "knead(Ben)", RequestPart.After, "\"knead(Ben)\": it is not possible there: flour = Ben does not hold.")]
    [InlineData("fetch(Anne)", "", RequestPart.WhyNot, "\"fetch(Anne)\": there is no `Anne`. Did you mean `Ann`?")]
    [InlineData("fech(Ann)", "", RequestPart.WhyNot, "\"fech(Ann)\": there is no action `fech`. Did you mean `fetch`?")]
    [InlineData("fetch(Ann", "", RequestPart.WhyNot, "\"fetch(Ann\": the bracket is not closed. An act is written as `name(argument, argument)`.")]
    [InlineData("", "", RequestPart.WhyNot, "\"\": there is no action ``.")]
    public void An_act_that_is_none_is_told_what_would_work(string act, string after, RequestPart part, string message)
    {
        ProblemPlanner planner = new(Inn, new PlanLimits());
        RequestException wrong = Assert.Throws<RequestException>(() => planner.WhyNot(act, after.Length == 0 ? [] : [after], cancellation: TestContext.Current.CancellationToken));
        Assert.Equal((part, message), (wrong.Part, wrong.Message));
    }

    /// <summary>Drax does not know what the casket does to whoever opens it.</summary>
    [Fact]
    public void A_wrong_belief_on_which_a_motive_rests_is_told_with_what_is_so()
    {
        ToldPlan plan = Repository.Planner(Repository.Setting("ark")).Ask(new PlanRequest { Goal = 2 }).Plans[0];
        ToldMotive motive = Assert.Single(plan.Acts.Single(act => act.Act == "open(Drax)").Motives);
        Assert.Equal([new ToldBelief("not cursed", "cursed")], motive.Believes.Where(belief => belief.Otherwise is not null));
        Assert.Contains(motive.Believes, belief => belief == new ToldBelief("casket = Drax", null));
        Assert.Contains("wrongly believes not cursed (in truth cursed), and has it at once.", Repository.Page(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p.story", "anything;", Notation.Story)]
    [InlineData("p.txt", "story \"x\"", Notation.ProblemFile)]
    [InlineData("p", "type a;\n", Notation.ProblemFile)]
    [InlineData("p", "story \"x\"\n", Notation.Story)]
    public void The_ending_tells_the_language_or_else_the_text(string path, string text, Notation notation) =>
        Assert.Equal(notation, ProblemLoader.NotationOf(path, text));

    /// <summary>A problem is one of P0.</summary>
    [Fact]
    public void Without_an_authors_want_there_is_nothing_to_plan_for()
    {
        LoadedProblem none = Repository.Load("none.story", "story \"None\"\n");
        RequestException wrong = Assert.Throws<RequestException>(() => new ProblemPlanner(none, new PlanLimits()).Ask(new PlanRequest()));
        Assert.Contains("wants of author", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(101, 5, 2, RequestPart.AuthorLimit, "101: give a number from 0 to 100.")]
    [InlineData(5, -1, 2, RequestPart.CharacterLimit, "-1: give a number from 0 to 100.")]
    [InlineData(5, 5, 7, RequestPart.BeliefLimit, "7: give a number from 0 to 6.")]
    public void Limits_have_limits(int author, int character, int belief, RequestPart part, string message)
    {
        RequestException wrong = Assert.Throws<RequestException>(() => new ProblemPlanner(Inn, new PlanLimits(author, character, belief)));
        Assert.Equal((part, message), (wrong.Part, wrong.Message));
    }

    private static string[] Split(string header)
    {
        int at = header.LastIndexOf(" at ", StringComparison.Ordinal);
        return header[(at + 4)..].EndsWith("limit 2", StringComparison.Ordinal) ? [header[..at], header[(at + 4)..]] : [header, ""];
    }

    private static string Told(CheckAnswer answer)
    {
        string found = answer.MotivesFound ? " its motives found" : "";
        if (answer.Mistake is PlanFileMistake mistake)
            return $"{mistake.Line}:{mistake.Column} mistake: {mistake.Message}";
        if (answer.Fault is not CheckFault fault)
            return "valid" + found;
        string act = fault.Act is null ? "" : " " + fault.Act;
        string who = fault.Who is null ? "" : " " + fault.Who;
        return $"{fault.Line}:{fault.Column} {fault.Definition}{act}{who}: {fault.What}{found}";
    }
}
