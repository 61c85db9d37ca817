using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// What a remembered deed says of its doers. The hidden fact behind <c>remembers ACTION(…)</c> may leave arguments open; its doers are those whom all acts that fit it have in common,
/// so that "somebody robbed Vera" names nobody.
/// </summary>
internal sealed class RememberedDeeds
{
    private readonly GroundStory story;
    private readonly Dictionary<GroundFactId, EventTrace> traces = [];
    private readonly Dictionary<GroundFactId, RememberedDeed> known = [];

    public RememberedDeeds(GroundStory story)
    {
        this.story = story;
        Dictionary<FactId, EventTrace> byFamily = story.Story.Traces.DistinctBy(trace => trace.Fact).ToDictionary(trace => trace.Fact);
        foreach (GroundFact fact in story.Facts.Facts)
        {
            if (fact is { Emotion: null, ForTelling: false } && byFamily.TryGetValue(fact.Family, out EventTrace? trace))
                traces.Add(fact.Index, trace);
        }
    }

    /// <summary>Whether no mind can hold that anything was done.</summary>
    public bool IsEmpty => traces.Count == 0;

    /// <summary>Whether the fact says that a deed was done.</summary>
    public bool Contains(GroundFactId fact) => traces.ContainsKey(fact);

    /// <summary>The deed that such a fact is about; made once.</summary>
    public RememberedDeed Get(GroundFactId fact)
    {
        if (!known.TryGetValue(fact, out RememberedDeed? deed))
            known.Add(fact, deed = Make(traces[fact], story.Facts[fact]));
        return deed;
    }

    private RememberedDeed Make(EventTrace trace, GroundFact fact)
    {
        Act[] acts =
        [
            .. story.Acts.Where(act => act.Definition.Id == trace.Action
                && trace.Positions.Select(position => act.Arguments[position]).SequenceEqual(fact.Arguments)),
        ];
        IEnumerable<CharacterId> doers = acts.Length == 0 ? [] : acts.Select(act => act.Consenting.AsEnumerable()).Aggregate((common, next) => common.Intersect(next));
        return new RememberedDeed(acts, [.. doers]);
    }
}

/// <summary>Every act that fits what is remembered, and who must have done it, in character indices.</summary>
internal sealed record RememberedDeed(Act[] Acts, CharacterId[] Doers);
