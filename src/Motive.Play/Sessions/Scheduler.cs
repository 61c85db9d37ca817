using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Play.Choosing;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Choosing.Directing;
using Motive.Play.Clock;
using Motive.Play.Sessions.Inquiries;
using Motive.Play.Sessions.Scenes;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// Who does what when. At each moment, in this order: whoever sees that what they are about cannot be done, or has no more reason for it, stops; forced acts; acts that end now; happenings and chances that are due; answers of those who have been addressed; the player's turn;
/// the free character who is most drawn to something begins it. When nobody begins anything, time goes on to whatever is next.
/// </summary>
internal sealed partial class Scheduler
{
    private const int RethinkMinutes = 10;

    private readonly Stage stage;
    private readonly SessionSetup setup;
    private readonly Cast cast;
    private readonly Agenda agenda;
    private readonly Chances chances;
    private readonly Foresight foresight;
    private readonly ActChooser choosing;
    private readonly SceneRunner scenes;
    private readonly Players players;
    private readonly Stillness stillness;
    private readonly LostReasons lostReasons;
    private readonly StoppedActs stoppedActs;
    private readonly BegunActs begunActs;
    private readonly Floor floor;
    private Expectation? toAnswer;
    private bool sceneEnded;
    private bool everybodyRests;
    private ImmutableArray<Option>? offered;
    private (int Passed, StoryTime Now) answeredAt;

    public Scheduler(Stage stage, SessionSetup setup, Director director)
    {
        this.stage = stage;
        this.setup = setup;
        cast = new Cast(stage.Engine.Story.Characters);
        players = new Players(stage.Engine.Story.Characters);
        foreach (EntityId who in setup.Player is EntityId first ? setup.Players.Add(first) : setup.Players)
            players.SetPlayed(Index(who), true);
        foreach (EntityId who in setup.Away)
            stage.SetAway(Index(who), true);
        Chance chance = new(setup.Seed);
        chances = new Chances(stage.Engine, chance);
        Pace pace = new(stage, chance);
        agenda = new Agenda(stage, cast, players, chances, setup);
        stillness = new Stillness(stage, agenda);
        foresight = new Foresight(stage, agenda, cast, players);
        floor = new Floor(stage, cast, agenda);
        choosing = new ActChooser(stage, setup, cast, agenda, foresight, director, pace, players, floor);
        stoppedActs = new StoppedActs(stage);
        begunActs = new BegunActs(stage, agenda, choosing, players, stoppedActs, pace);
        lostReasons = new LostReasons(stage, cast, agenda, choosing.Deliberation, players, stoppedActs);
        scenes = new SceneRunner(stage, choosing, setup, players);
        PlayerThread = new PlayerThread(stage, cast, agenda, players, floor, foresight);
    }

    /// <summary>Somebody who is played is to decide: <see cref="Players.Turn"/>.</summary>
    public bool PlayerToDecide { get; private set; }

    /// <summary>Whoever is to decide has been addressed, and answers or turns away, or has been asked to agree to another player's choice.</summary>
    public bool IsAnswering => toAnswer is not null || proposal is not null;

    /// <summary>Who is played.</summary>
    public Players Players => players;

    /// <summary>Whoever hosts the run is asked at every moment for the facts that they own.</summary>
    public bool AsksHost { get; set; }

    /// <summary>They have been asked, and all that they said has come about.</summary>
    public void HostAnswered() => answeredAt = (stage.Passed, stage.Now);

    /// <summary>How many conclusions had been asked for before those who are free were asked, if not all have been; null where nobody is still to be asked.</summary>
    public int? RoundBegun => choosing.RoundBegun;

    /// <summary>What is under way, in the order in which it will end.</summary>
    public IEnumerable<Undertaking> Underway => agenda.Underway;

    /// <summary>What was begun and came to nothing before it was done or tried, in order.</summary>
    public IReadOnlyList<StoppedAct> StoppedActs => stoppedActs.All;

    /// <summary>The scene in which a player is to choose, if that is what they are to decide.</summary>
    public OpenScene? Scene => scenes.Open;

    /// <summary>What would be over before the next chapter begins is left, and so is what people had set out on with it: what comes between two chapters is nobody's to see.</summary>
    public void DropUnderway(StoryTime until) => Drop(undertaking => undertaking.Ends <= until);

    /// <summary>What was under way and has somebody or something to do with it that is not in the story any more is left (D8e).</summary>
    public void DropWithMissing() => Drop(undertaking => undertaking.Act.IsMissing);

    private void Drop(Func<Undertaking, bool> isDropped)
    {
        while (agenda.Underway.FirstOrDefault(isDropped) is Undertaking left)
            agenda.Stop(left);
        foreach (CharacterId character in CharacterId.Below(stage.Engine.Story.Characters))
        {
            if (!agenda.Underway.Any(undertaking => undertaking.Occupied.Contains(character)))
                (cast.Intending[character.Value], cast.PutAside[character.Value]) = (null, null);
        }
    }

    /// <summary>A chapter begins: everybody thinks anew, and what it lets come by chance is worked out.</summary>
    public void BeginChapter(Chapter chapter)
    {
        EnterChapter(chapter);
        chances.BeginChapter(chapter, stage.Now);
        stillness.BeginChapter();
        players.ClearAlone();
        floor.Clear();
        choosing.BeginChapter();
        everybodyRests = false;
    }

    private void EnterChapter(Chapter chapter) => players.EnterChapter(who => stage.Story.HasPartIn(stage.Story.EntityOf(who), chapter));

    /// <summary>Which limits whose thinking has come to.</summary>
    public ImmutableArray<ThinkingCut> ThinkingCuts => choosing.ThinkingCuts;

    /// <summary>What people have left because others undo it each time (D30a).</summary>
    public IReadOnlyList<EndedLoop> EndedLoops => choosing.EndedLoops;

    /// <summary>What whoever is to decide can choose from. Nothing changes while a player thinks, so that it is found out once.</summary>
    public ImmutableArray<Option> PlayerOptions() => offered ??= stage.Recollection.RecallOptions(() => proposal is PlayersProposal asked
        ? choosing.RepliesFor(players.Turn!.Value, asked.Act)
        : choosing.OptionsFor(players.Turn!.Value, toAnswer));

    /// <summary>What decides, as the character sees it, that an act cannot be done.</summary>
    public Setback InTheWayOf(CharacterId character, GroundAct act) =>
        !character.IsNone && stage.Engine.Story.FindAct(act) is Act found ? choosing.SetbackOf(character, found) : new Setback(act, SetbackCause.NotPossible, []);

    /// <summary>Goes on to the next thing that comes about, or as far as it may.</summary>
    /// <param name="waiting">The end of the chapter that waits for players; null where none does.</param>
    public Outcome AdvanceToNext(Chapter chapter, IReadOnlySet<string> reached, StepBounds bounds, DecidedEnd? waiting)
    {
        (waitingEnd, endWait, PlayerThread.Declared) = (waiting, chapter.EndWait, chapter.Threads);
        IReadOnlyList<Target> targets = TargetsOf(chapter, reached);
        Func<bool> mayGoOn = new StepAllowance(bounds, stage.Engine.States).MayGoOn;
        while (true)
        {
            stage.CollectStates();
            if (!everybodyRests && NextAtPresent(chapter, targets, mayGoOn) is Outcome outcome)
                return outcome;
            if (EndWaitsNoLonger)
                return new Outcome(OutcomeKind.Closes);
            ComeToRest();
            if (NextMoment(bounds) is not StoryTime next)
                return new Outcome(waitingEnd is not null ? OutcomeKind.Closes : stage.Now < StoryTime.Latest && (setup.Unending || !agenda.IsEmpty) ? OutcomeKind.AtRest : OutcomeKind.Rest);
            if (bounds.Until < next)
                return new Outcome(OutcomeKind.TimeReached);
            if (!mayGoOn())
                return new Outcome(OutcomeKind.Interrupted);
            MoveClock(next);
            if (bounds.IsReplay && stage.Now == bounds.Until)
                return new Outcome(OutcomeKind.TimeReached);
        }
    }

    /// <summary>What a written scene still brings: the end of its talk, then the acts it asked for; null when there is nothing.</summary>
    public Outcome? NextOfScene(Chapter chapter)
    {
        if (!sceneEnded && !(scenes.HasActs && EnactForced(chapter)) && !EnactAsked(chapter))
            return null;
        sceneEnded = false;
        stage.AdvanceMoment();
        return AfterEvent;
    }

    /// <summary>Carries out what a player has decided.</summary>
    /// <returns>What was begun by it.</returns>
    public Undertaking? Decide(Decision decision)
    {
        if (!PlayerToDecide || players.Turn is not CharacterId player)
            throw new InvalidOperationException("It is not the player's turn.");
        if (scenes.Open is not null != decision is Decision.SceneChoice)
            throw new InvalidOperationException(scenes.Open is null ? "There is no scene to choose in." : "A scene waits for its choice.");
        players.RecordSetback(player, null);
        stage.AllowSteps();
        switch (decision)
        {
            case Decision.Wait or Decision.Do when proposal is PlayersProposal asked:
                return Reply(player, asked, decision);
            case Decision.Wait:
                Undertaking? begun = Wait(player);
                EndTurn();
                return begun;
            case Decision.Do chosen:
                return Choose(player, chosen.Act);
            case Decision.SceneChoice said:
                PlayerToDecide = scenes.Choose(said.Choice);
                sceneEnded = !PlayerToDecide;
                offered = null;
                return null;
            default:
                throw new InvalidOperationException("Nobody can decide that.");
        }
    }

    /// <summary>What can be asked of the present.</summary>
    public Inquiry Inquire(Chapter? chapter, IReadOnlySet<string> reached) =>
        new(stage, cast, agenda, choosing, setup, chapter, chapter is null ? [] : TargetsOf(chapter, reached));

    /// <summary>What comes about at the present moment, one thing a call; null when nobody has anything left to begin then.</summary>
    private Outcome? NextAtPresent(Chapter chapter, IReadOnlyList<Target> targets, Func<bool> mayGoOn)
    {
        if (agenda.TakeStopped() is (Undertaking stopped, CharacterId by))
            return begunActs.ComeToNothing(stopped, by, stage.IsOut(by) ? StopCause.OutOfStory : StopCause.NotPossible);
        if (lostReasons.NextLost() is (Undertaking without, CharacterId doer))
            return begunActs.StopWithoutReason(without, doer);
        foresight.NoticeActsUnderWay();
        if ((NextOfScene(chapter) ?? EnactDue(chapter)) is Outcome due)
            return due;
        if (AsksHost && answeredAt != (stage.Passed, stage.Now))
            return new Outcome(OutcomeKind.HostToAnswer);
        if (floor.NextToAnswer() is Expectation expectation)
            return Answer(chapter, expectation, targets, mayGoOn);
        if (players.NextToDecide(cast, stage, floor, IsPassedOver) is CharacterId player)
        {
            players.GiveTurnTo(player);
            PlayerToDecide = true;
            return new Outcome(OutcomeKind.Player);
        }

        if (!choosing.AskFreeCharacters(targets, mayGoOn))
            return new Outcome(OutcomeKind.Interrupted);
        if (choosing.BeginOne(agenda, targets) is Undertaking begun)
            return new Outcome(OutcomeKind.Began, begun);
        stage.Watch?.WhenNobodyBegins(stage.Chronicle.Count);
        if (!agenda.IsEmpty || setup.Free || choosing.FindChance(chapter) is not Act chance)
            return null;
        choosing.EndRound();
        return Enact(agenda.CreateImmediate(chance, OccurrenceKind.Chance), chapter);
    }

    /// <summary>Somebody who has been addressed answers, before anybody begins anything else.</summary>
    private Outcome? Answer(Chapter chapter, Expectation expectation, IReadOnlyList<Target> targets, Func<bool> mayGoOn)
    {
        if (players.Includes(expectation.Addressee))
        {
            toAnswer = expectation;
            players.GiveTurnTo(expectation.Addressee);
            PlayerToDecide = true;
            return new Outcome(OutcomeKind.Player);
        }

        if (!mayGoOn())
            return new Outcome(OutcomeKind.Interrupted);
        return choosing.BeginAnswer(agenda, expectation, targets) is Undertaking begun
            ? new Outcome(OutcomeKind.Began, begun)
            : NextAtPresent(chapter, targets, mayGoOn);
    }

    /// <summary>A player who has been addressed and waits turns away from it: they do what is left to whoever does not answer, if the story names anything.</summary>
    private Undertaking? Wait(CharacterId player)
    {
        if (toAnswer is not Expectation expectation)
        {
            players.BeginWait(player, stage.Now);
            return null;
        }

        floor.Close(expectation);
        return floor.LastResort(expectation) is Act act ? choosing.BeginLastResort(agenda, expectation, act) : null;
    }

    /// <summary>Nobody has anything left to begin at this moment: who does nothing rests, and what was not possible is over.</summary>
    private void ComeToRest()
    {
        if (everybodyRests)
            return;
        choosing.EndRound();
        agenda.Conclude();
        stage.AdvanceMoment();
        everybodyRests = true;
    }

    private Outcome AfterEvent => new(PlayerToDecide ? OutcomeKind.Player : OutcomeKind.Event);

    private void EndTurn()
    {
        PlayerToDecide = false;
        (toAnswer, proposal) = (null, null);
        players.EndTurn();
        offered = null;
    }

    private IReadOnlyList<Target> TargetsOf(Chapter chapter, IReadOnlySet<string> reached) => setup.Free ? [] : Director.DueTargets(chapter, reached);

    private bool EnactForced(Chapter chapter)
    {
        int number = stage.Chronicle.Count + 1;
        if (!setup.Forced.TryGetValue(number, out GroundAct? forced)
            || stage.Engine.Story.FindAct(forced) is not Act act
            || act.Consenting.Any(stage.IsAway)
            || !stage.Engine.CanHappen(stage.State, act))
        {
            return false;
        }

        Enact(agenda.CreateImmediate(act, OccurrenceKind.Act) with { OutOfCharacter = true }, chapter);
        return true;
    }

    private bool EnactAsked(Chapter chapter)
    {
        List<Act> cameToNothing = [];
        Act? next = scenes.TakeAct(cameToNothing);
        foreach (Act inVain in Enumerable.Reverse(cameToNothing))
            begunActs.RecordSetback(inVain, SetbackCause.NotPossible, inVain.Consenting.FirstOrDefault());
        if (next is not Act asked)
            return false;
        Enact(choosing.Undertakings.CreateInScene(asked), chapter);
        return true;
    }

    private Outcome? EnactDue(Chapter chapter)
    {
        if (EnactForced(chapter))
            return AfterEvent;
        if (agenda.TakeDue() is Undertaking due)
            return begunActs.EndOf(due) is Undertaking ended ? Enact(ended, chapter) : begunActs.GiveUp(due);
        if (agenda.HappeningDue() is int happening)
        {
            StateId before = stage.State;
            RecordHappening(stage.EnactHappening(happening, chapter.Number), before);
            return AfterEvent;
        }

        return agenda.ChanceDue() is Act chance ? Enact(agenda.CreateImmediate(chance, OccurrenceKind.Chance), chapter) : null;
    }

    /// <summary>Nobody's deed has come about.</summary>
    /// <param name="before">The state before it.</param>
    private void RecordHappening(Occurrence came, StateId before)
    {
        choosing.UpdateAfterEvent(null);
        stillness.RecordHappening(stage.State != before);
        foreach (EntityId who in came.Seen)
            players.Wake(stage.Story[who].AsCharacter);
    }

    private Outcome Enact(Undertaking undertaking, Chapter chapter)
    {
        Occurrence came = stage.Enact(undertaking, chapter.Number);
        stillness.RecordAct();
        choosing.UpdateAfterEvent(undertaking.Act);
        if (undertaking.Kind != OccurrenceKind.Attempt)
            choosing.AdvancePlans(undertaking.Act);
        players.ClearAlone();
        foreach (CharacterId character in came.Seen.Select(who => stage.Story[who].AsCharacter).Concat(undertaking.Act.Consenting))
            players.EndWait(character);
        PlayerThread.MarkScenes(came);
        PlayerToDecide = scenes.Begin(came);
        if (!scenes.IsStaged)
            floor.ExpectAnswers(came, undertaking);
        return AfterEvent;
    }
}
