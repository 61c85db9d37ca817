using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Choosing.Directing;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Choosing.Deciding;

/// <summary>
/// The one way from what somebody has a plan for to what they set out on. Each candidate goes through the same rules in the same order, and the first that stands against it is
/// kept with it (<see cref="RefusalKind"/> lists them): what was waited for in vain; patience, for plans that begin by waiting; whether the act can begin and everybody agrees; what came to nothing often enough;
/// what others are seen to be about; what only turns back; detours. Of those that are left the most drawing is followed, with the drama manager's favour, unless they hesitate.
/// The drama manager has a say in which act a character chooses, and none in how much it draws them, by which it is decided who begins first. The definition is D30g.
/// </summary>
internal sealed class ChoicePipeline(
    Stage stage, Cast cast, Agenda agenda, Deliberation deliberation, Patience patience, Consent consent, FalseStarts falseStarts, Foresight foresight, Director director, ReasonWriter reasons, Floor floor)
{
    private readonly HashSet<ActId> forbidden = [];

    /// <summary>From now on nobody begins it of their own accord. They may still plan on it, and wonder that it never comes to that.</summary>
    public void Forbid(Act act) => forbidden.Add(act.Index);

    /// <summary>Takes every plan of the character through the rules, as things are.</summary>
    public Weighing Weigh(CharacterId character, IReadOnlyList<Target> targets)
    {
        Expectation? toAnswer = floor.ExpectedOf(character);
        bool patient = toAnswer is null && patience.StillWaits(character);
        List<Candidate> candidates = deliberation.Candidates(character, stage.State, stage.Now.Minutes, cast.Intending[character.Value]);
        candidates.RemoveAll(candidate => forbidden.Contains(candidate.Plan.First));
        if (toAnswer is null && cast.MayAnswer(character, stage.Now) && !cast.IsFree(character, stage.Now))
            candidates = candidates.FindAll(candidate => agenda.IsAnswer(character, ActOf(candidate)));
        ImmutableArray<Act>? answers = toAnswer is null ? null : floor.PossibleAnswers(toAnswer);
        List<Verdict> verdicts = [.. candidates.Select(candidate => answers?.Contains(ActOf(candidate)) == false
            ? new Verdict(candidate, new Objection(RefusalKind.MustAnswer, toAnswer!.Speaker))
            : Awaited(candidate, patience.ObjectionTo(character, candidate.Plan)))];
        verdicts = [.. verdicts.Where(verdict => !verdict.IsOpen), .. AskedAlike(verdicts.Where(verdict => verdict.IsOpen), patient)];
        bool resuming = verdicts.Exists(verdict => verdict.IsOpen && verdict.Candidate.Resumes);
        verdicts = verdicts.ConvertAll(verdict => verdict.IsOpen && !verdict.Candidate.Waits
            ? verdict with { Objection = foresight.ObjectionTo(character, verdict.Candidate.Plan) }
            : verdict);
        Detours detours = new(stage.Engine, reasons, character, [.. verdicts.Where(verdict => verdict.IsOpen && !verdict.Candidate.Waits).Select(verdict => verdict.Candidate.Plan)]);
        return new Weighing(stage.Engine, character, verdicts.ConvertAll(verdict => Drawn(verdict, resuming, targets)), detours, (urgent, other) => foresight.CannotWait(character, urgent, other));
    }

    /// <summary>Whoever has been addressed begins nothing but an answer.</summary>
    public bool MustAnswerBefore(CharacterId character, Act act) => floor.ExpectedOf(character) is Expectation toAnswer && !floor.PossibleAnswers(toAnswer).Contains(act);

    /// <summary>That they have to answer whoever has addressed them.</summary>
    public Objection ObjectionToLeavingUnanswered(CharacterId character) => new(RefusalKind.MustAnswer, floor.ExpectedOf(character)?.Speaker);

    /// <summary>What stands against an act's being begun now, whether or not there is a plan for it; null when nothing does.</summary>
    public Objection? ObjectionToBeginning(CharacterId character, Act act) => consent.ObjectionTo(character, act);

    /// <summary>When the character, most drawn to a plan of their own, sets out on it: now, or after hesitating.</summary>
    public StoryTime ReadyFor(Weighing weighing) => weighing.Wish is { Waits: false } wish
        ? falseStarts.ReadyFor(wish.Character, stage.State, wish.Plan, stage.Now)
        : stage.Now;

    /// <summary>A player is not asked to join in, nor whoever is busy; who needs them to waits for them as for anybody else's act.</summary>
    private Verdict Awaited(Candidate candidate, Objection? objection) => objection is not null
        ? new Verdict(candidate, objection)
        : new Verdict(candidate with { Waits = candidate.Waits || consent.IsAwaited(candidate.Character, ActOf(candidate)) }, null);

    /// <summary>Plans that begin alike are asked about once, and stand together.</summary>
    private IEnumerable<Verdict> AskedAlike(IEnumerable<Verdict> verdicts, bool patient) => verdicts
        .GroupBy(verdict => verdict.Candidate.Plan.First)
        .SelectMany(alike =>
        {
            Objection? objection = ObjectionToBeginning(alike.First().Candidate, patient);
            return alike.Select(verdict => verdict with { Objection = objection });
        });

    private Objection? ObjectionToBeginning(Candidate candidate, bool patient)
    {
        CharacterId character = candidate.Character;
        Act act = ActOf(candidate);
        if (!candidate.Waits)
            return consent.ObjectionTo(character, act) ?? (falseStarts.IsGivenUp(character, stage.State, candidate.Plan, stage.Now) ? new Objection(RefusalKind.GivenUp) : null);
        if (!patient)
            return new Objection(RefusalKind.WaitedEnough);
        return Concerns(act, character) ? null : new Objection(RefusalKind.OthersAffair);
    }

    /// <summary>
    /// While they can go on with what they have set out to do, nothing that only gives back what they have put into it turns them round,
    /// not even where they have to see first what comes of what others are about.
    /// </summary>
    private Verdict Drawn(Verdict verdict, bool resuming, IReadOnlyList<Target> targets)
    {
        if (!verdict.IsOpen)
            return verdict;
        return resuming && verdict.Candidate.Retreats
            ? verdict with { Objection = new Objection(RefusalKind.TurnsBack) }
            : new Verdict(director.Favour(verdict.Candidate, stage.ToldState, targets), null);
    }

    private Act ActOf(Candidate candidate) => stage.Engine.Story[candidate.Plan.First];

    /// <summary>Only what is to be done to them or with them is worth standing still for.</summary>
    private bool Concerns(Act act, CharacterId character) => act.Arguments.Contains(stage.Story.EntityOf(character).Value);
}
