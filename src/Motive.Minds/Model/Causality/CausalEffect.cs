using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>One effect of an event: which facts it may write, with which value, and what it reads to do so. Immutable.</summary>
internal sealed class CausalEffect
{
    /// <param name="facts">The facts that it may write.</param>
    /// <param name="together">What each effect on facts of the same event may write.</param>
    public CausalEffect(GroundEffect source, GroundFactId[] facts, GroundFactId[][] together)
    {
        (Source, Facts) = (source, facts);
        KnownValue = (source.Value as Condition.Constant)?.Value;
        KnownValueSet = KnownValue is int known ? PossibleValues.Single(known) : null;
        Accumulates = FactReads.ReadsAny(source.Value, fact => facts.Contains(fact));
        CharacterId[] reader = source.ReadAt == 0 ? [] : [.. source.Path[..source.ReadAt]];
        List<FactRead> reads = FactReads.Collect(source.When);
        FactReads.AddReads(source.Value, reader, reads);
        FactReads.VisitSelectors(source.Target, selector => FactReads.AddReads(selector, reader, reads));
        Reads = [.. reads];
        ReadsOfOwnEvent = IsUnconditional ? [] : [.. FactReads.FactsReadBy(source.When).Where(fact => Array.Exists(together, written => written.Contains(fact)))];
    }

    /// <summary>The ground effect that this was read from.</summary>
    public GroundEffect Source { get; }

    /// <summary>The facts that it may write: one, or, where an argument of it is itself read, each that it may turn out to be.</summary>
    public GroundFactId[] Facts { get; }

    /// <summary>What decides whether it takes place, on which fact, and with which value.</summary>
    public FactRead[] Reads { get; }

    /// <summary>The value, if it is always the same; else null.</summary>
    public int? KnownValue { get; }

    /// <summary><see cref="KnownValue"/> as a set with that one value; null where there is none.</summary>
    public PossibleValues? KnownValueSet { get; }

    /// <summary>Whether the new value is computed from the old one, as in x + 1.</summary>
    public bool Accumulates { get; }

    /// <summary>Facts that its condition reads and that its own event writes.</summary>
    public GroundFactId[] ReadsOfOwnEvent { get; }

    /// <summary>Whether it comes about whenever its event does.</summary>
    public bool IsUnconditional => Source.When is Condition.Constant;

    /// <summary>Whether it comes about with its event and always writes the same value, so that a relaxed run needs it only once.</summary>
    public bool IsFixed => KnownValue is not null && IsUnconditional;

    /// <summary>Whenever its event happens, one known fact gets one known value.</summary>
    public bool IsCertain => IsFixed && Source.Target.Selector is null;

    public bool Writes(GroundFactId fact) => Array.IndexOf(Facts, fact) >= 0;

    /// <summary>Whether it may give the fact that value.</summary>
    public bool MayGive(GroundFactId fact, int value) => Writes(fact) && (KnownValue is null || KnownValue == value);
}
