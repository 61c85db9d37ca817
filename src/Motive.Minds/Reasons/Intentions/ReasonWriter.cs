using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.FindingOut;
using Motive.Minds.Reasons.Memory;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>Puts a decision on record: what was wanted, and what was believed (D18).</summary>
internal sealed class ReasonWriter(MindEngine engine, BeliefLedger ledger)
{
    private const int MostBeliefs = 8;
    private const int MostAverted = 3;

    /// <summary>The reason of a plan that is followed, as the chronicle keeps it.</summary>
    public Reason Write(CharacterId character, MotivePlan plan)
    {
        ImmutableArray<(string Want, int Gain)> wants = WantsOf(character, plan);
        (int named, int fulfilling) = NearestWant(character, plan, wants);
        return new Reason(
            engine.Story.Story.EntityOf(character),
            [.. wants.Select(want => want.Want)],
            plan.Gain,
            [.. plan.Acts.Select(ToGroundAct)],
            Beliefs(character, plan))
        {
            Named = named,
            Fulfilling = fulfilling,
            Sought = plan.Sought is SoughtAnswer sought ? Record(sought) : null,
            Averts = [.. HarmsAverted(character, plan).Take(MostAverted).Select(Record)],
        };
    }

    private SoughtFact Record(SoughtAnswer sought)
    {
        GroundFact fact = engine.Story.Facts[sought.Fact];
        return new SoughtFact(fact.Family, fact.Arguments, sought.Value, [.. sought.Acts.Select(ToGroundAct)], sought.Shown, sought.Values);
    }

    /// <summary>What the first act of a plan is for.</summary>
    public Purpose PurposeOf(CharacterId character, MotivePlan plan)
    {
        ImmutableArray<string> wants = [.. WantsOf(character, plan).Select(want => want.Want)];
        string most = wants.FirstOrDefault("");
        return new Purpose(plan, wants, PlaceOf(character, plan, most), ValueOf(character, most, plan.JudgedState(plan.End)));
    }

    /// <summary>Labels of the terms that would be worse without the first act, those that would be most first; equal labels once.</summary>
    private ImmutableArray<(string Want, int Gain)> WantsOf(CharacterId character, MotivePlan plan) =>
    [
        .. ImprovedWants(character, plan)
            .GroupBy(term => term.Term.Label)
            .Select(group => (Want: group.Key, Gain: group.Sum(term => term.Gain)))
            .OrderByDescending(want => want.Gain)
            .ThenBy(want => want.Want, StringComparer.Ordinal),
    ];

    /// <summary>The want that the plan serves soonest, of those that weigh at least half as much as the weightiest, and where it does.</summary>
    private (int Want, int Place) NearestWant(CharacterId character, MotivePlan plan, ImmutableArray<(string Want, int Gain)> wants)
    {
        (int want, int place) = (0, plan.Acts.Length);
        for (int i = 0; i < wants.Length && wants[i].Gain * 2 >= wants[0].Gain; i++)
        {
            if (PlaceOf(character, plan, wants[i].Want) is int sooner && sooner < place)
                (want, place) = (i, sooner);
        }

        return (want, Math.Min(place, plan.Acts.Length - 1));
    }

    /// <summary>The place in the plan of the act with which a want is served as far as the plan serves it.</summary>
    private int PlaceOf(CharacterId character, MotivePlan plan, string want)
    {
        int reached = ValueOf(character, want, plan.JudgedState(plan.End));
        StateId state = plan.Start;
        int place = 0;
        while (place < plan.Acts.Length - 1 && ValueOf(character, want, plan.JudgedState(state = engine.Apply(state, engine.Story[plan.Acts[place]]))) < reached)
            place++;
        return place;
    }

    private int ValueOf(CharacterId character, string want, StateId state) => engine.Story.Utilities[character.Value].Terms
        .Where(term => term.Label == want)
        .Select(term => term.Value.Evaluate(engine.States, state))
        .Where(value => value != Value.Unknown)
        .Sum();

    /// <summary>
    /// Facts that the plan's first act needs, those that its later acts take as they are, and those that its wants read, as the character saw
    /// them. What was learnt by an event comes before what was so from the beginning, where there are too many.
    /// </summary>
    public ImmutableArray<BeliefUsed> Beliefs(CharacterId character, MotivePlan plan) =>
    [
        .. FactsUnder(character, plan).Union(FactsAhead(character, plan))
            .Where(fact => engine.States.Read(plan.Start, fact) != Value.Unknown && IsSaid(fact))
            .OrderByDescending(fact => IsLearnt(character, fact))
            .ThenBy(fact => fact)
            .Take(MostBeliefs)
            .Order()
            .Select(fact => BeliefIn(plan.Start, character, fact)),
    ];

    /// <summary>
    /// What decides that the later acts of a plan are possible and that the plan itself does not bring about: where what is sought is believed to
    /// be. A truth that is false since the beginning is left out, since nearly everything is.
    /// </summary>
    private IEnumerable<GroundFactId> FactsAhead(CharacterId character, MotivePlan plan)
    {
        StateId state = plan.Start;
        for (int i = 1; i < plan.Acts.Length; i++)
        {
            state = engine.Apply(state, engine.Story[plan.Acts[i - 1]]);
            foreach (FactPlace place in DecidingFacts.EnumerateFacts(engine.Story[plan.Acts[i]].Event.Requires, engine.States, state))
            {
                int value = engine.States.Read(plan.Start, place.Fact);
                bool untouched = place.Path.IsEmpty && engine.States.Read(state, place.Fact) == value;
                if (untouched && (value != Value.False || !IsTruth(place.Fact) || IsLearnt(character, place.Fact)))
                    yield return place.Fact;
            }
        }
    }

    private bool IsLearnt(CharacterId character, GroundFactId fact) => ledger.SourceOf(character, fact).Event > 0;

    private bool IsTruth(GroundFactId fact) => engine.Story.Facts[fact] is { Emotion: null } ground && engine.Story.Story[ground.Family].Domain is Domain.Boolean;

    /// <summary>What decides, in the character's mind, that an act is not possible: of its precondition the first part that fails, as far as that is about the world; nothing where they hold it possible.</summary>
    public ImmutableArray<BeliefUsed> InTheWayOf(CharacterId character, StateId mind, Act act) => engine.CanHappen(mind, act) ? [] :
    [
        .. DecidingFacts.EnumerateFacts(act.Event.Requires, engine.States, mind)
            .Where(place => place.Path.IsEmpty && IsSaid(place.Fact))
            .Select(place => BeliefIn(mind, character, place.Fact))
            .DistinctBy(belief => (belief.Fact, string.Join(',', belief.Arguments))),
    ];

    private bool IsSaid(GroundFactId fact) => engine.Story.Facts[fact] is { Emotion: null } ground && !engine.Story.Story[ground.Family].Hidden;

    private BeliefUsed BeliefIn(StateId mind, CharacterId character, GroundFactId fact)
    {
        GroundFact ground = engine.Story.Facts[fact];
        return new BeliefUsed(ground.Family, ground.Arguments, engine.States.Read(mind, fact), ledger.SourceOf(character, fact));
    }

    /// <summary>Numbers of the events that last changed what the decision rests on, ascending.</summary>
    public IEnumerable<int> CausesOf(CharacterId character, MotivePlan plan)
    {
        SortedSet<int> causes = [];
        foreach (GroundFactId fact in FactsUnder(character, plan))
        {
            causes.Add(ledger.SourceOf(character, fact).Event);
            causes.Add(ledger.LastChangeOf(fact));
        }

        causes.Remove(0);
        return causes;
    }

    /// <summary>What decides, in the mind the plan was made in, that its first act is possible and that its wants are as they are before and after.</summary>
    private SortedSet<GroundFactId> FactsUnder(CharacterId character, MotivePlan plan)
    {
        SortedSet<GroundFactId> facts = [.. FactsDeciding(engine.Story[plan.First].Event.Requires, plan.Start)];
        foreach ((WantTerm term, _) in ImprovedWants(character, plan))
        {
            facts.UnionWith(FactsDeciding(term.Value, plan.Start));
            facts.UnionWith(FactsDeciding(term.Value, plan.End));
        }

        foreach (ExpectedStep harm in HarmsAverted(character, plan))
            facts.UnionWith(FactsDeciding(harm.Event.Requires, harm.Before).Where(fact => engine.States.Read(harm.Before, fact) == engine.States.Read(plan.Start, fact)));

        return facts;
    }

    private IEnumerable<GroundFactId> FactsDeciding(Condition condition, StateId state) => DecidingFacts.EnumerateFacts(condition, engine.States, state).Select(place => place.Fact);

    /// <summary>A want that would be served without the first act as well is not served by it.</summary>
    private IEnumerable<(WantTerm Term, int Gain)> ImprovedWants(CharacterId character, MotivePlan plan)
    {
        (StateId without, StateId end) = (plan.JudgedState(plan.EndWithoutFirst), plan.JudgedState(plan.End));
        foreach (WantTerm term in engine.Story.Utilities[character.Value].Terms)
        {
            int before = term.Value.Evaluate(engine.States, without);
            int after = term.Value.Evaluate(engine.States, end);
            if (Utility.Improves(before, after))
                yield return (term, after - before);
        }
    }

    /// <summary>The expected harms that happen without the plan's first act and not after the plan, in their order.</summary>
    private IEnumerable<ExpectedStep> HarmsAverted(CharacterId character, MotivePlan plan)
    {
        if (plan.Forecast is not Forecast forecast)
            return [];
        HashSet<GroundEvent> left = [.. Harms(character, forecast.ExpectedCourse(plan.End)).Select(step => step.Event)];
        return Harms(character, forecast.ExpectedCourse(plan.EndWithoutFirst)).Where(step => !left.Contains(step.Event)).DistinctBy(step => step.Event);
    }

    private IEnumerable<ExpectedStep> Harms(CharacterId character, IEnumerable<ExpectedStep> course) =>
        course.Where(step => Utility.Improves(engine.UtilityOf(character, step.After), engine.UtilityOf(character, step.Before)));

    private AvertedHarm Record(ExpectedStep harm) => harm.Act is Act act
        ? new AvertedHarm(engine.Story.Story.EntityOf((harm.Doer ?? act.Consenting[0])), ToGroundAct(act.Index), null)
        : new AvertedHarm(null, null, engine.Story.Happenings.IndexOf(harm.Event));

    private GroundAct ToGroundAct(ActId act) => new(engine.Story[act].Definition.Id, engine.Story[act].Arguments);
}
