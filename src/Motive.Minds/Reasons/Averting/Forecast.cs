using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>One event that a character expects to happen unless they do something.</summary>
/// <param name="Doer">Of whom it is expected though it is not begun; null for what comes at its time.</param>
/// <param name="Event">The act or the happening.</param>
/// <param name="After">The state of the character's mind after it.</param>
internal readonly record struct ExpectedStep(CharacterId? Doer, GroundEvent Event, Act? Act, StateId Before, StateId After);

/// <summary>
/// The motive of averting harm (D13a): a state is worth the least that the character has from there on, if all events with a fixed time come about, and after them whoever threatened the character when the question began does what the character
/// would expect of them in that state. So somebody who does not see that a thing has been hidden still comes for it, and finds nothing; and somebody who has been given what they wanted stays away.
/// </summary>
/// <param name="coming">All events with a fixed time.</param>
/// <param name="mattering">Those of them that may change the character's utility.</param>
/// <param name="threats">The plans that threaten the character: those of each who threatens them, in the order of D16; none where none of them was to be expected when the question began.</param>
/// <param name="reliefs">What others do before an event that would lower the character's utility.</param>
/// <param name="concern">The facts that all this depends on.</param>
/// <param name="facts">The events with a fixed time, worked out over facts alone; null where facts alone do not decide the utility, or somebody threatens the character or does something before.</param>
/// <param name="distance">From every act to a change of what a state is worth; null where that is not known.</param>
internal sealed class Forecast(
    MindEngine engine,
    CharacterId character,
    ComingEvents coming,
    ComingEvents mattering,
    ImmutableArray<ImmutableArray<Threat>> threats,
    ImmutableArray<Relief> reliefs,
    FollowedPlans followed,
    Func<Act, StateId, bool> isLeftOff,
    CourseDependencies concern,
    ComingFacts? facts,
    CausalDistance? distance,
    InstantGains gains)
    : Worth(character)
{
    private readonly CausalDistances distances = engine.Story.Causes.Distances(othersPlanAhead: false);
    private readonly Dictionary<StateId, (int Utility, StateId State)> known = [];
    private readonly Dictionary<(StateId State, ActId Act), bool> paying = [];

    /// <summary>Whether nobody would stop an act under way for reasons of their own.</summary>
    private readonly bool isSteady = !coming.Events.Any(next => next.MayStop);
    private (ChangedFacts? Changed, bool IsApart) course;
    private int collections = engine.States.Collections;

    /// <summary>Whether a person threatens them, not only an event with a fixed time.</summary>
    public bool HasThreats => !threats.IsEmpty;

    /// <summary>By whose they are: the plans that threaten the character.</summary>
    public ImmutableArray<ImmutableArray<Threat>> Threats => threats;

    public override int ValueOf(StateId state) => facts?.FactsAfterAll(state) is StateId after ? engine.UtilityOf(Character, after) : WorstUtility(state).Utility;

    /// <summary>An act that affects neither the character's utility nor the expected events pays only together with a later act.</summary>
    public override int DistanceOf(ActId act) => distances.MayPayAtOnce(Character, act) || concern.MayBeChangedBy(act) ? 1 : Math.Max(2, distance?.DistanceOf(act) ?? 2);

    public override ActSet? Serving => distance?.Serving;

    public override ActSet? ServingLast => facts is { IsUnchangeable: true } ? distances.DistancesTo(Character).Last : Serving;

    public override bool HasMoveWithin(int acts) => distance?.HasMoveWithin(acts) ?? true;

    /// <summary>An act that does not change the expected events must pay in the state in which the character will have least.</summary>
    public override bool MayPay(StateId state, Act act) => concern.MayBeChangedBy(act.Index, state)
        || (distances.MayPayAtOnce(Character, act.Index) && (!concern.MayComeAfter(act.Index) || MayPayAfterAll(state, act)));

    /// <summary>
    /// An act that is independent of all facts in which the state differs from its origin pays here exactly if it paid there, provided that the expected events are independent of them
    /// too.
    /// </summary>
    public override bool WouldPay(StateId state, Act act) => isSteady && gains.ChangesIn(state) is ChangedFacts changed && IsCourseApartFrom(changed)
        && gains.IsIndependentOf(changed, Character, act) && ValueOf(changed.Origin) != Value.Unknown
        ? PaysIn(changed.Origin, act)
        : WouldPayHere(state, act);

    /// <summary>Asked once for all acts of a state: whether nothing that has changed affects the expected events, nor a term of the utility that these may change.</summary>
    private bool IsCourseApartFrom(ChangedFacts changed)
    {
        if (course.Changed != changed)
            course = (changed, !concern.IsRelatedTo(changed.Facts) && gains.AreIndependent(changed, Character, concern.Changed));
        return course.IsApart;
    }

    private void ForgetFreed()
    {
        if (collections == engine.States.Collections)
            return;
        collections = engine.States.Collections;
        known.Clear();
        paying.Clear();
    }

    private bool PaysIn(StateId state, Act act)
    {
        ForgetFreed();
        if (!paying.TryGetValue((state, act.Index), out bool pays))
            paying.Add((state, act.Index), pays = WouldPayHere(state, act) && Utility.Improves(ValueOf(state), ValueOf(engine.Apply(state, act))));
        return pays;
    }

    private bool WouldPayHere(StateId state, Act act) => facts?.MayPay(Character, state, act, distances.MayPayAtOnce(Character, act.Index))
        ?? (MayPay(state, act) && (concern.MayBeChangedBy(act.Index, state) || !concern.MayComeAfter(act.Index) || facts?.FactsAfterAll(state) is not null || gains.WouldPay(Character, WorstUtility(state).State, act)));

    private bool MayPayAfterAll(StateId state, Act act) => facts?.FactsAfterAll(state) is StateId after
        ? gains.MayPayInSettled(Character, after, act)
        : gains.MayPay(Character, WorstUtility(state).State, act);

    /// <summary>Of the states through which the expected events lead from here, the one with the character's lowest utility: that utility is what this state is worth.</summary>
    public StateId WorstStateFrom(StateId state) => WorstUtility(coming, state).State;

    /// <summary>The utility after all events with a fixed time.</summary>
    public int UtilityAfterTimed(StateId state) => LeastThreatened(state).Utility;

    /// <summary>Whether the plan leaves the character with a lower utility after all expected events than doing nothing.</summary>
    public bool IsSpoiltBy(MotivePlan plan) => Utility.Improves(ValueOf(plan.End), ValueOf(plan.Start));

    /// <summary>Whether the doers of an act under way would stop it in a state of the character's mind, having no reason for it any more.</summary>
    public bool IsLeftOff(Act act, StateId state) => isLeftOff(act, state);

    /// <summary>The events expected from a state of the character's mind if they do nothing.</summary>
    public IEnumerable<ExpectedStep> ExpectedCourse(StateId state)
    {
        foreach (ExpectedStep step in TimedFrom(coming, state))
        {
            state = step.After;
            yield return step;
        }

        foreach (ExpectedStep step in ThreatsFrom(state))
            yield return step;
    }

    private (int Utility, StateId State) WorstUtility(StateId state)
    {
        ForgetFreed();
        if (!known.TryGetValue(state, out (int, StateId) least))
            known.Add(state, least = WorstUtility(mattering, state));
        return least;
    }

    private (int Utility, StateId State) WorstUtility(ComingEvents timed, StateId state)
    {
        foreach (ExpectedStep step in TimedFrom(timed, state))
            state = step.After;
        return LeastThreatened(state);
    }

    private (int Utility, StateId State) LeastThreatened(StateId state)
    {
        (int least, StateId worst) = (engine.UtilityOf(Character, state), state);
        foreach (ExpectedStep step in ThreatsFrom(state))
        {
            int utility = engine.UtilityOf(Character, step.After);
            if (least == Value.Unknown || utility == Value.Unknown)
                return (Value.Unknown, worst);
            if (utility < least)
                (least, worst) = (utility, step.After);
        }

        return (least, worst);
    }

    private IEnumerable<ExpectedStep> TimedFrom(ComingEvents timed, StateId state)
    {
        for (int place = 0; place < timed.Events.Length; place++)
        {
            ComingEvent next = timed.Events[place];
            if (next.MayStop && next.Event.Requires.Holds(engine.States, state) && isLeftOff(next.Act!, state))
                continue;
            foreach (ExpectedStep step in ReliefBefore(place, state))
            {
                state = step.After;
                yield return step;
            }

            StateId after = next.StateAfter(engine, state);
            if (after != state)
                yield return new ExpectedStep(null, next.Event, next.Act, state, after);
            state = after;
        }
    }

    private IEnumerable<ExpectedStep> ReliefBefore(int place, StateId state)
    {
        foreach (Relief relief in reliefs)
        {
            if (relief.Place == place && followed.WouldFollow(relief.Doer, state, relief.Acts))
                return followed.Replay(relief.Doer, state, relief.Acts);
        }

        return [];
    }

    private IEnumerable<ExpectedStep> ThreatsFrom(StateId state)
    {
        foreach (ImmutableArray<Threat> ofOne in threats)
        {
            foreach (ExpectedStep step in followed.ExpectedSteps(ofOne, state))
            {
                state = step.After;
                yield return step;
            }
        }
    }
}
