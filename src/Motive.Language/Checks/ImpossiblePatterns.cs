using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Passages, scenes and allowances for acts that can never happen, since the arguments alone make what the action requires false, whatever
/// the facts are: <c>tell greet(Ann, Ann)</c> of an action that requires <c>who != whom</c>. Those of modules, which are for any story, are left out.
/// </summary>
internal static class ImpossiblePatterns
{
    public static void Report(Story story, DiagnosticBag diagnostics)
    {
        IEnumerable<(ActionId Action, ImmutableArray<Expression?> Arguments, string What, Origin Origin)> patterns =
        [
            .. story.Tells.Select(tell => (tell.Action, tell.Arguments, "this is never told", tell.Origin)),
            .. story.Scenes.Select(scene => (scene.For.Action, scene.For.Arguments, "this scene is never played", scene.Origin)),
            .. story.Chapters.SelectMany(chapter => chapter.Allowed.SelectMany(allowance => allowance.Events)
                .Select(pattern => (pattern.Action, pattern.Arguments, "one of the acts it allows never comes", chapter.Origin))),
        ];
        foreach ((ActionId action, ImmutableArray<Expression?> arguments, string what, Origin origin) in patterns)
        {
            ActionDefinition definition = story[action];
            if (!story.IsOfModule(origin) && Truth(definition.Requires, arguments) is false)
                diagnostics.Report(Mistakes.NeverPossible, origin, definition.Name, what);
        }
    }

    /// <summary>What is certain of a condition when nothing is known but the arguments.</summary>
    private static bool? Truth(Expression condition, ImmutableArray<Expression?> arguments)
    {
        switch (condition)
        {
            case Expression.Literal literal:
                return literal.Value != Value.False;
            case Expression.Not not:
                return !Truth(not.Operand, arguments);
            case Expression.And and:
                return All(and.Operands, arguments, sought: false);
            case Expression.Or or:
                return All(or.Operands, arguments, sought: true);
            case Expression.Compare { Operator: Comparison.Equal or Comparison.NotEqual } compare:
                bool? equal = AreEqual(compare.Left, compare.Right, arguments);
                return compare.Operator == Comparison.Equal ? equal : !equal;
            default:
                return null;
        }
    }

    /// <summary>The sought truth if one operand surely has it, the other one if all surely have that.</summary>
    private static bool? All(ImmutableArray<Expression> operands, ImmutableArray<Expression?> arguments, bool sought)
    {
        bool? result = !sought;
        foreach (Expression operand in operands)
        {
            bool? truth = Truth(operand, arguments);
            if (truth == sought)
                return sought;
            result = truth is null ? null : result;
        }

        return result;
    }

    /// <summary>Two names are told apart for certain; a variable is certainly equal only to itself.</summary>
    private static bool? AreEqual(Expression left, Expression right, ImmutableArray<Expression?> arguments) =>
        (Given(left, arguments), Given(right, arguments)) switch
        {
            (Expression.Literal a, Expression.Literal b) => a.Value == b.Value,
            (Expression.Variable a, Expression.Variable b) when a.Slot == b.Slot => true,
            _ => null,
        };

    private static Expression? Given(Expression operand, ImmutableArray<Expression?> arguments) => operand switch
    {
        Expression.Literal literal => literal,
        Expression.Variable variable when variable.Slot < arguments.Length => arguments[variable.Slot],
        _ => null,
    };
}
