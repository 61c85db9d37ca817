using System.Globalization;
using System.Numerics;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Binds formulas as the expressions that they are, but for what the field's files mean otherwise: no value is ever of a type that its place does not take,
/// so that nothing is guarded; <c>?</c> is a number too; truths can be compared; conditionals may lack <c>else</c>; numbers count parts of one; and a name
/// with brackets means the one of several properties that takes what stands between them.
/// </summary>
internal sealed partial class FormulaBinder(ProblemContext context, Scope scope) : ExpressionBinder(context.Program, scope)
{
    /// <summary>Largest constant; it leaves room for sums below <see cref="Value.Ceiling"/>.</summary>
    public const int LargestNumber = 1_000_000;

    /// <summary>How many combinations of quantified variables one expression may go through.</summary>
    private const int MostInstances = 100_000;

    private readonly int parameters = scope.Depth;

    public Program Program => context.Program;

    public override Typed BindValue(ExpressionSyntax syntax) => syntax switch
    {
        UnknownSyntax => Typed.Value(new Expression.Literal(Value.Unknown), ValueType.Unknown with { Word = "`?`" }),
        DecimalSyntax number => BindNumber(number),
        ReferenceSyntax name => BindName(name),
        CallSyntax call => BindCall(call),
        ChainSyntax chain => BindChain(chain),
        BinarySyntax { Operator: BinaryOperator.Divide } divide => BindDivide(divide),
        BinarySyntax { Operator: not BinaryOperator.Subtract } compare => BindCompare(compare),
        TypeTestSyntax test => BindTypeTest(test),
        ConditionalSyntax conditional => BindConditional(conditional),
        ProductSyntax product => BindProduct(product),
        AssignmentSyntax => Fail(Mistakes.Expected, syntax.Origin, "To compare, write `==`.", "a value", "this is an assignment"),
        _ => base.BindValue(syntax),
    };

    /// <summary>A value of the kind, or an error that has been reported.</summary>
    public Typed BindEntity(ExpressionSyntax syntax) => BindAs(syntax, ValueType.Entity(context.Symbols.Entity));

    /// <summary><c>?</c> can be a number and an entity.</summary>
    private protected override bool Fits(ValueType value, ValueType wanted) =>
        value.Kind == wanted.Kind || (value.Kind == ValueKind.Unknown && wanted.Kind != ValueKind.Boolean);

    private protected override Typed Mismatch(ExpressionSyntax syntax, ValueType found, ValueType wanted)
    {
        string? hint = (found.Kind, wanted.Kind) switch
        {
            (ValueKind.Boolean, ValueKind.Integer) => "For a number, write `if(…) 1 else 0`.",
            (ValueKind.Integer, ValueKind.Boolean) => "Compare the number, as in `… > 0`.",
            (ValueKind.Entity, ValueKind.Boolean) => "Compare it, as in `… == …`.",
            _ => null,
        };
        return Fail(Mistakes.TypeMismatch, syntax.Origin, hint, wanted.Kind == ValueKind.Entity ? "an entity" : wanted.Words, found.Words);
    }

    /// <summary>Somebody with a mind.</summary>
    public override Typed BindCharacter(ExpressionSyntax syntax, Guards guards)
    {
        Typed who = BindValue(syntax);
        return who.IsError || (who.Type.Kind == ValueKind.Entity && who.Type.Is(context.Symbols.Character))
            ? who
            : Fail(Mistakes.CharacterExpected, syntax.Origin, null, who.Type.Words);
    }

    private Typed BindNumber(DecimalSyntax number)
    {
        Fraction value = Fraction.Parse(number.Text);
        if (BigInteger.Abs(value.Numerator) <= value.Denominator * LargestNumber)
            return Typed.Value(new Expression.Literal((int)(value.Numerator * context.Parts / value.Denominator)), ValueType.Integer);
        string most = LargestNumber.ToString(CultureInfo.InvariantCulture);
        return Fail(ProblemMistakes.UnsupportedNumber, number.Origin, $"Numbers go from -{most} to {most}.", number.Text);
    }

    /// <summary>A whole number in the parts that all numbers count.</summary>
    public Expression.Literal Whole(int number) => new(number * context.Parts);

    private Typed BindName(ReferenceSyntax reference)
    {
        string name = reference.Name.Text;
        if (Scope.Find(name) is { } variable)
            return Typed.Value(factorOf.TryGetValue(variable, out EntityId member) ? new Expression.Literal(member.Value) : new Expression.Variable(variable.Slot), ValueType.Entity(variable.Type));
        if (context.Symbols.FindEntityNamed(name) is { } entity)
            return Typed.Value(new Expression.Literal(entity.Id.Value), ValueType.Entity(TypeOf(entity)) with { Exactly = entity, Word = $"`{name}`" });
        string? hint = context.Signatures.Named(name).Any(property => property.Parameters.IsEmpty)
            ? $"Did you mean `{name}()`?"
            : context.Diagnostics.DidYouMean(name, Scope.Names.Concat(context.Symbols.Entities.Select(item => item.Name)).Concat(["True", "False"]));
        return Fail(ProblemMistakes.UnknownSymbol, reference.Origin, hint, name);
    }

    private Typed BindTypeTest(TypeTestSyntax test)
    {
        Typed operand = BindEntity(test.Operand);
        return context.Types.Named(test.Type) is { } type && !operand.IsError
            ? Typed.Condition(new Expression.IsOfType(operand.Expression, type.Id))
            : Typed.Error;
    }

    /// <summary>As in effects, where nothing changes when no branch is taken, a condition without <c>else</c> asks nothing then.</summary>
    private Typed BindConditional(ConditionalSyntax conditional)
    {
        Typed otherwise = conditional.Else is null ? Typed.Condition(Expression.Literal.True) : BindValue(conditional.Else);
        Expression condition = BindCondition(conditional.Condition);
        Typed then = BindValue(conditional.Then);
        if (then.IsError || otherwise.IsError)
            return Typed.Error;
        if (conditional.Else is null && then.Type.Kind != ValueKind.Boolean)
            return Fail(ProblemMistakes.MissingElse, conditional.Origin, null);
        if (Common(then.Type, otherwise.Type) is not { } type)
            return Fail(Mistakes.BranchesDiffer, conditional.Then.Origin, null, then.Type.Words, otherwise.Type.Words);
        return Typed.Value(
            new Expression.Conditional(condition, then.Expression, otherwise.Expression),
            type.Kind == ValueKind.Entity ? type with { Exactly = null, Word = null } : type);
    }

    public override Variable Open(VariableSyntax variable, Origin whole)
    {
        Variable opened = Scope.Push(variable.Name?.Text, context.Types.Named(variable.Type), variable.Origin);
        (long around, long instances) = (Instances(Scope.Depth - 1), Instances(Scope.Depth));
        if (instances > MostInstances && around <= MostInstances)
            ReportInstances(whole, "variable", variable, instances.ToString(CultureInfo.InvariantCulture), MostInstances);
        return opened;
    }

    /// <summary>For how many combinations of the variables around it, that many of the scope and no parameters, something is read.</summary>
    private long Instances(int depth) => Scope.Variables.Take(depth).Skip(parameters).Where(variable => !factorOf.ContainsKey(variable))
        .Aggregate(1L, (product, variable) => Math.Min(product * Math.Max(1, variable.Type?.Members.Count ?? 1), int.MaxValue));

    private void ReportInstances(Origin whole, string kind, VariableSyntax variable, string found, int most) =>
        Fail(Mistakes.TooManyInstances, whole, null, kind, variable.Name!.Text, found, most.ToString(CultureInfo.InvariantCulture));

    /// <summary>The combinations of variables are counted instead.</summary>
    private protected override bool IsWithinSteps(Expression expression, Origin origin) => true;
}
