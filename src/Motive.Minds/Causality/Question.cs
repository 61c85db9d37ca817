using Motive.Minds.Grounding;

namespace Motive.Minds.Causality;

/// <summary>A fact that a character may want to know, and the acts that may show it to them. Immutable.</summary>
internal sealed class Question
{
    private readonly CausalGraph graph;
    private readonly int character;

    /// <summary>What acts may tell, in their order.</summary>
    private readonly Telling[] told;
    private readonly List<(FactSet Acts, int? Value)> shown = [];
    private readonly Lazy<bool[]> leading;

    /// <param name="tellings">What may write the fact into the character's mind, by the order of events.</param>
    /// <param name="shownLater">What decides what the acts show; of the same character.</param>
    public Question(CausalGraph graph, int character, int fact, IEnumerable<Telling> tellings, Provocations provocations, ShownLater shownLater, CausalAncestry ancestry)
    {
        (this.graph, this.character, Fact) = (graph, character, fact);
        told = [.. tellings.Where(telling => telling.Event < graph.Acts)];
        foreach (Telling telling in tellings.Where(telling => telling.Event >= graph.Acts))
        {
            FactSet acts = provocations.SettingOff(telling.Event);
            if (!shown.Contains((acts, telling.Value)))
                shown.Add((acts, telling.Value));
        }

        shown.RemoveAll(later => !shownLater.HasAny(later.Acts));
        leading = new(() => ancestry.LeadingTo(shownLater.Deciding(told.Select(telling => telling.Event).Distinct(), shown.Select(later => later.Acts).Distinct())).Events);
    }

    public int Fact { get; }

    /// <summary>Whether any act may show it.</summary>
    public bool HasInformants => told.Length > 0 || shown.Count > 0;

    /// <summary>Whether the act, by its index, may show it.</summary>
    public bool IsShownBy(int act) => ToldBy(act).Length > 0 || (IsOwn(act) && shown.Exists(later => later.Acts.Contains(act)));

    /// <summary>Whether the act may show that value.</summary>
    public bool MayShow(int act, int value)
    {
        foreach (Telling telling in ToldBy(act))
        {
            if ((telling.Value ?? value) == value)
                return true;
        }

        return IsOwn(act) && shown.Exists(later => (later.Value ?? value) == value && later.Acts.Contains(act));
    }

    /// <summary>Whether an act may lead to one of those, by what it writes.</summary>
    public bool MayLead(int act) => leading.Value[act];

    private bool IsOwn(int act) => Array.IndexOf(graph.Story.Acts[act].Consenting, character) >= 0;

    private ReadOnlySpan<Telling> ToldBy(int act)
    {
        int first = FirstFrom(act);
        return told.AsSpan(first, FirstFrom(act + 1) - first);
    }

    /// <summary>The place of the first telling by that act or a later one.</summary>
    private int FirstFrom(int act)
    {
        (int low, int high) = (0, told.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = told[middle].Event < act ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
