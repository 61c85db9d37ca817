using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Play.Deciding;
using Motive.Play.Directing;
using Motive.Play.Inquiries;
using Motive.Play.Scenes;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// Who does what when. At each moment, in this order: whoever sees that what they are about cannot be done stops; forced acts; acts that end now; happenings and chances that are due; the player's turn;
/// the free character who is most drawn to something begins it. When nobody begins anything, time goes on to whatever is next.
/// </summary>
internal sealed class Scheduler
{
    private const int RethinkMinutes = 10;

    private readonly Stage stage;
    private readonly SessionSetup setup;
    private readonly Cast cast;
    private readonly Agenda agenda;
    private readonly Chances chances;
    private readonly Pace pace;
    private readonly Foresight foresight;
    private readonly Choosing choosing;
    private readonly SceneRunner scenes;
    private readonly int player;
    private readonly Stillness stillness;
    private StoryTime playerWaitsSince;
    private bool playerWaits;
    private bool sceneEnded;
    private ImmutableArray<Option>? offered;

    public Scheduler(Stage stage, SessionSetup setup, Director director)
    {
        this.stage = stage;
        this.setup = setup;
        cast = new Cast(stage.Engine.Story.Characters);
        player = setup.Player is EntityId who ? stage.Story[who].CharacterIndex : -1;
        Dice dice = new(setup.Seed);
        chances = new Chances(stage.Engine, dice);
        pace = new Pace(stage, dice);
        agenda = new Agenda(stage, cast, chances);
        stillness = new Stillness(stage, agenda);
        foresight = new Foresight(stage, agenda);
        choosing = new Choosing(stage, setup, cast, foresight, director, pace);
        scenes = new SceneRunner(stage, choosing, setup);
    }

    public enum Outcome
    {
        Event,
        Player,
        Rest,
    }

    public bool PlayerToDecide { get; private set; }

    /// <summary>The player has waited, and nobody has anything under way or has begun anything meanwhile.</summary>
    public bool NobodyStirs { get; private set; }

    /// <summary>What the player last chose to do, or said that they would, came to nothing, and was not even an attempt.</summary>
    public Setback? Setback { get; private set; }

    /// <summary>What the player has begun and not brought to its end.</summary>
    public Act? PlayerUnderway => agenda.Underway.FirstOrDefault(undertaking => undertaking.Act.Consenting.Contains(player))?.Act;

    /// <summary>The scene in which the player is to choose, if that is what they are to decide.</summary>
    public OpenScene? Scene => scenes.Open;

    public void BeginChapter(Chapter chapter)
    {
        chances.BeginChapter(chapter, stage.Now);
        stillness.BeginChapter();
        NobodyStirs = false;
        choosing.BeginChapter();
    }

    /// <summary>Nothing changes while the player thinks, so that it is found out once.</summary>
    public ImmutableArray<ThinkingCut> ThinkingCuts => choosing.ThinkingCuts;

    public ImmutableArray<Option> PlayerOptions() => offered ??= stage.Recollection.Offer(() => choosing.OptionsFor(player));

    public Setback InTheWayOf(GroundAct act) =>
        player >= 0 && stage.Engine.Story.Find(act) is Act found ? choosing.SetbackOf(player, found) : new Setback(act, []);

    /// <summary>Runs until something happens, the player is to decide, or the chapter comes to rest.</summary>
    public Outcome Next(Chapter chapter, IReadOnlySet<string> reached)
    {
        IReadOnlyList<Target> targets = TargetsOf(chapter, reached);
        while (true)
        {
            stage.CollectStates();
            StopWhatIsSeenToBeImpossible();
            foresight.Notice();
            if (NextOfScene(chapter) is Outcome ofScene)
                return ofScene;
            if (EnactDue(chapter))
                return PlayerToDecide ? Outcome.Player : Outcome.Event;
            if (PlayersTurn())
            {
                PlayerToDecide = true;
                return Outcome.Player;
            }

            if (choosing.BeginOne(agenda, targets))
                continue;
            stage.Watch?.WhenNobodyBegins(stage.Chronicle.Count);
            if (agenda.IsEmpty && !setup.Free && choosing.Chance(chapter) is Act chance)
            {
                Enact(agenda.Immediately(chance, OccurrenceKind.Chance), chapter);
                return PlayerToDecide ? Outcome.Player : Outcome.Event;
            }

            if (!AdvanceClock())
                return Outcome.Rest;
        }
    }

    /// <summary>What a written scene still brings: the end of its talk, then the acts it asked for; null when there is nothing.</summary>
    public Outcome? NextOfScene(Chapter chapter)
    {
        if (!sceneEnded && !(scenes.HasActs && EnactForced(chapter)) && !EnactAsked(chapter))
            return null;
        sceneEnded = false;
        return PlayerToDecide ? Outcome.Player : Outcome.Event;
    }

    public void Decide(Decision decision)
    {
        if (!PlayerToDecide)
            throw new InvalidOperationException("It is not the player's turn.");
        if (scenes.Open is not null != decision is Decision.Say)
            throw new InvalidOperationException(scenes.Open is null ? "There is no scene to choose in." : "A scene waits for its choice.");
        Setback = null;
        stage.AllowSteps();
        switch (decision)
        {
            case Decision.Wait:
                playerWaits = true;
                playerWaitsSince = stage.Now;
                break;
            case Decision.Do chosen:
                choosing.BeginForPlayer(agenda, player, chosen.Act, PlayerOptions);
                break;
            case Decision.Say said:
                PlayerToDecide = scenes.Say(said.Choice);
                sceneEnded = !PlayerToDecide;
                offered = null;
                return;
            default:
                throw new InvalidOperationException("Nobody can decide that.");
        }

        PlayerToDecide = false;
        offered = null;
    }

    /// <summary>What can be asked of the present.</summary>
    public Inquiry Inquire(Chapter? chapter, IReadOnlySet<string> reached) =>
        new(stage, cast, agenda, choosing, setup, chapter, chapter is null ? [] : TargetsOf(chapter, reached));

    private IReadOnlyList<Target> TargetsOf(Chapter chapter, IReadOnlySet<string> reached) => setup.Free ? [] : Director.Targets(chapter, reached);

    private bool PlayersTurn() => player >= 0 && cast.IsFree(player, stage.Now) && !playerWaits;

    private bool EnactForced(Chapter chapter)
    {
        int number = stage.Chronicle.Count + 1;
        if (!setup.Forced.TryGetValue(number, out GroundAct? forced)
            || stage.Engine.Story.Find(forced) is not Act act
            || !stage.Engine.CanHappen(stage.State, act))
        {
            return false;
        }

        Enact(agenda.Immediately(act, OccurrenceKind.Act) with { OutOfCharacter = true }, chapter);
        return true;
    }

    private bool EnactAsked(Chapter chapter)
    {
        List<Act> cameToNothing = [];
        Act? next = scenes.TakeAct(cameToNothing);
        if (cameToNothing.Find(act => act.Consenting.Contains(player)) is Act inVain)
            NoteSetback(inVain);
        if (next is not Act asked)
            return false;
        Enact(choosing.UndertakeInScene(asked), chapter);
        return true;
    }

    private bool EnactDue(Chapter chapter)
    {
        if (EnactForced(chapter))
            return true;
        while (agenda.TakeDue() is Undertaking due)
        {
            if (CameTo(due) is not Undertaking outcome)
            {
                Drop(due);
                continue;
            }

            Enact(outcome, chapter);
            return true;
        }

        if (agenda.HappeningDue() is int happening)
        {
            int before = stage.State;
            Occurrence came = stage.Happen(happening, chapter.Number);
            choosing.NoteLosses();
            stillness.NoteHappening(stage.State != before);
            if (player < 0 || came.Seen.Contains(stage.Story.Characters[player]))
                playerWaits = NobodyStirs = false;
            return true;
        }

        if (agenda.ChanceDue() is not Act chance)
            return false;
        Enact(agenda.Immediately(chance, OccurrenceKind.Chance), chapter);
        return true;
    }

    /// <summary>All whom it kept busy think again now, and a player whose own act it was is told.</summary>
    private void StopWhatIsSeenToBeImpossible()
    {
        while (agenda.TakeStopped() is Undertaking stopped)
            NoteSetback(stopped.Act);
    }

    private void NoteSetback(Act act)
    {
        if (act.Consenting.Contains(player))
            Setback = choosing.SetbackOf(player, act);
    }

    /// <summary>What is found possible where it was only tried is begun; whoever has seen that the rest cannot be done thinks again, and a player is told.</summary>
    private void Drop(Undertaking due)
    {
        if (stage.Engine.CanHappen(stage.State, due.Act))
            agenda.Begin(due with { Kind = OccurrenceKind.Act, Starts = stage.Now, Ends = pace.EndOf(due.Act) });
        else
            NoteSetback(due.Act);
    }

    /// <summary>The act, or that it was only tried; null when whoever had begun it has seen meanwhile that it cannot be done, and when what was only to be tried can be done by now.</summary>
    private Undertaking? CameTo(Undertaking due)
    {
        bool isAttempt = due.Kind == OccurrenceKind.Attempt;
        if (stage.Engine.CanHappen(stage.State, due.Act))
            return isAttempt ? null : due;
        return due.Act.Consenting.Any(doer => stage.Engine.WouldFindOut(doer, stage.State, due.Act)) ? due with { Kind = OccurrenceKind.Attempt } : null;
    }

    private void Enact(Undertaking undertaking, Chapter chapter)
    {
        stage.Enact(undertaking, chapter.Number);
        stillness.NoteAct();
        choosing.NoteLosses();
        if (undertaking.Kind != OccurrenceKind.Attempt)
            choosing.Note(undertaking.Act);
        NobodyStirs = false;
        if (player < 0 || Touches(undertaking.Act, player))
            playerWaits = false;
        PlayerToDecide = scenes.Begin(stage.Chronicle[^1]);
    }

    private bool Touches(Act act, int character) =>
        act.Consenting.Contains(character) || stage.Chronicle[^1].Seen.Contains(stage.Story.Characters[character]);

    /// <summary>Moves on to the next moment at which anything can change; false when nothing will.</summary>
    private bool AdvanceClock()
    {
        if (stillness.IsComplete || stage.Now == StoryTime.Latest)
            return false;
        StoryTime next = stage.Now.Plus(stillness.IsSettled ? StoryTime.MinutesPerDay : RethinkMinutes);
        if (agenda.NextEnd() is StoryTime end && end < next)
            next = end;
        if (agenda.NextHappening() is StoryTime happening && happening < next)
            next = happening;
        if (cast.NextReady(stage.Now) is StoryTime ready && ready < next)
            next = ready;
        stage.AdvanceTo(next);
        if (playerWaits && !NobodyStirs && stillness.IsQuietSince(playerWaitsSince))
            (playerWaits, NobodyStirs) = (false, true);
        return true;
    }
}
