using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>What is written to be read and was not in any run: passages, scenes and what can be chosen in them.</summary>
internal sealed class UntoldWords(Story story, ImmutableArray<RunCoverage> runs)
{
    public IEnumerable<Finding> Find() => Passages().Concat(Scenes()).Concat(Choices());

    private string Seeds => Counted.Seeds(runs.Length);

    /// <summary>A rule none of whose variants was told. That one of several was not says little.</summary>
    private IEnumerable<Finding> Passages()
    {
        HashSet<int> told = [.. runs.SelectMany(run => run.Passages)];
        HashSet<ActionId> done = [.. runs.SelectMany(run => run.Done)];
        return story.Tells.Where(tell => done.Contains(tell.Action) && !tell.Passages.IsEmpty && !tell.Passages.Any(passage => told.Contains(passage.Id))).Select(tell => new Finding(
            FindingKinds.NeverTold, story[tell.Action].Name, tell.Origin, 0, runs.Length,
            $"`{story[tell.Action].Name}` was done, and this passage of it was told in 0 of {Seeds}.",
            "Its condition never held, it is told from the side of somebody with whom the telling never was, or another passage was more specific: see `motive watch`, or try more seeds."));
    }

    private IEnumerable<Finding> Scenes() => story.Scenes.Where(scene => !runs.Any(run => run.Scenes.Contains(scene.Name))).Select(scene => new Finding(
        FindingKinds.NeverPlayed, scene.Name, scene.Origin, 0, runs.Length,
        $"The scene \"{scene.Name}\" was played in 0 of {Seeds}.",
        "The act that it is for was not done so, its condition did not hold, or a scene before it took its place."));

    private IEnumerable<Finding> Choices() =>
        from scene in story.Scenes
        where runs.Any(run => run.Scenes.Contains(scene.Name))
        let choices = SceneNodeWalk.All(scene.Body).OfType<SceneNode.Choices>().SelectMany(node => node.Options).ToArray()
        let never = choices.Count(choice => !runs.Any(run => run.Choices.Contains(choice.Id)))
        where never > 0
        select new Finding(
            FindingKinds.NeverChosen, scene.Name, scene.Origin, never, choices.Length,
            $"In the scene \"{scene.Name}\" {never} of {choices.Length} choices were made by nobody in {Seeds}.",
            "Nobody who decides for themselves takes them: they are for players, or what they come to pays nobody.");
}
