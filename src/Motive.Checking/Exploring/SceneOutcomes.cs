using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>What a scene can come to: the choices that the player makes in it, and the acts that come about when it is over.</summary>
internal sealed record SceneOutcomeOf(ImmutableArray<int> Choices, ImmutableArray<GroundAct> Acts);

/// <summary>
/// All that a scene can come to from one state. Two ways to the same place in it, with the same once-only choices made and the same acts asked for, go on alike; of them the shorter is kept.
/// </summary>
internal sealed class SceneOutcomes(ScriptStory story)
{
    /// <summary>After so many choices a scene is over wherever it is, as in a run.</summary>
    private const int MostChoices = 100;

    private const int MostPlaces = 20_000;

    private readonly ValueState before = new(story);
    private readonly ValueState after = new(story);

    /// <summary>Null where no scene is written for the act.</summary>
    /// <exception cref="NotAScriptException">Others choose in it, or it branches more than can be gone through.</exception>
    public IReadOnlyList<SceneOutcomeOf>? Find(GroundAct act, int[] factsBefore, int[] factsAfter)
    {
        before.Facts = factsBefore;
        if (StagedScene.Find(story.Story, act.Action, act.Arguments, before) is not StagedScene staged)
            return null;
        after.Facts = factsAfter;
        HashSet<int> used = [.. story.ChoicePlaces.Where(choice => factsAfter[choice.Value] == Value.True).Select(choice => choice.Key)];
        Dictionary<string, SceneOutcomeOf> outcomes = [];
        Dictionary<string, ImmutableArray<int>> layer = new() { [""] = [] };
        int places = 0;
        for (int choices = 0; layer.Count > 0; choices++)
        {
            Dictionary<string, ImmutableArray<int>> next = [];
            foreach (ImmutableArray<int> taken in layer.Values)
            {
                SceneWalk walk = SceneWalk.Through(story.Story, staged, after, taken, used);
                ImmutableArray<GroundAct> acts = [.. walk.Steps.OfType<SceneStep.Act>().Select(step => step.Ground)];
                if (walk.Outcome != SceneOutcome.Waiting || choices >= MostChoices)
                {
                    outcomes.TryAdd(KeyOf([], taken, acts), new SceneOutcomeOf(taken, acts));
                    continue;
                }

                if (++places > MostPlaces)
                    throw new NotAScriptException($"the scene {staged.Scene.Name} branches too often");
                foreach (OfferedChoice offered in walk.Pending)
                {
                    if (offered.Chooser != story.Player.Value)
                        throw new NotAScriptException($"others choose in the scene {staged.Scene.Name}");
                    ImmutableArray<int> more = taken.Add(offered.Choice.Id);
                    SceneWalk ahead = SceneWalk.Through(story.Story, staged, after, more, used);
                    next.TryAdd(KeyOf(ahead.Pending, more, [.. ahead.Steps.OfType<SceneStep.Act>().Select(step => step.Ground)]), more);
                }
            }

            layer = next;
        }

        return [.. outcomes.Values];
    }

    /// <summary>The place in the scene is known by what can be chosen there.</summary>
    private string KeyOf(ImmutableArray<OfferedChoice> pending, ImmutableArray<int> taken, ImmutableArray<GroundAct> acts) => string.Join(
        ';',
        pending.Length > 0 ? pending[0].Choice.Id : -1,
        string.Join(',', taken.Where(story.ChoicePlaces.ContainsKey).Distinct().Order()),
        string.Join(',', acts.Select(act => $"{act.Action.Value}({string.Join(' ', act.Arguments)})")));
}
