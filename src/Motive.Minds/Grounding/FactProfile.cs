namespace Motive.Minds.Grounding;

/// <summary>A read, in the picture that the event changes or in a mind that it looks into.</summary>
internal readonly record struct FactRead(int Fact, bool InMind);

/// <summary>A write, and the one value it gives; null if that is not known beforehand.</summary>
internal readonly record struct FactWrite(int Fact, int? Value);

/// <summary>What an event reads and writes. A fact that is read twice is listed twice. Nothing is added to the lists once it is made.</summary>
internal sealed class FactProfile
{
    public FactProfile(GroundEvent source)
    {
        foreach (Condition conjunct in source.Requires.Conjuncts)
        {
            if (FactAtom.Of(conjunct) is { Not: false } atom)
                Demands.Add((atom.Fact, atom.Value));
            else
                FactReads.Of(conjunct, (fact, inMind) => OtherNeeds.Add(new FactRead(fact, inMind)));
        }

        foreach (GroundEffect effect in source.Plain)
            Take(effect, EffectReads, Writes);
        foreach (GroundEffect effect in source.Believed)
            Take(effect, BeliefReads, Tells);
        ObserverReads = source.Observing.Reads;
    }

    /// <summary>Conjuncts of the precondition that nothing but one value of one fact can help.</summary>
    public List<(int Fact, int Value)> Demands { get; } = [];

    /// <summary>What the other conjuncts read.</summary>
    public List<FactRead> OtherNeeds { get; } = [];

    /// <summary>What decides which effects on facts take place, and what they write.</summary>
    public List<FactRead> EffectReads { get; } = [];

    /// <summary>As <see cref="EffectReads"/>, of effects on what others believe.</summary>
    public List<FactRead> BeliefReads { get; } = [];

    public List<FactRead> ObserverReads { get; }

    public List<FactWrite> Writes { get; } = [];

    /// <summary>What others are made to believe.</summary>
    public List<FactWrite> Tells { get; } = [];

    public IEnumerable<int> Needs => Demands.Select(demand => demand.Fact).Concat(OtherNeeds.Select(read => read.Fact));

    private static void Take(GroundEffect effect, List<FactRead> reads, List<FactWrite> writes)
    {
        FactReads.Of(effect, (fact, inMind) => reads.Add(new FactRead(fact, inMind)));
        if (effect.ReadAt > 0)
            FactReads.Of(effect.Value, (fact, _) => reads.Add(new FactRead(fact, true)));
        int? value = effect.Value is Condition.Constant constant ? constant.Value : null;
        foreach (int fact in FactReads.Written(effect.Target))
            writes.Add(new FactWrite(fact, value));
    }
}
