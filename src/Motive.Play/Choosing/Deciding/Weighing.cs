using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Clock.Recalling;
using Motive.World;

namespace Motive.Play.Choosing.Deciding;

/// <summary>
/// What the pipeline came to for one character at one moment. Detours are told from direct ways only as far as it is asked: for the choice as long as none is found that is not one,
/// for the record for every act.
/// </summary>
internal sealed class Weighing(MindEngine engine, CharacterId character, IReadOnlyList<Verdict> verdicts, Detours detours, Func<MotivePlan, MotivePlan, bool> cannotWait)
{
    private bool isChosen;
    private Candidate? wish;
    private Candidate? preferred;

    /// <summary>Whose plans these are.</summary>
    public CharacterId Character => character;

    /// <summary>What they are most drawn to of what nothing stands against, or what cannot wait for that (D30l); null when there is nothing.</summary>
    public Candidate? Wish
    {
        get
        {
            if (!isChosen)
            {
                Candidate[] open = [.. verdicts.Where(verdict => verdict.IsOpen).Select(verdict => verdict.Candidate).OrderByDescending(candidate => candidate.Draw.Total)];
                preferred = open.FirstOrDefault(candidate => DetourFrom(candidate) is null);
                wish = (preferred is null ? null : open.FirstOrDefault(candidate => !candidate.Waits && cannotWait(candidate.Plan, preferred.Plan) && DetourFrom(candidate) is null)) ?? preferred;
                isChosen = true;
            }

            return wish;
        }
    }

    /// <summary>Every candidate with what stands against it, detours among it; the most drawing first, as far as the drama manager has no say.</summary>
    public IEnumerable<Verdict> Verdicts => verdicts
        .Select(verdict => verdict.IsOpen ? verdict with { Objection = DetourFrom(verdict.Candidate) } : verdict)
        .OrderByDescending(verdict => verdict.Candidate.Draw.Own);

    /// <summary>The states that its plans speak of stay until the next collection.</summary>
    public void MarkStates(StateStore states)
    {
        foreach (Verdict verdict in verdicts)
            verdict.Candidate.Plan.MarkStates(states);
    }

    /// <summary>What it came to, without ids of states.</summary>
    /// <param name="reached">The limits that thinking came to.</param>
    public Conclusion.Wish Conclude(ImmutableArray<ThinkingLimit> reached) => Wish is Candidate followed
        ? new Conclusion.Wish(reached, PlannedActs.FromPlan(followed.Plan), followed.Waits, followed.Draw.Own)
        : Conclusion.Wish.None with { Reached = reached };

    /// <summary>For the record, when the wish is followed.</summary>
    public Choice Record()
    {
        ILookup<ActId, Verdict> byAct = Verdicts.Where(verdict => verdict.Candidate.Plan.First != Wish!.Plan.First).ToLookup(verdict => verdict.Candidate.Plan.First);
        Candidate[] able =
        [
            .. byAct.Select(alike => alike.Where(verdict => verdict.IsOpen).Select(verdict => verdict.Candidate).MaxBy(candidate => candidate.Draw.Total))
                .OfType<Candidate>().OrderByDescending(candidate => candidate.Draw.Total),
        ];
        Verdict[] refused = [.. byAct.Where(alike => alike.All(verdict => !verdict.IsOpen)).Select(alike => alike.First())];
        ImmutableArray<Candidate> passedOver = MostDrawn(able);
        return new Choice(
            Wish!.Draw,
            [.. passedOver.Select(candidate => new Alternative(ToGroundAct(candidate.Plan.First), candidate.Draw))],
            [.. refused.Take(Choice.MostRefused).Select(ToRefusal)])
        {
            MorePassedOver = able.Length - passedOver.Length,
            WaitsFor = wish != preferred ? ToGroundAct(preferred!.Plan.First) : null,
            MoreRefused = Math.Max(0, refused.Length - Choice.MostRefused),
        };
    }

    /// <summary>What stands against a candidate, for the record.</summary>
    public Refusal ToRefusal(Verdict verdict) =>
        ToRefusal(engine, engine.Story[verdict.Candidate.Plan.First], verdict.Objection!) with { Gain = verdict.Candidate.Plan.Gain, Own = verdict.Candidate.Draw.Own };

    /// <summary>What stands against an act, for the record, whatever it would bring.</summary>
    public static Refusal ToRefusal(MindEngine engine, Act act, Objection objection) => new(act.ToGroundAct(), objection.Kind, 0, 0)
    {
        Who = objection.Who is CharacterId who ? engine.Story.Story.EntityOf(who) : null,
        By = objection.By is Act by ? by.ToGroundAct() : null,
        Until = objection.Until,
    };

    private static ImmutableArray<Candidate> MostDrawn(Candidate[] able)
    {
        ImmutableArray<Candidate> foremost = [.. able.Take(Choice.MostPassedOver)];
        Candidate? leftAlone = able.MaxBy(candidate => candidate.Draw.Own);
        return leftAlone is null || foremost.Contains(leftAlone) ? foremost : [.. foremost.Take(Choice.MostPassedOver - 1), leftAlone];
    }

    /// <summary>Nobody sets out on a detour to what they could as well go straight to; what is waited for and what is gone on with are none.</summary>
    private Objection? DetourFrom(Candidate candidate) => !candidate.Waits && !candidate.Resumes && detours.BetterThan(candidate.Plan) is { } better
        ? new Objection(RefusalKind.Detour, By: engine.Story[better.First])
        : null;

    private GroundAct ToGroundAct(ActId act) => engine.Story[act].ToGroundAct();
}
