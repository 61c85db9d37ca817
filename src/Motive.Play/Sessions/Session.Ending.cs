using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// How chapters end: by an event that brings an ending about, or the beat that the chapter goes on until. Where somebody who is played did not see it, the end waits until their own thread rests (D30n).
/// </summary>
internal sealed partial class Session
{
    private readonly List<DecidedEnd> waitingEnds = [];
    private readonly List<ClosedChapter> closed = [];

    /// <summary>The chapters that have ended so far, in order.</summary>
    public IReadOnlyList<ClosedChapter> Closed => closed;

    /// <summary>The end that has come about and waits for a player's thread; null where none does.</summary>
    public DecidedEnd? WaitingEnd => waitingEnds.FirstOrDefault();

    /// <summary>Beats and endings that the event brought about, and with them perhaps the chapter's end.</summary>
    private StepResult ReachBeatsAndEndings(Chapter chapter, Occurrence occurrence)
    {
        IState state = Present;
        ImmutableArray<string> beats = Reach(chapter, state);
        waitingEnds.RemoveAll(end => end.Ending is not null && !evaluator.Holds(chapter.Endings.First(ending => ending.Id == end.Ending).When, state));
        Ending? ending = chapter.Endings.FirstOrDefault(candidate => evaluator.Holds(candidate.When, state) && IsNew(candidate, occurrence));
        bool until = chapter.Until is string last && (beats.Contains(last) || ending?.Id == last);
        stage.Replace(occurrence.Number, record => record with { Beats = beats, Ending = ending?.Id });
        if (pending is null && (ending is not null || until))
        {
            int decided = ending is null ? DecidingOf(chapter, occurrence.Number) : occurrence.Number;
            EndBy(chapter, new DecidedEnd(decided, stage.Now, ending?.Id, [.. scheduler.PlayerThread.PlayersElsewhere(stage.Chronicle[decided - 1])]));
        }

        return new StepResult.Happened(stage.Chronicle[^1]) { Number = stage.BegunBefore(occurrence.Number) };
    }

    /// <summary>By which event what the last beat asks for came to be so: an earlier one than the beat is reached by, where it still had to wait for the beats that it comes after.</summary>
    private int DecidingOf(Chapter chapter, int number)
    {
        Expression asked = chapter.Beats.First(beat => beat.Id == chapter.Until).When;
        while (number > 1 && stage.Chronicle[number - 2].Chapter == chapter.Number && evaluator.Holds(asked, StateBefore(number)))
            number--;
        return number;
    }

    /// <summary>While an end waits, only what the event itself has brought about is another one.</summary>
    private bool IsNew(Ending ending, Occurrence occurrence) => waitingEnds.Count == 0 || !evaluator.Holds(ending.When, StateBefore(occurrence.Number));

    private ImmutableArray<string> Reach(Chapter chapter, IState state)
    {
        List<string> beats = [];
        bool more = true;
        while (more)
        {
            more = false;
            foreach (Beat beat in chapter.Beats)
            {
                if (!reached.Contains(beat.Id) && beat.After.All(reached.Contains) && evaluator.Holds(beat.When, state))
                {
                    reached.Add(beat.Id);
                    beats.Add(beat.Id);
                    more = true;
                }
            }
        }

        return [.. beats];
    }

    /// <summary>An end that every player saw closes the chapter, whichever else waits; another one waits behind those that came before it.</summary>
    private void EndBy(Chapter chapter, DecidedEnd end)
    {
        if (end.For.IsEmpty || chapter.EndWait == 0)
        {
            Close(chapter, end);
            return;
        }

        waitingEnds.Add(end);
        if (!scheduler.IsAwaitedBy(waitingEnds[0]))
            Close(chapter, waitingEnds[0]);
    }

    /// <summary>The chapter ends as soon as everything has come about that a scene asked for.</summary>
    private void Close(Chapter chapter, DecidedEnd end)
    {
        Ending? ending = chapter.Endings.FirstOrDefault(candidate => candidate.Id == end.Ending);
        inChapter = false;
        if (ending is not null)
            reached.Add(ending.Id);
        pending = new StepResult.ChapterEnded(chapter, ending, ending is not null ? ChapterEnd.Ending : ChapterEnd.Beat) { DecidedBy = end.Event };
    }

    /// <summary>The chapter has ended.</summary>
    private StepResult.ChapterEnded Closing(StepResult.ChapterEnded ended)
    {
        waitingEnds.Clear();
        string? id = ended.Ending?.Id ?? (ended.How == ChapterEnd.Beat ? ended.Chapter.Until : null);
        closed.Add(new ClosedChapter(ended.Chapter.Number, ended.How, id, ended.DecidedBy, Now));
        return ended;
    }
}
