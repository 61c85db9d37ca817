namespace Motive.Minds.Model.Grounding;

/// <summary>
/// Which facts conditions read, in whatever mind, each worked out once: for whoever asks the same conditions over and over. Conditions are told apart as objects, since parts of a story that are written once are ground once.
/// </summary>
internal sealed class FactReadsMemo
{
    private readonly Dictionary<Condition, GroundFactId[]> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Each fact once.</summary>
    public GroundFactId[] FactsReadBy(Condition condition)
    {
        if (!known.TryGetValue(condition, out GroundFactId[]? read))
            known.Add(condition, read = [.. FactReads.FactsReadBy(condition)]);
        return read;
    }
}
