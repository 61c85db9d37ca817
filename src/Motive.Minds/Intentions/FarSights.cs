using Motive.Minds.Distance;
using Motive.Minds.Causality;
using Motive.Minds.Grounding;
using Motive.Minds.Relaxation;

namespace Motive.Minds.Intentions;

/// <summary>What is read from the story once to look far (D16b): which wants are open, and for each character, when first asked for, how far things seem to them.</summary>
internal sealed class FarSights(MindEngine engine)
{
    private readonly Dictionary<(int Character, bool Ahead), FarSight> known = [];
    private Payments? payments;

    public OpenWants Wants { get; } = new(engine);

    /// <param name="othersPlanAhead">Whether others may agree to what does not pay them at once.</param>
    public FarSight Of(int character, bool othersPlanAhead, CausalDistances distances)
    {
        if (!known.TryGetValue((character, othersPlanAhead), out FarSight? sight))
        {
            payments ??= new Payments(engine.Story, new FactSource(engine.States));
            bool[] usable = [.. engine.Story.Acts.Select(act => IsUsable(character, act, othersPlanAhead, distances))];
            sight = new FarSight(engine, character, usable, othersPlanAhead ? payments.IfEver : payments.For);
            known.Add((character, othersPlanAhead), sight);
        }

        return sight;
    }

    /// <summary>Whether the act may matter to the character, be it only for others' willingness where the character takes part, and to everybody else who must agree to it: at once, unless they plan ahead.</summary>
    private bool IsUsable(int character, Act act, bool othersPlanAhead, CausalDistances distances) =>
        !act.AuthorOnly && engine.Reachable[act.Index]
        && (act.Consenting.Contains(character) ? distances.To(character).DistanceOf(act.Index) < CausalDistance.Never : distances.MattersOfItself(character, act.Index))
        && act.Consenting.All(other => other == character
            || (othersPlanAhead ? distances.To(other).DistanceOf(act.Index) < CausalDistance.Never : distances.MayPayAtOnce(other, act.Index)));
}
