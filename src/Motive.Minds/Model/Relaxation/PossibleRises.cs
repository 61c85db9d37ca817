using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>Whether a value may rise when one fact is written, and every other fact may be anything. It is told from the value and the fact alone, and memoised.</summary>
internal sealed class PossibleRises
{
    private readonly RelaxedFacts anywhere;
    private readonly Dictionary<Condition, PossibleValues> values = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Condition Value, GroundFactId Fact, int Written), bool> known = [];

    public PossibleRises(FactSource source)
    {
        anywhere = new RelaxedFacts(source);
        anywhere.StartAnywhere();
    }

    /// <param name="written">What the fact becomes; null where that is not known, so that the value may rise.</param>
    public bool MayRise(Condition value, GroundFactId fact, int? written)
    {
        if (written is not int one)
            return true;
        if (!known.TryGetValue((value, fact, one), out bool rises))
            known.Add((value, fact, one), rises = Find(value, fact, one));
        return rises;
    }

    private bool Find(Condition value, GroundFactId fact, int written)
    {
        if (!values.TryGetValue(value, out PossibleValues before))
            values.Add(value, before = anywhere.Evaluate(value));
        PossibleValues all = anywhere[fact];
        anywhere.Restrict(fact, PossibleValues.Single(written));
        PossibleValues after = anywhere.Evaluate(value);
        anywhere.Restrict(fact, all);
        return before.MayBeKnown && after.MayBeKnown && after.High > before.Low;
    }
}
