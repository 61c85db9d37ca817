using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>What searches for long plans share in a session (D16b): the unsatisfied wants, and the distance estimates of each character. All use one relaxed graph in turn.</summary>
internal sealed class FarSights(MindEngine engine)
{
    private readonly FarProblems problems =
        Array.TrueForAll(engine.Reachable, mayHappen => mayHappen) ? engine.Story.FarProblems : new FarProblems(engine.Story, engine.Reachable);

    private RelaxedGraph? graph;

    /// <summary>Which wants are worth searching for.</summary>
    public UnsatisfiedWants Wants { get; } = new(engine);

    /// <summary>How many acts may be in a plan of a character's: what one estimate costs.</summary>
    /// <param name="othersPlanAhead">As for <see cref="Get"/>.</param>
    public int CountUsableActs(CharacterId character, bool othersPlanAhead) => problems.CountUsableActs(character, othersPlanAhead);

    /// <summary>The estimates of a character. Those returned before must not be used any more.</summary>
    /// <param name="othersPlanAhead">Whether others may agree to what does not pay them at once.</param>
    public FarSight Get(CharacterId character, bool othersPlanAhead)
    {
        FarProblem problem = problems.Get(character, othersPlanAhead);
        graph ??= new RelaxedGraph(new FactSource(engine.States), problem.Relaxed);
        graph.SwitchTo(problem.Relaxed);
        return new FarSight(engine, character, problem, graph);
    }
}
