using Motive.Minds.Grounding;
using Motive.Minds.Relaxation;

namespace Motive.Minds.Planning;

/// <summary>
/// Whether an act can be anything but needless to a character, by what can still happen where it is done (see <see cref="UsefulFacts"/>). In
/// stories where beliefs bear on facts it is not known, and every act may serve.
/// </summary>
internal sealed class Usefulness(MindEngine engine, PlanningLimits limits, RelaxedGraph relaxed, Projection projection, ImmediateGains gains)
{
    private readonly Dictionary<(int Character, bool Deepest, int State), UsefulFacts> known = [];
    private readonly int[] all = [.. Enumerable.Range(0, engine.States.FactCount)];

    /// <summary>Whether what changes from one bare state to another may serve the character, whatever others may agree to.</summary>
    public bool MayServe(int character, bool deepest, int before, int after, bool[] usable)
    {
        if (!projection.FactsStandAlone)
            return true;
        UsefulFacts useful = Of(character, deepest, before, usable);
        foreach (int fact in engine.States.Differences(before, after))
        {
            if (useful.Serve(fact, engine.States.Read(after, fact)))
                return true;
        }

        return false;
    }

    /// <summary>Whether what changes in others' minds from one state to another may bear on an act that serves the character.</summary>
    public bool MayPersuade(int character, bool deepest, int state, int next, bool[] usable)
    {
        UsefulFacts useful = Of(character, deepest, projection.Of(state), usable);
        for (int other = 0; other < engine.States.Characters; other++)
        {
            if (other == character)
                continue;
            (int before, int after) = (engine.States.Mind(state, other), engine.States.Mind(next, other));
            if (before != after && (!deepest || engine.States.Differences(before, after).Exists(useful.Bears)))
                return useful.NeedsConsent;
        }

        return false;
    }

    private UsefulFacts Of(int character, bool deepest, int state, bool[] usable)
    {
        if (!known.TryGetValue((character, deepest, state), out UsefulFacts? useful))
        {
            relaxed.Reach(state, usable, limits.Character);
            useful = new UsefulFacts(relaxed, engine.Story.Utilities[character].Total, happening => BearOn(character, deepest, happening));
            known.Add((character, deepest, state), useful);
        }

        return useful;
    }

    /// <summary>What others' consent to an act may hang on; where they make whole plans, on anything.</summary>
    private IEnumerable<int> BearOn(int character, bool deepest, int happening)
    {
        if (happening >= engine.Story.Acts.Length)
            return [];
        Act act = engine.Story.Acts[happening];
        int[] others = [.. act.Consenting.Where(other => other != character)];
        if (others.Length == 0)
            return [];
        return deepest ? others.SelectMany(gains.RelevantTo).Concat(FactReads.In(act.Event.Requires)) : all;
    }
}
