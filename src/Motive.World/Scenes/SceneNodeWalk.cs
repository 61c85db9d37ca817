using System.Collections.Immutable;

namespace Motive.World;

/// <summary>What is asked anywhere in a written scene. A kind of node that is not named here is an error, and never taken for one that asks nothing.</summary>
public static class SceneNodeWalk
{
    /// <summary>The outermost expressions of all nodes, in whatever branch or choice they stand, and of the texts in them.</summary>
    public static IEnumerable<Expression> Expressions(ImmutableArray<SceneNode> nodes) => nodes.SelectMany(Expressions);

    /// <summary>All that a scene can make somebody do, in whatever branch or choice it stands.</summary>
    public static IEnumerable<SceneNode.Do> Acts(ImmutableArray<SceneNode> nodes) => nodes.SelectMany(node => node switch
    {
        SceneNode.Label or SceneNode.Goto or SceneNode.Line or SceneNode.Narration => [],
        SceneNode.Choices choices => choices.Options.SelectMany(option => Acts(option.Body)),
        SceneNode.Branch branch => Acts(branch.Then).Concat(Acts(branch.Otherwise)),
        SceneNode.Do act => [act],
        _ => throw new InvalidOperationException($"No parts are known of {node.GetType().Name}."),
    });

    private static IEnumerable<Expression> Expressions(SceneNode node) => node switch
    {
        SceneNode.Label or SceneNode.Goto => [],
        SceneNode.Line line => ProseWalk.Expressions(line.Text).Prepend(line.Speaker),
        SceneNode.Narration narration => ProseWalk.Expressions(narration.Text),
        SceneNode.Choices choices => choices.Options.SelectMany(Expressions),
        SceneNode.Branch branch => Expressions(branch.Then).Concat(Expressions(branch.Otherwise)).Prepend(branch.Condition),
        SceneNode.Do act => act.Arguments,
        _ => throw new InvalidOperationException($"No parts are known of {node.GetType().Name}."),
    };

    private static IEnumerable<Expression> Expressions(SceneChoice choice) =>
        new[] { choice.Chooser, choice.When }.OfType<Expression>()
            .Concat(ProseWalk.Expressions(choice.Text))
            .Concat(ProseWalk.Expressions(choice.Meaning))
            .Concat(Expressions(choice.Body));
}
