using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Binds an action with arguments that are entities, <c>_</c>, or, where <paramref name="bindsVariables"/>, new variables, which get
/// slots in the order of first appearance.
/// </summary>
internal sealed class PatternBinder(Program program, Scope scope, bool bindsVariables)
{
    private readonly NameLookup names = new(program);

    public EventPattern? Bind(PatternSyntax pattern)
    {
        if (names.Action(pattern.Action) is not { } action)
        {
            DeclareLoose(pattern);
            return null;
        }

        ExpressionSyntax?[]? matched = pattern.Arguments is { } arguments
            ? new ArgumentMatcher(program).Match(pattern.Action, arguments, action, mayLack: false)
            : new ExpressionSyntax?[action.Parameters.Length];
        if (matched is null)
        {
            DeclareLoose(pattern);
            return null;
        }

        ImmutableArray<Expression?>.Builder bound = ImmutableArray.CreateBuilder<Expression?>();
        bool failed = false;
        for (int i = 0; i < matched.Length; i++)
        {
            if (matched[i] is { } syntax and not WildcardSyntax)
            {
                bound.Add(BindArgument(syntax, action, i));
                failed |= bound[^1] is null;
            }
            else
            {
                bound.Add(null);
            }
        }

        return failed ? null : new EventPattern(action.Id, bound.ToImmutable());
    }

    /// <summary>The variables of a broken pattern still exist, of no known type, so that their uses are not reported.</summary>
    private void DeclareLoose(PatternSyntax pattern)
    {
        foreach (ArgumentSyntax argument in pattern.Arguments ?? [])
        {
            if (bindsVariables && argument.Value is ReferenceSyntax { Name: var name } && IsNewVariable(name.Text))
                scope.Push(name.Text, null, name.Origin).Uses++;
        }
    }

    private bool IsNewVariable(string name) => scope.Find(name) is null && program.Symbols.FindThing(name) is null;

    private Expression? BindArgument(ExpressionSyntax syntax, ActionSymbol action, int position)
    {
        ParameterSymbol parameter = action.Parameters[position];
        bool isClaim = syntax is BinarySyntax && parameter.Type is TypeSymbol claim && claim == program.Symbols.Claim;
        if (isClaim || (syntax is CallSyntax && parameter.Type is TypeSymbol news && news == program.Symbols.News))
        {
            ExpressionBinder expressions = new(program, scope);
            Typed named = isClaim ? expressions.BindClaim(syntax) : expressions.BindNews(syntax);
            if (named is { IsError: false, Expression: Expression.Literal literal })
                return literal;
            if (!named.IsError)
                program.Diagnostics.Report(Mistakes.PatternArgument, syntax.Origin);
            return null;
        }

        if (syntax is not ReferenceSyntax { Name: var name })
        {
            if (syntax is not MissingSyntax)
                program.Diagnostics.Report(Mistakes.PatternArgument, syntax.Origin);
            return null;
        }

        if (scope.Find(name.Text) is { } variable)
            return Repeat(variable, parameter);
        if (program.Symbols.FindThing(name.Text) is EntitySymbol entity)
        {
            if (parameter.Type is { } type && !entity.Is(type))
                program.Diagnostics.Report(Mistakes.NeverMatches, name.Origin, action.Shape, parameter.Name ?? $"{position + 1}", ValueType.Entity(type).Words, name.Text);
            return new Expression.Literal(entity.Id.Value);
        }

        if (bindsVariables)
            return new Expression.Variable(scope.Push(name.Text, parameter.Type, name.Origin).Slot);
        names.Entity(name);
        return null;
    }

    /// <summary>A variable that appears twice is of the narrower of the two types.</summary>
    private static Expression.Variable Repeat(Variable variable, ParameterSymbol parameter)
    {
        variable.Uses++;
        if (parameter.Type is { } type && variable.Type is { } known && type.Is(known))
            variable.Type = type;
        return new Expression.Variable(variable.Slot);
    }
}
