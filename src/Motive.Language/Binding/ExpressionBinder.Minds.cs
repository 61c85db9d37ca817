using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal partial class ExpressionBinder
{
    private Typed BindBelieves(BelievesSyntax believes)
    {
        Guards guards = new();
        Typed who = BindCharacter(believes.Who, guards);
        minds++;
        Typed body = BindValue(believes.Body);
        minds--;
        Expression? source = believes.Source is null || body.IsError ? null : BindSource(believes.Source, body.Expression, believes.Body.Origin, guards);
        if (believes.Knows && !body.IsError && body.Type.Kind != ValueKind.Boolean)
            body = Mismatch(believes.Body, body.Type, ValueType.Boolean);
        if (who.IsError || body.IsError || (believes.Source is not null && source is null))
            return Typed.Error;
        Typed held = source is null ? body : Typed.Condition(body.Type.Kind == ValueKind.Boolean ? Logic.And(body.Expression, source) : source);
        Expression result = new Expression.Believes(who.Expression, held.Expression);
        if (believes.Knows)
            result = Logic.And(result, body.Expression);
        // Others' pictures may lack what the world has.
        Bounds bounds = held.Bounds with { MayBeUnknown = true };
        int otherwise = held.Type.Kind == ValueKind.Boolean ? Value.False : Value.Unknown;
        Typed typed = Guarded(guards, new Typed(result, held.Type, bounds), otherwise, believes.Origin);
        return believes.Knows ? Bounded(typed, believes.Origin) : typed;
    }

    public virtual Typed BindCharacter(ExpressionSyntax syntax, Guards guards)
    {
        Typed who = BindValue(syntax);
        if (who.IsError)
            return who;
        if (who.Type.Kind != ValueKind.Entity || !Fits(who.Type, ValueType.Entity(symbols.Character)))
            return Fail(Mistakes.CharacterExpected, syntax.Origin, null, who.Type.Words);
        guards.Require(who, symbols.Character);
        return who;
    }

    private Typed BindFeels(FeelsSyntax feels)
    {
        Guards guards = new();
        return BindFeeling(feels, guards) is not { } feeling
            ? Typed.Error
            : Guarded(guards, new Typed(feeling, ValueType.Integer, new Bounds(0, Emotions.MaximumLevel, false)), 0, feels.Origin);
    }

    public Expression.Feels? BindFeeling(FeelsSyntax feels, Guards guards)
    {
        Typed who = BindCharacter(feels.Who, guards);
        Emotion? emotion = names.EmotionNamed(feels.Emotion);
        Typed? toward = feels.Toward is null ? null : BindAs(feels.Toward, ValueType.Entity(symbols.Entity));
        if (who.IsError || emotion is not { } found || toward is { IsError: true })
            return null;

        return new Expression.Feels(who.Expression, found, toward?.Expression);
    }

    private Typed BindTemperament(TemperamentSyntax of)
    {
        Guards guards = new();
        Typed who = BindCharacter(of.Who, guards);
        if (who.IsError || of.Word.IsMissing)
            return Typed.Error;
        Expression read = new Expression.TemperamentOf(who.Expression, of.Word.Text);
        return Guarded(guards, new Typed(read, ValueType.Integer, new Bounds(-5, 5, false)), 0, of.Origin);
    }

    private Typed BindRemembers(RemembersSyntax remembers)
    {
        Guards guards = new();
        Typed who = BindCharacter(remembers.Who, guards);
        Typed happened = BindHappened(remembers.Pattern);
        Expression? source = remembers.Source is null || happened.IsError ? null : BindSource(remembers.Source, happened.Expression, remembers.Pattern.Origin, guards);
        if (who.IsError || happened.IsError || (remembers.Source is not null && source is null))
            return Typed.Error;
        Typed memory = Typed.Condition(new Expression.Believes(who.Expression, source is null ? happened.Expression : Logic.And(happened.Expression, source)));
        return Guarded(guards, memory, Value.False, remembers.Origin);
    }

    private Typed BindHappened(PatternSyntax pattern)
    {
        Guards guards = new();
        return BindTrace(pattern, guards) is not { } trace ? Typed.Error : Guarded(guards, Typed.Condition(trace), Value.False, pattern.Origin);
    }

    /// <summary>The hidden fact that keeps whether such an act has happened.</summary>
    public Expression.Fact? BindTrace(PatternSyntax pattern, Guards guards)
    {
        ActionSymbol? action = names.Action(pattern.Action);
        if (action is null)
            return null;

        ExpressionSyntax?[]? matched = pattern.Arguments is { } arguments
            ? new ArgumentMatcher(program).Match(pattern.Action, arguments, action, mayLack: false)
            : new ExpressionSyntax?[action.Parameters.Length];
        ImmutableArray<int>.Builder positions = ImmutableArray.CreateBuilder<int>();
        ImmutableArray<Expression>.Builder values = ImmutableArray.CreateBuilder<Expression>();
        bool failed = matched is null;
        for (int i = 0; i < (matched?.Length ?? 0); i++)
        {
            if (matched![i] is null or WildcardSyntax)
                continue;
            Typed value = BindArgument(matched[i]!, action, i);
            failed |= value.IsError || action.Parameters[i].Type is null;
            if (!failed)
                guards.Require(value, action.Parameters[i].Type!);
            positions.Add(i);
            values.Add(value.Expression);
        }

        if (failed)
            return null;

        int index = program.Hidden.Find(new HiddenFact.Trace(action, positions.ToImmutable()));
        if (index < 0)
        {
            Fail(Mistakes.NotRemembered, pattern.Origin, null, action.Name);
            return null;
        }

        return new Expression.Fact(new FactId(symbols.Facts.Count + index), values.ToImmutable());
    }

    private Typed BindQuantifier(QuantifierSyntax syntax)
    {
        Variable variable = Open(syntax.Variable, syntax.Origin);
        binders++;
        Expression? where = syntax.Where is null ? null : BindCondition(syntax.Where);
        bool sum = syntax.Quantifier == Quantifier.Sum;
        Typed body = syntax.Body is null ? Typed.Condition(Expression.Literal.True) : BindAs(syntax.Body, sum ? ValueType.Integer : ValueType.Boolean);
        binders--;
        Scope.Pop();
        if (variable.Type is not { } type || body.IsError)
            return Typed.Error;
        Expression lowered = (syntax.Quantifier, where) switch
        {
            (_, null) => body.Expression,
            (Quantifier.Every, _) => Logic.Or(Logic.Not(where), body.Expression),
            (Quantifier.Sum, _) => new Expression.Conditional(where, body.Expression, new Expression.Literal(0)),
            _ when syntax.Body is null => where,
            _ => Logic.And(where, body.Expression),
        };
        Expression result = new Expression.Quantified(syntax.Quantifier, variable.Slot, type.Id, lowered);
        if (!IsWithinSteps(result, syntax.Origin))
            return Typed.Error;
        return syntax.Quantifier switch
        {
            Quantifier.Count => new Typed(result, ValueType.Integer, new Bounds(0, type.Members.Count, false)),
            Quantifier.Sum => new Typed(result, ValueType.Integer, SumBounds(body.Bounds, type.Members.Count, where is not null)),
            _ => Typed.Condition(result),
        };
    }

    private protected virtual bool IsWithinSteps(Expression expression, Origin origin) =>
        program.Work.Spend(new Work(symbols).Count(expression), origin, binders == 0 && !IsCountedElsewhere);

    /// <summary>Opens the variable of a quantifier or a <c>for every</c>, in the innermost place of the scope.</summary>
    /// <param name="whole">What the variable is written in.</param>
    public virtual Variable Open(VariableSyntax variable, Origin whole) =>
        Scope.Push(variable.Name?.Text, names.Type(variable.Type), variable.Origin);

    /// <summary>Binds what a <c>for every</c> goes through, which counts as one part.</summary>
    public T Within<T>(Func<T> bind)
    {
        binders++;
        T bound = bind();
        binders--;
        return bound;
    }

    /// <summary>Some effect takes too many steps, or uses a change that is broken, which has been reported; what stands around it is not measured.</summary>
    public bool HasBrokenEffect { get; private set; }

    public bool IsWithinSteps(ImmutableArray<Effect> effects, Origin origin)
    {
        HasBrokenEffect = HasBrokenEffect || !program.Work.Spend(new Work(symbols).Count(effects), origin, binders == 0 && !IsCountedElsewhere);
        return !HasBrokenEffect;
    }

    private static Bounds SumBounds(Bounds body, int members, bool some)
    {
        Bounds each = some ? Intervals.Either(body, Bounds.Exactly(0)) : body;
        Bounds total = Intervals.Calculate(Arithmetic.Multiply, Bounds.Exactly(members), each);
        return total with { MayBeUnknown = body.MayBeUnknown };
    }
}
