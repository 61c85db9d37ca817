using Motive.Minds;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Play.Deciding;
using Motive.World;

namespace Motive.Play.Directing;

/// <summary>
/// The drama manager. It gives nobody a motive: among plans that characters have anyway it favours those that, carried out in the
/// real world, bring about a beat that is due or the chapter's goal; and when everybody rests it may use a chance event that the chapter allows at no time of its own.
/// A beat that can no longer come is simply never favoured.
/// </summary>
internal sealed class Director(MindEngine engine, Evaluator evaluator)
{
    /// <summary>How much a plan's draw grows when its first act leads where the author wants; divided by the acts it takes.</summary>
    private const int FavourPercent = 1000;

    /// <summary>The candidate's draw, raised where the plan leads to a target. <paramref name="state"/> is the present as it is told.</summary>
    public long Favour(Candidate candidate, int state, IReadOnlyList<Expression> targets) =>
        targets.Count > 0 && StepsTo(candidate.Plan, state, targets) is int steps and > 0
            ? candidate.Draw + (candidate.Draw * FavourPercent / (100 * steps))
            : candidate.Draw;

    /// <summary>Conditions of the beats that are due, and the chapter's goal.</summary>
    public static List<Expression> Targets(Chapter chapter, IReadOnlySet<string> reached)
    {
        List<Expression> targets = [];
        foreach (Beat beat in chapter.Beats)
        {
            if (!reached.Contains(beat.Id) && beat.After.All(reached.Contains))
                targets.Add(beat.When);
        }

        if (chapter.Goal is not null)
            targets.Add(chapter.Goal);
        return targets;
    }

    /// <summary>An allowed chance event after which somebody would have a reason to act, or null.</summary>
    public Act? Chance(Chapter chapter, int state, Func<int, bool> somebodyMoves)
    {
        foreach (EventPattern pattern in chapter.Allowed.Where(allowed => allowed.Time is null).SelectMany(allowed => allowed.Events))
        {
            foreach (Act act in engine.Story.Acts)
            {
                if (act.AuthorOnly && Patterns.Match(pattern, act) && engine.CanHappen(state, act)
                    && engine.Apply(state, act) is int after && after != state && somebodyMoves(after))
                {
                    return act;
                }
            }
        }

        return null;
    }

    /// <summary>How many acts of the plan, done in the real world, bring about a target; 0 when they do not.</summary>
    private int StepsTo(MotivePlan plan, int state, IReadOnlyList<Expression> targets)
    {
        int steps = 0;
        foreach (int index in plan.Acts)
        {
            Act act = engine.Story.Acts[index];
            if (!engine.CanHappen(state, act))
                return 0;
            steps++;
            state = engine.Happen(state, act);
            IState view = engine.View(state);
            foreach (Expression target in targets)
            {
                if (evaluator.Holds(target, view))
                    return steps;
            }
        }

        return 0;
    }
}
