using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Relaxation;

/// <summary>A conjunct of preconditions. Most are atoms: a fact has, or has not, one value.</summary>
internal sealed class RelaxedNeed
{
    public RelaxedNeed(Condition condition)
    {
        Condition = condition;
        Not = condition is Condition.Not { Operand: Condition.Is };
        if ((condition is Condition.Not not ? not.Operand : condition) is Condition.Is atom)
            (IsAtom, Fact, Value) = (true, atom.Fact, atom.Value);
        Reads = [.. FactReads.In(condition).Order()];
    }

    public Condition Condition { get; }

    public bool IsAtom { get; }

    public int Fact { get; } = -1;

    public int Value { get; }

    public bool Not { get; }

    public int[] Reads { get; }
}

/// <summary>One thing an event may do to a picture; what it does to others' minds is left out.</summary>
internal sealed class RelaxedEffect(int[] facts, Condition when, Condition value)
{
    public int[] Facts => facts;

    public Condition When => when;

    public Condition Value => value;

    public bool Always { get; } = when is Condition.Constant;

    /// <summary>The value, if it is always the same.</summary>
    public Possible? Constant { get; } = value is Condition.Constant constant ? Possible.Only(constant.Value) : null;

    /// <summary>It always does the same, so that it needs doing only once.</summary>
    public bool Plain => Always && Constant is not null;

    /// <summary>It makes a value out of the value that was there: x + 1.</summary>
    public bool Accumulates { get; } = facts.Any(FactReads.In(value).Contains);
}

/// <summary>What an event may write, and the one value it gives, if it is one.</summary>
internal readonly record struct RelaxedWrite(int Fact, int? Value);

/// <summary>An act or trigger. Runaway: a trigger that may fire again and again in one moment.</summary>
internal sealed class RelaxedEvent
{
    public static readonly RelaxedEvent Nothing = new([], [], [], false, false);

    public RelaxedEvent(int[] needs, RelaxedNeed[] conjuncts, RelaxedEffect[] effects, bool trigger, bool runaway)
    {
        (Needs, Effects, Trigger, Runaway) = (needs, effects, trigger, runaway);
        Atoms = [.. conjuncts.Where(IsWanted).Select(need => (need.Fact, 1UL << need.Value))];
        Reads = [.. conjuncts.Where(need => !IsWanted(need)).SelectMany(need => need.Reads)
            .Concat(effects.SelectMany(effect => FactReads.In(effect.When).Concat(FactReads.In(effect.Value)))).Distinct().Order()];
        Writes = [.. effects.SelectMany(effect => effect.Facts.Select(fact =>
            new RelaxedWrite(fact, !trigger && effect.Value is Condition.Constant constant ? constant.Value : null))).Distinct()];

        bool IsWanted(RelaxedNeed need) => !trigger && need is { IsAtom: true, Not: false, Value: >= 0 and < Possible.Largest };
    }

    /// <summary>Conjuncts, by number.</summary>
    public int[] Needs { get; }

    public RelaxedEffect[] Effects { get; }

    public bool Trigger { get; }

    public bool Runaway { get; }

    /// <summary>The values, as bits, that an act needs facts to have. What triggers need is among <see cref="Reads"/>, as they also mend.</summary>
    public (int Fact, ulong Value)[] Atoms { get; }

    /// <summary>Every other fact it reads.</summary>
    public int[] Reads { get; }

    public RelaxedWrite[] Writes { get; }
}
