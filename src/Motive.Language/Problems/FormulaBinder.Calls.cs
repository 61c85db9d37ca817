using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>Which property a call means, and variables that go through types.</summary>
internal sealed partial class FormulaBinder
{
    /// <summary>For all products of one event or statement together, since each is written out.</summary>
    private const int MostFactors = 10_000;

    private int factors;

    private ProblemValue BindCall(FormulaSyntax.Call call) =>
        Property(call, out ImmutableArray<Expression> arguments) is { } property
            ? new ProblemValue(new Expression.Fact(property.Id, arguments), property.Value)
            : ProblemValue.Error;

    /// <summary>The first property of the name that takes the arguments, or null after a diagnostic.</summary>
    public ProblemProperty? Property(FormulaSyntax.Call call, out ImmutableArray<Expression> arguments)
    {
        ProblemValue[] values = [.. call.Arguments.Select(argument => Argument(call, argument))];
        arguments = [.. values.Select(value => value.Expression)];
        IEnumerable<ProblemProperty> named = context.Signatures.Named(call.Name.Text);
        if (!named.Any())
        {
            string? hint = context.Diagnostics.DidYouMean(call.Name.Text, context.Signatures.Properties.Select(item => item.Name));
            context.Diagnostics.ReportWithHint(ProblemMistakes.UnknownProperty, call.Name.Origin, hint, call.Name.Text);
            return null;
        }

        if (Array.Exists(values, value => value.IsError) || named.Any(property => property.IsBroken))
            return null;
        foreach (ProblemProperty property in named)
        {
            if (Takes(property, values))
                return property;
        }

        string list = string.Join(", ", named.Select(ProblemSignatures.Words));
        string given = values.Length == 0 ? "no argument" : "(" + string.Join(", ", values.Select(value => value.Type.Words)) + ")";
        Fail(ProblemMistakes.NoOverload, call, $"There is {list}.", call.Name.Text, given);
        return null;
    }

    private ProblemValue Argument(FormulaSyntax.Call call, FormulaSyntax argument)
    {
        ProblemValue value = OfKind(argument, ValueKind.Entity);
        return value.Type.Kind == ValueKind.Unknown ? Fail(ProblemMistakes.UnknownAsArgument, argument, null, call.Name.Text) : value;
    }

    private static bool Takes(ProblemProperty property, ProblemValue[] values)
    {
        if (property.Parameters.Length != values.Length)
            return false;
        for (int i = 0; i < values.Length; i++)
        {
            if (!values[i].Type.Is(property.Parameters[i].Type!))
                return false;
        }

        return true;
    }

    private ProblemValue BindQuantified(FormulaSyntax.Quantified syntax)
    {
        ValueKind kind = syntax.Quantifier is FormulaQuantifier.Every or FormulaQuantifier.Some ? ValueKind.Boolean : ValueKind.Integer;
        ProblemType? type = context.Types.Named(syntax.Type);
        if (syntax.Quantifier == FormulaQuantifier.Product)
            return type is null ? ProblemValue.Error : BindProduct(syntax, type);
        int slot = scope.Push(syntax.Variable.Text, type);
        ProblemValue body = IsTooLarge(syntax) ? ProblemValue.Error : OfKind(syntax.Body, kind);
        scope.Pop(type);
        if (type is null || body.IsError)
            return ProblemValue.Error;
        Quantifier quantifier = syntax.Quantifier switch
        {
            FormulaQuantifier.Every => Quantifier.Every,
            FormulaQuantifier.Some => Quantifier.Some,
            _ => Quantifier.Sum,
        };
        return new ProblemValue(new Expression.Quantified(quantifier, slot, type.Id, body.Expression), new ProblemValueType(kind));
    }

    public bool IsTooLarge(FormulaSyntax.Quantified syntax)
    {
        if (scope.Instances <= MostInstances)
            return false;
        Fail(
            Mistakes.TooManyInstances, syntax, null, "variable", syntax.Variable.Text,
            scope.Instances.ToString(CultureInfo.InvariantCulture), MostInstances.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>The world has no products, so each member's factor is written out.</summary>
    private ProblemValue BindProduct(FormulaSyntax.Quantified syntax, ProblemType type)
    {
        List<Expression> parts = [];
        foreach (ProblemEntity member in type.Members)
        {
            if (++factors > MostFactors)
            {
                string most = MostFactors.ToString(CultureInfo.InvariantCulture);
                return Fail(Mistakes.TooManyInstances, syntax, null, "product over", syntax.Variable.Text, $"more than {most}", most);
            }

            scope.PushEntity(syntax.Variable.Text, type, member);
            ProblemValue factor = OfKind(syntax.Body, ValueKind.Integer);
            scope.PopEntity();
            if (factor.IsError)
                return factor;
            parts.Add(factor.Expression);
        }

        return parts.Count == 0 ? Number(Whole(1)) : Number(Balanced(Arithmetic.Multiply, parts, 0, parts.Count));
    }
}
