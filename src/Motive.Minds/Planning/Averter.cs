using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>Motives by which somebody averts harm (P13): averting plans as in play (D13a), of acts of the character's alone.</summary>
internal sealed class Averter(MindEngine engine)
{
    private readonly Intentions intentions = new(engine);

    /// <summary>The acts of an averting plan that begins with the act; null where there is none.</summary>
    /// <param name="mind">The character's.</param>
    public ImmutableArray<ActId>? FindMotive(CharacterId character, StateId mind, Act act, int budget) =>
        budget >= 1 && intentions.Avert(character, mind, act, Limits(budget)) is MotivePlan plan && plan.Acts.All(one => engine.Story[one].IsDoneAloneBy(character))
            ? plan.Acts
            : null;

    /// <summary>What the character expects of others in a state of their own mind; null where nobody threatens them.</summary>
    public Forecast? Forecast(CharacterId character, StateId mind) => intentions.ForecastFrom(character, mind, Limits(1), null);

    private IntentionLimits Limits(int budget) => PlanningLimits.ForMotive(budget) with { Depth = engine.Depth, Threats = ThinkingLimits.DefaultOf(ThinkingLimit.Threats) };
}
