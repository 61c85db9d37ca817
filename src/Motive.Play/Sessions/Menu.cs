using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Play.Deciding;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What a player can choose from: what their character has a reason for, the few direct ways foremost, then whatever else could begin now.</summary>
internal sealed class Menu(Stage stage, Consent consent, Foresight foresight, Deliberation deliberation, Detours detours, ReasonWriter reasons)
{
    /// <summary>A player is first asked to choose between no more than this.</summary>
    private const int MostForemost = 6;

    public ImmutableArray<Option> For(int character)
    {
        ImmutableArray<Option> motivated = Motivated(character);
        List<Option> options = [.. motivated.Where(option => option.Foremost), .. motivated.Where(option => !option.Foremost)];
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
        List<MotivePlan> offered = [.. candidates.Where(candidate => IsOffered(character, candidate)).Select(candidate => candidate.Plan).DistinctBy(plan => plan.First)];
        IReadOnlySet<int> direct = detours.DirectActs(character, offered, deliberation.Plans(character, stage.State));
        int[] foremost = [.. offered.Select(plan => plan.First).Where(direct.Contains).Take(MostForemost)];
        return
        [
            .. offered.Select(plan =>
            {
                Act act = stage.Engine.Story.Acts[plan.First];
                return new Option(Ground(act), reasons.Write(character, plan, plans)) { Foremost = foremost.Contains(act.Index) };
            }),
        ];
    }

    /// <summary>What they would not set out on, seeing what others are about, is no more motivated for a player.</summary>
    private bool IsOffered(int character, Candidate candidate) =>
        !candidate.Waits && consent.IsPossible(character, stage.Engine.Story.Acts[candidate.Plan.First]) && foresight.Holds(character, candidate.Plan);

    private static GroundAct Ground(Act act) => new(act.Definition.Id, act.Arguments);

    private static bool Same(GroundAct ground, Act act) => ground.Action == act.Definition.Id && ground.Arguments.SequenceEqual(act.Arguments);
}
