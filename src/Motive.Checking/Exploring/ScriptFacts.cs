using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>
/// On which facts anything hangs that can happen or is looked for: what is asked, and what what changes it asks. What only prose asks, or nothing, takes no room in a row, so that states that differ in it alone are one.
/// </summary>
internal sealed class ScriptFacts(GroundStory ground)
{
    private readonly SortedDictionary<GroundFactId, int> places = [];
    private readonly HashSet<GroundFactId> asked = [];

    /// <summary>In the order of the story.</summary>
    public IEnumerable<GroundFactId> All => places.Keys;

    public int? PlaceOf(GroundFactId fact) => places.TryGetValue(fact, out int place) ? place : null;

    public void Ask(Condition condition) => asked.UnionWith(FactReads.FactsReadBy(condition));

    public void Ask(GroundFactId fact) => asked.Add(fact);

    /// <summary>Finds what hangs on what, and gives the facts their places.</summary>
    /// <param name="events">All that changes facts.</param>
    public void Complete(IReadOnlyCollection<GroundEvent> events)
    {
        HashSet<GroundFactId> changed = [.. events.SelectMany(change => change.StateEffects).SelectMany(effect => FactReads.FactsWrittenBy(effect.Target))];
        int before = -1;
        while (asked.Count != before)
        {
            before = asked.Count;
            foreach (GroundEvent change in events)
                AskOf(change);
        }

        foreach (GroundFactId fact in asked.Where(changed.Contains))
            places.Add(fact, 0);
        int place = 0;
        foreach (GroundFactId fact in places.Keys.ToArray())
            places[fact] = place++;
    }

    private void AskOf(GroundEvent change)
    {
        bool counts = false;
        foreach (GroundEffect effect in change.StateEffects.Where(effect => FactReads.FactsWrittenBy(effect.Target).Any(asked.Contains)))
        {
            counts = true;
            Ask(effect.When);
            Ask(effect.Value);
            FactReads.VisitSelectors(effect.Target, Ask);
        }

        if (counts)
            Ask(change.Requires);
    }

    /// <exception cref="NotAScriptException">It is a feeling, or a truth that somebody may not know.</exception>
    public ScriptFact Describe(GroundFactId id)
    {
        GroundFact fact = ground.Facts[id];
        if (fact.Emotion is not null)
            throw new NotAScriptException("what happens hangs on what people feel");
        if (ground.Facts.IsUnknownTruth(id))
            throw new NotAScriptException("what happens hangs on what somebody may not know");
        string name = Wording.Fact(ground.Story, fact.Family, fact.Arguments.AsSpan());
        FactField field = ground.Fields[id.Value];
        return ground.Facts.DomainOf(fact.Family) switch
        {
            Domain.Boolean => new ScriptFact(name, [Value.False, Value.True]),
            Domain.Integer => new ScriptFact(name, [Value.Unknown, .. Enumerable.Range(field.Minimum, field.Maximum - field.Minimum + 1)]) { Bounds = (field.Minimum, field.Maximum) },
            Domain.Entities entities => new ScriptFact(name, [Value.Unknown, .. ground.Story[entities.Type].Members.Select(member => member.Value)]),
            _ => throw new InvalidOperationException("There is no other kind of fact."),
        };
    }
}
