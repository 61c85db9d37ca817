using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Motive.Cli.Pages;
using Motive.Cli.Supposing;
using Motive.Reasons;

namespace Motive.Cli.Commands;

/// <summary><c>motive whatif</c>: what would have come if one thing had been otherwise when an event was decided, beside what came.</summary>
internal static class WhatIfCommand
{
    public static Command Build(Terminal terminal, Interruption interruption)
    {
        Argument<string[]> words = new("[STORY|SAVE] EVENT [CHANGE]")
        {
            Description = "A story or a save (without it: the story that comes with the program), the number of an event, and what is otherwise when it is decided: a number of the list that comes without it, or words: \"believe NAME: FACT = VALUE\", \"set FACT = VALUE\", \"begin ACTION(args)\", \"make ACTION(args)\". With --turning-points no event.",
            Arity = new ArgumentArity(0, 3),
        };
        Option<bool> turning = new("--turning-points") { Description = "Find choices without which it would have ended otherwise, by making the run again without each." };
        Option<int> most = new("--most") { Description = "With --turning-points: how many choices are tried.", HelpName = "N", DefaultValueFactory = _ => TurningPoints.OrdinaryChoices };
        Option<int> threads = ThreadCount.Create();
        Option<string> format = OutputShape.Create("Both lines and what it led to, to read, or one JSON object a line.");
        RunOptions options = new();
        Command command = new("whatif", "What if one thing had been otherwise? Both lines from where they part, and what it led to.") { words, turning, most, threads, format };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            bool asJson = OutputShape.IsJson(parsed, format);
            if (!parsed.GetValue(turning))
                return Answer(terminal, Asked(parsed.GetValue(words)!), options, parsed, asJson);
            string[] given = parsed.GetValue(words)!;
            if (given.Length > 1 || given.Any(AskedRun.IsNumber))
                throw new CommandFailure("--turning-points are of a whole run: `motive whatif [STORY|SAVE] --turning-points`, without an event.");
            if (parsed.GetValue(most) is not (>= 1 and <= TurningPoints.MostChoices))
                throw new CommandFailure($"--most {parsed.GetValue(most)}: give a number from 1 to {TurningPoints.MostChoices}.");
            int limit = options.MostEvents(parsed);
            StoryRun run = AskedRun.Open(terminal, given.FirstOrDefault(), options, parsed);
            Thinking.While(terminal, () => AskedRun.Finish(run, limit));
            TurningPoints search = new(terminal, run, parsed.GetValue(most), limit) { Threads = ThreadCount.In(parsed, threads), AsJson = asJson };
            return interruption.While(search.Find);
        });
        return command;
    }

    private sealed record Question(string? Place, int Number, string? Change);

    private static Question Asked(string[] words)
    {
        if (words.Length == 0)
            throw new CommandFailure("which event? Use `motive whatif [STORY|SAVE] EVENT [CHANGE]`; without CHANGE it lists what is worth trying.");
        bool hasPlace = !AskedRun.IsNumber(words[0]);
        if (words.Length == 1 && hasPlace)
            throw new CommandFailure($"which event of {words[0]}? Use `motive whatif [STORY|SAVE] EVENT [CHANGE]`.");
        string[] asked = hasPlace ? words[1..] : words;
        return asked.Length > 2
            ? throw new CommandFailure($"\"{asked[2]}\" is one word too many. Put what is otherwise between quotes: \"believe Ben: not lit(Hall)\".")
            : new Question(hasPlace ? words[0] : null, AskedRun.EventNumber(asked[0], "whatif"), asked.ElementAtOrDefault(1));
    }

    private static int Answer(Terminal terminal, Question question, RunOptions options, ParseResult parsed, bool asJson)
    {
        int most = options.MostEvents(parsed);
        StoryRun run = AskedRun.Open(terminal, question.Place, options, parsed);
        Thinking.While(terminal, () =>
        {
            AskedRun.Reach(run, question.Number, most);
            return run;
        });
        Book book = new(terminal);
        bool isNumber = question.Change is not null && AskedRun.IsNumber(question.Change);
        ImmutableArray<Supposition> worthTrying = question.Change is null || isNumber ? Thinking.While(terminal, () => run.SuppositionsAt(question.Number).OfType<Supposition>().ToImmutableArray()) : [];
        if (question.Change is null)
            return asJson ? WhatIfLines.Write(terminal, worthTrying) : List(terminal, book, worthTrying, question.Number);
        string change = isNumber ? Numbered(worthTrying, question) : question.Change;
        StoryRun other = Thinking.While(terminal, () =>
        {
            StoryRun fork = run.ForkSupposing(question.Number, change, byThemselves: true);
            AskedRun.Finish(run, most);
            return AskedRun.Finish(fork, most);
        });
        if (asJson)
            WhatIfLines.Write(terminal, question.Number, change, run, other);
        else
            new TwoLines(book).Show(run, other);
        terminal.Output.Flush();
        return ExitCodes.Yes;
    }

    private static int List(Terminal terminal, Book book, ImmutableArray<Supposition> worthTrying, int number)
    {
        if (worthTrying.IsEmpty)
            book.ShowNotice(FormattableString.Invariant($"Nothing is found that would have made a difference to event {number} by itself. Anything can be tried in words all the same: motive whatif … {number} \"believe NAME: FACT = VALUE\"."));
        for (int place = 0; place < worthTrying.Length; place++)
        {
            book.Entry(FormattableString.Invariant($"  {place + 1}  "), $"What if {worthTrying[place].Text}?");
            book.Entry("     ", worthTrying[place].Change, Lettering.Dim);
        }

        terminal.Output.Flush();
        return worthTrying.IsEmpty ? ExitCodes.No : ExitCodes.Yes;
    }

    private static string Numbered(ImmutableArray<Supposition> worthTrying, Question question)
    {
        int place = int.Parse(question.Change!, CultureInfo.InvariantCulture);
        return place >= 1 && place <= worthTrying.Length
            ? worthTrying[place - 1].Change
            : throw new CommandFailure(FormattableString.Invariant($"there is no number {place} in the list of event {question.Number}, which has {worthTrying.Length}. See it with `motive whatif … {question.Number}`."));
    }
}
