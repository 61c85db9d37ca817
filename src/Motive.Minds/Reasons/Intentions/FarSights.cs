using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>What is needed to look far in one session (D16b): which wants are open, and how far things seem to each character. All look through one relaxed graph, one after the other.</summary>
internal sealed class FarSights(MindEngine engine)
{
    private readonly FarProblems problems =
        Array.TrueForAll(engine.Reachable, mayHappen => mayHappen) ? engine.Story.FarProblems : new FarProblems(engine.Story, engine.Reachable);

    private RelaxedGraph? graph;

    public UnsatisfiedWants Wants { get; } = new(engine);

    /// <summary>How far things seem to a character. Nothing that was given before may be asked any more.</summary>
    /// <param name="othersPlanAhead">Whether others may agree to what does not pay them at once.</param>
    public FarSight Get(CharacterId character, bool othersPlanAhead)
    {
        FarProblem problem = problems.Get(character, othersPlanAhead);
        graph ??= new RelaxedGraph(new FactSource(engine.States), problem.Relaxed);
        graph.TurnTo(problem.Relaxed);
        return new FarSight(engine, character, problem, graph);
    }
}
