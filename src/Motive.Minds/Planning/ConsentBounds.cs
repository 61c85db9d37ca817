using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.Relaxation;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// Relaxed bounds in the deepest minds in which plans are made, where an act also needs what must hold for it to pay the others in it at once
/// (<see cref="PaymentNeeds"/>). They are certain where all others agree with the one who plans about what is so needed.
/// </summary>
internal sealed class ConsentBounds
{
    private readonly MindEngine engine;
    private readonly PlanningLimits limits;
    private readonly Projection projection;
    private readonly RelaxedGraph?[] graphs;
    private readonly ImmutableArray<int>[] shared;
    private readonly Dictionary<(int Character, int State, int Above), int> known = [];

    public ConsentBounds(MindEngine engine, PlanningLimits limits, Projection projection, ImmediateGains gains, Func<int, Act, bool> mayBePlanned)
    {
        (this.engine, this.limits, this.projection) = (engine, limits, projection);
        graphs = new RelaxedGraph?[engine.Story.Characters];
        shared = new ImmutableArray<int>[engine.Story.Characters];
        if (!projection.FactsStandAlone)
            return;
        PaymentNeeds payments = new(engine.Story, gains);
        Dictionary<(int Act, int Other), Condition?> needs = [];
        for (int character = 0; character < graphs.Length; character++)
        {
            HashSet<int> read = [];
            bool[] usable = [.. engine.Story.Acts.Select(act => mayBePlanned(character, act))];
            foreach (Condition need in engine.Story.Acts.Where(act => usable[act.Index]).SelectMany(act => NeedsOf(character, act)))
                read.UnionWith(FactReads.In(need));
            shared[character] = [.. read.Order()];
            if (read.Count > 0)
                graphs[character] = new RelaxedGraph(engine.States, new RelaxedStory(engine.Story, usable, act => NeedsOf(character, act)));
        }

        IEnumerable<Condition> NeedsOf(int character, Act act)
        {
            foreach (int other in act.Consenting.Where(other => other != character))
            {
                if (!needs.TryGetValue((act.Index, other), out Condition? need))
                    needs.Add((act.Index, other), need = payments.Of(act, other));
                if (need is not null)
                    yield return need;
            }
        }
    }

    /// <summary>Whether the character's utility may be above the bound after at most so many acts.</summary>
    public bool MayGain(int character, int state, int above, int acts)
    {
        if (graphs[character] is not RelaxedGraph graph || !Agree(character, state))
            return true;
        (int, int, int) key = (character, projection.Of(state), above);
        if (!known.TryGetValue(key, out int least))
        {
            least = graph.LayersUntil(key.Item2, graph.Story.Usable, engine.Story.Utilities[character].Total, above, limits.Character);
            known.Add(key, least);
        }

        return least <= acts;
    }

    private bool Agree(int character, int state)
    {
        foreach (int mind in engine.States.Minds(state))
        {
            if (mind < 0)
                continue;
            foreach (int fact in shared[character])
            {
                if (engine.States.Read(mind, fact) != engine.States.Read(state, fact))
                    return false;
            }
        }

        return true;
    }
}
