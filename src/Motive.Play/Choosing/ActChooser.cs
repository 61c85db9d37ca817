using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Choosing.Directing;
using Motive.Play.Clock;
using Motive.Play.Clock.Recalling;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Choosing;

/// <summary>Turns what people are drawn to, and what a player chose, into undertakings with their reasons: who begins, who waits.</summary>
internal sealed class ActChooser
{
    /// <summary>Whoever has nothing to do thinks again after so long, unless they learn something before.</summary>
    private const int RestMinutes = 10;

    private readonly Stage stage;
    private readonly Cast cast;
    private readonly Director director;
    private readonly Deliberation deliberation;
    private readonly FalseStarts falseStarts;
    private readonly Doubts doubts;
    private readonly Patience patience;
    private readonly ReasonWriter reasons;
    private readonly Motivations motivations;
    private readonly ChoicePipeline pipeline;
    private readonly DirectedChance directed;
    private readonly Menu menu;
    private readonly Consent consent;
    private readonly Floor floor;
    private readonly ThinkingLog thinking = new();
    private readonly Chance chance;
    private Round? round;

    public ActChooser(Stage stage, SessionSetup setup, Cast cast, Agenda agenda, Foresight foresight, Director director, Pace pace, Players players, Floor floor)
    {
        Players = players;
        this.stage = stage;
        this.cast = cast;
        this.director = director;
        this.floor = floor;
        chance = new Chance(setup.Seed);
        doubts = new Doubts(stage);
        deliberation = new Deliberation(stage.Engine, stage.Intentions, chance, setup.Thinking ?? SessionSetup.DefaultThinking, doubts, foresight.ComingFor);
        falseStarts = new FalseStarts(stage.Engine, stage.Feelings, chance);
        patience = new Patience(stage, cast, foresight);
        reasons = new ReasonWriter(stage.Engine, stage.Ledger);
        consent = new Consent(stage, cast, foresight, deliberation, players);
        pipeline = new ChoicePipeline(stage, cast, agenda, deliberation, patience, consent, falseStarts, foresight, director, reasons, floor);
        directed = new DirectedChance(stage, director, deliberation);
        menu = new Menu(stage, consent, foresight, deliberation, reasons);
        motivations = new Motivations(stage, deliberation, reasons, menu, players);
        Undertakings = new Undertakings(stage, pace, deliberation, motivations);
        stage.MarkingOthers = MarkStates;
    }

    /// <summary>Who is played.</summary>
    public Players Players { get; }

    /// <summary>Makes undertakings of what is begun.</summary>
    public Undertakings Undertakings { get; }

    /// <summary>They have been addressed, and answer before all else.</summary>
    public bool HasToAnswer(CharacterId character) => floor.ExpectedOf(character) is not null;

    /// <summary>How many conclusions had been asked for before those who are free were asked, if not all have been; null where nobody is still to be asked.</summary>
    public int? RoundBegun => round?.Place;

    /// <summary>The rules that stand between a plan and its being followed.</summary>
    public ChoicePipeline Pipeline => pipeline;

    /// <summary>How much people are drawn to their plans.</summary>
    public Deliberation Deliberation => deliberation;

    /// <summary>What writes down why.</summary>
    public ReasonWriter Reasons => reasons;

    /// <summary>The drama manager.</summary>
    public Director Director => director;

    /// <summary>What people have set out on and tried, and what is just being weighed, stays.</summary>
    public void MarkStates(StateStore states)
    {
        cast.MarkStates(states);
        falseStarts.MarkStates();
        round?.MarkStates(states);
    }

    /// <summary>Writes or reads what people have tried, wait for and have thought of. Nobody may be just being asked.</summary>
    public void Transfer(SessionArchive archive)
    {
        falseStarts.Transfer(archive);
        doubts.Transfer(archive);
        patience.Transfer(archive);
        thinking.Transfer(archive);
    }

    /// <summary>Which limits whose thinking has come to.</summary>
    public ImmutableArray<ThinkingCut> ThinkingCuts => thinking.Cuts;

    /// <summary>What people have left because people undo it again and again (D30a).</summary>
    public IReadOnlyList<EndedLoop> EndedLoops => falseStarts.EndedLoops(stage.State);

    /// <summary>Asks everybody who is free what they would do, each once at a moment; false when that was broken off, to be gone on with by the next call.</summary>
    /// <param name="mayGoOn">Asked before everybody.</param>
    public bool AskFreeCharacters(IReadOnlyList<Target> targets, Func<bool> mayGoOn)
    {
        Round asked = round ??= new Round(stage.Recollection.Asked);
        while (asked.Next < stage.Engine.Story.Characters)
        {
            CharacterId character = new(asked.Next);
            if (Players.Includes(character) || stage.IsOut(character) || floor.IsHeldBy(character) || (!cast.MayAnswer(character, stage.Now) && (!cast.IsFree(character, stage.Now) || IsResting(character))))
            {
                asked.Skip();
                continue;
            }

            if (!mayGoOn())
                return false;
            (Conclusion.Wish wish, Resolve? resolve) = Resolve(character, targets);
            asked.Answer(wish, resolve);
            stage.CollectStates();
        }

        return true;
    }

    /// <summary>Of those who were asked, the one most drawn to something begins it; null when nobody does.</summary>
    public Undertaking? BeginOne(Agenda agenda, IReadOnlyList<Target> targets)
    {
        if (round?.Best is not Resolve best)
            return null;
        EndRound();
        if (stage.Watch?.BeforeBegin(agenda.BegunCount) == true)
            return AskFreeCharacters(targets, () => true) ? BeginOne(agenda, targets) : null;
        return Begin(agenda, best.Character, best.Plan, () => best.Weighed ?? pipeline.Weigh(best.Character, targets));
    }

    /// <summary>Whoever has been addressed begins the answer that draws them most, or what is left to them where none does; null where nothing is.</summary>
    public Undertaking? BeginAnswer(Agenda agenda, Expectation expectation, IReadOnlyList<Target> targets)
    {
        CharacterId character = expectation.Addressee;
        Weighing? weighed = null;
        Weighing weigh() => weighed ??= pipeline.Weigh(character, targets);
        Conclusion.Wish wish = WishOf(character, weigh);
        MotivePlan? plan = wish.Waits ? null : PlanOf(character, wish);
        Act? otherwise = plan is null ? floor.LastResort(expectation) : null;
        if ((plan is not null || otherwise is not null) && stage.Watch?.BeforeBegin(agenda.BegunCount) == true)
            return BeginAnswer(agenda, expectation, targets);
        thinking.AddCuts(stage.Story.EntityOf(character), wish.Reached, stage.Now, stage.Chronicle.Count);
        floor.Close(expectation);
        if (plan is not null)
            return Begin(agenda, character, plan, weigh, expectation);
        return otherwise is null ? null : BeginLastResort(agenda, expectation, otherwise);
    }

    /// <summary>What somebody does whom no answer draws, or who turns away from being asked.</summary>
    /// <param name="expectation">Which the floor has closed.</param>
    public Undertaking BeginLastResort(Agenda agenda, Expectation expectation, Act act)
    {
        cast.AnswersTo[expectation.Addressee.Value] = [];
        cast.PutAside[expectation.Addressee.Value] = cast.Intending[expectation.Addressee.Value];
        return agenda.Begin(Undertakings.Create(act, Motivations.None, expectation) with { IsLastResort = true });
    }

    /// <summary>The moment is gone through once more, because something has come between: what was answered counts for nothing.</summary>
    public void Rewind()
    {
        if (round is not null)
            stage.Recollection.Rewind(round.Place);
        round = null;
        patience.Rewind();
    }

    /// <summary>The moment is over for all who were asked: who does nothing rests, hesitates or waits.</summary>
    public void EndRound()
    {
        foreach ((CharacterId character, Conclusion.Wish wish) in round?.Answers ?? [])
            LetRest(character, wish);
        round = null;
        patience.Conclude();
    }

    /// <inheritdoc cref="DirectedChance.FindChance"/>
    public Act? FindChance(Chapter chapter) => directed.FindChance(chapter);

    /// <param name="expectation">What they have to answer first; null for nothing.</param>
    public ImmutableArray<Option> OptionsFor(CharacterId character, Expectation? expectation) => expectation is null ? menu.OptionsOf(character) : menu.AnswersOf(character, floor.PossibleAnswers(expectation));

    /// <summary>What a player who has to agree to an act can say to it.</summary>
    public ImmutableArray<Option> RepliesFor(CharacterId character, Act act) => menu.RepliesOf(character, act);

    /// <inheritdoc cref="Consent.NextToAgree"/>
    public CharacterId? NextToAgree(Act act, CharacterId proposer, ImmutableArray<CharacterId> agreed) => consent.NextToAgree(act, proposer, agreed);

    /// <summary>A player may choose an act now, and other players may have to agree to it first.</summary>
    public bool IsOpenTo(CharacterId player, Act act, Expectation? expectation) =>
        act.Consenting.Contains(player) && consent.IsOpenTo(player, act) && (expectation is null || floor.PossibleAnswers(expectation).Contains(act));

    /// <param name="offered">What the character can choose from now; asked for only where why they do it is not recalled.</param>
    public Undertaking BeginForPlayer(Agenda agenda, CharacterId character, GroundAct chosen, Func<ImmutableArray<Option>> offered, Expectation? expectation)
    {
        Conclusion.Motivation why = motivations.OfPlayer(character, chosen, offered);
        stage.Watch?.BeforeBegin(agenda.BegunCount);
        if (expectation is not null)
            floor.Close(expectation);
        return agenda.Begin(Undertakings.Create(stage.Engine.Story.FindAct(chosen) ?? throw new UnfitArchiveException(), why, expectation));
    }

    /// <summary>What a character expects to gain by an act that they have a reason for now, or null.</summary>
    public int? GainOf(CharacterId character, Act act) =>
        !character.IsNone && act.Consenting.Contains(character) && stage.Engine.CanHappen(stage.State, act)
            ? stage.Recollection.Recall(Conclusion.Promise.Nothing, () => new Conclusion.Promise(deliberation.Explain(character, stage.State, act)?.Gain)).Gain
            : null;

    /// <summary>An act that cannot be done, with what decides that as the character sees it.</summary>
    public Setback SetbackOf(CharacterId character, Act act) =>
        new(act.ToGroundAct(), SetbackCause.NotPossible, reasons.InTheWayOf(character, stage.Engine.States.Mind(stage.State, character), act));

    /// <summary>Everybody is free to try again what has come to nothing.</summary>
    public void BeginChapter()
    {
        round = null;
        falseStarts.Forget(stage.State);
        doubts.Forget();
        patience.Forget();
        foreach (CharacterId character in CharacterId.Below(stage.Engine.Story.Characters))
            cast.Wake(character);
    }

    /// <summary>What somebody was about came to nothing, because they saw that it cannot be done or had no more reason for it.</summary>
    public void RecordStopped(CharacterId character, Act act) => falseStarts.RecordStopped(character, act);

    /// <summary>The last event has come about: people may have lost what they had, and may know what they have not found out.</summary>
    /// <param name="act">What was done, or tried; null for what nobody did.</param>
    public void UpdateAfterEvent(Act? act)
    {
        RecordLosses();
        doubts.UpdateAfterEvent(act);
    }

    /// <summary>Who has lost something by the last event, and by whose doing, as far as they saw it.</summary>
    private void RecordLosses()
    {
        Occurrence last = stage.Chronicle[^1];
        bool byPeople = last.Kind == OccurrenceKind.Act && !last.OutOfCharacter && !last.By.Any(who => Players.Includes(stage.Story[who].AsCharacter));
        Act? act = last.Action is ActionId action ? stage.Engine.Story.FindAct(new GroundAct(action, last.Arguments)) : null;
        foreach (CharacterId character in stage.WorseOff)
        {
            EntityId who = stage.Story.EntityOf(character);
            LostBy seen = last.By.Contains(who) ? LostBy.Themselves : LostBy.Others;
            falseStarts.RecordLoss(character, stage.Now, byPeople && last.Seen.Contains(who) ? seen : LostBy.Circumstance, act?.Index ?? ActId.None);
        }
    }

    /// <summary>Whoever saw the act come about, and had it next in their plan, is a step further.</summary>
    public void AdvancePlans(Act act)
    {
        falseStarts.RecordFulfilment(stage.State, act, stage.Now);
        patience.RenewHopes(act, stage.Chronicle[^1]);
        foreach (EntityId who in stage.Chronicle[^1].Seen)
        {
            CharacterId character = stage.Story[who].AsCharacter;
            cast.Intending[character.Value] = cast.Intending[character.Value]?.AfterAct(act, stage.Engine);
        }
    }

    /// <summary>
    /// What a character wishes for, and that they would begin it at once where they neither wait nor hesitate.
    /// Only what they wish for is thought out; all that follows from it is done in the same way where the wish is recalled.
    /// </summary>
    private (Conclusion.Wish Wish, Resolve? Resolve) Resolve(CharacterId character, IReadOnlyList<Target> targets)
    {
        patience.StillWaits(character);
        Weighing? weighed = null;
        Conclusion.Wish wish = WishOf(character, () => weighed = pipeline.Weigh(character, targets));
        return (wish, PlanOf(character, wish) is MotivePlan plan && !wish.Waits && ReadyFor(character, wish, plan) <= stage.Now ? new Resolve(character, plan, wish.Own, TurnOf(character), weighed) : null);
    }

    private Conclusion.Wish WishOf(CharacterId character, Func<Weighing> weigh) => stage.Recollection.Recall(
        Conclusion.Wish.None, () => weigh().Conclude(deliberation.LimitsReached(character, stage.State)));

    private ulong TurnOf(CharacterId character) => chance.With("turn").With(stage.Story[stage.Story.EntityOf(character)].Name).With(stage.Now.Minutes).Order;

    /// <summary>What becomes of whoever has nothing to do, waits for others, or hesitates.</summary>
    private void LetRest(CharacterId character, Conclusion.Wish wish)
    {
        thinking.AddCuts(stage.Story.EntityOf(character), wish.Reached, stage.Now, stage.Chronicle.Count);
        if (!cast.IsFree(character, stage.Now))
            return;
        MotivePlan? plan = PlanOf(character, wish);
        StoryTime ready = ReadyFor(character, wish, plan);
        if (plan is not null && !wish.Waits)
            falseStarts.Hesitate(character, stage.State, plan, ready);
        if (plan is not null && !wish.Waits && ready <= stage.Now)
            return;
        if (plan is not null && wish.Waits)
            patience.BeginWait(character, plan);
        if (ready > stage.Now)
            cast.HesitatesUntil[character.Value] = ready;
        cast.RestingIn[character.Value] = stage.Engine.States.Mind(stage.State, character);
        cast.RestsUntil[character.Value] = ready > stage.Now ? ready : stage.Now.Plus(RestMinutes);
    }

    private MotivePlan? PlanOf(CharacterId character, Conclusion.Wish wish) => wish.Plan?.ToPlanFrom(stage.Engine.States.Mind(stage.State, character));

    private StoryTime ReadyFor(CharacterId character, Conclusion.Wish wish, MotivePlan? plan) =>
        plan is null || wish.Waits ? stage.Now : falseStarts.ReadyFor(character, stage.State, plan, stage.Now);

    private bool IsResting(CharacterId character) =>
        cast.RestingIn[character.Value] == stage.Engine.States.Mind(stage.State, character) && stage.Now < cast.RestsUntil[character.Value];

    private Undertaking Begin(Agenda agenda, CharacterId character, MotivePlan plan, Func<Weighing> weigh, Expectation? expectation = null)
    {
        Act act = stage.Engine.Story[plan.First];
        Conclusion.Motivation why = motivations.OfWish(character, act, weigh);
        falseStarts.RecordStart(character, stage.State, plan, stage.Now);
        cast.PutAside[character.Value] = cast.Intending[character.Value];
        cast.AnswersTo[character.Value] = [];
        cast.Intending[character.Value] = Intention.FromPlan(character, plan, cast.Intending[character.Value]);
        if (plan.Sought is null)
            stage.HopesAndFears.BeginHoping(character, plan);
        return agenda.Begin(Undertakings.Create(act, why, expectation));
    }
}
