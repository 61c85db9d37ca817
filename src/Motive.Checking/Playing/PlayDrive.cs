using System.Collections.Immutable;
using Motive.Checking.Runs;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Playing;

/// <summary>Plays somebody through one run by a temper, and notes what they were offered and what they read.</summary>
internal sealed class PlayDrive
{
    /// <summary>A run in which somebody has decided so often is given up.</summary>
    public const int MostDecisions = 150;

    private readonly ITestedRun run;
    private readonly Bot bot;
    private readonly int mostEvents;
    private readonly EntityId player;
    private readonly MenuReading menu;
    private readonly List<PlayedTurn> turns = [];
    private readonly HashSet<string> read = [];
    private (int Events, bool IsAddress, int Place)? last;
    private int words;
    private int wordsAgain;
    private bool endedAtRest;

    public PlayDrive(ITestedRun run, Temper temper, int mostEvents)
    {
        (this.run, this.mostEvents, bot, player) = (run, mostEvents, new Bot(temper), run.Session.Setup.Player!.Value);
        menu = new MenuReading(run.Session, player);
    }

    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public PlayedRun Go(CancellationToken cancellation)
    {
        while (!run.Session.IsOver && run.Session.Chronicle.Count < mostEvents && turns.Count < MostDecisions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (run.IsPlayersTurn)
                Decide();
            else
                Step();
        }

        return Count();
    }

    private void Step()
    {
        TestedStep step = run.Next();
        endedAtRest |= step.Result is StepResult.ChapterEnded { Ending: null, How: ChapterEnd.Rest } ended && !ended.Chapter.Endings.IsEmpty;
        foreach (string text in step.Told)
        {
            int length = ProseLength.Words(text);
            words += length;
            wordsAgain += read.Add(text) ? 0 : length;
        }
    }

    private void Decide()
    {
        MarkOutcome();
        ImmutableArray<Offer> offers = run.Offers;
        int place = menu.Place;
        PlayedTurn turn = menu.Read(offers, last is { } before && before.Place != place ? before.Place : Value.Unknown);
        Offer? chosen = bot.Choose(offers, run.Session.Scene is null);
        bool isAddress = chosen?.Decision is Decision.Do act && !run.Session.Story[act.Act.Action].AnsweredBy.IsEmpty;
        last = (run.Session.Chronicle.Count, isAddress, place);
        turns.Add(turn with { Decided = chosen?.Label });
        if (IsOscillation())
            Mark(TurnMarks.Oscillation);
        run.Decide(chosen?.Decision ?? new Decision.Wait());
        Step();
    }

    /// <summary>Whether the last four decisions were two acts in turn.</summary>
    private bool IsOscillation() => turns.Count >= 4 && turns[^1].Decided is string now && turns[^2].Decided is string before
        && now != before && turns[^3].Decided == now && turns[^4].Decided == before;

    private void Mark(string mark) => turns[^1] = turns[^1] with { Marks = turns[^1].Marks.Add(mark) };

    /// <summary>What came of the last decision, as the player saw it; at the end of the run an answer may still have been to come.</summary>
    private void MarkOutcome(bool isEnd = false)
    {
        if (last is not { } before)
            return;
        Occurrence[] since = [.. run.Session.Chronicle.Skip(before.Events)];
        if (turns[^1].Decided is null)
        {
            Mark(TurnMarks.Wait);
            if (!since.Any(occurrence => occurrence.By.Contains(player) || occurrence.Seen.Contains(player)))
                Mark(TurnMarks.DeadWait);
        }

        Occurrence? address = before.IsAddress && !isEnd ? since.FirstOrDefault(occurrence => occurrence.By.Contains(player) && occurrence.Kind == OccurrenceKind.Act) : null;
        if (address is null)
            return;
        Mark(TurnMarks.Address);
        if (!since.Any(occurrence => occurrence.Answers == address.Number))
            Mark(TurnMarks.Unanswered);
    }

    private PlayedRun Count()
    {
        MarkOutcome(isEnd: true);
        Occurrence? end = run.Session.IsOver ? run.Session.Chronicle.LastOrDefault(IsEnd) : null;
        return new PlayedRun
        {
            Turns = turns.Count,
            Marks = turns.SelectMany(turn => turn.Marks).CountBy(mark => mark).ToImmutableDictionary(),
            WithoutEnding = endedAtRest ? 1 : 0,
            Ended = end is null ? 0 : 1,
            EndedElsewhere = end is not null && !IsOnesOwn(end) ? 1 : 0,
            End = run.Session.Closed is [.., ClosedChapter last] ? last.Id : null,
            CutOff = run.Session.IsOver ? 0 : 1,
            Words = words,
            WordsAgain = wordsAgain,
            Log = [.. turns],
        };
    }

    private bool IsEnd(Occurrence occurrence) => occurrence.Ending is not null
        || run.Session.Story.Chapters.Any(chapter => chapter.Number == occurrence.Chapter && chapter.Until is string last && occurrence.Beats.Contains(last));

    /// <summary>Whether the player did it or saw it, or something that they did led to it.</summary>
    private bool IsOnesOwn(Occurrence end) =>
        end.Seen.Contains(player) || CausalPast.EventsLeadingTo(run.Session.Chronicle, end.Number).Any(occurrence => occurrence.By.Contains(player));
}
