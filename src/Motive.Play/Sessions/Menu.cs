using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Play.Deciding;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What a player can choose from: what their character has a reason for, the few direct ways foremost, then whatever else could begin now.</summary>
internal sealed class Menu(Stage stage, Consent consent, Foresight foresight, Deliberation deliberation, ReasonWriter reasons)
{
    /// <summary>A player is first asked to choose between no more than this.</summary>
    private const int MostForemost = 6;

    public ImmutableArray<Option> For(int character)
    {
        List<Option> options = [.. Motivated(character)];
        foreach (int index in stage.Engine.PossibleActs(stage.Engine.States.Mind(stage.State, character)))
        {
            Act act = stage.Engine.Story.Acts[index];
            if (act.Consenting.Contains(character) && !options.Exists(option => Same(option.Act, act)) && consent.IsPossible(character, act))
                options.Add(new Option(Ground(act), null));
        }

        return [.. options];
    }

    private ImmutableArray<Option> Motivated(int character)
    {
        List<Candidate> candidates = deliberation.Candidates(character, stage.State, stage.Now.Minutes, null);
        List<MotivePlan> plans = candidates.ConvertAll(candidate => candidate.Plan);
        HashSet<int> able = [.. candidates.Where(candidate => !candidate.Waits).Select(candidate => candidate.Plan.First).Distinct().Where(first => CanBegin(character, first))];
        List<MotivePlan> offered = plans.FindAll(plan => able.Contains(plan.First) && foresight.Holds(character, plan));
        Detours detours = new(stage.Engine, reasons, character, offered);
        MotivePlan[] direct = [.. offered.Where(plan => !detours.Include(plan)).DistinctBy(plan => plan.First)];
        IEnumerable<MotivePlan> roundabout = offered.ExceptBy(direct.Select(plan => plan.First), plan => plan.First).DistinctBy(plan => plan.First);
        return
        [
            .. direct.Select((plan, place) => OptionFor(character, plan, plans) with { Foremost = place < MostForemost }),
            .. roundabout.Select(plan => OptionFor(character, plan, plans)),
        ];
    }

    private Option OptionFor(int character, MotivePlan plan, List<MotivePlan> considered) =>
        new(Ground(stage.Engine.Story.Acts[plan.First]), reasons.Write(character, plan, considered));

    private bool CanBegin(int character, int act) => consent.IsPossible(character, stage.Engine.Story.Acts[act]);

    private static GroundAct Ground(Act act) => new(act.Definition.Id, act.Arguments);

    private static bool Same(GroundAct ground, Act act) => ground.Action == act.Definition.Id && ground.Arguments.SequenceEqual(act.Arguments);
}
