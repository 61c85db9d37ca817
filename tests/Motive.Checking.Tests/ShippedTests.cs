using System.Text.RegularExpressions;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Loading;
using Motive.Testing;

namespace Motive.Checking.Tests;

/// <summary>Every test that is shipped holds, and none is doubtful: in stories, of modules, on pages, and in the story that <c>new</c> writes.</summary>
public sealed partial class ShippedTests
{
    private const string Starter = "src/Motive.Cli/Starting/starter.story";

    /// <summary>Has a class of its own, which is run beside this one: its tests take about as long as all others.</summary>
    internal const string Longest = "stories/diamond-heart/story.story";

    public static TheoryData<string> Stories =>
        [.. Repository.Files("stories", "story.story").Where(path => path != Longest), .. Repository.Files("modules/tests", "*.story"), Starter];

    public static TheoryData<string> Pages => [.. Repository.Files("docs", "*.md").Where(page => Examples(page).Any())];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Tests_of_a_story_hold(string path) => AllHold(path);

    internal static void AllHold(string path)
    {
        LoadedStory loaded = Repository.Load(path);
        Assert.NotEmpty(loaded.Story.Tests);
        AllHold(loaded);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Tests_on_a_page_hold(string page)
    {
        foreach (string text in Examples(page))
            AllHold(Repository.Load(page, text));
    }

    [Fact]
    public void Each_module_has_tests_of_its_own() => Assert.Equal(
        Repository.Files("modules", "*.story").Where(path => !path.Contains("tests", StringComparison.Ordinal)).Select(Path.GetFileName),
        Repository.Files("modules/tests", "*.story").Where(path => Repository.Load(path).Story.Tests.Length >= 3).Select(Path.GetFileName));

    /// <summary>No two of them have a name in common that means two things.</summary>
    [Fact]
    public void A_story_can_use_all_modules_at_once()
    {
        IEnumerable<string> modules = Repository.Files("modules", "*.story").Where(path => !path.Contains("tests", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)!);

        LoadResult result = StoryLoader.Load("all.story", $"story \"All\"\nuse {string.Join(", ", modules)}\ncharacter Una\nchapter 1 \"Evening\"\n    starts day 1 18:00\n", _ => null);

        Assert.Empty(result.Messages);
    }

    private static void AllHold(LoadedStory loaded)
    {
        foreach (TestOutcome outcome in TestSuites.RunAll(TestSuites.Create(loaded), TestContext.Current.CancellationToken))
        {
            IEnumerable<string> trouble = TestReport.Findings(loaded, outcome).Select(finding => $"{finding.Place}: {finding.Line}: {finding.What}").Concat(TestReport.Doubts(outcome));
            Assert.True(outcome.Verdict == Verdict.Holds && !trouble.Any(), $"{outcome.Test.Name}: {outcome.Verdict}\n{string.Join("\n", trouble)}");
        }
    }

    /// <summary>Examples that have tests, with the text that a page puts before them, and mended where the page mends them. Those that are there to fail, or to be explored and not watched, are left out.</summary>
    private static IEnumerable<string> Examples(string page)
    {
        Dictionary<string, string> preludes = new() { ["nothing"] = "" };
        string prelude = "";
        string heading = "";
        string? name = null;
        string written = Repository.Read(page);
        Match[] mends = [.. Mends().Matches(written).Cast<Match>()];
        foreach (Match part in Parts().Matches(written).Cast<Match>())
        {
            string text = mends.Aggregate(part.Groups["story"].Value, (story, mend) => story.Replace(Lines(mend.Groups["wrong"]), Lines(mend.Groups["right"]), StringComparison.Ordinal));
            if (part.Groups["heading"].Success)
                heading = part.Groups["heading"].Value;
            else if (part.Groups["prelude"].Success)
                name = part.Groups["prelude"].Value;
            else if (part.Groups["with"].Success)
                prelude = preludes[part.Groups["with"].Value];
            else if (name is not null)
                (preludes[name], name) = (prelude + text, null);
            else if (heading is not ("Fails" or "Everything that can happen") && TestLine().IsMatch(text))
                yield return prelude + text;
        }
    }

    [GeneratedRegex("^(?:#+ (?<heading>.*)|<!-- prelude (?<prelude>[a-z]+) -->|<!-- with (?<with>[a-z]+) -->|```story\n(?<story>(?:.*\n)*?)```)$", RegexOptions.Multiline)]
    private static partial Regex Parts();

    private static string Lines(Group written) => written.Value.Replace("\\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex("^<!-- replace (?<wrong>.+) by (?<right>.+) -->$", RegexOptions.Multiline)]
    private static partial Regex Mends();

    [GeneratedRegex("^test \"", RegexOptions.Multiline)]
    private static partial Regex TestLine();
}
