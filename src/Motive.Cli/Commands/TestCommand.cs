using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Cli.Testing;
using Motive.Cli.Watching;
using Motive.Testing;

namespace Motive.Cli.Commands;

/// <summary><c>motive test</c>: what a story's author expects of it, tried.</summary>
internal static class TestCommand
{
    private const int MostSeeds = 1000;

    public static Command Build(Terminal terminal, Interruption interruption)
    {
        Argument<string?> where = StoryArgument.Create();
        Option<string?> filter = new("--filter") { Description = "Only tests with this text in their titles.", HelpName = "TEXT" };
        Option<string> format = OutputShape.Create();
        Option<string?> seeds = new("--seeds") { Description = "Run each test with these seeds instead of its own.", HelpName = "N|A-B" };
        Option<int> events = EventLimit.Create(StoryTests.DefaultEvents);
        Option<int> threads = ThreadCount.Create();
        Option<string[]> think = RunOptions.ThinkOption();
        Command command = new("test", "Run the tests of a story.") { where, filter, format, seeds, events, threads, think };
        command.SetAction(parsed =>
        {
            bool asJson = OutputShape.IsJson(parsed, format);
            int limit = EventLimit.In(parsed, events);
            int atATime = ThreadCount.In(parsed, threads);
            ImmutableArray<int> numbers = SeedsIn(parsed.GetValue(seeds));
            string? place = parsed.GetValue(where);
            LoadedStory loaded = StoryFiles.Load(terminal, place);
            ImmutableArray<string> thinking = [.. parsed.GetValue(think) ?? []];
            StoryTests tests = new(loaded, parsed.GetValue(filter), numbers, limit, thinking);
            if (tests.Count == 0 && !loaded.Outline.Tests.IsEmpty)
                throw new CommandFailure($"--filter {parsed.GetValue(filter)}: no test has that in its title. There are {string.Join(", ", loaded.Outline.Tests.Select(test => $"\"{test}\""))}.");
            ITestPage page = asJson ? new TestLinePage(terminal, tests) : new TestTextPage(terminal, loaded, tests, place);
            return interruption.While(cancellation => new TestRunning(terminal, tests, page, atATime).Run(cancellation));
        });
        return command;
    }

    /// <summary><c>3</c>, or <c>1-20</c>.</summary>
    private static ImmutableArray<int> SeedsIn(string? written)
    {
        if (written is null)
            return [];
        string[] ends = written.Split('-');
        if (ends.Length is 1 or 2 && Number(ends[0]) is int first && Number(ends[^1]) is int last && first <= last && last - first < MostSeeds)
            return [.. Enumerable.Range(first, last - first + 1)];
        throw new CommandFailure($"--seeds {written}: give one seed, as in 3, or the first and the last, as in 1-20; at most {MostSeeds}.");
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
