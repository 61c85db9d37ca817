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
    private readonly Dictionary<(int Character, int Believed, IntentionLimits Others, bool Ahead, Coming Coming), Forecast?> known = [];
    private readonly Dictionary<(int Doer, int State, int Character, IntentionLimits Others), ImmutableArray<int>> plans = [];

    private readonly Dictionary<(int Character, Coming Coming), Coming> mattering = [];

    private readonly Harms harms = engine.Story.Causes.Harms;
    private readonly CausalDistances distances = engine.Story.Causes.Distances(othersPlanAhead: false);
    private readonly Interference interference = new(engine.Story);

    /// <summary>States may have been freed.</summary>
    public void Forget()
    {
        known.Clear();
        plans.Clear();
        mattering.Clear();
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
        bool ahead = limits.Minds >= 2;
        (int, int, IntentionLimits, bool, Coming) key = (character, believed, others, ahead, coming);
        if (!known.TryGetValue(key, out Forecast? forecast))
            known.Add(key, forecast = Find(character, believed, others, ahead, coming));
        return forecast;
    }

    /// <summary>Whether the act may better what is expected of others, whatever is believed: of most acts it is certain that they do not.</summary>
    public bool MayAvert(int character, int act, int acts) => harms.DoersUpon(character).Count > 0 && (acts > 1 || harms.Bears(act, character));

    /// <param name="ahead">Whether others may agree to what does not pay them at once.</param>
    private Forecast? Find(int character, int believed, IntentionLimits others, bool ahead, Coming coming)
    {
        bool concerns = coming.Events.Any(next => next.Act is Act act ? distances.MayPayAtOnce(character, act.Index) : harms.Concerns(next.Event, character));
        bool mayBeThreatened = harms.DoersUpon(character).Count > 0;
        if (!concerns && !mayBeThreatened)
            return null;
        Coming may = mayBeThreatened ? coming : Mattering(character, coming);
        CausalDistance? distance = harms.AreConcerns(character, may.Events) ? engine.Story.Causes.DistancesOfHarm(ahead).To(character) : null;
        Forecast without = Make(character, believed, others, coming, may, [], distance);
        if (without.In(believed) == Value.Unknown)
            return null;
        ImmutableArray<int> threatening = mayBeThreatened ? ThreateningFrom(without.WorstFrom(believed), character, others, coming) : [];
        return threatening.IsEmpty ? concerns ? without : null : Make(character, believed, others, coming, may, threatening, distance);
    }

    private ImmutableArray<int> ThreateningFrom(int start, int character, IntentionLimits others, Coming coming) =>
        [.. harms.DoersUpon(character).Where(doer => !coming.Occupies(doer) && !Expected(doer, start, character, others).IsEmpty)];

    private Forecast Make(int character, int believed, IntentionLimits others, Coming coming, Coming may, ImmutableArray<int> threatening, CausalDistance? distance) => new(
        engine, character, coming, may, threatening, (doer, state) => Expected(doer, state, character, others),
        (act, state) => act.Consenting.Any(doer => doer != character && LosesReason(doer, act, believed, state, others)),
        act => IsNear(character, act), distance);

    /// <summary>What of that which comes can make any difference to what a character has, where nobody threatens them. Whether people leave off hangs on all that they believe.</summary>
    private Coming Mattering(int character, Coming coming)
    {
        if (!mattering.TryGetValue((character, coming), out Coming? known))
        {
            bool[] matters = interference.With(character, [], [.. coming.Events.Select(next => next.Event)]);
            known = new Coming([.. coming.Events.Where((_, number) => matters[number])]);
            if (known.Events.Any(next => next.MayStop))
                known = coming;
            mattering.Add((character, coming), known);
        }

        return known;
    }

    /// <summary>Whether the doer, as pictured, has a reason for the act where the question began, and none in another state.</summary>
    private bool LosesReason(int doer, Act act, int believed, int state, IntentionLimits others) =>
        engine.States.Mind(believed, doer) != engine.States.Mind(state, doer) && HasReason(doer, believed, act, others) && !HasReason(doer, state, act, others);

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
