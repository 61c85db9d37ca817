using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// One walk. The position is a stack of blocks, each with the index of its next node, so that the end of a choice's body or of a
/// branch goes on after the node it stands in.
/// </summary>
internal sealed class SceneWalker(
    Evaluator evaluator, StagedScene staged, IState state, IReadOnlyList<int> taken, IReadOnlySet<int> used)
{
    private readonly ImmutableArray<SceneStep>.Builder steps = ImmutableArray.CreateBuilder<SceneStep>();
    private readonly HashSet<int> takenHere = [];
    private readonly Stack<SceneCursor> position = new();
    private readonly int[] frame = [.. staged.Frame];
    private ImmutableArray<OfferedChoice> pending = [];
    private int choicesTaken;
    private readonly HashSet<string> labelsSinceChoice = new(StringComparer.Ordinal);

    public SceneWalk Walk()
    {
        position.Push(new SceneCursor(staged.Scene.Body, 0));
        SceneOutcome? outcome = null;
        while (outcome is null)
            outcome = Step();
        if (outcome == SceneOutcome.Finished && choicesTaken < taken.Count)
            outcome = SceneOutcome.NotOffered;
        return new SceneWalk(steps.ToImmutable(), pending, outcome.Value);
    }

    private SceneOutcome? Step()
    {
        if (!position.TryPop(out SceneCursor cursor))
            return SceneOutcome.Finished;
        if (cursor.Next >= cursor.Block.Length)
            return null;
        position.Push(cursor with { Next = cursor.Next + 1 });
        return Perform(cursor.Block[cursor.Next]);
    }

    private SceneOutcome? Perform(SceneNode node)
    {
        switch (node)
        {
            case SceneNode.Line line:
                steps.Add(new SceneStep.Line(Evaluate(line.Speaker), line));
                return null;
            case SceneNode.Narration narration:
                steps.Add(new SceneStep.Narration(narration));
                return null;
            case SceneNode.Do act:
                steps.Add(new SceneStep.Act(new GroundAct(act.Action, [.. act.Arguments.Select(Evaluate)])));
                return null;
            case SceneNode.Branch branch:
                position.Push(new SceneCursor(Holds(branch.Condition) ? branch.Then : branch.Otherwise, 0));
                return null;
            case SceneNode.Label label:
                labelsSinceChoice.Add(label.Name);
                return null;
            case SceneNode.Goto jump:
                return Jump(jump.Target);
            case SceneNode.Choices choices:
                return Choose(choices);
            default:
                throw new InvalidOperationException($"Nothing is known that {node.GetType().Name} does.");
        }
    }

    /// <summary>At a label that was passed since the last choice everything is as it was then, so all would be said again for ever.</summary>
    private SceneOutcome? Jump(string target)
    {
        if (!labelsSinceChoice.Add(target))
            return SceneOutcome.Endless;
        List<SceneCursor> path = [];
        if (!FindLabel(staged.Scene.Body, target, path))
            return SceneOutcome.NoSuchLabel;
        position.Clear();
        foreach (SceneCursor cursor in path)
            position.Push(cursor);
        return null;
    }

    private SceneOutcome? Choose(SceneNode.Choices choices)
    {
        ImmutableArray<OfferedChoice> offered = [.. choices.Options.Where(IsOffered).Select(choice => new OfferedChoice(choice, ChooserOf(choice)))];
        if (offered.IsEmpty)
            return null;
        if (choicesTaken == taken.Count)
        {
            pending = offered;
            return SceneOutcome.Waiting;
        }

        int wanted = taken[choicesTaken];
        if (offered.FirstOrDefault(option => option.Choice.Id == wanted) is not { } chosen)
            return SceneOutcome.NotOffered;
        choicesTaken++;
        labelsSinceChoice.Clear();
        takenHere.Add(wanted);
        steps.Add(new SceneStep.Chosen(chosen.Choice, chosen.Chooser));
        position.Push(new SceneCursor(chosen.Choice.Body, 0));
        return null;
    }

    private bool IsOffered(SceneChoice choice) =>
        (choice.Sticky || (!used.Contains(choice.Id) && !takenHere.Contains(choice.Id)))
        && (choice.When is null || Holds(choice.When));

    private int ChooserOf(SceneChoice choice) => choice.Chooser is null ? staged.Chooser : Evaluate(choice.Chooser);

    private int Evaluate(Expression expression) => evaluator.Evaluate(expression, state, frame);

    private bool Holds(Expression expression) => evaluator.Holds(expression, state, frame);

    /// <summary>Fills <paramref name="path"/> with the blocks around the label, outermost first, each pointing after the node entered.</summary>
    private static bool FindLabel(ImmutableArray<SceneNode> block, string target, List<SceneCursor> path)
    {
        for (int i = 0; i < block.Length; i++)
        {
            path.Add(new SceneCursor(block, i + 1));
            bool found = block[i] switch
            {
                SceneNode.Label label => label.Name == target,
                SceneNode.Branch branch => FindLabel(branch.Then, target, path) || FindLabel(branch.Otherwise, target, path),
                SceneNode.Choices choices => choices.Options.Any(option => FindLabel(option.Body, target, path)),
                _ => false,
            };
            if (found)
                return true;
            path.RemoveAt(path.Count - 1);
        }

        return false;
    }

    private readonly record struct SceneCursor(ImmutableArray<SceneNode> Block, int Next);
}
