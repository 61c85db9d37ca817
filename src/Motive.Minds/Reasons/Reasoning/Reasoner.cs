using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.World;

namespace Motive.Minds.Reasons.Reasoning;

/// <summary>
/// What it is to have a reason, alike for whoever looks for one: D13 to D15 of <c>docs/minds.md</c>, which are P2 to P9 of <c>docs/planning.md</c>. Which plans are looked for, in which order, and what is kept of them
/// is the policy of those who derive from it: all the best ones within a count, for play (<see cref="MotiveSearch"/>); the first one, for certain, for the planner (<see cref="Planning.Explainer"/>).
/// </summary>
internal abstract class Reasoner
{
    protected abstract IntentionLimits Limits { get; }

    /// <summary>Whether anybody is asked for their consent. Where nobody is, the answer tells whether consent is what is missing (P10).</summary>
    protected virtual bool AsksConsent => true;

    /// <summary>Whether the character, in their mind in the parent state, has a reason to consent to the act (D14, P3).</summary>
    /// <param name="budget">Acts that the plan may have which the act is part of, from the act on.</param>
    /// <param name="depth">How many minds deep the character's own is, that of whom a plan is made for being the first.</param>
    public abstract bool HasReason(CharacterId character, StateId parent, Act act, int budget, int depth);

    /// <summary>Whether everybody who must agree to the act of a plan, but its owner, has a reason (D13 rule 3, P5). Nobody looks further for one than all plans are looked for (D15).</summary>
    /// <param name="owner">Whose plan it is; nobody's for the author's.</param>
    /// <param name="state">In the owner's mind.</param>
    /// <param name="depth">Of the owner's mind; 0 for the author's plan.</param>
    public bool OthersAgree(CharacterId owner, StateId state, Act act, int budget, int depth)
    {
        if (!AsksConsent)
            return true;
        budget = Math.Min(budget, Limits.Thorough ?? budget);
        foreach (CharacterId other in act.Consenting)
        {
            if (other != owner && !HasReason(other, state, act, budget, depth + 1))
                return false;
        }

        return true;
    }

    /// <summary>How many acts a plan may have that is made so many minds deep: beyond the limit, an act has to pay at once (D15, P9).</summary>
    protected int MostActsAtDepth(int budget, int depth) => depth <= Limits.Minds ? budget : Math.Min(budget, 1);
}
