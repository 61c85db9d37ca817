using System.Collections.Immutable;
using Motive.Minds.Causality;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.World;

namespace Motive.Minds.Averting;

/// <summary>
/// What characters expect to come otherwise (D13a). That nobody threatens somebody is known at once in most states: nobody is asked for their plans who could do no harm from there. Answers are remembered
/// under what they depend on, until states are freed.
/// </summary>
internal sealed class Forecasts(MindEngine engine, Intentions.Intentions intentions, Successors successors, InstantGains gains)
{
    private readonly Dictionary<(int Character, int Believed, IntentionLimits Others, Coming Coming), Forecast?> known = [];
    private readonly Dictionary<(int Doer, int State, int Character, IntentionLimits Others), ImmutableArray<int>> plans = [];

    private readonly Harms harms = engine.Story.Causes.Harms;
    private readonly CausalDistances distances = engine.Story.Causes.Distances(othersPlanAhead: false);

    /// <summary>States may have been freed.</summary>
    public void Forget()
    {
        known.Clear();
        plans.Clear();
    }

    /// <summary>What the character expects, by which their plans are judged; null where nothing is expected that concerns them.</summary>
    /// <param name="believed">A state of their own mind.</param>
    /// <param name="limits">How far they think themselves; others are pictured to think as far within their shorter plans.</param>
    /// <param name="acts">Acts of the longest plans of others; at most as many as the limits allow.</param>
    public Forecast? From(int character, int believed, IntentionLimits limits, int acts, Coming coming)
    {
        acts = Math.Min(acts, limits.Threats);
        if (acts == 0 || (coming.Events.IsEmpty && harms.DoersUpon(character).Count == 0))
            return null;
        IntentionLimits others = new(acts, 1, limits.Expansions, limits.PlansKept) { CountsOnAll = limits.CountsOnAll, Depth = limits.Depth };
        (int, int, IntentionLimits, Coming) key = (character, believed, others, coming);
        if (!known.TryGetValue(key, out Forecast? forecast))
            known.Add(key, forecast = Find(character, believed, others, coming));
        return forecast;
    }

    /// <summary>Whether the act may better what is expected of others, whatever is believed: of most acts it is certain that they do not.</summary>
    public bool MayAvert(int character, int act, int acts) => harms.DoersUpon(character).Count > 0 && (acts > 1 || harms.Bears(act, character));

    private Forecast? Find(int character, int believed, IntentionLimits others, Coming coming)
    {
        bool concerns = coming.Events.Any(next => next.Act is Act act ? distances.MayPayAtOnce(character, act.Index) : harms.Concerns(next.Event, character));
        Forecast without = Make(character, believed, others, coming, []);
        int start = without.WorstFrom(believed);
        if (engine.UtilityOf(character, start) == Value.Unknown)
            return null;
        ImmutableArray<int> threatening = [.. harms.DoersUpon(character).Where(doer => !coming.Occupies(doer) && !Expected(doer, start, character, others).IsEmpty)];
        return threatening.IsEmpty ? concerns ? without : null : Make(character, believed, others, coming, threatening);
    }

    private Forecast Make(int character, int believed, IntentionLimits others, Coming coming, ImmutableArray<int> threatening) => new(
        engine, character, coming, threatening, (doer, state) => Expected(doer, state, character, others),
        (act, state) => act.Consenting.Any(doer => doer != character && HasReason(doer, believed, act, others) && !HasReason(doer, state, act, others)),
        act => IsNear(character, act));

    /// <summary>Whether the act may better by itself what the character has or what they expect.</summary>
    private bool IsNear(int character, int act) => distances.MayPayAtOnce(character, act) || harms.Bears(act, character);

    private bool HasReason(int doer, int state, Act act, IntentionLimits others) => intentions.Explain(doer, state, act, others) is not null;

    /// <summary>Whether it is not certain that the doer has no plan of so many acts that would harm the character. By a single act, it must be possible, pay the doer at once and cost the character something.</summary>
    private bool IsWithinReach(int doer, int character, int state, int acts)
    {
        if (acts > 1)
            return true;
        int mind = engine.States.Mind(state, doer);
        int before = engine.UtilityOf(character, state);
        Successors.Branch branch = successors.From(state);
        for (int position = 0; position < branch.Acts.Length; position++)
        {
            Act act = engine.Story.Acts[branch.Acts[position]];
            if (act.Consenting.Contains(doer) && harms.IsUpon(act.Index, character) && engine.CanHappen(mind, act) && gains.MayPay(doer, mind, act)
                && Utility.Improves(engine.UtilityOf(character, successors.Next(state, branch, position)), before))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Of the plans that somebody has as the character pictures them, the first that begins with an act of theirs, needs no consent of the character's, and would leave the character with less at some point.
    /// </summary>
    /// <param name="state">Of the character's mind.</param>
    private ImmutableArray<int> Expected(int doer, int state, int character, IntentionLimits others)
    {
        (int, int, int, IntentionLimits) key = (doer, state, character, others);
        if (!plans.TryGetValue(key, out ImmutableArray<int> acts))
            plans.Add(key, acts = IsWithinReach(doer, character, state, others.Plan) ? Harmful(doer, state, character, others) : []);
        return acts;
    }

    private ImmutableArray<int> Harmful(int doer, int state, int character, IntentionLimits others)
    {
        foreach (MotivePlan plan in intentions.Consider(doer, state, others).Plans)
        {
            if (engine.Story.Acts[plan.First].Consenting.Contains(doer) && !plan.Acts.Any(act => engine.Story.Acts[act].Consenting.Contains(character)) && Harms(plan, state, character))
                return plan.Acts;
        }

        return [];
    }

    private bool Harms(MotivePlan plan, int state, int character)
    {
        int before = engine.UtilityOf(character, state);
        foreach (int index in plan.Acts)
        {
            Act act = engine.Story.Acts[index];
            if (!engine.CanHappen(state, act))
                return false;
            state = engine.Apply(state, act);
            if (Utility.Improves(engine.UtilityOf(character, state), before))
                return true;
        }

        return false;
    }
}
