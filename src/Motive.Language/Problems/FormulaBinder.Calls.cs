using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>Which property a call means, and products, whose variables go through types factor by factor.</summary>
internal sealed partial class FormulaBinder
{
    /// <summary>For all products of one event or statement together, since each is written out.</summary>
    private const int MostFactors = 10_000;

    /// <summary>What the variables of the products around stand for just now.</summary>
    private readonly Dictionary<Variable, EntityId> factorOf = [];

    private int factors;

    private Typed BindCall(CallSyntax call) => BindTarget(call, new Guards()) is { Fact: { } fact, Arguments: { } arguments }
        ? Typed.Value(new Expression.Fact(fact.Id, arguments), fact.Type)
        : Typed.Error;

    /// <summary>The first property of the name that takes the arguments.</summary>
    public override FactTarget BindTarget(CallSyntax call, Guards guards)
    {
        Typed[] values = [.. call.Arguments.Select(argument => BindArgument(call, argument.Value))];
        FactSymbol[] named = [.. context.Signatures.Named(call.Name.Text)];
        if (named.Length == 0)
        {
            string? hint = context.Diagnostics.DidYouMean(call.Name.Text, context.Symbols.Facts.Select(item => item.Name));
            context.Diagnostics.ReportWithHint(ProblemMistakes.UnknownProperty, call.Name.Origin, hint, call.Name.Text);
        }
        else if (!Array.Exists(values, value => value.IsError) && !Array.Exists(named, ProblemSignatures.IsBroken))
        {
            if (Array.Find(named, fact => Takes(fact, values)) is { } fact)
                return new FactTarget(fact, [.. values.Select(value => value.Expression)], IsReported: true);
            string list = string.Join(", ", named.Select(ProblemSignatures.Words));
            string given = values.Length == 0 ? "no argument" : "(" + string.Join(", ", values.Select(value => value.Type.Words)) + ")";
            Fail(ProblemMistakes.NoOverload, call.Origin, $"There is {list}.", call.Name.Text, given);
        }

        return new FactTarget(null, null, IsReported: true);
    }

    private Typed BindArgument(CallSyntax call, ExpressionSyntax argument)
    {
        Typed value = BindEntity(argument);
        return value.Type.Kind == ValueKind.Unknown ? Fail(ProblemMistakes.UnknownAsArgument, argument.Origin, null, call.Name.Text) : value;
    }

    private static bool Takes(FactSymbol fact, Typed[] values) =>
        fact.Parameters.Length == values.Length && fact.Parameters.Zip(values).All(pair => pair.Second.Type.Is(pair.First.Type!));

    /// <summary>The world has no products, so each member's factor is written out.</summary>
    private Typed BindProduct(ProductSyntax product)
    {
        if (context.Types.Named(product.Variable.Type) is not { } type)
            return Typed.Error;
        List<Expression> parts = [];
        Variable variable = Scope.Push(product.Variable.Name!.Text, type, product.Variable.Origin);
        bool failed = false;
        foreach (EntityId member in type.Members)
        {
            failed = ++factors > MostFactors;
            if (failed)
            {
                ReportInstances(product.Origin, "product over", product.Variable, $"more than {MostFactors.ToString(CultureInfo.InvariantCulture)}", MostFactors);
                break;
            }

            factorOf[variable] = member;
            Typed factor = BindAs(product.Body, ValueType.Integer);
            failed = factor.IsError;
            if (failed)
                break;
            parts.Add(factor.Expression);
        }

        Scope.Pop();
        factorOf.Remove(variable);
        return failed ? Typed.Error : Typed.Value(parts.Count == 0 ? Whole(1) : Balanced(Arithmetic.Multiply, parts, 0, parts.Count), ValueType.Integer);
    }
}
