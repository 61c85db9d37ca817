using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// What a scene comes to, given the choices already taken: a pure function, so that a walk is repeated from the start after each
/// choice and always agrees with itself. All conditions read one state, the one right after the scene's event; the acts of
/// <c>do</c> are reported in order and come about afterwards. When none of a group of choices is on offer the scene goes on past it.
/// </summary>
internal sealed record SceneWalk(ImmutableArray<SceneStep> Steps, ImmutableArray<OfferedChoice> Pending, SceneOutcome Outcome)
{
    /// <param name="taken">Ids of the choices taken in this scene so far, in order.</param>
    /// <param name="used">Ids of once-only choices taken earlier in the run, before this scene.</param>
    public static SceneWalk Through(
        Story story, StagedScene staged, IState state, IReadOnlyList<int> taken, IReadOnlySet<int> used) =>
        new SceneWalker(new Evaluator(story), staged, state, taken, used).Walk();
}
