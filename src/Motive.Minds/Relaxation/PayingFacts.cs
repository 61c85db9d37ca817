using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Relaxation;

/// <summary>
/// What an act by itself, with the triggers it sets off, may do to a character's utility, read from the story alone. Where beliefs bear on facts,
/// anything.
/// </summary>
internal sealed class PayingFacts
{
    private readonly GroundStory story;
    private readonly bool[] mayBeUnknown;
    private readonly bool factsStandAlone;
    private readonly HashSet<int>[] relevant;
    private readonly Footprint[] acts;
    private readonly Footprint[] triggers;
    private readonly ILookup<int, int> readers;
    private readonly Dictionary<(int Character, string Writes), HashSet<int>> known = [];

    public PayingFacts(MindEngine engine, FactUses uses, bool factsStandAlone)
    {
        (story, mayBeUnknown) = (engine.Story, engine.MayBeUnknown);
        this.factsStandAlone = factsStandAlone;
        acts = [.. story.Acts.Select(act => Footprint.Of(uses.Of(act.Index)))];
        triggers = [.. Enumerable.Range(uses.Acts, story.Triggers.Length).Select(trigger => Footprint.Of(uses.Of(trigger)))];
        readers = triggers.SelectMany((trigger, number) => trigger.Reads.Select(fact => (fact, number))).ToLookup(pair => pair.fact, pair => pair.number);
        relevant = [.. story.Utilities.Select(utility => Closure(FactReads.In(utility.Total)))];
    }

    /// <summary>Whether the act writes a fact from which triggers, however many, lead to the character's utility.</summary>
    public bool MayPay(int character, Act act) => !factsStandAlone || acts[act.Index].Writes.Exists(relevant[character].Contains);

    /// <summary>Facts whose values decide whether the act pays the character at once, given that it is possible.</summary>
    public HashSet<int> DecidingFor(int character, Act act)
    {
        if (!factsStandAlone)
            return relevant[character];
        HashSet<int> deciding = [.. acts[act.Index].Reads];
        deciding.UnionWith(DecidingAfter(character, acts[act.Index].Writes));
        return deciding;
    }

    /// <summary>Facts that decide what the triggers set off by a write, and the write itself, are worth to the character. Many acts write the same.</summary>
    private HashSet<int> DecidingAfter(int character, List<int> writes)
    {
        (int, string) key = (character, string.Join(' ', writes));
        if (!known.TryGetValue(key, out HashSet<int>? deciding))
        {
            deciding = Follow(character, writes);
            known.Add(key, deciding);
        }

        return deciding;
    }

    private HashSet<int> Follow(int character, List<int> writes)
    {
        HashSet<int> deciding = [];
        HashSet<int> written = [.. writes];
        HashSet<int> setOff = [];
        Queue<int> open = new(written);
        while (open.TryDequeue(out int fact))
        {
            foreach (int trigger in readers[fact])
            {
                if (!triggers[trigger].Writes.Exists(relevant[character].Contains) || !setOff.Add(trigger))
                    continue;
                deciding.UnionWith(triggers[trigger].Reads);
                foreach (int next in triggers[trigger].Writes.Where(written.Add))
                    open.Enqueue(next);
            }
        }

        AddAffected(story.Utilities[character].Total, written, deciding);
        return deciding;
    }

    /// <summary>
    /// The facts that the difference of a value hangs on, when only some facts change: terms of a sum that read none of them cancel out, unless they
    /// may be unknown or the sum may come to its bound.
    /// </summary>
    private void AddAffected(Condition value, HashSet<int> changing, HashSet<int> affected)
    {
        switch (value)
        {
            case Condition.Sum sum when Largest(sum) <= Value.Ceiling:
                foreach (Condition operand in sum.Operands)
                {
                    AddAffected(operand, changing, affected);
                    affected.UnionWith(FactReads.In(operand).Where(fact => mayBeUnknown[fact]));
                }

                break;
            case Condition.Choose choose when !FactReads.ReadsAny(choose.Test, changing.Contains):
                affected.UnionWith(FactReads.In(choose.Test));
                AddAffected(choose.Then, changing, affected);
                AddAffected(choose.Otherwise, changing, affected);
                break;
            default:
                if (FactReads.ReadsAny(value, changing.Contains))
                    affected.UnionWith(FactReads.In(value));
                break;
        }
    }

    /// <summary>No value of the number is farther from nothing.</summary>
    private long Largest(Condition value) => value switch
    {
        Condition.Constant constant => Math.Abs((long)constant.Value),
        Condition.Read { Boolean: false } read => Math.Max(Math.Abs((long)story.Fields[read.Fact].Minimum), Math.Abs((long)story.Fields[read.Fact].Maximum)),
        Condition.Sum sum => sum.Operands.Sum(Largest),
        Condition.Choose choose => Math.Max(Largest(choose.Then), Largest(choose.Otherwise)),
        Condition.Calculate { Arithmetic: Arithmetic.Add or Arithmetic.Subtract } add => Largest(add.Left) + Largest(add.Right),
        Condition.Calculate { Arithmetic: Arithmetic.Multiply } product => Math.Min(Largest(product.Left), Value.Ceiling) * Math.Min(Largest(product.Right), Value.Ceiling),
        Condition.Count count => count.Operands.Length,
        Condition.Is or Condition.Not or Condition.All or Condition.Any or Condition.Compare or Condition.OfType => 1,
        _ => Value.Ceiling,
    };

    /// <summary>The facts, and those from which triggers lead to them.</summary>
    private HashSet<int> Closure(HashSet<int> facts)
    {
        List<Footprint> left = [.. triggers];
        while (left.RemoveAll(Join) > 0)
        {
        }

        return facts;

        bool Join(Footprint trigger)
        {
            if (!trigger.Writes.Exists(facts.Contains))
                return false;
            facts.UnionWith(trigger.Reads);
            return true;
        }
    }

    /// <summary>What decides whether an event changes facts and how, and the facts.</summary>
    private readonly record struct Footprint(List<int> Reads, List<int> Writes)
    {
        public static Footprint Of(FactProfile profile)
        {
            HashSet<int> reads = [.. profile.Demands.ConvertAll(demand => demand.Fact)];
            foreach (FactRead read in profile.OtherNeeds)
                reads.Add(read.Fact);
            foreach (FactRead read in profile.EffectReads)
                reads.Add(read.Fact);
            return new Footprint([.. reads], [.. profile.Writes.ConvertAll(write => write.Fact).Distinct()]);
        }
    }
}
