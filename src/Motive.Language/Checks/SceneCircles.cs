using System.Collections.Immutable;

namespace Motive.Language;

/// <summary>
/// Jumps by which a scene can come back to a label with no choice on the way that is always offered. While a scene is played its conditions
/// do not change, so such a circle, once entered, has no end.
/// </summary>
internal sealed class SceneCircles
{
    private readonly Dictionary<string, ImmutableArray<Place>> labels = new(StringComparer.Ordinal);
    private readonly List<SceneNodeSyntax.Goto> jumps = [];

    private SceneCircles(ImmutableArray<SceneNodeSyntax> body) => Collect(body, []);

    public static void Report(SceneSyntax scene, DiagnosticBag diagnostics)
    {
        SceneCircles circles = new(scene.Body);
        foreach (SceneNodeSyntax.Goto jump in circles.jumps.Where(circles.IsInCircle))
            diagnostics.Report(Mistakes.SceneCircle, jump.Target.Origin, jump.Target.Text);
    }

    /// <summary>Finds labels and jumps, each with the places at which its blocks go on, the innermost last.</summary>
    private void Collect(ImmutableArray<SceneNodeSyntax> block, ImmutableArray<Place> around)
    {
        for (int i = 0; i < block.Length; i++)
        {
            ImmutableArray<Place> after = around.Add(new Place(block, i + 1));
            switch (block[i])
            {
                case SceneNodeSyntax.Label label:
                    labels.TryAdd(label.Name.Text, after);
                    break;
                case SceneNodeSyntax.Goto jump:
                    jumps.Add(jump);
                    break;
                case SceneNodeSyntax.Choice choice:
                    Collect(choice.Body, around.Add(new Place(block, EndOfGroup(block, i))));
                    break;
                case SceneNodeSyntax.Branch branch:
                    Collect(branch.Then, after);
                    Collect(branch.Otherwise, after);
                    break;
            }
        }
    }

    /// <summary>Whether the jump is met on the way on from its own label, or from one that this leads to.</summary>
    private bool IsInCircle(SceneNodeSyntax.Goto jump)
    {
        HashSet<string> visited = new(StringComparer.Ordinal);
        Stack<string> open = new([jump.Target.Text]);
        while (open.TryPop(out string? label))
        {
            if (!visited.Add(label) || !labels.TryGetValue(label, out ImmutableArray<Place> place))
                continue;
            HashSet<SceneNodeSyntax.Goto> met = new(ReferenceEqualityComparer.Instance);
            GoOn(place, met);
            if (met.Contains(jump))
                return true;
            foreach (SceneNodeSyntax.Goto next in met)
                open.Push(next.Target.Text);
        }

        return false;
    }

    /// <summary>Jumps that can be met from a place without choosing anything.</summary>
    private static void GoOn(ImmutableArray<Place> places, HashSet<SceneNodeSyntax.Goto> met)
    {
        for (int i = places.Length - 1; i >= 0; i--)
        {
            if (!GoThrough(places[i], met))
                return;
        }
    }

    /// <returns>Whether the end of the block can be reached.</returns>
    private static bool GoThrough(Place place, HashSet<SceneNodeSyntax.Goto> met)
    {
        for (int i = place.Next; i < place.Block.Length; i++)
        {
            switch (place.Block[i])
            {
                case SceneNodeSyntax.Goto jump:
                    met.Add(jump);
                    return false;
                case SceneNodeSyntax.Branch branch:
                    bool then = GoThrough(new Place(branch.Then, 0), met);
                    bool otherwise = GoThrough(new Place(branch.Otherwise, 0), met);
                    if (!then && !otherwise)
                        return false;
                    break;
                case SceneNodeSyntax.Choice { Sticky: true }:
                    return false;
            }
        }

        return true;
    }

    /// <summary>Choices that stand together are offered together; after one of them the scene goes on behind the last.</summary>
    private static int EndOfGroup(ImmutableArray<SceneNodeSyntax> block, int index)
    {
        while (index < block.Length && block[index] is SceneNodeSyntax.Choice)
            index++;
        return index;
    }

    /// <summary>A block, and the index of the node at which it goes on.</summary>
    private readonly record struct Place(ImmutableArray<SceneNodeSyntax> Block, int Next);
}
