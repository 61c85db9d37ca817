using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Motive.World;

namespace Motive.Language;

/// <summary>What everything that is bound in one problem shares.</summary>
internal sealed record ProblemContext(ProblemTokens Tokens, ProblemTypes Types, ProblemSignatures Signatures, DiagnosticBag Diagnostics)
{
    /// <summary>How many parts of one numbers count.</summary>
    public int Parts { get; init; } = 1;

    public Origin OriginOf(FormulaSyntax syntax) => Tokens.OriginOf(syntax.First, syntax.Last);

    public string TextOf(FormulaSyntax syntax) => Tokens.TextOf(syntax.First, syntax.Last);
}

/// <summary>Gives the expressions of a problem their types and puts them into the world's words.</summary>
internal sealed partial class FormulaBinder(ProblemContext context, ProblemScope scope)
{
    /// <summary>Largest constant; it leaves room for sums below <see cref="Value.Ceiling"/>.</summary>
    public const int LargestNumber = 1_000_000;

    /// <summary>How many combinations of quantified variables one expression may go through.</summary>
    private const int MostInstances = 100_000;

    public ProblemScope Scope => scope;

    public ProblemContext Context => context;

    public Expression Condition(FormulaSyntax syntax) => OfKind(syntax, ValueKind.Boolean).Expression;

    /// <summary>A value of the kind, or an error that has been reported. <c>?</c> can be a number and an entity.</summary>
    public ProblemValue OfKind(FormulaSyntax syntax, ValueKind kind)
    {
        ProblemValue value = Bind(syntax);
        if (value.IsError || value.Type.Kind == kind || (value.Type.Kind == ValueKind.Unknown && kind != ValueKind.Boolean))
            return value;
        string wanted = kind switch { ValueKind.Boolean => "true or false", ValueKind.Integer => "a number", _ => "an entity" };
        string? hint = (value.Type.Kind, kind) switch
        {
            (ValueKind.Boolean, ValueKind.Integer) => "For a number, write `if(…) 1 else 0`.",
            (ValueKind.Integer, ValueKind.Boolean) => "Compare the number, as in `… > 0`.",
            (ValueKind.Entity, ValueKind.Boolean) => "Compare it, as in `… == …`.",
            _ => null,
        };
        return Fail(Mistakes.TypeMismatch, syntax, hint, wanted, value.Type.Words);
    }

    public ProblemValue Bind(FormulaSyntax syntax) => syntax switch
    {
        FormulaSyntax.Unknown => new ProblemValue(new Expression.Literal(Value.Unknown), ProblemValueType.Unknown),
        FormulaSyntax.Truth truth => Truth(truth.Value ? Expression.Literal.True : Expression.Literal.False),
        FormulaSyntax.Number number => BindNumber(number),
        FormulaSyntax.Symbol name => BindName(name),
        FormulaSyntax.Call call => BindCall(call),
        FormulaSyntax.Believes believes => BindBelieves(believes),
        FormulaSyntax.And and => Truth(Logic.And(and.Parts.Select(Condition))),
        FormulaSyntax.Or or => Truth(Logic.Or(or.Parts.Select(Condition))),
        FormulaSyntax.Not not => Truth(Logic.Not(Condition(not.Operand))),
        FormulaSyntax.If conditional => BindIf(conditional),
        FormulaSyntax.Quantified quantified => BindQuantified(quantified),
        FormulaSyntax.Compare compare => BindCompare(compare),
        FormulaSyntax.TypeTest test => BindTypeTest(test),
        FormulaSyntax.Add add => BindChain(add.Parts, Arithmetic.Add),
        FormulaSyntax.Multiply multiply => BindChain(multiply.Parts, Arithmetic.Multiply),
        FormulaSyntax.Subtract subtract => BindSubtract(subtract),
        FormulaSyntax.Divide divide => BindDivide(divide),
        _ => Fail(Mistakes.Expected, syntax, "To compare, write `==`.", "a value", "this is an assignment"),
    };

    private static ProblemValue Truth(Expression expression) => new(expression, ProblemValueType.Boolean);

    private static ProblemValue Number(Expression expression) => new(expression, ProblemValueType.Number);

    private ProblemValue Fail(DiagnosticDescriptor descriptor, FormulaSyntax syntax, string? hint, params ReadOnlySpan<string> words)
    {
        context.Diagnostics.ReportWithHint(descriptor, context.OriginOf(syntax), hint, words);
        return ProblemValue.Error;
    }

    private ProblemValue BindNumber(FormulaSyntax.Number number)
    {
        Fraction value = Fraction.Of(number.Text);
        if (BigInteger.Abs(value.Numerator) <= value.Denominator * LargestNumber)
            return Number(new Expression.Literal((int)(value.Numerator * context.Parts / value.Denominator)));
        string most = LargestNumber.ToString(CultureInfo.InvariantCulture);
        return Fail(ProblemMistakes.UnsupportedNumber, number, $"Numbers go from -{most} to {most}.", number.Text);
    }

    /// <summary>A whole number in the parts that all numbers count.</summary>
    public Expression.Literal Whole(int number) => new(number * context.Parts);

    private ProblemValue BindName(FormulaSyntax.Symbol name)
    {
        if (scope.Find(name.Text) is { } variable)
            return variable;
        if (context.Types.Find(name.Text) is { } entity)
            return OneEntity(entity);
        string? hint = context.Signatures.Named(name.Text).Any(property => property.Parameters.IsEmpty)
            ? $"Did you mean `{name.Text}()`?"
            : context.Diagnostics.DidYouMean(name.Text, scope.Names.Concat(context.Types.Entities.Select(item => item.Name)).Concat(["True", "False"]));
        return Fail(ProblemMistakes.UnknownSymbol, name, hint, name.Text);
    }

    private ProblemValue OneEntity(ProblemEntity entity) => new(
        new Expression.Literal(entity.Id.Value),
        new ProblemValueType(ValueKind.Entity, entity.Declared.Count > 0 ? entity.Declared[0] : context.Types.Entity, entity));

    /// <summary>Somebody with a mind, or null after a diagnostic.</summary>
    public Expression? Believer(FormulaSyntax who)
    {
        ProblemValue value = Bind(who);
        if (value.IsError)
            return null;
        if (value.Type.Kind == ValueKind.Entity && value.Type.Is(context.Types.Character))
            return value.Expression;
        Fail(Mistakes.CharacterExpected, who, null, value.Type.Words);
        return null;
    }

    private ProblemValue BindBelieves(FormulaSyntax.Believes believes)
    {
        Expression? who = Believer(believes.Who);
        ProblemValue body = Bind(believes.Body);
        if (who is null || body.IsError)
            return ProblemValue.Error;
        return new ProblemValue(new Expression.Believes(who, body.Expression), body.Type);
    }

    private ProblemValue BindTypeTest(FormulaSyntax.TypeTest test)
    {
        ProblemValue operand = OfKind(test.Operand, ValueKind.Entity);
        return context.Types.Named(test.Type) is { } type && !operand.IsError
            ? Truth(new Expression.IsOfType(operand.Expression, type.Id))
            : ProblemValue.Error;
    }

    /// <summary>As in effects, where nothing changes when no branch is taken, a condition without <c>else</c> asks nothing then.</summary>
    private ProblemValue BindIf(FormulaSyntax.If conditional)
    {
        ProblemValue result = conditional.Otherwise is null ? Truth(Expression.Literal.True) : Bind(conditional.Otherwise);
        for (int i = conditional.Branches.Length - 1; i >= 0; i--)
        {
            FormulaBranch branch = conditional.Branches[i];
            Expression condition = Condition(branch.Condition);
            ProblemValue value = Bind(branch.Value);
            if (conditional.Otherwise is null && !value.IsError && value.Type.Kind != ValueKind.Boolean)
                return Fail(ProblemMistakes.MissingElse, conditional, null);
            result = Join(branch, condition, value, result);
        }

        return result;
    }

    private ProblemValue Join(FormulaBranch branch, Expression condition, ProblemValue value, ProblemValue otherwise)
    {
        if (value.IsError || otherwise.IsError)
            return ProblemValue.Error;
        ValueKind kind = value.Type.Kind == ValueKind.Unknown ? otherwise.Type.Kind : value.Type.Kind;
        bool same = otherwise.Type.Kind == kind || (otherwise.Type.Kind == ValueKind.Unknown && kind != ValueKind.Boolean);
        if (!same || (kind == ValueKind.Boolean && value.Type.Kind == ValueKind.Unknown))
            return Fail(Mistakes.BranchesDiffer, branch.Value, null, value.Type.Words, otherwise.Type.Words);
        Expression choice = new Expression.Conditional(condition, value.Expression, otherwise.Expression);
        return new ProblemValue(choice, kind switch
        {
            ValueKind.Entity => Either(value.Type, otherwise.Type),
            _ => new ProblemValueType(kind),
        });
    }

    private ProblemValueType Either(ProblemValueType left, ProblemValueType right)
    {
        if (right.Kind == ValueKind.Unknown || (left.Kind == ValueKind.Entity && right.Type!.Is(left.Type!)))
            return left with { Exactly = null };
        if (left.Kind == ValueKind.Unknown || left.Type!.Is(right.Type!))
            return right with { Exactly = null };
        return new ProblemValueType(ValueKind.Entity, context.Types.Entity);
    }
}
