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
    private sealed record Term(ImmutableArray<Guard> Guards, FormulaSyntax Value, bool Negative);

    private readonly record struct Guard(FormulaSyntax Condition, bool Wanted);

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
        ProblemEntity? owner = syntax.Whose is null ? null : Owner(syntax.Whose);
        if (syntax.Whose is not null && owner is null)
            yield break;
        List<Term> terms = [];
        Split(syntax.Value, [], false, terms);
        foreach (Term term in terms)
            yield return Bind(term, owner, context.OriginOf(term.Value));
    }

    private ProblemEntity? Owner(NameSyntax name)
    {
        ProblemEntity? owner = context.Types.Find(name.Text);
        if (owner is null)
        {
            string? hint = context.Diagnostics.DidYouMean(name.Text, context.Types.Characters.Select(item => item.Name));
            context.Diagnostics.ReportWithHint(Mistakes.UnknownEntity, name.Origin, hint, name.Text);
        }
        else if (!owner.Is(context.Types.Character))
        {
            context.Diagnostics.Report(Mistakes.NotACharacter, name.Origin, name.Text);
            return null;
        }

        return owner;
    }

    private static void Split(FormulaSyntax value, ImmutableArray<Guard> guards, bool negative, List<Term> terms)
    {
        switch (value)
        {
            case FormulaSyntax.Add add:
                foreach (FormulaSyntax part in add.Parts)
                    Split(part, guards, negative, terms);
                break;

            // What is taken from a fixed number reads best as it was written.
            case FormulaSyntax.Subtract subtract when subtract.Left is not FormulaSyntax.Number:
                Split(subtract.Left, guards, negative, terms);
                Split(subtract.Right, guards, !negative, terms);
                break;
            case FormulaSyntax.If conditional when conditional.Otherwise is not null && IsWorthSplitting(conditional):
                foreach (FormulaBranch branch in conditional.Branches)
                {
                    Split(branch.Value, guards.Add(new Guard(branch.Condition, true)), negative, terms);
                    guards = guards.Add(new Guard(branch.Condition, false));
                }

                Split(conditional.Otherwise, guards, negative, terms);
                break;
            case FormulaSyntax.Number { Text: "0" } when !guards.IsEmpty:
                break;
            default:
                terms.Add(new Term(guards, value, negative));
                break;
        }
    }

    /// <summary>A sum behind a condition, or one amount that counts while a condition holds. Grades of one thing stay together.</summary>
    private static bool IsWorthSplitting(FormulaSyntax.If conditional)
    {
        int counting = 0;
        foreach (FormulaSyntax value in conditional.Branches.Select(branch => branch.Value).Append(conditional.Otherwise!))
        {
            if (value is FormulaSyntax.Add or FormulaSyntax.Subtract or FormulaSyntax.If)
                return true;
            if (value is not FormulaSyntax.Number { Text: "0" })
                counting++;
        }

        return counting <= 1 && conditional.Branches.Length == 1;
    }

    private Want Bind(Term term, ProblemEntity? owner, Origin origin)
    {
        ProblemScope scope = new();
        scope.NewSlot();
        FormulaBinder formulas = new(context, scope);
        List<Expression> conditions = [.. term.Guards.Select(guard => Asked(formulas.Condition(guard.Condition), guard.Wanted))];
        ProblemValue value = formulas.Bind(term.Value);
        Expression weight = value.Expression;
        if (value.Type.Kind == ValueKind.Boolean)
        {
            conditions.Add(weight);
            weight = formulas.Whole(1);
        }
        else
        {
            weight = formulas.OfKind(term.Value, ValueKind.Integer).Expression;
        }

        if (term.Negative)
            weight = weight is Expression.Literal amount ? new Expression.Literal(-amount.Value) : Negated(weight);
        return new Want(
            owner is null ? null : context.Types.Character.Id, owner?.Id, scope.FrameSize, weight,
            conditions.Count switch { 0 => null, 1 => conditions[0], _ => Logic.And(conditions) }, Label(term, weight), origin);
    }

    private static Expression Asked(Expression condition, bool wanted) => wanted ? condition : Logic.Not(condition);

    private static Expression.Calculate Negated(Expression weight) => new(Arithmetic.Subtract, new Expression.Literal(0), weight);

    /// <summary>What is wanted: the last condition behind which a fixed amount counts, the opposite for an amount below 0, else the value itself.</summary>
    private string Label(Term term, Expression weight)
    {
        if (term.Value is FormulaSyntax.Number && !term.Guards.IsEmpty)
        {
            bool wanted = weight is not Expression.Literal { Value: < 0 };
            Guard guard = term.Guards[^1];
            return Words(guard.Condition, guard.Wanted == wanted);
        }

        string text = context.TextOf(term.Value);
        bool simple = term.Value is FormulaSyntax.Call or FormulaSyntax.Number;
        return !term.Negative ? text : simple ? $"-{text}" : $"-({text})";
    }

    private string Words(FormulaSyntax condition, bool wanted)
    {
        if (wanted)
            return context.TextOf(condition);
        return condition switch
        {
            FormulaSyntax.Not not => context.TextOf(not.Operand),
            FormulaSyntax.Call or FormulaSyntax.Believes => $"!{context.TextOf(condition)}",
            _ => $"!({context.TextOf(condition)})",
        };
    }
}
