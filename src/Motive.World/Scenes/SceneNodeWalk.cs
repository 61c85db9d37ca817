using System.Collections.Immutable;

namespace Motive.World;

/// <summary>Every node of a written scene, and what is asked in it. A kind of node that is not named here is an error, and never taken for one without parts.</summary>
internal static class SceneNodeWalk
{
    /// <summary>The nodes and all in their branches and choices, in the order in which they are written.</summary>
    public static IEnumerable<SceneNode> All(IEnumerable<SceneNode> nodes) => nodes.SelectMany(node => All(Children(node)).Prepend(node));

    /// <summary>The outermost expressions of all nodes, in whatever branch or choice they stand, and of the texts in them.</summary>
    public static IEnumerable<Expression> Expressions(ImmutableArray<SceneNode> nodes) => All(nodes).SelectMany(Expressions);

    /// <summary>The nodes directly inside it.</summary>
    public static IEnumerable<SceneNode> Children(SceneNode node) => node switch
    {
        SceneNode.Label or SceneNode.Goto or SceneNode.Line or SceneNode.Narration or SceneNode.Do => [],
        SceneNode.Choices choices => choices.Options.SelectMany(option => option.Body),
        SceneNode.Branch branch => branch.Then.AddRange(branch.Otherwise),
        _ => throw Unknown(node),
    };

    /// <summary>The outermost expressions of the node itself and of its texts, without those of inner nodes.</summary>
    public static IEnumerable<Expression> Expressions(SceneNode node) => node switch
    {
        SceneNode.Label or SceneNode.Goto => [],
        SceneNode.Line line => ProseWalk.Expressions(line.Text).Prepend(line.Speaker),
        SceneNode.Narration narration => ProseWalk.Expressions(narration.Text),
        SceneNode.Choices choices => choices.Options.SelectMany(Expressions),
        SceneNode.Branch branch => [branch.Condition],
        SceneNode.Do act => act.Arguments,
        _ => throw Unknown(node),
    };

    private static IEnumerable<Expression> Expressions(SceneChoice choice) => new[] { choice.Chooser, choice.When }.OfType<Expression>()
        .Concat(ProseWalk.Expressions(choice.Text)).Concat(ProseWalk.Expressions(choice.Meaning));

    private static InvalidOperationException Unknown(SceneNode node) => new($"No parts are known of {node.GetType().Name}.");
}
