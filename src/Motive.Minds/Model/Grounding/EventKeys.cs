using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// Chooses for a condition the part of it by which it is filed (<see cref="KeyedItems"/>): one that is told from one fact of the state or of a mind in it, or from whether two are alike, and that is guessed to hold most
/// seldom. It is guessed by how many of the fact's values it allows, and whether the one in the beginning is among them. The guess decides what is tested, and never what is found.
/// </summary>
internal sealed class EventKeys(GroundStory story)
{
    /// <summary>Of a fact with more values, only whether it has one of them is filed.</summary>
    private const int MostValues = 64;

    /// <summary>In what part of all states two facts are guessed to be alike.</summary>
    private const double ShareAlike = 0.2;

    /// <summary>In what part a fact is guessed to have another value than in the beginning.</summary>
    private const double ShareChanged = 0.25;

    /// <summary>Null where no part of the condition can be told so.</summary>
    public EventKey? KeyOf(Condition requires) => KeyOf(requires.Conjuncts);

    /// <summary>The same of several conditions that must all hold.</summary>
    public EventKey? KeyOf(IEnumerable<Condition> conjuncts)
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
        if (SingleFact.ReadBy(conjunct) is not GroundFactId fact)
            return null;
        FactField field = story.Fields[fact.Value];
        long size = field.Maximum - (long)field.Minimum + 1;
        if (size > MostValues)
            return ReadLarge(conjunct, size);
        int[] values = [.. Enumerable.Range(field.Minimum, (int)size).Append(Value.Unknown).Where(value => SingleFact.ValueWith(conjunct, value) == Value.True)];
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

    private static double ShareOf(bool hasItAtFirst, double ofValues) => hasItAtFirst ? 1 - ShareChanged + (ShareChanged * ofValues) : ShareChanged * ofValues;

    private int ValueAtFirst(GroundFactId fact)
    {
        GroundFact ground = story.Facts[fact];
        return ground.Emotion is null ? story.Facts.ConstantValue(ground.Family, ground.Arguments.AsSpan()) : ground.Default;
    }
}
