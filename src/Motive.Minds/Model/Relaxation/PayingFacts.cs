using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// What an act by itself, with the triggers it sets off, may do to a character's utility, read from the story alone. Where beliefs bear on facts,
/// anything.
/// </summary>
internal sealed class PayingFacts
{
    private readonly GroundStory story;
    private readonly bool[] mayBeUnknown;
    private readonly bool factsStandAlone;
    private readonly FactSet[] relevant;

    /// <param name="mayBeUnknown">By fact: whether it can ever be unknown.</param>
    /// <param name="factsStandAlone">Whether facts follow from facts alone (<see cref="Projection"/>).</param>
    public PayingFacts(GroundStory story, bool[] mayBeUnknown, bool factsStandAlone)
    {
        (this.story, this.mayBeUnknown, this.factsStandAlone) = (story, mayBeUnknown, factsStandAlone);
        CausalAncestry byTriggers = new(story.Causes, number => number >= story.Acts.Length);
        relevant = [.. story.Utilities.Select(utility => byTriggers.AncestorsOf(FactReads.FactsReadBy(utility.Total)).Facts)];
    }

    /// <summary>Whether the act writes a fact from which triggers, however many, lead to the character's utility.</summary>
    public bool MayPay(CharacterId character, Act act) => !factsStandAlone || act.Event.Profile.Writes.Any(relevant[character.Value].Contains);

    /// <summary>
    /// Facts whose values decide whether the act pays the character at once, given that it is possible: what it reads, what the triggers read that it sets off, and what the terms of the utility read that change by it.
    /// </summary>
    public HashSet<GroundFactId> DecidingFor(CharacterId character, Act act)
    {
        if (!factsStandAlone)
            return [.. GroundFactId.Below(story.Facts.Facts.Count).Where(relevant[character.Value].Contains)];
        EventProfile profile = act.Event.Profile;
        HashSet<GroundFactId> deciding = [.. profile.DecidingFacts];
        HashSet<GroundFactId> written = [.. profile.Writes];
        foreach (EventProfile trigger in story.Causes.TriggersSetOffBy(written, trigger => trigger.Writes.Any(relevant[character.Value].Contains)))
        {
            deciding.UnionWith(trigger.DecidingFacts);
            written.UnionWith(trigger.Writes);
        }

        AddAffected(story.Utilities[character.Value].Total, written, deciding);
        return deciding;
    }

    /// <summary>
    /// The facts that the difference of a value hangs on, when only some facts change: terms of a sum that read none of them cancel out, unless they
    /// may be unknown or the sum may come to its bound.
    /// </summary>
    private void AddAffected(Condition value, HashSet<GroundFactId> changing, HashSet<GroundFactId> affected)
    {
        switch (value)
        {
            case Condition.Sum sum when Largest(sum) <= Value.Ceiling:
                foreach (Condition operand in sum.Operands)
                {
                    AddAffected(operand, changing, affected);
                    affected.UnionWith(FactReads.FactsReadBy(operand).Where(fact => mayBeUnknown[fact.Value]));
                }

                break;
            case Condition.Choose choose when !FactReads.ReadsAny(choose.Test, changing.Contains):
                affected.UnionWith(FactReads.FactsReadBy(choose.Test));
                AddAffected(choose.Then, changing, affected);
                AddAffected(choose.Otherwise, changing, affected);
                break;
            default:
                if (FactReads.ReadsAny(value, changing.Contains))
                    affected.UnionWith(FactReads.FactsReadBy(value));
                break;
        }
    }

    /// <summary>No value of the number is farther from nothing.</summary>
    private long Largest(Condition value) => value switch
    {
        Condition.Constant constant => Math.Abs((long)constant.Value),
        Condition.Read { Boolean: false } read => Math.Max(Math.Abs((long)story.Fields[read.Fact.Value].Minimum), Math.Abs((long)story.Fields[read.Fact.Value].Maximum)),
        Condition.Sum sum => sum.Operands.Sum(Largest),
        Condition.Choose choose => Math.Max(Largest(choose.Then), Largest(choose.Otherwise)),
        Condition.Calculate { Arithmetic: Arithmetic.Add or Arithmetic.Subtract } add => Largest(add.Left) + Largest(add.Right),
        Condition.Calculate { Arithmetic: Arithmetic.Multiply } product => Math.Min(Largest(product.Left), Value.Ceiling) * Math.Min(Largest(product.Right), Value.Ceiling),
        Condition.Count count => count.Operands.Length,
        Condition.Is or Condition.Not or Condition.All or Condition.Any or Condition.Compare or Condition.OfType => 1,
        _ => Value.Ceiling,
    };
}
