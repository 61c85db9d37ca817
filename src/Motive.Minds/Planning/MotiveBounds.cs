using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// Admissible bounds that prune the search for motives: certain answers of <i>no</i>, in one character's mind, whatever others may agree to:
/// <list type="number">
/// <item>an act from which no chain of reads and writes leads to the character's utility is of no use to them, nor one that changes nothing that
/// could still serve;</item>
/// <item>the relaxed problem cannot reach a gain in so many acts;</item>
/// <item>no single act reaches one, where one is left.</item>
/// </list>
/// </summary>
internal sealed class MotiveBounds
{
    private readonly MindEngine engine;
    private readonly PlanningLimits limits;
    private readonly RelaxedGraph relaxed;
    private readonly Successors successors;
    private readonly Projection projection;
    private readonly Usefulness usefulness;
    private readonly bool[] agreeable;
    private readonly bool[][] atOnce;
    private readonly Dictionary<(CharacterId Character, bool Deepest, StateId State, int Above), int> relaxedActs = [];

    public MotiveBounds(
        MindEngine engine, PlanningLimits limits, RelaxedGraph relaxed, Successors successors, Projection projection, PayingFacts paying)
    {
        this.engine = engine;
        this.limits = limits;
        this.relaxed = relaxed;
        this.successors = successors;
        this.projection = projection;
        agreeable = [.. engine.Story.Acts.Select(act => !act.IsUnplanned && engine.Reachable[act.Index.Value])];
        usefulness = new Usefulness(engine, limits, relaxed, projection, paying);
        atOnce = [.. CharacterId.Below(engine.Story.Characters).Select(character =>
            engine.Story.Acts.Select(act => agreeable[act.Index.Value] && act.Consenting.All(other => other == character || paying.MayPay(other, act))).ToArray())];
    }

    /// <summary>
    /// Whether the act may be in a plan of the character's. In the deepest minds in which plans are made, others agree to what pays them at once.
    /// </summary>
    public bool MayBePlanned(CharacterId character, Act act, bool deepest) => Usable(character, deepest)[act.Index.Value];

    /// <summary>Whether what changes from one bare state to another may serve the character, whatever others may agree to.</summary>
    public bool MayServe(CharacterId character, bool deepest, StateId vantage, StateId before, StateId after) =>
        usefulness.MayServe(character, deepest, vantage, before, after, Usable(character, deepest));

    /// <summary>Whether what changes in others' minds from one state to another may bear on an act that serves the character.</summary>
    public bool MayPersuade(CharacterId character, bool deepest, StateId vantage, StateId state, StateId next) =>
        usefulness.MayPersuade(character, deepest, vantage, state, next, Usable(character, deepest));

    /// <summary>The acts that the relaxed problem needs until the character's utility is above the bound: a lower bound for every plan.</summary>
    public int ActsUntil(CharacterId character, bool deepest, StateId state, int above)
    {
        (CharacterId, bool, StateId, int) key = (character, deepest, projection.Project(state), above);
        if (!relaxedActs.TryGetValue(key, out int acts))
        {
            acts = relaxed.LayersUntil(projection.Project(state), Usable(character, deepest), engine.Story.Utilities[character.Value].Total, above, limits.Character);
            relaxedActs.Add(key, acts);
        }

        return acts;
    }

    /// <summary>Whether acts of that number, agreed to or not, may take the character's utility above the bound; of one act it is certain.</summary>
    public bool CanGain(CharacterId character, bool deepest, StateId state, int above, int acts)
    {
        state = projection.Project(state);
        return acts > 0 && ActsUntil(character, deepest, state, above) <= acts && (acts > 1 || GainsAtOnce(character, deepest, state, above));
    }

    /// <summary>Whether those acts of a plan that follow a position may, agreed to or not, bring the utility of its owner, or of the author (nobody), to so much.</summary>
    public bool CanReach(CharacterId owner, StateId state, ImmutableArray<StepId> plan, int position, int atLeast)
    {
        bool[] left = new bool[engine.Story.Acts.Length];
        foreach (StepId act in plan[position..].Where(step => step.Value < left.Length))
            left[act.Value] = true;
        Utility utility = owner.IsNone ? engine.Story.AuthorUtility : engine.Story.Utilities[owner.Value];
        return relaxed.LayersUntil(projection.Project(state), left, utility.Total, atLeast - 1, plan.Length) < RelaxedGraph.Never;
    }

    private bool GainsAtOnce(CharacterId character, bool deepest, StateId state, int above)
    {
        Successors.PossibleActs branch = successors.PossibleActsIn(state);
        for (int position = 0; position < branch.Acts.Length; position++)
        {
            Act act = engine.Story[branch.Acts[position]];
            if (MayBePlanned(character, act, deepest)
                && Utility.Improves(above, engine.UtilityOf(character, successors.SuccessorAt(state, branch, position))))
                return true;
        }

        return false;
    }

    private bool[] Usable(CharacterId character, bool deepest) => deepest ? atOnce[character.Value] : agreeable;
}
