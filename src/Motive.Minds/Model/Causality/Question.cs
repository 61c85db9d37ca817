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
    /// <param name="shownLater">What decides what the acts show; of the same character.</param>
    public Question(CausalGraph graph, CharacterId character, GroundFactId fact, IEnumerable<Telling> tellings, Provocations provocations, ShownLater shownLater, CausalAncestry ancestry)
    {
        (this.graph, this.character, Fact) = (graph, character, fact);
        foreach (Telling telling in tellings)
        {
            if (telling.Event < graph.Acts)
                AddTold(new ActId(telling.Event), telling.Value);
            else if (provocations.SettingOff(telling.Event) is ActSet acts && !shown.Contains((acts, telling.Value)))
                shown.Add((acts, telling.Value));
        }

        shown.RemoveAll(later => !shownLater.HasAny(later.Acts));
        leading = new(() => ancestry.LeadingTo(shownLater.Deciding(told.Keys, shown.Select(later => later.Acts).Distinct())).Events);
    }

    public GroundFactId Fact { get; }

    /// <summary>Whether any act may show it.</summary>
    public bool HasInformants => told.Count > 0 || shown.Count > 0;

    /// <summary>Whether the act, by its index, may show it.</summary>
    public bool IsShownBy(ActId act) => told.ContainsKey(act) || (IsOwn(act) && shown.Exists(later => later.Acts.Includes(act)));

    /// <summary>Whether the act may show that value.</summary>
    public bool MayShow(ActId act, int value) =>
        (told.TryGetValue(act, out HashSet<int>? values) && values?.Contains(value) != false)
        || (IsOwn(act) && shown.Exists(later => (later.Value ?? value) == value && later.Acts.Includes(act)));

    /// <summary>Whether an act may lead to one of those, by what it writes.</summary>
    public bool MayLead(ActId act) => leading.Value[act.Value];

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
