using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// Chooses for a condition the part of it by which it is filed (<see cref="KeyedItems"/>): one that is told from one fact of the state or of a mind in it, or from whether two are alike, and that is guessed to hold most
/// seldom. It is guessed by how many of the fact's values it allows, and whether the one in the beginning is among them. The guess decides what is tested, and never what is found.
/// Chosen once for each condition, for all sessions of the story, on whatever thread.
/// </summary>
internal sealed class EventKeys(GroundStory story)
{
    /// <summary>Of a fact with more values, only whether it has one of them is filed.</summary>
    private const int MostValues = 64;

    /// <summary>In what part of all states two facts are guessed to be alike.</summary>
    private const double ShareAlike = 0.2;

    /// <summary>In what part a fact is guessed to have another value than in the beginning.</summary>
    private const double ShareChanged = 0.25;

    private readonly Dictionary<Condition, EventKey?> known = new(ReferenceEqualityComparer.Instance);
    private readonly RelaxedFacts facts = new(new FactSource(story.CreateStore()));
    private readonly Lock choosing = new();

    /// <summary>Null where no part of the condition can be told so.</summary>
    public EventKey? KeyOf(Condition requires)
    {
        lock (choosing)
        {
            if (!known.TryGetValue(requires, out EventKey? key))
                known.Add(requires, key = Choose(requires.Conjuncts));
            return key;
        }
    }

    /// <summary>The same of several conditions that must all hold.</summary>
    public EventKey? KeyOf(IEnumerable<Condition> conjuncts)
    {
        lock (choosing)
            return Choose(conjuncts);
    }

    private EventKey? Choose(IEnumerable<Condition> conjuncts)
    {
        (EventKey? best, double least) = (null, 1);
        foreach (Condition conjunct in conjuncts)
        {
            (EventKey Key, double Share)? read = conjunct is Condition.InMind inner ? Read(inner.Body) : Read(conjunct);
            if (read is not (EventKey key, double share) || share >= least)
                continue;
            best = conjunct is Condition.InMind mind ? key with { Mind = mind.Character } : key;
            least = share;
        }

        return best;
    }

    private (EventKey Key, double Share)? Read(Condition conjunct)
    {
        if (conjunct is Condition.Compare { Comparison: Comparison.Equal, Left: Condition.Read left, Right: Condition.Read right })
            return (new EventKey(left.Fact, []) { Like = right.Fact }, ShareAlike);
        if (OnlyFactOf(conjunct) is not GroundFactId fact)
            return null;
        FactField field = story.Fields[fact.Value];
        long size = field.Maximum - (long)field.Minimum + 1;
        if (size > MostValues)
            return ReadLarge(conjunct, size);
        int[] values = [.. Enumerable.Range(field.Minimum, (int)size).Append(Value.Unknown).Where(value => MayHold(conjunct, fact, value))];
        return values.Length == 0 ? null : (new EventKey(fact, values), ShareOf(values.Contains(ValueAtFirst(fact)), values.Length / (size + 1.0)));
    }

    /// <summary>Of a fact with many values: that it has one, or has it not.</summary>
    private (EventKey Key, double Share)? ReadLarge(Condition conjunct, long size) => conjunct switch
    {
        Condition.Is atom => (new EventKey(atom.Fact, [atom.Value]), ShareOf(ValueAtFirst(atom.Fact) == atom.Value, 1.0 / size)),
        Condition.Not { Operand: Condition.Is atom } => Unlike(atom.Fact, atom.Value),
        Condition.Compare { Comparison: Comparison.NotEqual, Left: Condition.Read read, Right: Condition.Constant other } => Unlike(read.Fact, other.Value),
        _ => null,
    };

    private (EventKey Key, double Share) Unlike(GroundFactId fact, int value) => (new EventKey(fact, []) { Not = value }, ShareOf(ValueAtFirst(fact) != value, 1));

    /// <summary>The one fact that a condition reads; null where it reads none or several, or looks into minds.</summary>
    private static GroundFactId? OnlyFactOf(Condition condition)
    {
        List<FactRead> reads = FactReads.Collect(condition);
        return reads.Count > 0 && reads.TrueForAll(read => read.Fact == reads[0].Fact && !read.InMind) ? reads[0].Fact : null;
    }

    private bool MayHold(Condition condition, GroundFactId fact, int value)
    {
        facts.Restrict(fact, PossibleValues.Single(value));
        return facts.MayBe(condition, true);
    }

    private static double ShareOf(bool hasItAtFirst, double ofValues) => hasItAtFirst ? 1 - ShareChanged + (ShareChanged * ofValues) : ShareChanged * ofValues;

    private int ValueAtFirst(GroundFactId fact)
    {
        GroundFact ground = story.Facts[fact];
        return ground.Emotion is null ? story.Facts.ConstantValue(ground.Family, ground.Arguments.AsSpan()) : ground.Default;
    }
}
