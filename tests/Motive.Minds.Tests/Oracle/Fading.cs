using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>D28: the minutes at whose multiples each emotion loses a point.</summary>
internal static class Fading
{
    private static int MinutesOf(Emotion emotion) => emotion switch
    {
        Emotion.Relief => 15,
        Emotion.Joy or Emotion.Satisfaction or Emotion.HappyFor => 20,
        Emotion.Distress or Emotion.Fear or Emotion.Disappointment or Emotion.FearConfirmed or Emotion.Pity => 30,
        Emotion.Anger => 40,
        Emotion.Hope or Emotion.Pride or Emotion.Gratification => 45,
        Emotion.Shame or Emotion.Admiration or Emotion.Reproach => 60,
        Emotion.Remorse or Emotion.Gratitude => 90,
        _ => throw new InvalidOperationException($"No emotion {emotion}."),
    };

    /// <summary>The state, and every mind in it, after a time. Whoever felt nothing feels nothing.</summary>
    public static OracleState Of(OracleState state, int from, int to, FactTable table)
    {
        ImmutableDictionary<GroundFact, int> facts = state.Facts;
        foreach ((GroundFact fact, int level) in state.Facts.Where(fact => fact.Key.IsFeeling && fact.Value > 0))
        {
            int passed = Enumerable.Range(from + 1, to - from).Count(minute => minute % MinutesOf(fact.Emotion) == 0);
            facts = table.With(facts, fact, Math.Max(0, level - passed));
        }

        ImmutableSortedDictionary<int, Lazy<OracleState>> minds = state.Others.ToImmutableSortedDictionary(
            who => who, who => new Lazy<OracleState>(() => Of(state.MindOf(who), from, to, table), LazyThreadSafetyMode.None));
        return new OracleState(state.Owner, facts, minds) { IsInnermost = state.IsInnermost };
    }
}
