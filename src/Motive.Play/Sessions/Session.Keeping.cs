using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Play.Clock;
using Motive.Play.Clock.Recalling;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>A run that is kept as it stands, and goes on from there in another session: at the cost of its present, and not of its past.</summary>
internal sealed partial class Session
{
    /// <summary>How far back events are written whole, in minutes: what people feel may still hang on them.</summary>
    private const int RecentMinutes = 90;

    private SessionSnapshot? from;

    /// <summary>The snapshot that the run went on from; null for one that began at its beginning.</summary>
    public SessionSnapshot? ContinuedFrom => from;

    /// <summary>
    /// A session that goes on from a snapshot (<see cref="WriteSnapshot"/>) as if it had come there by itself, and from there the way that was recollected behind it. What came before the snapshot is made again by the recollection when somebody asks
    /// for it.
    /// </summary>
    /// <param name="recollection">Of the run that was kept, or of one that went on from there (<see cref="WriteRecollection"/>).</param>
    /// <param name="read">What the host put into the run, by its place among the decisions.</param>
    /// <exception cref="UnfitArchiveException">The bytes are damaged, or were written for another story; also of steps.</exception>
    public Session(SharedGrounding shared, SessionSetup setup, ImmutableArray<byte> recollection, ImmutableArray<byte> snapshot, Func<int, Intervention> read)
        : this(shared, setup, ground => RecollectionFormat.Read(recollection, ground), (session, engine) => session.ReadPast(new SessionArchive(engine, snapshot)))
    {
        Decision[] made = [.. stage.Recollection.Decided.Select((entry, place) => entry.Decision is Decision.FromOutside ? new Decision.FromOutside(read(place)) : entry.Decision)];
        Restore(from!, made, []);
    }

    /// <summary>How many events came before the snapshot that the run went on from, and have not been made again.</summary>
    internal int EventsMissing => stage.Past.Missing;

    /// <summary>Whether it stands at a point at which it can be kept: nothing is to be reported, no scene is open and nobody is just being asked.</summary>
    public bool CanBeKept => results.Count == 0 && pending is null && stage.Recollection.IsWhole && scheduler.IsAtRest && stage.Watch is null;

    /// <summary>The run as it stands.</summary>
    /// <exception cref="InvalidOperationException">It cannot be kept here: <see cref="CanBeKept"/>.</exception>
    public SessionSnapshot TakeSnapshot()
    {
        if (!CanBeKept)
            throw new InvalidOperationException("A run cannot be kept while something is still to be reported or answered.");
        SessionArchive archive = new(stage.Engine);
        Transfer(archive);
        stage.AllowSteps();
        return new SessionSnapshot(archive.Written, Chronicle.Count, decisions.Count, stage.Recollection.Places, new Position(stage.Passed, stage.Now));
    }

    /// <summary>The same run as it stood then, which may go another way from there. What has been thought out in this one is not thought out again.</summary>
    /// <param name="kept">Of this run.</param>
    public Session ContinueFrom(SessionSnapshot kept)
    {
        Session other = new(this, stage.Recollection.CreateFollowerFrom(kept.Places, kept.Decisions), stage.Past.TakeFirst(kept.Events));
        other.Restore(kept, decisions.Take(kept.Decisions), decidedAt.Take(kept.Decisions));
        return other;
    }

    /// <summary>A snapshot for another process: with the events of late, and where everything was decided.</summary>
    public ImmutableArray<byte> WriteSnapshot(SessionSnapshot kept)
    {
        StoryTime since = new(Math.Max(0, kept.At.Time.Minutes - RecentMinutes));
        ImmutableArray<Recorded> recent =
            [.. Enumerable.Range(0, kept.Events).Select(back => stage.Past[kept.Events - back]).TakeWhile(record => record.Occurrence.Ends >= since && record.Occurrence.Kind != OccurrenceKind.Outside).Reverse()];
        SessionArchive archive = new(stage.Engine);
        SessionSnapshot.Transfer(archive, kept);
        archive.Each([.. decidedAt.Take(kept.Decisions)], archive.Position);
        archive.Each(recent, archive.Recorded);
        stage.AllowSteps();
        return archive.Written;
    }

    private RunPast ReadPast(SessionArchive archive)
    {
        from = SessionSnapshot.Transfer(archive, null);
        decidedAt.AddRange(archive.Each<Position>([], archive.Position));
        ImmutableArray<Recorded> recent = archive.Each<Recorded>([], archive.Recorded);
        archive.EndReading();
        int missing = from.Events - recent.Length;
        bool fits = decidedAt.Count == from.Decisions && missing >= 0 && recent.Select((record, place) => record.Occurrence.Number - place - 1).All(before => before == missing);
        return fits ? new RunPast(new ContinuedList<Recorded>(recent, missing, () => Remake(missing))) : throw new UnfitArchiveException();
    }

    private void Restore(SessionSnapshot kept, IEnumerable<Decision> made, IEnumerable<Position> madeAt)
    {
        from = kept;
        decisions.AddRange(made);
        decidedAt.AddRange(madeAt);
        int chapter = new SessionArchive(stage.Engine, kept.Bytes).Between(-1, Story.Chapters.Length, 0);
        if (!IsSetUpFor(chapter))
            (stage, scheduler, evaluator) = SetUp(chapter, stage.Recollection, stage.Past, stage.KeepsAllStates);
        SessionArchive archive = new(stage.Engine, kept.Bytes);
        Transfer(archive);
        archive.EndReading();
        stage.AllowSteps();
    }

    /// <summary>Writes or reads everything that the run goes on by, but what has come about and been decided before.</summary>
    private void Transfer(SessionArchive archive)
    {
        chapterIndex = archive.Between(-1, Story.Chapters.Length, chapterIndex);
        inChapter = archive.Truth(inChapter);
        IsOver = archive.Truth(IsOver);
        archive.Fill(reached, archive.Text);
        reachedTime = archive.Time(reachedTime);
        archive.Fill(waitingEnds, end => DecidedEnd.Transfer(archive, end));
        archive.Fill(closed, chapter => ClosedChapter.Transfer(archive, chapter));
        stage.Transfer(archive);
        scheduler.Transfer(archive, inChapter ? Chapter : null);
    }

    /// <summary>The events before the snapshot that the run went on from. The states of a step under way are nobody's yet, so that none is freed meanwhile.</summary>
    private IEnumerable<Recorded> Remake(int events)
    {
        Session again = new(this, stage.Recollection.CreateFollower(), new RunPast(), keepsAllStates: true);
        again.Follow(this, from!.Decisions, from.At);
        return again.stage.Past.TakeFirst(events).All;
    }
}
