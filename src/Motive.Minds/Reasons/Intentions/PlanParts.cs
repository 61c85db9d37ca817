using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>Some of a plan's acts, in its order. <see cref="Gain"/> is 0 where they are not known to gain anything.</summary>
internal readonly record struct PlanPart(PlaceSet Places, ImmutableArray<ActId> Acts, StateId State, int Gain)
{
    /// <summary>Whether the plan's first act is among them.</summary>
    public bool HasFirst => Places.Contains(0);

    /// <summary>Whether an act is in both parts.</summary>
    public bool Shares(PlanPart other) => Places.Overlaps(other.Places);
}

/// <summary>
/// The parts of a plan that are possible by themselves: all of them, if it has no more than eight acts. Of a longer one the number of parts
/// doubles with each act, so that only the first <see cref="MostParts"/> in order of their length are looked at, and beside each what can still be done of the rest.
/// </summary>
internal sealed class PlanParts
{
    private const int MostParts = 256;

    private readonly MindEngine engine;
    private readonly Worth worth;
    private readonly List<PlanPart> found = [];

    public PlanParts(MotivePlan plan, MindEngine engine, Worth worth)
    {
        (Plan, this.engine, this.worth) = (plan, engine, worth);
        found.Add(new PlanPart(PlaceSet.Empty, [], plan.Start, 0));
        for (int i = 0; i < found.Count && found.Count < MostParts; i++)
            Extend(found[i]);
        Shortest = [.. found.Skip(1).Where(part => part.Acts.Length < plan.Acts.Length).OrderBy(part => part.Acts.Length).ThenBy(part => part.Places)];
    }

    /// <summary>The plan whose parts these are.</summary>
    public MotivePlan Plan { get; }

    /// <summary>Without the plan itself, the shortest first.</summary>
    public ImmutableArray<PlanPart> Shortest { get; }

    /// <summary>The first act alone; every plan begins with something possible.</summary>
    public PlanPart First => found[1];

    /// <summary>What can still be done of the rest if a part is left out.</summary>
    public PlanPart WithoutPart(PlanPart part)
    {
        PlanPart rest = found[0];
        for (int place = 0; place < Plan.Acts.Length; place++)
        {
            if (!part.Places.Contains(place) && ExtendedBy(rest, place) is PlanPart longer)
                rest = longer;
        }

        return rest;
    }

    private void Extend(PlanPart part)
    {
        for (int place = part.Places.End; place < Plan.Acts.Length && found.Count < MostParts; place++)
        {
            if (ExtendedBy(part, place) is PlanPart longer)
                found.Add(longer);
        }
    }

    private PlanPart? ExtendedBy(PlanPart part, int place)
    {
        Act act = engine.Story[Plan.Acts[place]];
        if (!engine.CanHappen(part.State, act))
            return null;
        StateId state = engine.Apply(part.State, act);
        int after = worth.ValueOf(state);
        int gain = Utility.Improves(Plan.Before, after) ? after - Plan.Before : 0;
        return new PlanPart(part.Places.Append(place), part.Acts.Add(act.Index), state, gain);
    }
}
