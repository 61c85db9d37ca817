using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// A utility as wants, one for each thing that counts by itself: the parts of a sum, also of one behind a condition. A sum is never
/// multiplied out. Each want is called by what it counts, in the problem's own words.
/// </summary>
internal sealed class ProblemUtilities(ProblemContext context)
{
    /// <summary>A part of a utility, and when it counts.</summary>
    private sealed record Term(ImmutableArray<Guard> Guards, ExpressionSyntax Value, bool Negative);

    private readonly record struct Guard(ExpressionSyntax Condition, bool Wanted);

    /// <summary>Of several utilities of one owner the last counts.</summary>
    public IEnumerable<Want> Bind(IEnumerable<ProblemUtilitySyntax> utilities)
    {
        foreach (IGrouping<string, ProblemUtilitySyntax> owned in utilities.GroupBy(utility => utility.Whose?.Text ?? "", StringComparer.Ordinal))
        {
            foreach (ProblemUtilitySyntax again in owned.Skip(1))
                context.Diagnostics.Report(ProblemMistakes.PartTwice, again.Whose?.Origin ?? again.Origin, again.Whose?.Text ?? "The author", "a utility");
            List<Want> last = [];
            foreach (ProblemUtilitySyntax utility in owned)
                last = [.. Bind(utility)];
            foreach (Want want in last)
                yield return want;
        }
    }

    private IEnumerable<Want> Bind(ProblemUtilitySyntax syntax)
    {
        EntitySymbol? owner = syntax.Whose is null ? null : Owner(syntax.Whose);
        if (syntax.Whose is not null && owner is null)
            yield break;
        List<Term> terms = [];
        Split(syntax.Value, [], false, terms);
        foreach (Term term in terms)
            yield return Bind(term, owner, term.Value.Origin);
    }

    private EntitySymbol? Owner(NameSyntax name)
    {
        EntitySymbol? owner = context.Symbols.FindEntityNamed(name.Text);
        if (owner is null)
        {
            string? hint = context.Diagnostics.DidYouMean(name.Text, context.Symbols.Entities.Where(entity => entity.Is(context.Symbols.Character)).Select(item => item.Name));
            context.Diagnostics.ReportWithHint(Mistakes.UnknownEntity, name.Origin, hint, name.Text);
        }
        else if (!owner.Is(context.Symbols.Character))
        {
            context.Diagnostics.Report(Mistakes.NotACharacter, name.Origin, name.Text);
            return null;
        }

        return owner;
    }

    private static void Split(ExpressionSyntax value, ImmutableArray<Guard> guards, bool negative, List<Term> terms)
    {
        switch (value)
        {
            case ChainSyntax { Operator: BinaryOperator.Add } sum:
                foreach (ExpressionSyntax part in sum.Operands)
                    Split(part, guards, negative, terms);
                break;

            // What is taken from a fixed number reads best as it was written.
            case BinarySyntax { Operator: BinaryOperator.Subtract, Left: not DecimalSyntax } subtract:
                Split(subtract.Left, guards, negative, terms);
                Split(subtract.Right, guards, !negative, terms);
                break;
            case ConditionalSyntax choice when IsWorthSplitting(choice):
                ExpressionSyntax rest = choice;
                while (rest is ConditionalSyntax next && next.Origin == choice.Origin)
                {
                    Split(next.Then, guards.Add(new Guard(next.Condition, true)), negative, terms);
                    guards = guards.Add(new Guard(next.Condition, false));
                    rest = next.Else!;
                }

                Split(rest, guards, negative, terms);
                break;
            case DecimalSyntax { Text: "0" } when !guards.IsEmpty:
                break;
            default:
                terms.Add(new Term(guards, value, negative));
                break;
        }
    }

    /// <summary>A sum behind a condition, or one amount that counts while a condition holds. Grades of one thing stay together.</summary>
    private static bool IsWorthSplitting(ConditionalSyntax conditional)
    {
        List<ExpressionSyntax?> values = [conditional.Then, conditional.Else];
        while (values[^1] is ConditionalSyntax next && next.Origin == conditional.Origin)
        {
            values[^1] = next.Then;
            values.Add(next.Else);
        }

        if (values[^1] is null)
            return false;
        return values.Exists(value => value is ChainSyntax { Operator: BinaryOperator.Add } or BinarySyntax { Operator: BinaryOperator.Subtract } or ConditionalSyntax)
            || (values.Count == 2 && values.Exists(value => value is DecimalSyntax { Text: "0" }));
    }

    private Want Bind(Term term, EntitySymbol? owner, Origin origin)
    {
        Scope scope = new();
        scope.Push(null, context.Symbols.Character, origin);
        FormulaBinder formulas = new(context, scope);
        List<Expression> conditions = [.. term.Guards.Select(guard => Asked(formulas.BindCondition(guard.Condition), guard.Wanted))];
        Typed value = formulas.BindValue(term.Value);
        Expression weight = value.Expression;
        if (value.Type.Kind == ValueKind.Boolean)
        {
            conditions.Add(weight);
            weight = formulas.Whole(1);
        }
        else
        {
            weight = formulas.BindAs(term.Value, ValueType.Integer).Expression;
        }

        if (term.Negative)
            weight = weight is Expression.Literal amount ? new Expression.Literal(-amount.Value) : Negated(weight);
        return new Want(
            owner is null ? null : context.Symbols.Character.Id, owner?.Id, scope.FrameSize, weight,
            conditions.Count switch { 0 => null, 1 => conditions[0], _ => Logic.And(conditions) }, Label(term, weight), origin);
    }

    private static Expression Asked(Expression condition, bool wanted) => wanted ? condition : Logic.Not(condition);

    private static Expression.Calculate Negated(Expression weight) => new(Arithmetic.Subtract, new Expression.Literal(0), weight);

    /// <summary>What is wanted: the last condition behind which a fixed amount counts, the opposite for an amount below 0, else the value itself.</summary>
    private string Label(Term term, Expression weight)
    {
        if (term.Value is DecimalSyntax && !term.Guards.IsEmpty)
        {
            bool wanted = weight is not Expression.Literal { Value: < 0 };
            Guard guard = term.Guards[^1];
            return Words(guard.Condition, guard.Wanted == wanted);
        }

        string text = context.TextOf(term.Value);
        bool simple = term.Value is CallSyntax or DecimalSyntax;
        return !term.Negative ? text : simple ? $"-{text}" : $"-({text})";
    }

    private string Words(ExpressionSyntax condition, bool wanted)
    {
        if (wanted)
            return context.TextOf(condition);
        return condition switch
        {
            UnarySyntax not => context.TextOf(not.Operand),
            CallSyntax or BelievesSyntax => $"!{context.TextOf(condition)}",
            _ => $"!({context.TextOf(condition)})",
        };
    }
}
