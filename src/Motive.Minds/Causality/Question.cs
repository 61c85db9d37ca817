using Motive.Minds.Grounding;

namespace Motive.Minds.Causality;

/// <summary>A fact that a character may want to know, and the acts that may show it to them. Immutable.</summary>
internal sealed class Question
{
    private readonly CausalGraph graph;
    private readonly int character;
    private readonly Dictionary<int, HashSet<int>?> told = [];
    private readonly List<(FactSet Acts, int? Value)> shown = [];
    private readonly Lazy<bool[]> leading;

    /// <param name="tellings">What may write the fact into the character's mind.</param>
    /// <param name="shownLater">What decides what the acts show; of the same character.</param>
    public Question(CausalGraph graph, int character, int fact, IEnumerable<Telling> tellings, Provocations provocations, ShownLater shownLater, CausalAncestry ancestry)
    {
        (this.graph, this.character, Fact) = (graph, character, fact);
        foreach (Telling telling in tellings)
        {
            if (telling.Event < graph.Acts)
                AddTold(telling);
            else if (provocations.SettingOff(telling.Event) is FactSet acts && !shown.Contains((acts, telling.Value)))
                shown.Add((acts, telling.Value));
        }

        shown.RemoveAll(later => !shownLater.HasAny(later.Acts));
        leading = new(() => ancestry.LeadingTo(shownLater.Deciding(told.Keys, shown.Select(later => later.Acts).Distinct())).Events);
    }

    public int Fact { get; }

    /// <summary>Whether any act may show it.</summary>
    public bool HasInformants => told.Count > 0 || shown.Count > 0;

    /// <summary>Whether the act, by its index, may show it.</summary>
    public bool IsShownBy(int act) => told.ContainsKey(act) || (IsOwn(act) && shown.Exists(later => later.Acts.Contains(act)));

    /// <summary>Whether the act may show that value.</summary>
    public bool MayShow(int act, int value) =>
        (told.TryGetValue(act, out HashSet<int>? values) && values?.Contains(value) != false)
        || (IsOwn(act) && shown.Exists(later => (later.Value ?? value) == value && later.Acts.Contains(act)));

    /// <summary>Whether an act may lead to one of those, by what it writes.</summary>
    public bool MayLead(int act) => leading.Value[act];

    private bool IsOwn(int act) => Array.IndexOf(graph.Story.Acts[act].Consenting, character) >= 0;

    private void AddTold(Telling telling)
    {
        if (telling.Value is not int value)
            told[telling.Event] = null;
        else if (!told.TryGetValue(telling.Event, out HashSet<int>? values))
            told.Add(telling.Event, [value]);
        else
            values?.Add(value);
    }
}
