using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// Whether an act can be anything but needless to a character, by what can still happen where it is done (see <see cref="UsefulFacts"/>). In
/// stories where beliefs bear on facts it is not known, and every act may serve.
/// </summary>
internal sealed class Usefulness
{
    private readonly MindEngine engine;
    private readonly PlanningLimits limits;
    private readonly RelaxedGraph relaxed;
    private readonly Projection projection;
    private readonly Consents consents;
    private readonly GroundFactId[][] wanted;
    private readonly Dictionary<(CharacterId Character, bool Deepest, StateId State), UsefulFacts> known = [];
    private readonly Dictionary<(CharacterId Character, bool Deepest, string Happening), UsefulFacts> shared = [];

    public Usefulness(MindEngine engine, PlanningLimits limits, RelaxedGraph relaxed, Projection projection, PayingFacts paying)
    {
        (this.engine, this.limits, this.relaxed, this.projection) = (engine, limits, relaxed, projection);
        consents = new Consents(engine.Story, paying);
        wanted = [.. engine.Story.Utilities.Select(utility => FactReads.FactsReadBy(utility.Total).Order().ToArray())];
    }

    /// <summary>Whether what changes from one bare state to another may serve the character, whatever others may agree to.</summary>
    /// <param name="vantage">The bare state from which it is seen what can still happen.</param>
    public bool MayServe(CharacterId character, bool deepest, StateId vantage, StateId before, StateId after, bool[] usable)
    {
        if (!projection.FactsStandAlone)
            return true;
        UsefulFacts useful = FindUsefulFacts(character, deepest, vantage, usable);
        foreach (GroundFactId fact in GroundFactId.Below(engine.States.FactCount))
        {
            if (useful.MayServe(fact) && engine.States.Read(after, fact) is int value && value != engine.States.Read(before, fact)
                && useful.IsUsefulWith(fact, value))
                return true;
        }

        return false;
    }

    /// <summary>Whether what changes in others' minds from one state to another may bear on an act that serves the character.</summary>
    public bool MayPersuade(CharacterId character, bool deepest, StateId vantage, StateId state, StateId next, bool[] usable)
    {
        UsefulFacts useful = FindUsefulFacts(character, deepest, vantage, usable);
        if (!useful.NeedsConsent)
            return false;
        foreach (CharacterId other in CharacterId.Below(engine.States.Characters))
        {
            if (other == character)
                continue;
            (StateId before, StateId after) = (engine.States.Mind(state, other), engine.States.Mind(next, other));
            if (before != after && (!deepest || engine.States.Differences(before, after).Exists(useful.BearsOnConsent)))
                return true;
        }

        return false;
    }

    private UsefulFacts FindUsefulFacts(CharacterId character, bool deepest, StateId state, bool[] usable)
    {
        if (!known.TryGetValue((character, deepest, state), out UsefulFacts? useful))
        {
            relaxed.BuildLayers(state, usable, limits.Character);
            useful = OfReached(character, deepest);
            known.Add((character, deepest, state), useful);
        }

        return useful;
    }

    /// <summary>The useful facts for what the graph has reached. They depend only on which events can happen, which is the same in many states, so that they are shared.</summary>
    private UsefulFacts OfReached(CharacterId character, bool deepest)
    {
        (CharacterId, bool, string) key = (character, deepest, Reached());
        if (!shared.TryGetValue(key, out UsefulFacts? useful))
        {
            useful = new UsefulFacts(relaxed, engine.Story.Causes, wanted[character.Value], happening => consents.FactsBearingOn(character, deepest, happening));
            shared.Add(key, useful);
        }

        return useful;
    }

    private string Reached()
    {
        const int BitsInChar = 16;
        char[] reached = new char[(relaxed.Story.Events.Length / BitsInChar) + 1];
        for (int happening = 0; happening < relaxed.Story.Events.Length; happening++)
        {
            if (relaxed.FiredAt(happening) < RelaxedGraph.Never)
                reached[happening / BitsInChar] |= (char)(1 << (happening % BitsInChar));
        }

        return new string(reached);
    }
}
