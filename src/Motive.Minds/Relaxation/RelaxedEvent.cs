using Motive.Minds.Grounding;

namespace Motive.Minds.Relaxation;

/// <summary>What an event may write, and the one value it gives, if it is one.</summary>
internal readonly record struct RelaxedWrite(int Fact, int? Value);

/// <summary>
/// An act or trigger, as the relaxed problem sees it: what it needs and does in one picture, and what it may make others believe.
/// </summary>
internal sealed class RelaxedEvent
{
    public static readonly RelaxedEvent Nothing = new();

    private RelaxedEvent()
    {
    }

    /// <param name="conjuncts">What <see cref="Needs"/> number.</param>
    public RelaxedEvent(GroundEvent source, int[] needs, RelaxedNeed[] conjuncts, bool trigger)
    {
        (Needs, Trigger) = (needs, trigger);
        HashSet<int> written = [.. source.Plain.SelectMany(effect => FactReads.Written(effect.Target))];
        Effects = [.. source.Plain.Select(effect => new RelaxedEffect(
            [.. FactReads.Written(effect.Target)], effect.When, effect.Value, [.. FactReads.In(effect.When).Where(written.Contains)]))];
        Atoms = [.. conjuncts.Where(IsWanted).Select(need => (need.Atom!.Value.Fact, 1UL << need.Atom.Value.Value))];
        Reads = Distinct(conjuncts.Where(need => !IsWanted(need)).SelectMany(need => need.Reads).Concat(source.Plain.SelectMany(ReadBy)));
        Writes = [.. Effects.SelectMany(effect => effect.Facts.Select(fact =>
            new RelaxedWrite(fact, !trigger && effect.Value is Condition.Constant constant ? constant.Value : null))).Distinct()];
        IEnumerable<int> told = source.Believed.SelectMany(effect => FactReads.Written(effect.Target));
        Told = Distinct(trigger ? told : told.Concat(Writes.Select(write => write.Fact)).Concat(FactReads.In(source.Requires)));
        ToldBy = Distinct(source.Believed.SelectMany(ReadBy).Concat(source.Observing.SelectMany(FactReads.In)));
        ReadInMinds = Distinct(InMinds(source));

        bool IsWanted(RelaxedNeed need) => !trigger && need.Atom is { Not: false, Value: >= 0 and < Possible.Largest };
    }

    /// <summary>Conjuncts, by number.</summary>
    public int[] Needs { get; } = [];

    public RelaxedEffect[] Effects { get; } = [];

    public bool Trigger { get; }

    /// <summary>A trigger that may fire again and again in one moment.</summary>
    public bool Runaway { get; init; }

    /// <summary>The values, as bits, that an act needs facts to have. What triggers need is among <see cref="Reads"/>, as they also mend.</summary>
    public (int Fact, ulong Value)[] Atoms { get; } = [];

    /// <summary>Every other fact it reads in the picture that it changes.</summary>
    public int[] Reads { get; } = [];

    public RelaxedWrite[] Writes { get; } = [];

    /// <summary>Facts of which others may come to believe something else by it: what they see it do, what it tells, and what surprise repairs.</summary>
    public int[] Told { get; } = [];

    /// <summary>Facts that decide who comes to believe so, and what.</summary>
    public int[] ToldBy { get; } = [];

    /// <summary>Of all it reads, what it reads in somebody's mind.</summary>
    public int[] ReadInMinds { get; } = [];

    private static IEnumerable<int> ReadBy(GroundEffect effect)
    {
        HashSet<int> read = [];
        FactReads.Of(effect, (fact, _) => read.Add(fact));
        return read;
    }

    private static HashSet<int> InMinds(GroundEvent source)
    {
        HashSet<int> read = [];
        foreach (Condition condition in source.Observing.Append(source.Requires))
            FactReads.Of(condition, Note);
        foreach (GroundEffect effect in source.Plain.Concat(source.Believed))
            FactReads.Of(effect, Note);
        foreach (GroundEffect effect in source.Believed.Where(effect => effect.ReadAt > 0))
            read.UnionWith(FactReads.In(effect.Value));
        return read;

        void Note(int fact, bool inMind)
        {
            if (inMind)
                read.Add(fact);
        }
    }

    private static int[] Distinct(IEnumerable<int> facts) => [.. facts.Distinct().Order()];
}
