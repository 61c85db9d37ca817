using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Cli.Testing;
using Motive.Reasons;

namespace Motive.Cli.Supposing;

/// <summary>The choices without which a run would have ended otherwise, tried side by side: each in a run of its own that goes on from a save of this one, so that it does not matter how many are tried at a time.</summary>
internal sealed class TurningPoints(Terminal terminal, StoryRun run, int most, int mostEvents)
{
    /// <summary>So many are tried unless it is asked for otherwise.</summary>
    public const int OrdinaryChoices = 8;
    public const int MostChoices = 1000;

    public required int Threads { get; init; }

    public required bool AsJson { get; init; }

    public int Find(CancellationToken cancellation)
    {
        if (!run.IsOver)
            throw new CommandFailure(run.IsPlayersTurn ? "it is not over, so nothing can be said yet of what the end hung on." : $"stopped after {mostEvents} events without an end, so nothing can be said of what it hung on. `--events N` lets it go on.", run.IsPlayersTurn ? ExitCodes.WrongInput : ExitCodes.Limit);
        ImmutableArray<int> choices = run.TurningChoices(most);
        if (AsJson)
            WhatIfLines.WriteHeader(terminal, run, choices.Length);
        Book book = new(terminal);
        int found = 0;
        bool isComplete = SideBySide.Complete(() =>
        {
            string save = run.Save();
            using TestProgress progress = new(terminal, "trying it without one choice", choices.Length);
            foreach (TurningPoint point in SideBySide.Each(choices, choice => run.Events[choice - 1].Phrase, choice => Try(save, choice, cancellation), Threads, progress))
            {
                found += point.Instead is null ? 0 : 1;
                progress.While(() => Show(book, point));
            }
        });
        if (!isComplete)
            return ExitCodes.Cancelled;
        if (AsJson)
            WhatIfLines.WriteEnd(terminal, found, choices.Length);
        else
            book.ShowNotice(Sum(found, choices.Length));
        terminal.Output.Flush();
        return found > 0 ? ExitCodes.Yes : ExitCodes.No;
    }

    /// <summary>What all that was tried came to.</summary>
    public static string Sum(int found, int tried) => (found, tried) switch
    {
        (_, 0) => "No choice was tried.",
        (0, 1) => "One choice was taken out of it. It came to the same end without it.",
        (0, _) => $"{tried} choices were taken out of it, one at a time. It came to the same end without any of them, or would not have come to this one by itself.",
        _ => $"That is what was found, of {(tried == 1 ? "one choice that was" : $"{tried} choices that were")} taken out of it.",
    };

    private TurningPoint Try(string save, int choice, CancellationToken cancellation)
    {
        TurningPoint point = run.Loaded.Resume(SavedRun.Read(save), mostEvents: mostEvents).Run.TurningPointAt(choice, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return point;
    }

    private void Show(Book book, TurningPoint point)
    {
        if (AsJson)
            terminal.Output.WriteLine(StoryJson.Write(point));
        else if (point.Instead is not null)
            book.ShowNotice(FormattableString.Invariant($"#{point.Event}. {point.Text}"));
        terminal.Output.Flush();
    }
}
