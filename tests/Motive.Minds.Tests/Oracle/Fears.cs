using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>What one character fears (D30), from one event to the next.</summary>
internal sealed class Fears(NaiveOracle oracle, int who)
{
    private const int LeastFeared = 2;
    private const int Strongest = 10;

    private (Act Act, int Doer, int Level)? _feared;

    /// <summary>What is newly felt when an event has changed the character's picture of the world.</summary>
    /// <param name="known">What they know to have been done; null if they know of nothing.</param>
    public IEnumerable<OracleFeeling> After(Act? known, OracleState before, OracleState after)
    {
        (Act Act, int Doer, int Level)? earlier = _feared;
        _feared = Worst(after);
        if (earlier is (Act act, int doer, int level))
        {
            if (act.Equals(known))
                yield return new OracleFeeling(who, Emotion.FearConfirmed, doer, level);
            else if (_feared is null && !IsWorse(before, after))
                yield return new OracleFeeling(who, Emotion.Relief, doer, level);
        }

        if (_feared is (Act next, int by, int height) && !next.Equals(earlier?.Act))
            yield return new OracleFeeling(who, Emotion.Fear, by, height);
    }

    private bool IsWorse(OracleState before, OracleState after) =>
        Loss(before, after) is int loss && loss > 0;

    /// <summary>The act of one other person's own that pays them at once and would cost the character most; of equal ones the first.</summary>
    private (Act Act, int Doer, int Level)? Worst(OracleState mind) => oracle.Acts
        .Where(act => oracle.IsPossible(mind, act) && oracle.Consenting(act, mind) is [int doer] && doer != who && Pays(doer, act, mind.MindOf(doer)))
        .Select(act => (Act: act, Doer: oracle.Consenting(act, mind).Single(), Loss: Loss(mind, oracle.After(mind, act)) ?? 0))
        .Where(feared => feared.Loss >= LeastFeared)
        .Select(feared => ((Act, int, int Level)?)(feared.Act, feared.Doer, feared.Loss))
        .MaxBy(feared => feared?.Level) is (Act worst, int by, int level) ? (worst, by, Math.Min(Strongest, level)) : null;

    private int? Loss(OracleState before, OracleState after)
    {
        (int earlier, int later) = (oracle.Utility(who, before), oracle.Utility(who, after));
        return earlier == Value.Unknown || later == Value.Unknown ? null : earlier - later;
    }

    private bool Pays(int doer, Act act, OracleState mind)
    {
        if (!oracle.IsPossible(mind, act))
            return false;
        (int earlier, int later) = (oracle.Utility(doer, mind), oracle.Utility(doer, oracle.After(mind, act)));
        return earlier != Value.Unknown && later != Value.Unknown && later > earlier;
    }
}
