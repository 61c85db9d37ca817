using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Cli.Watching;

namespace Motive.Cli.Playing;

/// <summary>A run that somebody plays: tells what happens, and asks when it is their turn.</summary>
internal sealed class Playthrough(Terminal terminal, Interruption interruption, Book book, Prompt prompt, StoryRun run, SaveSlot slot)
{
    /// <summary>Passages shown again when a run goes on after a save or an undo.</summary>
    private const int RecalledPassages = 3;

    private int lastAsked;

    /// <summary>After so many events from one decision to the next it is given up.</summary>
    public int MostEvents { get; init; } = EventLimit.Ordinary;

    /// <summary>Another run that the reader wants to play after it; null for none.</summary>
    public Playthrough? Next { get; private set; }

    /// <summary>What is kept turn by turn where nobody said where to save.</summary>
    public required KeptGame Kept { get; init; }

    /// <summary>What is decided before anybody is asked, in order.</summary>
    public Queue<string> Replayed { get; init; } = [];

    /// <summary>One run after another, as long as the reader begins a next one.</summary>
    public int RunAll()
    {
        Playthrough play = this;
        int code = play.Run();
        while (play.Next is Playthrough next)
            code = (play = next).Run();
        return code;
    }

    /// <returns>The exit code, if nothing is played after it.</returns>
    private int Run()
    {
        while (true)
        {
            if (run.IsPlayersTurn)
            {
                lastAsked = run.Events.Count;
                if (Replayed.TryDequeue(out string? decision))
                    Replay(decision);
                else if (!new Turn(terminal, book, prompt, run, slot, Recall).TakeTurn())
                    return Leave();
                Kept.Keep(run);
                continue;
            }

            Terminal.CheckReader();
            StoryStep told = Thinking.While(terminal, run.Next);
            book.Show(told.Passages);
            if (told.Kind == StepKind.Over && End() != Afterwards.GoOn)
                return Leave();
            if (run.Events.Count - lastAsked >= MostEvents)
                throw Limit();
        }
    }

    private void Replay(string decision)
    {
        book.Remark($"> {decision}");
        try
        {
            run.DecideAlone(decision);
        }
        catch (InvalidOperationException refused)
        {
            throw new CommandFailure($"--replay: {refused.Message}", refused);
        }
    }

    /// <summary>Where the reader is: the story so far when it is long enough to have one, and the last things told.</summary>
    public void Recall()
    {
        if (run.Transcript.Count > RecalledPassages)
            book.ShowNotice(run.Recap);
        book.Show(run.Transcript.Skip(run.Transcript.Count - RecalledPassages));
    }

    private Afterwards End()
    {
        book.ShowNotice("The End");
        book.Remark($"This was {run.Loaded.Title} with seed {SeedNumber.Write(run.Request.Seed)}: `--seed {SeedNumber.Write(run.Request.Seed)}` begins the same again.");
        Kept.Drop();
        bool remembers = terminal.IsConversation || ReaderFolder.IsNamed;
        AfterTheEnd after = new(terminal, interruption, book, prompt, run, slot, new FoundEnds(remembers ? ReaderFolder.Path : null));
        Afterwards then = after.Ask();
        if (after.Next is RunRequest request)
            Next = Begin(request);
        if (then == Afterwards.GoOn)
            Recall();
        return then;
    }

    private Playthrough Begin(RunRequest request)
    {
        book.ShowNotice($"As {PlayedCast.Listed([.. PlayedCast.NamesIn(request).Select(name => run.Loaded.Character(name).Display)])}, with the seed {SeedNumber.Write(request.Seed)}.");
        return new Playthrough(terminal, interruption, book, prompt, run.Loaded.Begin(request), slot.Beside()) { MostEvents = MostEvents, Kept = Kept };
    }

    private CommandFailure Limit() => new(
        $"stopped after {MostEvents} events in which {PlayedCast.Listed(PlayedCast.NamesIn(run.Request))} had nothing to decide. {(run.Circling is string circling ? $"{circling} " : "")}`--events N` waits for longer.", ExitCodes.Limit);

    private int Leave()
    {
        if (slot.Leave(run) is string said)
            book.ShowNotice(said);
        if (!run.IsOver && Kept.Farewell is string kept)
            book.ShowNotice(kept);

        terminal.Output.Flush();
        return ForcedActs.WereMissed(terminal, run, goesOn: !run.IsOver) ? ExitCodes.No : ExitCodes.Yes;
    }
}
