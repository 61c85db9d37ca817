using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.FindingOut;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>Motives by which somebody finds something out (P12): inquiries as in play (D13b), whose answers are acts of the character's alone.</summary>
internal sealed class Inquirer(MindEngine engine)
{
    private readonly Intentions intentions = new(engine);

    /// <summary>The acts of an inquiry that begins with the act, and of what would be done with the answer that gains most; null where there is none.</summary>
    /// <param name="mind">The character's.</param>
    public ImmutableArray<ActId>? FindMotive(CharacterId character, StateId mind, Act act, int budget)
    {
        if (budget < 1)
            return null;
        foreach (MotivePlan plan in intentions.Inquire(character, mind, RuledOutValues.Nothing, PlanningLimits.ForMotive(budget)).Plans)
        {
            if (plan.First == act.Index && plan.Sought!.Acts.All(then => engine.Story[then].IsDoneAloneBy(character)))
                return [.. plan.Acts, .. plan.Sought.Acts];
        }

        return null;
    }
}
