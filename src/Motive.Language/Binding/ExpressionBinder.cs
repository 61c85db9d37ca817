using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Gives expressions their names and types and puts them into the world's words. An erroneous part has the error type, which fits
/// everywhere and is never reported again. What formulas of problem files mean otherwise is in <see cref="FormulaBinder"/>.
/// </summary>
internal partial class ExpressionBinder(Program program, Scope scope)
{
    private readonly SymbolTable symbols = program.Symbols;
    private readonly NameLookup names = new(program);

    /// <summary>How many minds deep the expression stands. A mind may lack what the world has.</summary>
    private int minds;

    /// <summary>How many quantifiers and <c>for every</c> stand around what is being bound, which count what is in them.</summary>
    private int binders;

    public Scope Scope { get; } = scope;

    /// <summary>What is bound is not looked at where it stands: the body of a rule or change is where that is used, and initial statements are counted as they are carried out.</summary>
    public bool IsCountedElsewhere { get; init; }

    public Expression BindCondition(ExpressionSyntax syntax) => BindAs(syntax, ValueType.Boolean).Expression;

    /// <summary>A condition, or one that always holds where none was written.</summary>
    public Expression BindConditions(IEnumerable<ExpressionSyntax> conditions)
    {
        List<Expression> bound = [.. conditions.Select(BindCondition)];
        return bound.Count switch
        {
            0 => Expression.Literal.True,
            1 => bound[0],
            _ => Logic.And(bound),
        };
    }

    /// <summary>A value that a place of the given type can hold. Entities of a wider type are let through: see <see cref="Guards"/>.</summary>
    public Typed BindAs(ExpressionSyntax syntax, ValueType wanted)
    {
        Typed value = BindValue(syntax);
        if (value.IsError || wanted.IsError || Fits(value.Type, wanted))
            return value;
        if (value.Type.Kind == ValueKind.Reported && wanted.Kind == ValueKind.Boolean)
            return AsTruth(value);
        return Mismatch(syntax, value.Type, wanted);
    }

    private protected virtual bool Fits(ValueType value, ValueType wanted) => wanted.Kind switch
    {
        ValueKind.Entity => value.Kind == ValueKind.Unknown
            || (value.Kind == ValueKind.Entity && value.MayBe(wanted.Type!)),
        _ => value.Kind == wanted.Kind,
    };

    private protected virtual Typed Mismatch(ExpressionSyntax syntax, ValueType found, ValueType wanted)
    {
        string? hint = (found.Kind, wanted.Kind) switch
        {
            (ValueKind.Integer, ValueKind.Boolean) => "Compare the number, as in `… > 0`.",
            (ValueKind.Entity, ValueKind.Boolean) => "Compare it, as in `… = NAME` or `… != nobody`.",
            (ValueKind.Boolean, ValueKind.Integer) => "For a number, write `if … then 1 else 0`.",
            _ => null,
        };
        return Fail(Mistakes.TypeMismatch, syntax.Origin, hint, wanted.Words, found.Words);
    }

    private Typed Guarded(Guards guards, Typed value, int otherwise, Origin origin) => guards.AreNeeded
        ? Bounded(value with { Expression = guards.Around(value.Expression, value.Type, otherwise) }, origin)
        : value;

    /// <summary>For what holds a part of itself twice, and so doubles at each level that it is nested.</summary>
    private Typed Bounded(Typed value, Origin origin) =>
        program.Inlining.Spend(InlinedSize.Measure(value.Expression)) ? value : Fail(Mistakes.TooDeep, origin, null);

    private protected Typed Fail(DiagnosticDescriptor descriptor, Origin origin, string? hint, params ReadOnlySpan<string> words)
    {
        program.Diagnostics.ReportWithHint(descriptor, origin, hint, words);
        return Typed.Error;
    }

    /// <summary>Any value.</summary>
    public virtual Typed BindValue(ExpressionSyntax syntax) => syntax switch
    {
        NumberSyntax number => new Typed(new Expression.Literal(number.Value), ValueType.Integer, Bounds.Exactly(number.Value), true),
        TruthSyntax truth => new Typed(truth.Value ? Expression.Literal.True : Expression.Literal.False, ValueType.Boolean, Bounds.Any, true),
        UnknownSyntax => new Typed(new Expression.Literal(Value.Unknown), ValueType.Unknown, Bounds.Any, true),
        WildcardSyntax => Fail(Mistakes.MisplacedWildcard, syntax.Origin, null),
        ReferenceSyntax reference => BindReference(reference),
        CallSyntax call => BindCall(call),
        UnarySyntax unary => BindUnary(unary),
        BinarySyntax binary => BindBinary(binary),
        TypeTestSyntax test => BindTypeTest(test),
        ConditionalSyntax conditional => BindConditional(conditional),
        QuantifierSyntax quantifier => BindQuantifier(quantifier),
        ExtremeSyntax extreme => BindExtreme(extreme),
        BelievesSyntax believes => BindBelieves(believes),
        FeelsSyntax feels => BindFeels(feels),
        TemperamentSyntax of => BindTemperament(of),
        HappenedSyntax happened => BindHappened(happened.Pattern),
        RemembersSyntax remembers => BindRemembers(remembers),
        MissingSyntax => Typed.Error,
        _ => throw new InvalidOperationException($"No meaning is known of {syntax.GetType().Name}."),
    };

    private Typed BindReference(ReferenceSyntax reference)
    {
        string name = reference.Name.Text;
        if (Scope.Find(name) is { } variable)
        {
            variable.Uses++;
            ValueType type = variable.Number is null ? ValueType.Entity(variable.Type) : ValueType.Integer;
            return new Typed(new Expression.Variable(variable.Slot), type, variable.Number ?? Bounds.Any, true);
        }

        if (symbols.FindThing(name) is EntitySymbol entity)
            return new Typed(new Expression.Literal(entity.Id.Value), ValueType.Entity(TypeOf(entity)) with { Exactly = entity }, Bounds.Any, true);
        switch (symbols.FindCallable(name))
        {
            case FactSymbol or RuleSymbol:
                return BindCall(new CallSyntax(reference.Name, [], reference.Origin));
            case ChangeSymbol:
                return Fail(Mistakes.ChangeAsValue, reference.Origin, null, name);
            case ActionSymbol action:
                return Fail(Mistakes.ActionAsValue, reference.Origin, $"Write `happened {action.Name}`.", name);
        }

        return symbols.FindThing(name) is TypeSymbol
            ? Fail(Mistakes.TypeAsValue, reference.Origin, null, name)
            : Fail(Mistakes.UnknownName, reference.Origin, program.Diagnostics.DidYouMean(name, NamesInReach()), name);
    }

    private IEnumerable<string> NamesInReach() =>
        Scope.Names.Concat(symbols.Entities.Select(item => item.Name)).Concat(symbols.Facts.Select(item => item.Name))
            .Concat(symbols.Rules.Select(item => item.Name));

    /// <summary>
    /// The type a literal entity is spoken of: the one it was declared with.
    /// </summary>
    private protected TypeSymbol? TypeOf(EntitySymbol entity) => symbols.FindType(entity.Syntax.Type.Text);

    private Typed BindTypeTest(TypeTestSyntax test)
    {
        Typed operand = BindValue(test.Operand);
        TypeSymbol? type = NewsTypeTested(operand, test.Type) ?? names.Type(test.Type);
        if (operand.IsError || type is null)
            return Typed.Error;
        if (operand.Type.Kind != ValueKind.Entity)
            return Fail(Mistakes.TypeMismatch, test.Operand.Origin, null, "an entity", operand.Type.Words);
        if (!operand.Type.MayBe(type))
            program.Diagnostics.Report(Mistakes.ConstantComparison, test.Origin, test.Negated ? "true" : "false", $"{operand.Type.Words} is never {ValueType.Entity(type).Words}");
        Expression result = new Expression.IsOfType(operand.Expression, type.Id);
        return Typed.Condition(test.Negated ? new Expression.Not(result) : result);
    }
}
