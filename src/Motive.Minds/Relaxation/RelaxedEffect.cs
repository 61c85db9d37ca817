using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Relaxation;

/// <summary>One thing an event may do to a picture; what it does to others' minds is left out.</summary>
internal sealed class RelaxedEffect(int[] facts, Condition when, Condition value, int[] selfFed)
{
    public int[] Facts => facts;

    public Condition When => when;

    public Condition Value => value;

    /// <summary>Facts that its condition reads and its own event writes.</summary>
    public int[] SelfFed => selfFed;

    public bool Always { get; } = when is Condition.Constant;

    /// <summary>The value, if it is always the same.</summary>
    public Possible? Constant { get; } = value is Condition.Constant constant ? Possible.Only(constant.Value) : null;

    /// <summary>It always does the same, so that it needs doing only once.</summary>
    public bool Plain => Always && Constant is not null;

    /// <summary>It makes a value out of the value that was there: x + 1.</summary>
    public bool Accumulates { get; } = MakesOfItself(value, facts);

    public static bool MakesOfItself(Condition value, IEnumerable<int> facts) => FactReads.ReadsAny(value, facts.Contains);

    public static RelaxedEffect[] Of(GroundEvent source)
    {
        int[][] written = [.. source.Plain.Select(effect => FactReads.Written(effect.Target).ToArray())];
        return [.. source.Plain.Select((effect, index) => new RelaxedEffect(written[index], effect.When, effect.Value, SelfFedBy(effect)))];

        int[] SelfFedBy(GroundEffect effect) => effect.When is Condition.Constant
            ? []
            : [.. FactReads.In(effect.When).Where(fact => written.Any(facts => facts.Contains(fact)))];
    }
}
