using System.Collections.Immutable;
using Motive.Minds;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.World;

namespace Motive.Play.Deciding;

/// <summary>
/// Which motivated plans are only a slower way to what another of the same mind brings as well. Two plans have one purpose when what they
/// are most wanted for is the same, and either the same act brings it about or they leave the world the same; the slower is a detour if it
/// serves no want besides.
/// </summary>
internal sealed class Detours(MindEngine engine, ReasonWriter reasons)
{
    /// <summary>The acts that begin all plans that are no detour. A plan is measured against all others that begin with another act.</summary>
    public IReadOnlySet<int> DirectActs(int character, IReadOnlyList<MotivePlan> offered, IEnumerable<MotivePlan> considered)
    {
        HashSet<int> firsts = [.. offered.Select(plan => plan.First)];
        List<Purpose> all = [.. considered.Where(plan => firsts.Contains(plan.First)).Select(plan => PurposeOf(character, plan))];
        return new HashSet<int>(all.Where(purpose => !all.Exists(other => IsQuicker(other, purpose))).Select(purpose => purpose.Plan.First));
    }

    private bool IsQuicker(Purpose one, Purpose other) =>
        one.Plan.First != other.Plan.First
        && (one.Plan.Minutes, one.Plan.Acts.Length).CompareTo((other.Plan.Minutes, other.Plan.Acts.Length)) < 0
        && one.Wants.FirstOrDefault() == other.Wants.FirstOrDefault()
        && one.Reached >= other.Reached
        && other.Wants.All(one.Wants.Contains)
        && (one.Pays == other.Pays || LeaveTheSame(one.Plan.End, other.Plan.End));

    private Purpose PurposeOf(int character, MotivePlan plan)
    {
        ImmutableArray<string> wants = reasons.WantsOf(character, plan);
        string most = wants.FirstOrDefault("");
        int reached = ValueOf(character, most, plan.End);
        int state = plan.Start;
        foreach (int index in plan.Acts)
        {
            state = engine.Apply(state, engine.Story.Acts[index]);
            if (ValueOf(character, most, state) >= reached)
                return new Purpose(plan, wants, index, reached);
        }

        return new Purpose(plan, wants, plan.Acts[^1], reached);
    }

    private int ValueOf(int character, string want, int state) => engine.Story.Utilities[character].Terms
        .Where(term => term.Label == want)
        .Select(term => term.Value.Evaluate(engine.States, state))
        .Where(value => value != Value.Unknown)
        .Sum();

    /// <summary>In all that can be spoken of; who would have seen it, and what it would feel like, are left out.</summary>
    private bool LeaveTheSame(int one, int other)
    {
        foreach (GroundFact fact in engine.Story.Facts.Facts)
        {
            if (fact.Emotion is null && !engine.Story.Story[fact.Family].Hidden && engine.States.Read(one, fact.Index) != engine.States.Read(other, fact.Index))
                return false;
        }

        return true;
    }

    /// <summary>The wants a plan serves, the act that brings about what is wanted most, and how far that gets.</summary>
    private sealed record Purpose(MotivePlan Plan, ImmutableArray<string> Wants, int Pays, int Reached);
}
