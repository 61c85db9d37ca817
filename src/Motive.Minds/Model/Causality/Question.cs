using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>A fact that a character may want to know, and the acts that may show it to them. Immutable.</summary>
internal sealed class Question
{
    private readonly CausalGraph graph;
    private readonly Dictionary<ActId, List<Telling>> told = [];
    private readonly List<(ActSet Acts, Telling Telling)> shown = [];
    private readonly Lazy<bool[]> leading;

    /// <param name="tellings">What may write the fact into the character's mind.</param>
    /// <param name="informing">The character's own acts that show something by way of triggers.</param>
    public Question(CausalGraph graph, CharacterId character, GroundFactId fact, IEnumerable<Telling> tellings, TriggeringActs triggeringActs, TriggeredInforming informing, CausalAncestry ancestry)
    {
        (this.graph, Character, Fact) = (graph, character, fact);
        foreach (Telling telling in tellings)
        {
            if (telling.Event >= graph.Acts)
                shown.Add((triggeringActs.ActsSettingOff(telling.Event), telling));
            else if (told.TryGetValue(new ActId(telling.Event), out List<Telling>? others))
                others.Add(telling);
            else
                told.Add(new ActId(telling.Event), [telling]);
        }

        shown.RemoveAll(later => !informing.HasOwnAct(later.Acts));
        leading = new(() => ancestry.AncestorsOf(informing.DecidingFacts(told.Keys, shown.Select(later => later.Acts).Distinct())).Events);
    }

    /// <summary>Who may want to know it.</summary>
    public CharacterId Character { get; }

    /// <summary>What they may want to know.</summary>
    public GroundFactId Fact { get; }

    /// <summary>All that may tell it.</summary>
    public IEnumerable<Telling> Tellings => told.Values.SelectMany(tellings => tellings).Concat(shown.Select(later => later.Telling));

    /// <summary>Whether any act may show it.</summary>
    public bool HasInformants => told.Count > 0 || shown.Count > 0;

    /// <summary>Whether the act may show it: tells it, or is the character's own and sets off a trigger that does.</summary>
    public bool IsShownBy(ActId act) => told.ContainsKey(act) || (IsOwn(act) && shown.Exists(later => later.Acts.Contains(act)));

    /// <summary>Whether the act may show that value in some state.</summary>
    /// <param name="mayTell">Whether one of the ways in which it may show it comes into question.</param>
    public bool MayShow(ActId act, int value, Predicate<Telling> mayTell) =>
        (told.TryGetValue(act, out List<Telling>? tellings) && tellings.Exists(telling => telling.IsOf(value) && mayTell(telling)))
        || (IsOwn(act) && shown.Exists(later => later.Telling.IsOf(value) && later.Acts.Contains(act) && mayTell(later.Telling)));

    /// <summary>Whether the act may help to make an act possible that shows it.</summary>
    public bool MayLeadToInformants(ActId act) => leading.Value[act.Value];

    private bool IsOwn(ActId act) => Array.IndexOf(graph.Story[act].Consenting, Character) >= 0;
}
