using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Choosing.Offering;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Choosing;

/// <summary>What a player can choose from: what their character has a reason for, the few direct ways foremost, then whatever else could begin now (D30o).</summary>
internal sealed class Menu(Stage stage, Consent consent, Foresight foresight, Deliberation deliberation, ReasonWriter reasons)
{
    public ImmutableArray<Option> OptionsOf(CharacterId character)
    {
        StateId mind = stage.Engine.States.Mind(stage.State, character);
        Ways ways = new(stage.Engine, stage.Intentions.Journeys, character, mind);
        (Option[] direct, Option[] roundabout, MotivePlan[] plans) = Motivated(character);
        List<Option> others = [];
        foreach (ActId index in stage.Engine.PossibleActs(mind).Concat(stage.Engine.ActsToTry(character, mind)))
        {
            Act act = stage.Engine.Story[index];
            if (act.Consenting.Contains(character) && !direct.Concat(roundabout).Any(option => Same(option.Act, act)) && consent.IsOpenTo(character, act) && !foresight.OutlastsTheirStay(character, act))
                others.Add(new Option(act.ToGroundAct(), null));
        }

        OfferReading reading = new(stage, deliberation, character, mind, ways, Destinations(character, ways, plans));
        return new FirstPage(stage, character, reading).Arrange(Read(direct), Read(roundabout), Read(others));

        Option[] Read(IEnumerable<Option> options) => [.. options.Select(option => reading.Read(option, stage.Engine.Story.FindAct(option.Act)!))];
    }

    /// <summary>What a player can answer: all of it is there to be said, what their character has a reason for first, and of each action at least one foremost.</summary>
    public ImmutableArray<Option> AnswersOf(CharacterId character, ImmutableArray<Act> answers)
    {
        (Option[] direct, Option[] roundabout, _) = Motivated(character);
        List<Option> options = [.. direct.Concat(roundabout).Where(option => answers.Contains(stage.Engine.Story.FindAct(option.Act)!))];
        foreach (Act act in answers)
        {
            if (!options.Exists(option => Same(option.Act, act)) && consent.IsOpenTo(character, act))
                options.Add(new Option(act.ToGroundAct(), null));
        }

        HashSet<ActionId> named = [];
        return [.. options.Select(option => option with { IsAnswer = true, Foremost = named.Add(option.Act.Action) || option.Reason is not null })];
    }

    /// <summary>What a player can say to an act that another player has chosen, and to which they must agree: yes; to wait is no.</summary>
    public ImmutableArray<Option> RepliesOf(CharacterId character, Act act) =>
    [
        new Option(act.ToGroundAct(), deliberation.Explain(character, stage.State, act) is MotivePlan plan ? reasons.Write(character, plan) : null) { Foremost = true, IsAnswer = true },
    ];

    /// <summary>What took part when a player chose an act for which the character has a reason, out of what was offered.</summary>
    public Choice? ChoiceOf(CharacterId character, Act act, ImmutableArray<Option> offered)
    {
        Dictionary<ActId, Draw> draws = deliberation.Candidates(character, stage.State, stage.Now.Minutes, null)
            .DistinctBy(candidate => candidate.Plan.First).ToDictionary(candidate => candidate.Plan.First, candidate => candidate.Draw);
        if (!draws.TryGetValue(act.Index, out Draw chosen))
            return null;
        Alternative[] others =
        [
            .. offered.Where(option => option.Reason is not null && !Same(option.Act, act))
                .Select(option => new Alternative(option.Act, draws[stage.Engine.Story.FindAct(option.Act)!.Index])),
        ];
        return new Choice(chosen, [.. others.Take(Choice.MostPassedOver)], []) { ByPlayer = true, MorePassedOver = Math.Max(0, others.Length - Choice.MostPassedOver) };
    }

    /// <summary>What they have a plan for, by what it promises; behind that the detours; and all plans that are no detours, in the order of the first.</summary>
    private (Option[] Direct, Option[] Roundabout, MotivePlan[] Straight) Motivated(CharacterId character)
    {
        List<Candidate> candidates = deliberation.Candidates(character, stage.State, stage.Now.Minutes, null);
        List<MotivePlan> plans = candidates.ConvertAll(candidate => candidate.Plan);
        HashSet<ActId> able = [.. candidates.Where(candidate => !candidate.Waits).Select(candidate => candidate.Plan.First).Distinct().Where(first => CanBegin(character, first))];
        List<MotivePlan> offered = plans.FindAll(plan => able.Contains(plan.First) && foresight.ObjectionTo(character, plan) is null);
        Detours detours = new(stage.Engine, reasons, character, offered);
        MotivePlan[] straight = [.. offered.Where(plan => !detours.Contains(plan)).OrderByDescending(plan => PromiseOf(character, plan))];
        MotivePlan[] direct = [.. straight.DistinctBy(plan => plan.First)];
        IEnumerable<MotivePlan> roundabout = offered.ExceptBy(direct.Select(plan => plan.First), plan => plan.First).DistinctBy(plan => plan.First);
        Reason[] given = [.. direct.Select(plan => reasons.Write(character, plan))];
        return (
            [.. direct.Select((plan, place) => new Option(FirstGroundAct(plan), ToldApart(character, plan, given[place], given)))],
            [.. roundabout.Select(plan => new Option(FirstGroundAct(plan), reasons.Write(character, plan)))],
            straight);
    }

    /// <summary>Where plans lead that begin with a journey: by the first leg each place once, with the plan that promises most there.</summary>
    private ILookup<ActId, Destination> Destinations(CharacterId character, Ways ways, MotivePlan[] plans) => plans
        .Select(plan => (Plan: plan, Journey: ways.JourneyOf(plan)))
        .Where(way => way.Journey is not null)
        .DistinctBy(way => (way.Plan.First, way.Journey!.Value.Place))
        .ToLookup(way => way.Plan.First, way => new Destination(way.Journey!.Value.Place, way.Journey.Value.Legs, reasons.Write(character, way.Plan)));

    /// <summary>
    /// What the plan brings that would not come without its first act. Impatience has no say in it: who reads a list weighs for themselves what is
    /// soon against what is much, and looks for what is wanted most at its head.
    /// </summary>
    private int PromiseOf(CharacterId character, MotivePlan plan) => plan.After - (plan.Forecast?.ValueOf(plan.EndWithoutFirst) ?? stage.Engine.UtilityOf(character, plan.EndWithoutFirst));

    /// <summary>Where another direct act serves the want to be named as well, and none what this one is most wanted for, that is named.</summary>
    private Reason ToldApart(CharacterId character, MotivePlan plan, Reason reason, Reason[] given)
    {
        if (reason.Named == 0)
            return reason;
        IEnumerable<Reason> others = given.Where(other => other != reason);
        bool isShared = others.Any(other => other.Wants.ElementAtOrDefault(other.Named) == reason.Wants[reason.Named]);
        return isShared && !others.Any(other => other.Wants.Contains(reason.Wants[0]))
            ? reason with { Named = 0, Fulfilling = reasons.PurposeOf(character, plan).Fulfilling }
            : reason;
    }

    private bool CanBegin(CharacterId character, ActId act) => consent.IsOpenTo(character, stage.Engine.Story[act]);

    private GroundAct FirstGroundAct(MotivePlan plan) => stage.Engine.Story[plan.First].ToGroundAct();


    private static bool Same(GroundAct ground, Act act) => ground.Action == act.Definition.Id && ground.Arguments.SequenceEqual(act.Arguments);
}
