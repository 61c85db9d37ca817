using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>A fact that a character may want to know, and the acts that may show it to them. Immutable.</summary>
internal sealed class Question
{
    private readonly CausalGraph graph;
    private readonly CharacterId character;
    private readonly Dictionary<ActId, HashSet<int>?> told = [];
    private readonly List<(ActSet Acts, int? Value)> shown = [];
    private readonly Lazy<bool[]> leading;

    /// <param name="tellings">What may write the fact into the character's mind.</param>
    /// <param name="informing">The character's own acts that show something by way of triggers.</param>
    public Question(CausalGraph graph, CharacterId character, GroundFactId fact, IEnumerable<Telling> tellings, TriggeringActs triggeringActs, TriggeredInforming informing, CausalAncestry ancestry)
    {
        (this.graph, this.character, Fact) = (graph, character, fact);
        foreach (Telling telling in tellings)
        {
            if (telling.Event < graph.Acts)
                AddTold(new ActId(telling.Event), telling.Value);
            else if (triggeringActs.ActsSettingOff(telling.Event) is ActSet acts && !shown.Contains((acts, telling.Value)))
                shown.Add((acts, telling.Value));
        }

        shown.RemoveAll(later => !informing.HasOwnAct(later.Acts));
        leading = new(() => ancestry.AncestorsOf(informing.DecidingFacts(told.Keys, shown.Select(later => later.Acts).Distinct())).Events);
    }

    /// <summary>What they may want to know.</summary>
    public GroundFactId Fact { get; }

    /// <summary>Whether any act may show it.</summary>
    public bool HasInformants => told.Count > 0 || shown.Count > 0;

    /// <summary>Whether the act may show it: tells it, or is the character's own and sets off a trigger that does.</summary>
    public bool IsShownBy(ActId act) => told.ContainsKey(act) || (IsOwn(act) && shown.Exists(later => later.Acts.Contains(act)));

    /// <summary>Whether the act may show that value.</summary>
    public bool MayShow(ActId act, int value) =>
        (told.TryGetValue(act, out HashSet<int>? values) && values?.Contains(value) != false)
        || (IsOwn(act) && shown.Exists(later => (later.Value ?? value) == value && later.Acts.Contains(act)));

    /// <summary>Whether the act may help to make an act possible that shows it.</summary>
    public bool MayLeadToInformants(ActId act) => leading.Value[act.Value];

    private bool IsOwn(ActId act) => Array.IndexOf(graph.Story[act].Consenting, character) >= 0;

    private void AddTold(ActId act, int? shows)
    {
        if (shows is not int value)
            told[act] = null;
        else if (!told.TryGetValue(act, out HashSet<int>? values))
            told.Add(act, [value]);
        else
            values?.Add(value);
    }
}
