using Motive.Answers;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reasons;
using Motive.World;

namespace Motive;

/// <summary>What if: a run that goes another way from one of its events on, because one thing was otherwise.</summary>
public sealed partial class StoryRun
{
    /// <summary>
    /// What is worth supposing of an event, one after the other as it is tried: something that its doer was drawn to as well, done instead; or one belief that the deed hung on, otherwise. Null where a belief was tried
    /// without which the same would have been done. Each belief takes about as long as its doer's thinking, for each value that is tried. Six at the most; nothing for what nobody decided.
    /// </summary>
    /// <param name="number">Of the event.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such event.</exception>
    /// <exception cref="RequestException">It takes more thinking than is allowed.</exception>
    public IEnumerable<Supposition?> SuppositionsAt(int number)
    {
        CheckEvent(number);
        return new SuppositionSearch(this).Try(number);
    }

    /// <summary>
    /// Another run, which stands where this one stood when an event was about to be decided, and in which one thing is otherwise from then on. Up to there nothing is thought out again; what is put in is among its
    /// decisions, so that it can be saved and played.
    /// </summary>
    /// <param name="number">Of the event.</param>
    /// <param name="change">As <see cref="Supposition.Change"/>: <c>believe</c>, <c>set</c>, <c>begin</c> or <c>make</c>, and what.</param>
    /// <param name="byThemselves">Whether everybody decides for themselves from there on, who is played too.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such event.</exception>
    /// <exception cref="RequestException">The change means nothing in the story, or something stands against it then; the message says what would work.</exception>
    public StoryRun ForkSupposing(int number, string change, bool byThemselves)
    {
        ArgumentNullException.ThrowIfNull(change);
        CheckEvent(number);
        StoryRun fork = Fork(EventsWhenBegun(number));
        while (!fork.Session.Session.IsInChapter && !fork.IsOver)
            fork.Advance(StepBounds.Again);
        if (byThemselves)
        {
            foreach (string player in fork.Story.Characters.Where(fork.Session.Session.IsPlayed).Select(who => fork.Story[who].Name))
                fork.Release(player);
        }

        fork.PutIn(change, []);
        return fork;
    }

    /// <summary>Where another run of the same story goes another way than this one. What was put into either from outside counts for nothing.</summary>
    /// <param name="other">A fork of this run.</param>
    public Parting PartingFrom(StoryRun other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Occurrence[] mine = [.. Session.Chronicle.Where(occurrence => !occurrence.IsFromOutside)];
        Occurrence[] theirs = [.. other.Session.Chronicle.Where(occurrence => !occurrence.IsFromOutside)];
        int same = 0;
        while (same < mine.Length && same < theirs.Length && IsSame(mine[same], theirs[same]))
            same++;
        return new Parting(same < mine.Length ? mine[same].Number : Session.Chronicle.Count + 1, same < theirs.Length ? theirs[same].Number : other.Session.Chronicle.Count + 1);
    }

    /// <summary>How another run of the same story came out otherwise than this one, as far as both have come: the first difference, and what it led to.</summary>
    /// <param name="other">A fork of this run.</param>
    public LineDifference DifferenceFrom(StoryRun other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new LineComparison(this, other).Find();
    }

    private static bool IsSame(Occurrence one, Occurrence other) =>
        one.Kind == other.Kind && one.Action == other.Action && one.Happening == other.Happening && one.Ends == other.Ends && one.Arguments.SequenceEqual(other.Arguments);

    /// <summary>How many events had come about when it was begun.</summary>
    private int EventsWhenBegun(int number)
    {
        StoryTime begun = Session.Chronicle[number - 1].Starts;
        int before = 0;
        while (before < number - 1 && Session.Chronicle[before].Ends <= begun)
            before++;
        return before;
    }

    private void CheckEvent(int number)
    {
        if (number < 1 || number > Session.Chronicle.Count)
            throw new ArgumentOutOfRangeException(nameof(number), number, $"So far there are the events 1 to {Session.Chronicle.Count}.");
    }
}
