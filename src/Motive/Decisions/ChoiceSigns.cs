using System.Collections.Immutable;
using Motive.Play.Sessions.Scenes;
using Motive.Telling;
using Motive.World;

namespace Motive.Decisions;

/// <summary>The signs of the choices on offer in an open conversation.</summary>
internal sealed class ChoiceSigns
{
    private readonly Story story;
    private readonly OpenScene scene;
    private readonly Evaluator evaluator;

    private ChoiceSigns(Story story, OpenScene scene)
    {
        (this.story, this.scene) = (story, scene);
        evaluator = new Evaluator(story);
    }

    /// <summary>In the order in which they are offered.</summary>
    public static ImmutableArray<ChoiceSign> Enumerate(Story story, OpenScene scene)
    {
        Dictionary<int, string> places = ChoicePlaces.In(scene.Staged.Scene);
        ChoiceSigns signs = new(story, scene);
        return [.. scene.ToPlayer.Select(offered => signs.Sign(offered.Choice, places[offered.Choice.Id]))];
    }

    private ChoiceSign Sign(SceneChoice choice, string place)
    {
        string follows = string.Concat(choice.Body.Select(Written));
        if (choice.Meaning is Prose meant)
            follows = $"as {Letters.Normalize(Text(meant))}\n{follows}";
        return new ChoiceSign(place, Text(choice.Text), string.Join("; ", ActsIn(choice.Body)), follows.Length == 0 ? "" : Digest.Compute(follows));
    }

    private string Text(Prose prose) => ProseWriter.Label(story, prose, scene.After, scene.Staged.Frame.AsSpan());

    /// <summary>What happens at once; what only a later choice brings is that choice's.</summary>
    private IEnumerable<string> ActsIn(ImmutableArray<SceneNode> block) => block.SelectMany(node => node switch
    {
        SceneNode.Do act => [Act(act)],
        SceneNode.Goto jump => [$"-> {jump.Target}"],
        SceneNode.Branch branch => ActsIn(branch.Then).Concat(ActsIn(branch.Otherwise)),
        _ => Enumerable.Empty<string>(),
    });

    private string Act(SceneNode.Do act)
    {
        int[] arguments = [.. act.Arguments.Select(argument => evaluator.Evaluate(argument, scene.After, [.. scene.Staged.Frame]))];
        return $"do {Wording.Action(story, act.Action, arguments)}";
    }

    /// <summary>A line for each node, in which commas do not count.</summary>
    private string Written(SceneNode node) => node switch
    {
        SceneNode.Line line => $": {Letters.Normalize(Text(line.Text))}\n",
        SceneNode.Narration narration => $"> {Letters.Normalize(Text(narration.Text))}\n",
        SceneNode.Label label => $"== {label.Name}\n",
        SceneNode.Goto jump => $"-> {jump.Target}\n",
        SceneNode.Do act => $"{Act(act)}\n",
        SceneNode.Branch branch => $"if\n{string.Concat(branch.Then.Select(Written))}else\n{string.Concat(branch.Otherwise.Select(Written))}end\n",
        SceneNode.Choices choices => string.Concat(choices.Options.Select(option => $"* {Letters.Normalize(Text(option.Text))}\n{string.Concat(option.Body.Select(Written))}end\n")),
        _ => throw new InvalidOperationException($"No line is known for {node.GetType().Name}."),
    };
}
