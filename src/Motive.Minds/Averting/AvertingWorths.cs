using Motive.Minds.Intentions;
using Motive.Minds.Reasoning;

namespace Motive.Minds.Averting;

/// <summary>What people have a reason for within somebody's plan: what betters their utility, and what averts harm that is threatened there (D14).</summary>
internal sealed class AvertingWorths(UtilityWorths plain, Forecasts forecasts, IntentionLimits limits) : IWorths
{
    public Worth this[int character] => plain[character];

    public bool MayMatter(int character, int act, int acts) => plain.MayMatter(character, act, acts);

    public Worth? Averting(int character, int believed, int act, int acts) =>
        forecasts.MayAvert(character, act, acts) ? forecasts.From(character, believed, limits, acts, Coming.Nothing) : null;

    public bool MayAvert(int character, int act, int acts) => forecasts.MayAvert(character, act, acts);
}
