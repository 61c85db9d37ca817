using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>Acts of one character's own that may show them something by way of a trigger, and the facts that decide whether such acts can be done and what they show. A set of acts that several questions share is gone through once.</summary>
internal sealed class TriggeredInforming(CausalGraph graph, CharacterId character)
{
    private readonly Dictionary<ActSet, FactSet> deciding = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ActSet, bool> hasAny = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether any of the acts is the character's.</summary>
    public bool HasOwnAct(ActSet acts)
    {
        if (!hasAny.TryGetValue(acts, out bool any))
            hasAny.Add(acts, any = OwnAmong(acts).Any());
        return any;
    }

    /// <summary>All facts that decide whether some acts can be done and what they show; also what those care for who must agree.</summary>
    /// <param name="told">Acts, by index.</param>
    /// <param name="shown">Sets of acts, of which those of the character's count.</param>
    public IEnumerable<GroundFactId> DecidingFacts(IEnumerable<ActId> told, IEnumerable<ActSet> shown)
    {
        FactSet facts = DecidingAmong(told);
        foreach (ActSet acts in shown)
            facts.Add(DecidingOf(acts));
        return facts.Members;
    }

    private FactSet DecidingOf(ActSet acts)
    {
        lock (deciding)
        {
            if (!deciding.TryGetValue(acts, out FactSet? facts))
                deciding.Add(acts, facts = DecidingAmong(OwnAmong(acts)));
            return facts;
        }
    }

    private IEnumerable<ActId> OwnAmong(ActSet acts) => acts.Members.Where(act => graph.Story[act].Consenting.Contains(character));

    private FactSet DecidingAmong(IEnumerable<ActId> acts)
    {
        FactSet facts = new(graph.Facts);
        HashSet<Condition> seen = new(ReferenceEqualityComparer.Instance);
        HashSet<CharacterId> others = [];
        foreach (ActId act in acts)
        {
            graph.OfAct(act).AddReadFacts(facts);
            seen.Add(graph.OfAct(act).Source.Observing[character]);
            others.UnionWith(graph.Story[act].Consenting);
        }

        foreach (CharacterId other in others.Where(other => other != character))
            seen.Add(graph.Story.Utilities[other.Value].Total);
        foreach (Condition condition in seen)
            facts.Add(FactReads.FactsReadBy(condition));
        return facts;
    }
}
