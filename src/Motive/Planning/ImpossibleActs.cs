using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Planning;

/// <summary>Why an act of known names is possible in no state.</summary>
internal sealed class ImpossibleActs(LoadedProblem problem)
{
    private readonly Story story = problem.Story;

    /// <summary>The rules by which it never is, in a clause: <c>reach(Ann, Tower) never holds</c>; null where no rule says so.</summary>
    /// <param name="name">Of the action.</param>
    /// <param name="arguments">Names of entities.</param>
    public string? Why(string name, string[] arguments)
    {
        ImmutableArray<int> entities = [.. arguments.Select(argument => story.Entities.First(entity => entity.Name == argument).Id.Value)];
        WrittenConditions written = new(problem.Ground);
        Condition[] never =
        [
            .. story.Actions.Where(action => action.Name == name && Fits(action, entities)).SelectMany(action => written.NeverFulfilled(action, entities)),
        ];
        return never.Length == 0 ? null : new ConditionWords(new GroundWords(problem)).Never(never);
    }

    private bool Fits(ActionDefinition action, ImmutableArray<int> arguments) =>
        action.Parameters.Length == arguments.Length && action.Parameters.Zip(arguments).All(pair => story.IsOfType(pair.Second, pair.First.Type));
}
