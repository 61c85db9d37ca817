using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>By what plans are judged: utility, harm averted (D13a), and utility that counts on what others do for fear. For each, also by what those are asked for reasons who take part in such a plan (D14).</summary>
internal sealed class PlanMeasures(MindEngine engine, Intentions intentions, Successors successors, InstantGains gains)
{
    private readonly UtilityWorths?[] worths = new UtilityWorths?[2];
    private Forecasts? forecasts;

    private Forecasts Forecasts => forecasts ??= new Forecasts(engine, intentions, successors, gains);

    /// <summary>Forgets what was expected in minds that are being freed.</summary>
    public void ForgetUnmarked() => forecasts?.ForgetUnmarked();

    /// <summary>Everybody's utility, as far as acts are known to bear on it within these limits.</summary>
    public UtilityWorths WorthsWithin(IntentionLimits limits) => worths[limits.Minds >= 2 ? 1 : 0] ??= new UtilityWorths(engine, DistancesFor(limits.Minds >= 2), gains);

    /// <summary>What the character expects to come otherwise; null where nothing is expected that concerns them (D13a).</summary>
    /// <param name="believed">A state of their own mind.</param>
    public Forecast? ForecastFrom(CharacterId character, StateId believed, IntentionLimits limits, ComingEvents? coming) =>
        limits.Threats == 0 ? null : Forecasts.ForecastFor(character, believed, limits, coming ?? ComingEvents.Nothing);

    /// <summary>The plans by which the character can make others afraid.</summary>
    public ImmutableArray<Threat> PressuresBy(CharacterId character, StateId believed, IntentionLimits limits) => limits.Threats == 0 ? [] : Forecasts.PressuresBy(character, believed, limits);

    /// <summary>Plans that count on what others do for fear of the character have no more acts than those that are to be feared.</summary>
    public static IntentionLimits LimitedToThreats(IntentionLimits limits) => limits with { Plan = Math.Min(limits.Near, limits.Threats), Thorough = null };

    /// <summary>By what others, and whoever presses them, judge plans that count on what others do for fear; null where there is nothing to fear.</summary>
    public (AvertingWorths Reasons, PressingWorth Worth)? Pressing(CharacterId character, StateId believed, IntentionLimits limits)
    {
        if (PressuresBy(character, believed, limits) is not { IsEmpty: false } pressures)
            return null;
        AvertingWorths reasons = Forecasts.WorthsWithinPlan(WorthsWithin(limits), null, pressures);
        return (reasons, new PressingWorth(engine, DistancesFor(limits.Minds >= 2).DistancesTo(character), reasons.Concern, gains, character, LimitedToThreats(limits).Plan));
    }

    /// <summary>The measures by which others have reasons where harm is feared: utility, and averting that harm.</summary>
    public AvertingWorths ReasonsAmid(Forecast forecast, CharacterId character, StateId believed, IntentionLimits limits) =>
        Forecasts.WorthsWithinPlan(WorthsWithin(limits), forecast, PressuresBy(character, believed, limits));

    /// <summary>How far acts are from whose wants (D17).</summary>
    /// <param name="ahead">Whether others may agree to what does not pay them at once.</param>
    public CausalDistances DistancesFor(bool ahead) => engine.Story.Causes.Distances(ahead);
}
