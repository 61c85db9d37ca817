using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Choosing;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Choosing.Directing;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions.Inquiries;

/// <summary>What somebody would set out on at a moment if one thing were otherwise in their mind: one belief, or one want. Everything else is as it was, in the world and for everybody else.</summary>
internal sealed class Supposing
{
    /// <summary>A belief is undone by as many other values as this, one after the other, until one makes a difference.</summary>
    public const int MostValues = 8;

    private readonly Stage stage;
    private readonly Cast cast;
    private readonly ChoicePipeline pipeline;
    private readonly Director director;
    private readonly Deliberation deliberation;
    private readonly IReadOnlyList<Target> targets;
    private readonly CharacterId character;

    internal Supposing(Stage stage, Cast cast, ActChooser choosing, IReadOnlyList<Target> targets, CharacterId character)
    {
        (this.stage, this.cast, this.targets, this.character) = (stage, cast, targets, character);
        (pipeline, director, deliberation) = (choosing.Pipeline, choosing.Director, choosing.Deliberation);
    }

    /// <summary>Whether they set out on an act, as everything is.</summary>
    public bool IsChosen(GroundAct act) => act.IsSame(Wish());

    /// <summary>Every value that the fact could have in their mind besides the one that it has, at most so many; the ends of its range and the neighbours of what it is are among them.</summary>
    public IEnumerable<int> OtherValues(FactId fact, IReadOnlyList<int> arguments, int most)
    {
        GroundFactId number = Find(fact, arguments);
        if (number.IsNone)
            return [];
        int now = stage.Engine.States.Read(stage.Engine.States.Mind(stage.State, character), number);
        return ValuesOf(stage.Story[fact], now).Where(value => value != now).Distinct().Take(most);
    }

    /// <summary>The first other value of a belief with which they would set out on something else, all else being as it was; null where none of those that are tried makes a difference.</summary>
    public int? ValueAgainst(GroundAct done, BeliefUsed belief)
    {
        foreach (int value in OtherValues(belief.Fact, belief.Arguments, MostValues))
        {
            if (!done.IsSame(ChoiceIfBelieved(belief.Fact, belief.Arguments, value)))
                return value;
        }

        return null;
    }

    /// <summary>What they would set out on if they believed that; null for nothing.</summary>
    public GroundAct? ChoiceIfBelieved(FactId fact, IReadOnlyList<int> arguments, int value)
    {
        StateId present = stage.State;
        stage.AllowSteps();
        stage.Suppose(Supposed(fact, arguments, value));
        try
        {
            return Wish();
        }
        finally
        {
            stage.Suppose(present);
        }
    }

    /// <summary>Whether they would still have a reason for an act if they believed that.</summary>
    public bool WouldHaveReason(GroundAct act, FactId fact, IReadOnlyList<int> arguments, int value) =>
        stage.Engine.Story.FindAct(act) is Act found && deliberation.Explain(character, Supposed(fact, arguments, value), found) is not null;

    private StateId Supposed(FactId fact, IReadOnlyList<int> arguments, int value) => stage.WithBelief(stage.State, character, Find(fact, arguments), value);

    /// <summary>What they would set out on if they did not want that. What a rule of the session stands against is not asked again.</summary>
    public GroundAct? ChoiceIfNotWanted(string want)
    {
        stage.AllowSteps();
        HashSet<ActId> refused =
        [
            .. pipeline.Weigh(character, targets).Verdicts.GroupBy(verdict => verdict.Candidate.Plan.First).Where(alike => alike.All(verdict => !verdict.IsOpen)).Select(alike => alike.Key),
        ];
        MindEngine other = stage.Engine.WithoutWant(character, want);
        MotivePlan? most = deliberation.ForEngine(other).Candidates(character, stage.State, stage.Now.Minutes, cast.Intending[character.Value])
            .Where(candidate => !refused.Contains(candidate.Plan.First) && !pipeline.MustAnswerBefore(character, stage.Engine.Story[candidate.Plan.First]))
            .Select(candidate => director.Favour(candidate, stage.ToldState, targets))
            .MaxBy(candidate => candidate.Draw.Total)?.Plan;
        return most is null ? null : ToGroundAct(most.First);
    }

    private GroundAct? Wish() => pipeline.Weigh(character, targets).Wish is Candidate wish ? ToGroundAct(wish.Plan.First) : null;

    private GroundFactId Find(FactId fact, IReadOnlyList<int> arguments) =>
        stage.Engine.Story.CanChange(fact) ? stage.Engine.Story.Facts.FindFact(fact, [.. arguments]) : GroundFactId.None;

    private IEnumerable<int> ValuesOf(FactDefinition fact, int now) => fact.Domain switch
    {
        Domain.Boolean => [Value.False, Value.True],
        Domain.Integer range => new[] { range.Minimum, range.Maximum, now - 1, now + 1, (range.Minimum + range.Maximum) / 2 }.Where(value => value >= range.Minimum && value <= range.Maximum),
        Domain.Entities entities => [Value.Unknown, .. stage.Story[entities.Type].Members.Select(member => member.Value)],
        _ => [],
    };

    private GroundAct ToGroundAct(ActId act) => new(stage.Engine.Story[act].Definition.Id, stage.Engine.Story[act].Arguments);
}
