using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Distance estimates for one character by their relaxed problem (<see cref="FarProblem"/>): it rules out what is out of reach, nearly for certain, and estimates the distance of the
/// rest.
/// </summary>
/// <param name="graph">Has been turned to the problem, and is not turned to another as long as this is asked.</param>
internal sealed class FarSight(MindEngine engine, CharacterId character, FarProblem problem, RelaxedGraph graph)
{
    private readonly RelaxedPlan plan = new(graph);

    /// <summary>By act: whether it may be in a plan of the character's.</summary>
    public bool[] Usable => problem.Usable;

    private WantTerm[] Terms => engine.Story.Utilities[character.Value].Terms;

    /// <summary>
    /// Of some terms of the utility those that may be worth more than they are in a state of the character's mind, within so many acts. One to which no act of a relaxed plan leads hangs on what others
    /// believe, of which the relaxed problem knows nothing, and is left out.
    /// </summary>
    public List<Aim> AimsFrom(StateId state, List<int> terms, int acts)
    {
        List<Aim> aims = [];
        graph.BuildLayers(state, Usable, acts);
        foreach (int term in terms)
        {
            Condition value = Terms[term].Value;
            int now = value.Evaluate(engine.States, state);
            if (graph.Facts.Evaluate(value) is not { MayBeKnown: true } may || may.High <= now)
                continue;
            plan.Extract(value, now);
            if (plan.Acts.Count > 0)
                aims.Add(new Aim(value, now, problem.EventsLeadingTo(term)));
        }

        return aims;
    }

    /// <summary>The estimated distance to a rise of a term of the utility; null where only others' beliefs are missing, which the relaxed problem does not model.</summary>
    public AimEstimate? EstimateForTerm(StateId state, int term, int acts)
    {
        Condition value = Terms[term].Value;
        int now = value.Evaluate(engine.States, state);
        int least = graph.LayersUntil(state, Usable, value, now, acts);
        if (least >= RelaxedGraph.Never)
            return AimEstimate.None;
        plan.Extract(value, now);
        return plan.Acts.Count == 0 ? null : new AimEstimate(Math.Max(least, plan.Acts.Count), [.. plan.Acts]);
    }

    /// <summary>The estimated distance from a state to an aim, or, where the aim is reached, to an improvement of the whole utility above a value.</summary>
    public AimEstimate EstimateForAim(StateId state, Aim aim, int best, int acts)
    {
        if (aim.IsReached(engine.States, state))
            aim = new Aim(engine.Story.Utilities[character.Value].Total, best, Usable);
        int least = graph.LayersUntil(state, aim.Acts, aim.Value, aim.Above, acts);
        if (least >= RelaxedGraph.Never)
            return AimEstimate.None;
        plan.Extract(aim.Value, aim.Above);
        return new AimEstimate(Math.Max(least, plan.Acts.Count), [.. plan.Acts]);
    }
}
