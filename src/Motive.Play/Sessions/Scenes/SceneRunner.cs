using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Play.Choosing;
using Motive.Play.Clock;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Sessions.Scenes;

/// <summary>
/// Plays the scene of the event that has just happened. Choices of the player's character wait for the player; all others are made
/// here, for what their chooser has a reason to do, else by the seed. What the scene makes people do waits in
/// <see cref="TakeAct"/> until the scene is over.
/// </summary>
internal sealed class SceneRunner(Stage stage, ActChooser choosing, SessionSetup setup, Players players)
{
    /// <summary>A scene of sticky choices may go in circles; after so many choices it is over wherever it is.</summary>
    private const int MostChoices = 100;

    private readonly HashSet<int> used = [];
    private readonly Queue<GroundAct> acts = new();

    /// <summary>The scene in which a player is to choose; null where none is open.</summary>
    public OpenScene? Open { get; private set; }

    /// <summary>The last event has a scene, which is what is said on it.</summary>
    public bool IsStaged { get; private set; }

    /// <summary>A scene has asked for acts whose turn has not come.</summary>
    public bool HasActs => acts.Count > 0;

    /// <summary>Writes or reads what scenes have left behind. None may be open, nor ask for acts.</summary>
    public void Transfer(SessionArchive archive) => archive.Fill(used, archive.Number);

    /// <summary>Plays the scene of an event, if it has one; returns whether the player is to choose. Once for each event.</summary>
    public bool Begin(Occurrence occurrence)
    {
        IsStaged = false;
        if (stage.Story.Scenes.IsEmpty || occurrence.Kind == OccurrenceKind.Attempt || occurrence.Action is not ActionId action)
            return false;
        (StateId beforeId, StateId afterId) = stage.StatesAround(occurrence.Number);
        IState before = stage.Engine.View(beforeId);
        IState after = stage.Engine.View(afterId);
        if (StagedScene.Find(stage.Story, action, occurrence.Arguments, before) is not StagedScene staged)
            return false;
        IsStaged = true;
        return Continue(occurrence, before, after, staged, []);
    }

    /// <summary>Takes the player's choice; returns whether they are to choose again.</summary>
    /// <exception cref="InvalidOperationException">The choice is not on offer.</exception>
    public bool Choose(int choice)
    {
        if (Open is not OpenScene open || !open.ToPlayer.Any(offered => offered.Choice.Id == choice))
            throw new InvalidOperationException("There is no such thing to say now.");
        return Continue(open.Occurrence, open.Before, open.After, open.Staged, open.Taken.Add(choice));
    }

    /// <summary>The next act that a scene asked for and that is possible, or null; those before it that are not have come to nothing.</summary>
    public Act? TakeAct(List<Act> cameToNothing)
    {
        while (acts.TryDequeue(out GroundAct? ground))
        {
            if (stage.Engine.Story.FindAct(ground) is not Act act)
                continue;
            if (!act.Consenting.Any(stage.IsAway) && stage.Engine.CanHappen(stage.State, act))
                return act;
            cameToNothing.Add(act);
        }

        return null;
    }

    private bool Continue(Occurrence occurrence, IState before, IState after, StagedScene staged, ImmutableArray<int> taken)
    {
        while (true)
        {
            SceneWalk walk = SceneWalk.Through(stage.Story, staged, after, taken, used);
            if (walk.Outcome != SceneOutcome.Waiting || taken.Length >= MostChoices)
            {
                Close(occurrence.Number, walk, taken);
                return false;
            }

            int[] played = [.. walk.Pending.Where(IsPlayers).Select(offered => offered.Chooser).Order().Take(1)];
            ImmutableArray<OfferedChoice> toPlayer = [.. walk.Pending.Where(offered => played.Contains(offered.Chooser))];
            if (!toPlayer.IsEmpty)
            {
                players.GiveTurnTo(stage.Story.Entities[played[0]].AsCharacter);
                Occurrence soFar = occurrence with { SceneChoices = taken };
                Open = new OpenScene(soFar, before, after, staged, walk, taken) { ToPlayer = toPlayer };
                return true;
            }

            taken = taken.Add(Choose(walk.Pending, staged, after, taken, occurrence).Choice.Id);
        }
    }

    private bool IsPlayers(OfferedChoice offered) => offered.Chooser != Value.Unknown && players.Includes(stage.Story.Entities[offered.Chooser].AsCharacter);

    private void Close(int number, SceneWalk walk, ImmutableArray<int> taken)
    {
        Open = null;
        used.UnionWith(taken);
        stage.Replace(number, record => record with { SceneChoices = taken });
        foreach (SceneStep.Act step in walk.Steps.OfType<SceneStep.Act>())
            acts.Enqueue(step.Ground);
    }

    /// <summary>
    /// In this order: what promises its chooser most; what only talks; what they have no reason for. A sticky choice is
    /// repeated only when nothing new is left.
    /// </summary>
    private OfferedChoice Choose(
        ImmutableArray<OfferedChoice> offered, StagedScene staged, IState after, ImmutableArray<int> taken, Occurrence occurrence)
    {
        ImmutableArray<OfferedChoice> fresh = [.. offered.Where(option => !taken.Contains(option.Choice.Id))];
        if (!fresh.IsEmpty)
            offered = fresh;
        ImmutableArray<int> promises = [.. offered.Select(option => PromiseOf(option, staged, after))];
        int most = promises.Max();
        ImmutableArray<OfferedChoice> best = [.. offered.Where((_, index) => promises[index] == most)];
        Chance chance = new Chance(setup.Seed).With("choice").With(staged.Scene.Name).With(stage.Story, occurrence).With(taken.Length);
        return best.MaxBy(option => chance.With(option.Choice.Text.Written).Order)!;
    }

    /// <summary>What the act of a choice promises its chooser: 0 when it only talks, less when they have no reason for it.</summary>
    private int PromiseOf(OfferedChoice offered, StagedScene staged, IState after)
    {
        Evaluator evaluator = new(stage.Story);
        int promise = 0;
        foreach (SceneNode.Do node in offered.Choice.Body.OfType<SceneNode.Do>())
        {
            GroundAct ground = new(node.Action, [.. node.Arguments.Select(argument => evaluator.Evaluate(argument, after, [.. staged.Frame]))]);
            if (offered.Chooser == Value.Unknown || stage.Engine.Story.FindAct(ground) is not Act act)
                continue;
            promise += choosing.GainOf(stage.Story.Entities[offered.Chooser].AsCharacter, act) ?? -1;
        }

        return promise;
    }
}
