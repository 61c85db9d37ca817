using System.Collections.Immutable;
using Motive.Checking.Runs;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Playing;

/// <summary>Plays somebody through one run by a temper, and counts what they were offered and what they read.</summary>
internal sealed class PlayDrive
{
    /// <summary>A run in which somebody has decided so often is given up.</summary>
    public const int MostDecisions = 150;

    private readonly ITestedRun run;
    private readonly Bot bot;
    private readonly int mostEvents;
    private readonly EntityId player;
    private readonly MenuReading menu;
    private readonly List<string> decided = [];
    private readonly HashSet<string> read = [];
    private PlayedRun counts;
    private (int Events, bool IsWait, bool IsAddress, int Place)? last;

    public PlayDrive(ITestedRun run, Temper temper, int mostEvents)
    {
        (this.run, this.mostEvents, bot, player) = (run, mostEvents, new Bot(temper), run.Session.Setup.Player!.Value);
        (menu, counts) = (new MenuReading(run.Session, player), new PlayedRun(player));
    }

    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public PlayedRun Go(CancellationToken cancellation)
    {
        while (!run.Session.IsOver && run.Session.Chronicle.Count < mostEvents && decided.Count < MostDecisions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (run.IsPlayersTurn)
                Decide();
            else
                Step();
        }

        return counts with { CutOff = run.Session.IsOver ? 0 : 1 };
    }

    private void Step()
    {
        TestedStep step = run.Next();
        if (step.Result is StepResult.ChapterEnded { Ending: null, How: ChapterEnd.Rest } ended && !ended.Chapter.Endings.IsEmpty)
            counts = counts with { WithoutEnding = 1 };
        foreach (string text in step.Told)
        {
            int words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            counts = counts with { Words = counts.Words + words, WordsAgain = counts.WordsAgain + (read.Add(text) ? 0 : words) };
        }
    }

    private void Decide()
    {
        NoteWhatCame();
        ImmutableArray<Offer> offers = run.Offers;
        int place = menu.Place;
        counts = menu.Count(counts, offers, last is { } before && before.Place != place ? before.Place : Value.Unknown);
        Offer? chosen = bot.Choose(offers, run.Session.Scene is null);
        bool isAddress = chosen?.Decision is Decision.Do act && !run.Session.Story[act.Act.Action].AnsweredBy.IsEmpty;
        last = (run.Session.Chronicle.Count, chosen is null, isAddress, place);
        decided.Add(chosen?.Label ?? "");
        if (decided.Count >= 4 && decided[^1].Length > 0 && decided[^2].Length > 0 && decided[^1] != decided[^2] && decided[^1] == decided[^3] && decided[^2] == decided[^4])
            counts = counts with { Oscillations = counts.Oscillations + 1 };
        run.Decide(chosen?.Decision ?? new Decision.Wait());
        Step();
    }

    /// <summary>What came of the last decision, as the player saw it.</summary>
    private void NoteWhatCame()
    {
        if (last is not { } before)
            return;
        Occurrence[] since = [.. run.Session.Chronicle.Skip(before.Events)];
        bool isDead = before.IsWait && !since.Any(occurrence => occurrence.By.Contains(player) || occurrence.Seen.Contains(player));
        Occurrence? address = before.IsAddress ? since.FirstOrDefault(occurrence => occurrence.By.Contains(player) && occurrence.Kind == OccurrenceKind.Act) : null;
        bool isSilent = address is not null && !since.Any(occurrence => occurrence.Answers == address.Number);
        counts = counts with
        {
            Waits = counts.Waits + (before.IsWait ? 1 : 0),
            DeadWaits = counts.DeadWaits + (isDead ? 1 : 0),
            Addressed = counts.Addressed + (address is null ? 0 : 1),
            Unanswered = counts.Unanswered + (isSilent ? 1 : 0),
        };
    }
}
