using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Choosing.Directing;

/// <summary>
/// The drama manager. It gives nobody a motive: among plans that characters have anyway it favours those that, carried out in the
/// real world, bring about a beat that is due or the chapter's goal; and when everybody rests it may use a chance event that the chapter allows at no time of its own.
/// A beat that can no longer come is simply never favoured.
/// </summary>
internal sealed class Director(MindEngine engine, Evaluator evaluator)
{
    /// <summary>How much a plan's draw grows when its first act leads where the author wants; divided by the acts it takes.</summary>
    private const int FavourPercent = 1000;

    private readonly TargetFacts bearing = new(engine);

    /// <summary>The candidate, with its draw raised where the plan leads to a target. <paramref name="state"/> is the present as it is told.</summary>
    public Candidate Favour(Candidate candidate, StateId state, IReadOnlyList<Target> targets) =>
        targets.Count > 0 && StepsTo(candidate.Plan, state, targets) is (int steps, Target target)
            ? candidate with { Draw = candidate.Draw with { Favour = candidate.Draw.Own * FavourPercent / (100 * steps), Beat = target.Beat } }
            : candidate;

    /// <summary>The beats that are due, and the chapter's goal.</summary>
    public static List<Target> DueTargets(Chapter chapter, IReadOnlySet<string> reached)
    {
        List<Target> targets = [];
        foreach (Beat beat in chapter.Beats)
        {
            if (!reached.Contains(beat.Id) && beat.After.All(reached.Contains))
                targets.Add(new Target(beat.Id, beat.When));
        }

        if (chapter.Goal is not null)
            targets.Add(new Target(null, chapter.Goal));
        return targets;
    }

    /// <summary>An allowed chance event after which somebody would have a reason to act, or null.</summary>
    public Act? FindChance(Chapter chapter, StateId state, Func<StateId, bool> somebodyMoves)
    {
        foreach (EventPattern pattern in chapter.Allowed.Where(allowed => allowed.Time is null).SelectMany(allowed => allowed.Events))
        {
            foreach (Act act in engine.Story.Acts)
            {
                if (act.AuthorOnly && Patterns.Match(pattern, act) && engine.CanHappen(state, act)
                    && engine.Apply(state, act) is StateId after && after != state && somebodyMoves(after))
                {
                    return act;
                }
            }
        }

        return null;
    }

    /// <summary>How many acts of the plan, done in the real world, bring about a target, and which; null when they do not. A journey is one (D16c).</summary>
    private (int Steps, Target Target)? StepsTo(MotivePlan plan, StateId state, IReadOnlyList<Target> targets)
    {
        IState present = engine.View(state);
        targets = [.. targets.Where(target => bearing.MayBear(target, plan.Acts) || evaluator.Holds(target.When, present))];
        if (targets.Count == 0)
            return null;
        int steps = 0;
        bool moved = false;
        foreach (ActId index in plan.Acts)
        {
            Act act = engine.Story[index];
            if (!engine.CanHappen(state, act))
                return null;
            StateId after = engine.ApplyInWorld(state, act);
            bool moves = act.Consenting is [CharacterId doer] && engine.PlaceOf(after, doer) != engine.PlaceOf(state, doer);
            steps += moves && moved ? 0 : 1;
            (state, moved) = (after, moves);
            IState view = engine.View(state);
            foreach (Target target in targets)
            {
                if (evaluator.Holds(target.When, view))
                    return (steps, target);
            }
        }

        return null;
    }
}
