using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Transition;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Play.Sessions.Inquiries;
using Motive.Play.Sessions.Scenes;
using Motive.World;

namespace Motive.Reading;

/// <summary>
/// What can be read of a run: its clock, its chronicle, its states. Steps and decisions are made through <see cref="StoryRun"/> alone, which
/// tells what comes of them and keeps them for saves. It stays valid when decisions are taken back.
/// </summary>
internal sealed class SessionView
{
    internal SessionView(Session session) => Session = session;

    public Story Story => Session.Story;

    public SessionSetup Setup => Session.Setup;

    public IReadOnlyList<Occurrence> Chronicle => Session.Chronicle;

    public IReadOnlyList<Decision> Decisions => Session.Decisions;

    public StoryTime Now => Session.Now;

    /// <summary>The chapter that is under way or was last; null before the first.</summary>
    public Chapter? Chapter => Session.Chapter;

    public bool IsOver => Session.IsOver;

    /// <summary>Beats and endings reached so far, by id.</summary>
    public IReadOnlySet<string> Reached => Session.Reached;

    /// <summary>The limits that characters' thinking has come to so far, by limit, then by character.</summary>
    public ImmutableArray<ThinkingCut> ThinkingCuts => Session.ThinkingCuts;

    public IState Present => Session.Present;

    /// <summary>The player has waited for nothing: nobody else has anything in hand.</summary>
    public bool IsNobodyActive => Session.IsNobodyActive;

    /// <summary>The written scene in which the player is to choose; null when they are to choose an act, or nothing.</summary>
    public OpenScene? Scene => Session.Scene;

    /// <summary>Replaced when decisions are taken back.</summary>
    internal Session Session { get; set; }

    /// <param name="number">Of an event that has happened, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such event yet.</exception>
    public IState Before(int number) => Session.StateBefore(Happened(number));

    /// <param name="number">Of an event that has happened, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such event yet.</exception>
    public IState After(int number) => Session.StateAfter(Happened(number));

    /// <summary>What came about after the first so many events, in order. Those are not looked at: a run that goes on from a save need not make them again for it.</summary>
    public IEnumerable<Occurrence> EventsAfter(int events) => Enumerable.Range(events, Chronicle.Count - events).Select(place => Chronicle[place]);

    /// <summary>Where a character has a belief from; beginning when it has never changed.</summary>
    public BeliefSource SourceOf(EntityId who, FactId fact, ImmutableArray<int> arguments) => Session.SourceOf(who, fact, arguments);

    /// <summary>Nobody in the story decided it, and no player did.</summary>
    internal bool IsForced(Occurrence occurrence) => occurrence is { IsFromOutside: true, Action: not null } || (occurrence.Because.IsEmpty && Setup.Forced.TryGetValue(occurrence.Number, out GroundAct? forced)
        && forced.Action == occurrence.Action && forced.Arguments.SequenceEqual(occurrence.Arguments));

    /// <summary>Whether a player decides for them, or did.</summary>
    internal bool IsPlayers(EntityId who) => Setup.Player == who || Setup.Players.Contains(who)
        || Decisions.Any(decision => decision is Decision.FromOutside { What: Intervention.Play play } && play.Who == who);

    /// <summary>Asks about the time when an event was decided; null where to answer takes more thinking than an event may.</summary>
    /// <param name="number">Of an event that has happened, from 1.</param>
    internal T? AskWhenDecided<T>(int number, Func<Inquiry, T?> question)
        where T : class
    {
        try
        {
            return Session.Ask(new Moment.Decided(number), question);
        }
        catch (Exception tooMuch) when (tooMuch is EndlessTriggersException or StoryTooLargeException)
        {
            return null;
        }
    }

    private int Happened(int number) => number >= 1 && number <= Chronicle.Count
        ? number
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"So far there are the events 1 to {Chronicle.Count}.");
}
