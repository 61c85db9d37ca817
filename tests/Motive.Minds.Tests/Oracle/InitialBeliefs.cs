using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>The state before the story: what is stated, and for what is not, what the next outer mind holds (D5).</summary>
internal sealed class InitialBeliefs(Story story, FactTable table, Triggers triggers, int depth)
{
    public OracleState World() => triggers.Settled(At([]));

    /// <summary>The picture at the end of a row of minds, with all pictures inside it.</summary>
    private OracleState At(ImmutableList<int> minds)
    {
        int owner = minds.IsEmpty ? OracleState.Nobody : minds[^1];
        ImmutableDictionary<GroundFact, int> facts = ImmutableDictionary<GroundFact, int>.Empty;
        foreach (GroundFact fact in story.Initial.Select(Ground).Distinct())
            facts = table.With(facts, fact, Stated(minds, fact));
        ImmutableSortedDictionary<int, Lazy<OracleState>> others = story.Characters
            .Select(character => character.Value)
            .Where(character => character != owner && minds.Count < depth)
            .ToImmutableSortedDictionary(
                character => character,
                character => new Lazy<OracleState>(() => At(minds.Add(character)), LazyThreadSafetyMode.None));
        return new OracleState(owner, facts, others)
        {
            IsInnermost = minds.Count == depth && story.Characters.Any(character => character.Value != owner),
        };
    }

    /// <summary>The last statement for exactly these minds; else the same question without the innermost mind; else the default.</summary>
    private int Stated(ImmutableList<int> minds, GroundFact fact)
    {
        InitialFact? statement = story.Initial.LastOrDefault(initial => Ground(initial) == fact && Collapsed(initial.Minds).SequenceEqual(minds));
        if (statement is not null)
            return statement.Value;
        return minds.IsEmpty ? table.Default(fact) : Stated(minds.RemoveAt(minds.Count - 1), fact);
    }

    private static GroundFact Ground(InitialFact initial) => GroundFact.Of(initial.Fact, initial.Arguments.AsSpan());

    /// <summary>What A believes that A believes is what A believes.</summary>
    private static IEnumerable<int> Collapsed(ImmutableArray<EntityId> minds)
    {
        for (int i = 0; i < minds.Length; i++)
        {
            if (i == 0 || minds[i] != minds[i - 1])
                yield return minds[i].Value;
        }
    }
}
