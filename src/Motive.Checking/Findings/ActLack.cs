using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>Why an action was not done in a run: at some moments of it, what the act of it that lacked least still lacked.</summary>
/// <param name="Moments">Moments that were looked at.</param>
/// <param name="Possible">At how many of them some act of it was possible, so that nobody who could do it would.</param>
/// <param name="Lacked">At how many each condition was in the way, by its words.</param>
internal sealed record ActLack(int Moments, int Possible, ImmutableSortedDictionary<string, int> Lacked)
{
    /// <summary>Spread evenly over the run.</summary>
    private const int MostMoments = 12;

    /// <summary>Of an action with more acts so many are looked at, spread evenly.</summary>
    private const int MostActs = 200;

    public static readonly ActLack None = new(0, 0, ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    /// <param name="acts">All acts of the action.</param>
    public static ActLack Find(Session session, Act[] acts)
    {
        int[] moments = [.. Spread(session.Chronicle.Count, MostMoments).Select(place => place + 1)];
        Act[] looked = [.. Spread(acts.Length, MostActs).Select(place => acts[place])];
        return looked.Length == 0 ? None : moments.Aggregate(None, (sum, moment) => sum.Plus(Least(session, looked, moment)));
    }

    public ActLack Plus(ActLack other) => new(
        Moments + other.Moments,
        Possible + other.Possible,
        other.Lacked.Aggregate(Lacked, (sum, lack) => sum.SetItem(lack.Key, sum.GetValueOrDefault(lack.Key) + lack.Value)));

    private static ActLack Least(Session session, Act[] acts, int moment)
    {
        IReadOnlyList<Condition>? least = null;
        foreach (Act act in acts)
        {
            IReadOnlyList<Condition> lacked = session.LackedBy(act, moment);
            if (least is null || lacked.Count < least.Count)
                least = lacked;
            if (least.Count == 0)
                return None with { Moments = 1, Possible = 1 };
        }

        IEnumerable<string> words = least!.Select(lack => ConditionNames.Write(session.Ground, lack)).OfType<string>().Distinct();
        return new ActLack(1, 0, words.ToImmutableSortedDictionary(lack => lack, _ => 1, StringComparer.Ordinal));
    }

    private static IEnumerable<int> Spread(int count, int most) =>
        count <= most ? Enumerable.Range(0, count) : Enumerable.Range(0, most).Select(step => (int)((long)step * count / most));
}
