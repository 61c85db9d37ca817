using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning.Distance;

/// <summary>
/// Who has something to hope for: in their mind, by acts of their own and what pays others at once, the relaxed problem reaches a gain. A guess,
/// since others may also plan ahead. Those of whom no act of the author's can change it are always taken to have.
/// </summary>
internal sealed class GainReachability
{
    private readonly MindEngine engine;
    private readonly Payments payments;
    private readonly int horizon;
    private readonly ToldFacts facts;
    private readonly bool[] agreeable;
    private readonly bool[] affected;
    private readonly RelaxedGraph?[] graphs;
    private readonly Dictionary<(CharacterId Character, StateId Mind), bool> known = [];

    /// <param name="horizon">Acts within which a gain is looked for.</param>
    /// <param name="affects">Whether an act of the author's may bear on what a character can gain.</param>
    public GainReachability(MindEngine engine, Payments payments, int horizon, Func<CharacterId, Act, bool> affects)
    {
        (this.engine, this.payments, this.horizon) = (engine, payments, horizon);
        facts = new ToldFacts(engine.Story, engine.States, (_, _) => true);
        agreeable = [.. engine.Story.Acts.Select(act => !act.IsUnplanned && engine.Reachable[act.Index.Value])];
        affected = [.. CharacterId.Below(engine.Story.Characters).Select(character =>
            engine.Story.Acts.Any(act => act.AuthorOnly && engine.Reachable[act.Index.Value] && affects(character, act)))];
        graphs = new RelaxedGraph?[engine.Story.Characters];
    }

    /// <summary>Whether the character, in a state, has something to hope for; remembered.</summary>
    public bool IsReachable(StateId state, CharacterId character)
    {
        if (!affected[character.Value])
            return true;
        StateId mind = engine.States.Mind(state, character);
        if (!known.TryGetValue((character, mind), out bool hopes))
        {
            hopes = MayGain(character, mind);
            known.Add((character, mind), hopes);
        }

        return hopes;
    }

    private bool MayGain(CharacterId character, StateId mind)
    {
        int before = engine.UtilityOf(character, mind);
        RelaxedGraph graph = graphs[character.Value] ??= new RelaxedGraph(
            facts, ConsentingStory.Build(engine.Story, engine.Reachable, facts, character, payments.ConditionFor, (_, _) => false));
        return before != Value.Unknown
            && graph.LayersUntil(mind, agreeable, engine.Story.Utilities[character.Value].Total, before, horizon) < RelaxedGraph.Never;
    }
}
