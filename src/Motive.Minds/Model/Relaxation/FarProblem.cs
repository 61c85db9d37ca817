using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// One character's relaxed problem: everything that they, and others where an act would pay these at once, could bring about if nothing that came about ever went away. It is read from the story alone, and
/// the same in every session.
/// </summary>
internal sealed class FarProblem
{
    private readonly GroundStory story;
    private readonly CharacterId character;
    private readonly Func<CharacterId, Act, Condition> pays;
    private readonly Lazy<bool[][]> leading;

    /// <param name="usable">By act: whether it may be in a plan of the character's.</param>
    /// <param name="pays">What must hold for an act to pay somebody.</param>
    /// <param name="needs">Shared by the problems of all characters.</param>
    public FarProblem(GroundStory story, CharacterId character, bool[] usable, Func<CharacterId, Act, Condition> pays, SharedNeeds needs)
    {
        (this.story, this.character, this.pays, Usable) = (story, character, pays, usable);
        GroundEvent[] acts = [.. story.Acts.Select(act => usable[act.Index.Value] ? act.Event.WithPreconditions(PaymentsOf(act)) : act.Event)];
        Relaxed = new RelaxedStory(acts, [.. story.Triggers], usable, story.Facts.Facts.Count, needs);
        leading = new(FindLeading);
    }

    /// <summary>By act.</summary>
    public bool[] Usable { get; }

    /// <summary>The relaxed problem itself: acts that others must agree to require also that these pay them.</summary>
    public RelaxedStory Relaxed { get; }

    /// <summary>By event, acts first: whether it may lead to a change of a term of the character's utility.</summary>
    public bool[] EventsLeadingTo(int term) => leading.Value[term];

    private bool[][] FindLeading()
    {
        CausalGraph causes = story.Causes;
        CausalAncestry ancestry = new(
            causes,
            number => number >= causes.Acts || Usable[number],
            number => number >= causes.Acts ? [] : PaymentsOf(story.Acts[number]).SelectMany(FactReads.FactsReadBy));
        return [.. story.Utilities[character.Value].Terms.Select(term => ancestry.AncestorsOf(FactReads.FactsReadBy(term.Value)).Events)];
    }

    /// <summary>What others want of an act, who are taken to know what the character knows.</summary>
    private Condition[] PaymentsOf(Act act) => [.. act.Consenting.Where(other => other != character).SelectMany(other => pays(other, act).Conjuncts)];
}
