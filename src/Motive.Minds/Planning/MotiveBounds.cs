using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Minds.Relaxation;

namespace Motive.Minds.Planning;

/// <summary>
/// Quick and certain answers of <i>no</i>: how many acts a character needs at the least before their utility can be above a bound, and
/// whether an act can matter to them at all.
/// </summary>
internal sealed class MotiveBounds
{
    private readonly MindEngine engine;
    private readonly PlanningLimits limits;
    private readonly Relevances relevances;
    private readonly RelaxedGraph relaxed;
    private readonly bool[] agreeable;
    private readonly Dictionary<(int Character, int State, int Above), int> known = [];

    public MotiveBounds(MindEngine engine, PlanningLimits limits, RelaxedGraph relaxed)
    {
        this.engine = engine;
        this.limits = limits;
        this.relaxed = relaxed;
        relevances = new Relevances(engine.Story, limits.Belief >= 2);
        agreeable = [.. engine.Story.Acts.Select(act => !act.AuthorOnly)];
    }

    public int Runs { get; private set; }

    /// <summary>At least so many acts lie between starting this act and a change of the character's utility, itself included.</summary>
    public int DistanceOf(int character, int act) => relevances.Of(character).DistanceOf(act);

    /// <summary>At least so many acts until the character's utility is above the bound, in their own mind.</summary>
    public int ActsUntil(int character, int state, int above)
    {
        (int, int, int) key = (character, state, above);
        if (!known.TryGetValue(key, out int acts))
        {
            Runs++;
            acts = relaxed.LayersUntil(state, agreeable, engine.Story.Utilities[character].Total, above, limits.Character);
            known.Add(key, acts);
        }

        return acts;
    }
}
