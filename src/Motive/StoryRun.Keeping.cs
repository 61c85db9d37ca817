using System.Collections.Immutable;
using Motive.Decisions;
using Motive.Hosting;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Recording;
using Motive.Saves;
using Motive.Telling;
using Motive.World;

namespace Motive;

/// <summary>A run is kept as it stands now and then, so that to take something back, to fork and to load costs what the run stands on, however long it has been.</summary>
public sealed partial class StoryRun
{
    /// <summary>At least so many events come about between two snapshots that are kept for undoing.</summary>
    private const int EventsBetweenSnapshots = 8;

    /// <summary>How many passages are written with a snapshot; those before are told anew when somebody asks for them.</summary>
    private const int PassagesWritten = 12;

    private readonly List<RunSnapshot> kept = [];
    private bool isMadeAgain;

    /// <summary>A run that goes on from a snapshot, by what was concluded in the run that was kept.</summary>
    /// <param name="made">All decisions of the save, of which the snapshot has the first.</param>
    /// <exception cref="UnfitArchiveException">Either is damaged, or of another story or request; also of steps.</exception>
    internal StoryRun(LoadedStory loaded, RunRequest request, ImmutableArray<byte> recollection, ImmutableArray<byte> snapshot, ImmutableArray<MadeDecision> made)
    {
        (Loaded, Request, pinned) = (loaded, request, []);
        setup = new RequestReader(loaded, warnings).Read(request);
        Archive archive = new(snapshot);
        ImmutableArray<byte> session = archive.Bytes([]);
        ImmutableArray<byte> telling = archive.Bytes([]);
        int told = archive.Between(0, int.MaxValue, 0);
        ImmutableArray<ToldPassage> last = archive.Each<ToldPassage>([], passage => PassageArchive.Transfer(archive, passage, loaded.Story.Entities.Length));
        archive.EndReading();
        InterventionReader reader = new(loaded, warnings);
        Session = new SessionView(StoryLimitGuard.Bound(() => new Session(loaded.Grounding, setup, recollection, session, place => reader.Read(made[place].Phrase, made[place].Seen))));
        this.telling = NewTelling();
        past = new PastWriter(Session);
        RunSnapshot restored = new(Session.Session.ContinuedFrom!, telling, told);
        transcript = new ContinuedList<ToldPassage>(last, told - last.Length, () => Retell(restored).Take(told - last.Length));
        this.made.AddRange(made.Take(restored.Session.Decisions).Select((decision, place) => decision with { At = Session.Session.DecidedAt[place] }));
        Restore(restored);
    }

    private StoryRun(StoryRun run, RunSnapshot? from)
    {
        (Loaded, Request, setup, pinned) = (run.Loaded, run.Request, run.setup, run.pinned);
        warnings.AddRange(run.warnings);
        Session = new SessionView(run.Session.Session);
        past = new PastWriter(Session);
        telling = null!;
        transcript = run.transcript;
        made.AddRange(run.made);
        kept.AddRange(run.kept);
        StartOver(from);
    }

    /// <summary>What a save has of the run as it stands, or stood last when it could be kept; null where it never did.</summary>
    internal ImmutableArray<byte>? WriteSnapshot()
    {
        if ((CanBeKept ? Keep() : kept.LastOrDefault()) is not RunSnapshot snapshot)
            return null;
        Archive archive = new();
        archive.Bytes(Session.Session.WriteSnapshot(snapshot.Session));
        archive.Bytes(snapshot.Telling);
        archive.Number(snapshot.Passages);
        int first = Math.Max(transcript.Missing, snapshot.Passages - PassagesWritten);
        archive.Each([.. Enumerable.Range(first, Math.Max(0, snapshot.Passages - first)).Select(place => transcript[place])], passage => PassageArchive.Transfer(archive, passage, Story.Entities.Length));
        return archive.Written;
    }

    /// <summary>What comes about in there has come about before, and needs no snapshots of its own.</summary>
    internal void GoAgain(Action go)
    {
        isMadeAgain = true;
        go();
        isMadeAgain = false;
    }

    private bool CanBeKept => Session.Session.CanBeKept && telling.IsAtRest && completed == Session.Chronicle.Count;

    private RunSnapshot Keep()
    {
        Archive archive = new();
        Transfer(archive);
        return new RunSnapshot(Session.Session.TakeSnapshot(), archive.Written, transcript.Count);
    }

    private void KeepNowAndThen()
    {
        if (!isMadeAgain && Session.Chronicle.Count - (kept.Count == 0 ? 0 : kept[^1].Session.Events) >= EventsBetweenSnapshots && CanBeKept)
            kept.Add(Keep());
    }

    /// <summary>The run is what it was in a snapshot of its own; from its beginning where there is none.</summary>
    private void StartOver(RunSnapshot? from)
    {
        Session run = Session.Session;
        ContinuedList<ToldPassage> told = transcript;
        Session.Session = from is null ? run.FromBeginning() : run.ContinueFrom(from.Session);
        AskForHostFacts();
        telling = NewTelling();
        others.Clear();
        decidedAt.Clear();
        IsPlayersTurn = false;
        offered = null;
        completed = 0;
        events = null;
        past.StartOver();
        transcript = told.First(from?.Passages ?? 0);
        made.RemoveRange(from?.Session.Decisions ?? 0, made.Count - (from?.Session.Decisions ?? 0));
        kept.RemoveAll(snapshot => from is null || snapshot.Session.At.Passed > from.Session.At.Passed);
        if (from is not null)
            Restore(from);
    }

    private void Restore(RunSnapshot snapshot)
    {
        Archive archive = new(snapshot.Telling);
        Transfer(archive);
        archive.EndReading();
        if (!kept.Contains(snapshot))
            kept.Add(snapshot);
    }

    /// <summary>Writes or reads what a reading stands on besides its session, its passages and its decisions.</summary>
    private void Transfer(Archive archive)
    {
        IsPlayersTurn = archive.Truth(IsPlayersTurn);
        completed = archive.Between(0, Session.Chronicle.Count, completed);
        archive.Fill(
            decidedAt,
            who => archive.Entity(who, Story.Entities.Length) ?? throw new UnfitArchiveException(),
            at => (archive.Number(at.Told), archive.Number(at.Events), archive.Time(at.Time)));
        telling.Teller.Transfer(archive, completed, number => (Session.Chronicle[number - 1].Ends, Session.Before(number)));
        past.Transfer(archive);
        events = archive.IsReading ? new EventViews(Session, completed, () => completed) : (EventViews)Events;
        events.Transfer(archive);
    }

    /// <summary>All that had been told before a snapshot, told anew.</summary>
    private ContinuedList<ToldPassage> Retell(RunSnapshot snapshot)
    {
        StoryRun again = new(this, null) { isMadeAgain = true };
        again.Follow(Session.Session, [.. made.Take(snapshot.Session.Decisions)]);
        again.GoTo(snapshot.Session.At);
        if (again.transcript.Count < snapshot.Passages)
            again.GoToPrompt(again: true);
        return again.transcript;
    }

    /// <summary>All of it, told to somebody else.</summary>
    private ContinuedList<ToldPassage> RetellTo(EntityId reader)
    {
        StoryRun again = MadeAgainFor(reader);
        if (IsOver)
            again.GoToPrompt(again: true);
        again.FinishTelling();
        return again.transcript;
    }

    /// <summary>Another run that stands where this one does, and was told to somebody else.</summary>
    private StoryRun MadeAgainFor(EntityId reader)
    {
        StoryRun again = new(this, null) { isMadeAgain = true };
        again.telling = new RunTelling(again, new Teller(Story, setup.Seed, reader));
        again.Follow(Session.Session, [.. made]);
        again.GoTo(Session.Session.Position);
        again.TellReports();
        return again;
    }
}
