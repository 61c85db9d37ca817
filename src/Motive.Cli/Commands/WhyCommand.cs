using System.CommandLine;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Cli.Watching;

namespace Motive.Cli.Commands;

/// <summary><c>motive why</c>: makes the run again, which is always the same, and answers from its record.</summary>
internal static class WhyCommand
{
    private static readonly Option<string?> Who = new("--who") { Description = "Limit the answer to what this character may know; with --not, whose doing it would be; with --at, why they do nothing.", HelpName = "NAME" };
    private static readonly Option<string?> Not = new("--not") { Description = "Why not this act instead, then: as the story writes it, by its name, or in words.", HelpName = "ACTION(args)" };

    public static Command Build(Terminal terminal)
    {
        Argument<string[]> words = new("[STORY|SAVE] EVENT")
        {
            Description = "A story or a save (without it: the story that comes with the program), and the number of an event. With --who NAME --at N no event: why somebody does nothing after event N.",
            Arity = new ArgumentArity(0, 2),
        };
        RunOptions options = new();
        Command command = new("why", "Why did that happen, and why not something else, or nothing?") { words, Who, Not };
        options.AddTo(command);
        command.SetAction(parsed => Answer(terminal, Asked(parsed, parsed.GetValue(words)!, options), options, parsed, options.MostEvents(parsed)));
        return command;
    }

    /// <summary>An event, or one after which somebody does nothing.</summary>
    private sealed record Question(string? Place, int Number, bool IsIdle)
    {
        /// <summary>That of --at which says so stands behind those that go with --do.</summary>
        public int SpareAt => IsIdle ? 1 : 0;
    }

    private static Question Asked(ParseResult parsed, string[] words, RunOptions options)
    {
        int[] at = parsed.GetValue(options.At) ?? [];
        bool isIdle = at.Length == (parsed.GetValue(options.Do) ?? []).Length + 1 && words.Length < 2 && parsed.GetValue(Not) is null && (words.Length == 0 || !AskedRun.IsNumber(words[0]));
        if (isIdle)
        {
            return parsed.GetValue(Who) is null
                ? throw new CommandFailure("--at without --do asks why somebody does nothing after that event: say who with --who NAME.")
                : new Question(words.FirstOrDefault(), at[^1] >= 0 ? at[^1] : throw new CommandFailure($"--at {at[^1]}: events count from 1; 0 is the beginning."), true);
        }

        if (words.Length == 0)
            throw new CommandFailure("which event? Use `motive why [STORY|SAVE] EVENT`, or `motive why [STORY|SAVE] --who NAME --at N` for why somebody does nothing then.");
        return new Question(words.Length == 2 ? words[0] : null, AskedRun.EventNumber(words[^1], "why"), false);
    }

    private static int Answer(Terminal terminal, Question question, RunOptions options, ParseResult parsed, int most)
    {
        StoryRun run = AskedRun.Open(terminal, question.Place, options, parsed, question.SpareAt);
        string? who = parsed.GetValue(Who) is string name ? run.Loaded.Character(name).Name : null;
        string? instead = parsed.GetValue(Not);
        Explanation found = Thinking.While(terminal, () =>
        {
            AskedRun.Reach(run, question.Number, most);
            if (question.IsIdle)
            {
                AskedRun.GoBeyond(run, question.Number);
                return run.WhyNothing(who!, question.Number);
            }

            return instead is null ? run.Why(question.Number, who) : Contrasted(run, question.Number, instead, who);
        });
        int answer = AskedRun.Answer(terminal, found);
        bool missed = ForcedActs.WereMissed(terminal, run, goesOn: true);
        if (who is null && instead is null && run.LimitsReachedAt(question.Number) is string limits)
            terminal.Error.WriteLine($"motive: {limits}");
        return missed ? ExitCodes.No : answer;
    }

    /// <summary>What happened, and why not the other.</summary>
    private static Explanation Contrasted(StoryRun run, int number, string instead, string? who)
    {
        Explanation other = run.WhyNot(instead, number, who);
        return other with { Paragraphs = [run.Why(number).Paragraphs[0], .. other.Paragraphs] };
    }
}
