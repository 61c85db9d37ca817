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
    /// <summary>Each run holds on to every state that anybody imagined.</summary>
    private const int MostThreads = 4;

    private const int MostSeeds = 1000;

    public static Command Build(Terminal terminal, Interruption interruption)
    {
        Argument<string?> where = StoryArgument.Create();
        Option<string?> filter = new("--filter") { Description = "Only tests with this text in their titles.", HelpName = "TEXT" };
        Option<string> format = new("--format") { Description = "Lines to read, or one JSON object a line.", HelpName = "text|jsonl", DefaultValueFactory = _ => "text" };
        Option<string?> seeds = new("--seeds") { Description = "Run each test with these seeds instead of its own.", HelpName = "N|A-B" };
        Option<int> events = EventLimit.Create(StoryTests.DefaultEvents);
        Option<int> threads = new("--threads") { Description = "How many runs are made at a time.", HelpName = "N", DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, MostThreads) };
        Option<string[]> think = RunOptions.ThinkOption();
        Command command = new("test", "Run the tests of a story.") { where, filter, format, seeds, events, threads, think };
        command.SetAction(parsed =>
        {
            string shape = parsed.GetValue(format)!;
            if (shape is not ("text" or "jsonl"))
                throw new CommandFailure($"--format {shape}: there are text and jsonl.");
            int limit = EventLimit.In(parsed, events);
            int atATime = AtLeastOne("--threads", parsed.GetValue(threads));
            ImmutableArray<int> numbers = SeedsIn(parsed.GetValue(seeds));
            string? place = parsed.GetValue(where);
            LoadedStory loaded = StoryFiles.Load(terminal, place);
            ImmutableArray<string> thinking = [.. parsed.GetValue(think) ?? []];
            StoryTests tests = new(loaded, parsed.GetValue(filter), numbers, limit, thinking);
            if (tests.Count == 0 && !loaded.Outline.Tests.IsEmpty)
                throw new CommandFailure($"--filter {parsed.GetValue(filter)}: no test has that in its title. There are {string.Join(", ", loaded.Outline.Tests.Select(test => $"\"{test}\""))}.");
            ITestPage page = shape == "jsonl" ? new TestLinePage(terminal, tests) : new TestTextPage(terminal, loaded, tests, place);
            return interruption.While(cancellation => new TestRunning(terminal, tests, page, atATime).Run(cancellation));
        });
        return command;
    }

    private static int AtLeastOne(string option, int number) =>
        number >= 1 ? number : throw new CommandFailure($"{option} {number}: that is not a number it can be. Give 1 or more.");

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
