using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Choosing;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Choosing.Directing;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions.Inquiries;

/// <summary>
/// What can be asked of one moment of a run: why somebody does not do something, and why they do nothing. Every answer is the first rule that says no, asked of the rules that the session
/// itself goes by, in their order. It is asked of a run that is made again for it, so that nothing moves.
/// </summary>
internal sealed class Inquiry
{
    private readonly Stage stage;
    private readonly Cast cast;
    private readonly Agenda agenda;
    private readonly ChoicePipeline pipeline;
    private readonly Deliberation deliberation;
    private readonly ReasonWriter reasons;
    private readonly SessionSetup setup;
    private readonly Chapter? chapter;
    private readonly IReadOnlyList<Target> targets;
    private readonly WrittenConditions written;
    private readonly ActChooser choosing;

    internal Inquiry(Stage stage, Cast cast, Agenda agenda, ActChooser choosing, SessionSetup setup, Chapter? chapter, IReadOnlyList<Target> targets)
    {
        (this.stage, this.cast, this.agenda, this.setup, this.chapter, this.targets) = (stage, cast, agenda, setup, chapter, targets);
        this.choosing = choosing;
        (pipeline, deliberation, reasons) = (choosing.Pipeline, choosing.Deliberation, choosing.Reasons);
        written = new WrittenConditions(stage.Engine.Story);
        stage.AllowSteps();
    }

    /// <summary>What events do to states.</summary>
    public MindEngine Engine => stage.Engine;

    public Story Story => stage.Story;

    /// <summary>The present as people think with it.</summary>
    public StateId State => stage.State;

    /// <summary>What the clock says at the moment that is asked about.</summary>
    public StoryTime Now => stage.Now;

    /// <summary>Where a move of somebody's alone leads them, as they see it; null for what is no move.</summary>
    public EntityId? PlaceReachedBy(EntityId who, Act act)
    {
        CharacterId character = Story[who].AsCharacter;
        if (!stage.Intentions.Journeys.EverMoves(character) || !stage.Intentions.Journeys.IsMove(character, act.Index))
            return null;
        int place = Engine.PlaceOf(Engine.Apply(Engine.States.Mind(State, character), act), character);
        return place == Value.Unknown ? null : new EntityId(place);
    }

    /// <summary>What keeps an act from being done now.</summary>
    /// <param name="who">Whose doing it would be; null for the first who must agree to it.</param>
    /// <exception cref="ArgumentException">Somebody is given who is not among those who must agree to it.</exception>
    public Hindrance WhyNot(GroundAct asked, EntityId? who)
    {
        if (Engine.Story.FindAct(asked) is not Act act)
            return new Hindrance.Never(setup.Forbidden.Any(pattern => Patterns.Match(pattern, Story[asked.Action], asked.Arguments)));
        if (agenda.Underway.FirstOrDefault(undertaking => undertaking.Act == act) is Undertaking same)
            return new Hindrance.Underway(same.Act.AuthorOnly ? null : Story.EntityOf(act.Consenting[0]), same.Ends);
        if (act.AuthorOnly)
            return new Hindrance.OfNobody(IsAllowed(act), MissingConditions(act, State));
        CharacterId doer = who is EntityId given ? Story[given].AsCharacter : act.Consenting[0];
        if (!act.Consenting.Contains(doer))
            throw new ArgumentException($"{Story[who!.Value].Name} does not have to agree to {act}.", nameof(who));
        return ObjectionTo(doer, act);
    }

    /// <summary>What a happening still requires now, as the story writes it; by its place in the story's happenings.</summary>
    public ImmutableArray<Condition> MissingForHappening(int happening) => [.. written.RequiresOfHappening(happening).FalseParts(Engine.States, State)];

    /// <summary>What somebody is about now, and what is in the way of what they want.</summary>
    public Idleness WhyNothing(EntityId who)
    {
        CharacterId character = Story[who].AsCharacter;
        Idleness idle = new(who) { IsPlayed = choosing.Players.Includes(character) };
        if (BusyWith(character) is Hindrance.Busy busy)
            return idle with { Busy = busy };
        Weighing weighing = pipeline.Weigh(character, targets);
        if (weighing.Wish is { Waits: true } awaited)
            idle = idle with { WaitsFor = (ToGroundAct(awaited.Plan.First), cast.WaitingSince[character.Value] < 0 ? Now : new StoryTime(cast.WaitingSince[character.Value])) };
        else if (weighing.Wish is Candidate wish && pipeline.ReadyFor(weighing) is StoryTime ready && ready > Now)
            idle = idle with { Hesitates = (ToGroundAct(wish.Plan.First), ready) };
        else if (weighing.Wish is Candidate begun)
            return idle with { Begins = ToGroundAct(begun.Plan.First) };
        ActId[] drawing = [.. weighing.Verdicts.Select(verdict => verdict.Candidate.Plan.First)];
        ImmutableArray<GroundAct> disliked = [.. deliberation.Plans(character, State).Select(plan => plan.First).Except(drawing).Where(first => Engine.Story[first].Consenting.Contains(character)).Select(ToGroundAct)];
        return idle with { Disliked = disliked, Refused = RefusedBy(character, weighing), Unmet = new UnmetWants(this, deliberation, reasons).FindUnmetWants(character) };
    }

    /// <summary>Why somebody would do an act now, by the mind that somebody else pictures them to have; null where, by that, they would have no reason to.</summary>
    public Reason? Guess(EntityId guesser, EntityId doer, GroundAct act)
    {
        CharacterId character = Story[doer].AsCharacter;
        return FindTheirs(character, act) is Act found && deliberation.ExplainPictured(character, PicturedBy(guesser), found) is MotivePlan plan ? reasons.Write(character, plan) : null;
    }

    /// <summary>All the reasons that they would have for it by that mind, the shortest first.</summary>
    public ImmutableArray<Reason> Guesses(EntityId guesser, EntityId doer, GroundAct act)
    {
        CharacterId character = Story[doer].AsCharacter;
        return FindTheirs(character, act) is Act found
            ? [.. deliberation.ExplainAllPictured(character, PicturedBy(guesser), found).OrderBy(plan => plan.Length).ThenByDescending(plan => plan.Gain).Select(plan => reasons.Write(character, plan))]
            : [];
    }

    /// <summary>The longest plan that somebody can have, in acts.</summary>
    public int LongestPlan(EntityId who) => deliberation.LongestPlan(Story[who].AsCharacter);

    /// <summary>What somebody would do now if one thing were otherwise in their mind.</summary>
    public Supposing Suppose(EntityId who) => new(stage, cast, choosing, targets, Story[who].AsCharacter);

    /// <summary>Everything that can change and be spoken of, feelings apart.</summary>
    public ImmutableArray<(FactId Fact, ImmutableArray<int> Arguments)> BelievedFacts =>
        [.. Engine.Story.Facts.Facts.Where(fact => fact.Emotion is null && !Story[fact.Family].Hidden && !fact.ForTelling).Select(fact => (fact.Family, fact.Arguments))];

    /// <summary>What of an act's precondition is false in a state, as the story writes it.</summary>
    internal ImmutableArray<Condition> MissingConditions(Act act, StateId state) => [.. written.Requires(act).FalseParts(Engine.States, state)];

    private Act? FindTheirs(CharacterId character, GroundAct act) => Engine.Story.FindAct(act) is Act found && found.Consenting.Contains(character) ? found : null;

    private StateId PicturedBy(EntityId guesser) => Engine.States.Mind(State, Story[guesser].AsCharacter);

    private Hindrance ObjectionTo(CharacterId doer, Act act)
    {
        EntityId who = Story.EntityOf(doer);
        if (BusyWith(doer) is Hindrance.Busy busy)
            return busy;
        StateId mind = Engine.States.Mind(State, doer);
        if (!Engine.MayBegin(doer, mind, act))
            return new Hindrance.NotBelieved(who, MissingConditions(act, mind), reasons.InTheWayOf(doer, mind, act));
        Weighing weighing = pipeline.Weigh(doer, targets);
        Verdict[] verdicts = [.. weighing.Verdicts.Where(verdict => verdict.Candidate.Plan.First == act.Index)];
        if (choosing.Players.Includes(doer) && pipeline.ObjectionToBeginning(doer, act) is Objection objection)
            return objection.Kind == RefusalKind.NothingToTry ? new Hindrance.NotSo(who, MissingConditions(act, State)) : new Hindrance.Refused(who, Weighing.ToRefusal(Engine, act, objection));
        if (pipeline.MustAnswerBefore(doer, act))
            return new Hindrance.Refused(who, Weighing.ToRefusal(Engine, act, pipeline.ObjectionToLeavingUnanswered(doer)));
        if (verdicts.Length == 0)
            return HindranceToPlanning(doer, act);
        if (choosing.Players.Includes(doer))
            return new Hindrance.None(who, ByPlayer: true);
        if (Array.Find(verdicts, verdict => verdict.IsOpen) is not Verdict open)
        {
            Refusal refusal = weighing.ToRefusal(verdicts[0]);
            return refusal.Kind == RefusalKind.NothingToTry ? new Hindrance.NotSo(who, MissingConditions(act, State)) : new Hindrance.Refused(who, refusal);
        }

        Candidate wish = weighing.Wish!;
        if (wish.Plan.First != act.Index)
            return new Hindrance.Outweighed(who, open.Candidate.Draw, new Alternative(ToGroundAct(wish.Plan.First), wish.Draw));
        StoryTime ready = pipeline.ReadyFor(weighing);
        return ready > Now
            ? new Hindrance.Refused(who, weighing.ToRefusal(open with { Objection = new Objection(RefusalKind.Hesitates, Until: ready) }))
            : new Hindrance.None(who, ByPlayer: false);
    }

    /// <summary>They hold it possible, and have no plan that begins with it and draws them.</summary>
    private Hindrance HindranceToPlanning(CharacterId doer, Act act)
    {
        EntityId who = Story.EntityOf(doer);
        StateId mind = Engine.States.Mind(State, doer);
        if (deliberation.Plans(doer, State).FirstOrDefault(plan => plan.First == act.Index) is MotivePlan disliked)
            return new Hindrance.Disliked(who, deliberation.DrawOf(doer, State, Now.Minutes, disliked, cast.Intending[doer.Value]));
        if (deliberation.Explain(doer, State, act) is null)
        {
            StateId after = Engine.Apply(mind, act);
            return new Hindrance.NoGain(who, deliberation.MostActs(doer), WorsenedWants(doer, mind, after), WorsenedWants(doer, after, mind));
        }

        CharacterId other = Array.Find(act.Consenting, other => other != doer && deliberation.Explain(other, mind, act) is null);
        return act.Consenting.Any(character => character != doer && character == other)
            ? new Hindrance.NoConsent(who, Story.EntityOf(other))
            : new Hindrance.NotPlanned(who);
    }

    /// <summary>Labels of the wants that are worse in the second state.</summary>
    internal ImmutableArray<string> WorsenedWants(CharacterId character, StateId before, StateId after) =>
    [
        .. Engine.Story.Utilities[character.Value].Terms
            .Where(term => Utility.Improves(term.Value.Evaluate(Engine.States, after), term.Value.Evaluate(Engine.States, before)))
            .Select(term => term.Label).Distinct(),
    ];

    private Hindrance.Busy? BusyWith(CharacterId character) => cast.IsFree(character, Now) || choosing.HasToAnswer(character) ? null
        : agenda.Underway.FirstOrDefault(undertaking => undertaking.Occupied.Contains(character)) is Undertaking underway
            ? new Hindrance.Busy(
                Story.EntityOf(character), ToGroundAct(underway.Act.Index), underway.Act.AuthorOnly ? null : Story.EntityOf(underway.Act.Consenting[0]), underway.IsHeld ? underway.Ends : cast.BusyUntil[character.Value])
            : null;

    private ImmutableArray<WantedAct> RefusedBy(CharacterId character, Weighing weighing) =>
    [
        .. weighing.Verdicts.Where(verdict => !verdict.IsOpen && verdict.Objection!.Kind != RefusalKind.Detour)
            .DistinctBy(verdict => verdict.Candidate.Plan.First)
            .Take(Choice.MostRefused)
            .Select(verdict => new WantedAct(
                [.. verdict.Candidate.Plan.Acts.Select(ToGroundAct)], reasons.PurposeOf(character, verdict.Candidate.Plan).Wants, verdict.Candidate.Plan.Minutes, weighing.ToRefusal(verdict))),
    ];

    private bool IsAllowed(Act act) => chapter is not null && chapter.Allowed.SelectMany(allowed => allowed.Events).Any(pattern => Patterns.Match(pattern, act));

    internal GroundAct ToGroundAct(ActId act) => new(Engine.Story[act].Definition.Id, Engine.Story[act].Arguments);
}
