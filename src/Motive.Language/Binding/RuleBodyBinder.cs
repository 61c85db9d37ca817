using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Actions, triggers, reactions and happenings.</summary>
internal sealed class RuleBodyBinder(Program program)
{
    private readonly NameLookup names = new(program);
    private ILookup<ActionId, AnsweredSyntax>? added;

    /// <summary>Replies that other declarations add, by the action that they are to.</summary>
    private ILookup<ActionId, AnsweredSyntax> Added => added ??= program.Declarations.OfType<AnsweringSyntax>()
        .Select(answering => (Action: names.Action(answering.Action), answering.Line))
        .Where(answering => answering.Action is not null)
        .ToLookup(answering => answering.Action!.Id, answering => answering.Line);

    public ActionDefinition Bind(ActionSymbol action)
    {
        RuleBodySyntax body = action.Syntax.Body;
        (Scope scope, ExpressionBinder expressions) = Open(action.Parameters);
        List<Variable> parameters = [.. scope.Variables];
        Expression requires = expressions.BindConditions(body.Requires);
        EffectBinder effects = new(program, expressions);
        ImmutableArray<Effect> bound = effects.Bind(body.Effects);
        ImmutableArray<Expression> consenting = BindConsenting(body.Consenting, scope);
        Observing observing = BindObserving(body.Observing, expressions);
        if (body.Observing is { Everyone: false, Condition: null } nobody && !body.Consenting.IsEmpty)
            program.Diagnostics.Report(Mistakes.DoerDoesNotNotice, nobody.Origin, action.Name, $"observing x: {string.Join(" or ", body.Consenting.Select(name => $"x = {name.Text}"))}");
        NoticingBinder noticing = new(program, expressions, action, observing);
        bound = bound.AddRange(body.Noticing.SelectMany(noticing.Bind));
        Expression duration = BindDuration(body.Takes, expressions);
        Prose label = body.Label is null ? DefaultLabel(action) : new ProseBinder(program, expressions).Bind(body.Label);
        ImmutableArray<Answering> answered = new AnswerBinder(program, action, scope, consenting).Bind(body.AnsweredBy, [.. Added[action.Id]]);
        if (!body.Requires.IsEmpty || !body.Effects.IsEmpty || !body.Noticing.IsEmpty)
            UnusedNames.ReportParameters(program, parameters, "action", action.Name);
        return new ActionDefinition(
            action.Id, action.Name, Parameters(action.Parameters), scope.FrameSize, label, requires, bound, consenting, observing, duration,
            [.. body.Manners.Where(name => !name.IsMissing).Select(name => name.Text).Distinct()], body.Channel ?? Channel.Sight, action.Origin)
        {
            TakesAbout = body.TakesAbout,
            AnsweredBy = answered,
            Noticed = noticing.Facts,
            IsIdle = body.IsIdle,
        };
    }

    public TriggerDefinition BindTrigger(TriggerSyntax trigger)
    {
        (ImmutableArray<ParameterSymbol> parameters, Scope scope, Expression when, ImmutableArray<Effect> effects) = BindReacting(trigger);
        return new TriggerDefinition(trigger.Name.Text, Parameters(parameters), scope.FrameSize, when, effects, trigger.Origin);
    }

    public ReactionDefinition BindReaction(TriggerSyntax reaction)
    {
        (ImmutableArray<ParameterSymbol> parameters, Scope scope, Expression when, ImmutableArray<Effect> effects) = BindReacting(reaction);
        return new ReactionDefinition(reaction.Name.Text, Parameters(parameters), scope.FrameSize, when, effects, reaction.Origin);
    }

    public HappeningDefinition Bind(HappeningSyntax happening)
    {
        RuleBodySyntax body = happening.Body;
        (Scope scope, ExpressionBinder expressions) = Open([]);
        Expression requires = expressions.BindConditions(body.Requires);
        ImmutableArray<Effect> effects = new EffectBinder(program, expressions).Bind(body.Effects);
        Observing observing = BindObserving(body.Observing, expressions);
        Prose text = new ProseBinder(program, expressions).Bind(body.Text);
        return new HappeningDefinition(
            happening.Name.Text, happening.Day, happening.MinuteOfDay, scope.FrameSize, requires, effects, observing, text, happening.Origin) { IsUnforeseen = happening.IsUnforeseen };
    }

    private (ImmutableArray<ParameterSymbol>, Scope, Expression, ImmutableArray<Effect>) BindReacting(TriggerSyntax syntax)
    {
        ImmutableArray<ParameterSymbol> symbols = new Signatures(program).Parameters(syntax.Parameters);
        (Scope scope, ExpressionBinder expressions) = Open(symbols);
        List<Variable> parameters = [.. scope.Variables];
        Expression when = expressions.BindConditions(syntax.Body.Requires);
        ImmutableArray<Effect> effects = new EffectBinder(program, expressions).Bind(syntax.Body.Effects);
        string kind = syntax.IsReaction ? "reaction" : "trigger";
        UnusedNames.ReportParameters(program, parameters, kind, syntax.Name.Text);
        program.Sizes.Check(kind, syntax.Name.Text, symbols, syntax.Origin);
        return (symbols, scope, when, effects);
    }

    private (Scope Scope, ExpressionBinder Expressions) Open(ImmutableArray<ParameterSymbol> parameters)
    {
        Scope scope = Scope.Create(parameters);
        return (scope, new ExpressionBinder(program, scope));
    }

    public static ImmutableArray<Parameter> Parameters(ImmutableArray<ParameterSymbol> parameters) =>
        [.. parameters.Select(parameter => new Parameter(parameter.Name ?? parameter.Type?.Name ?? "", parameter.Type?.Id ?? default))];

    private ImmutableArray<Expression> BindConsenting(ImmutableArray<NameSyntax> names, Scope scope)
    {
        ImmutableArray<Expression>.Builder consenting = ImmutableArray.CreateBuilder<Expression>();
        foreach (NameSyntax name in names)
        {
            if (scope.Find(name.Text) is { } variable)
            {
                variable.Uses++;
                if (variable.Type is { } type && !type.Is(program.Symbols.Character))
                    program.Diagnostics.Report(Mistakes.ConsentingNotCharacter, name.Origin, name.Text, ValueType.Entity(type).Words);
                consenting.Add(new Expression.Variable(variable.Slot));
            }
            else if (program.Symbols.FindThing(name.Text) is EntitySymbol)
            {
                if (this.names.CharacterNamed(name) is { } entity)
                    consenting.Add(new Expression.Literal(entity.Id.Value));
            }
            else
            {
                this.names.Unknown(Mistakes.UnknownEntity, name, scope.Names.Concat(program.Symbols.Entities.Select(item => item.Name)));
            }
        }

        return consenting.ToImmutable();
    }

    private Observing BindObserving(ObservingSyntax? syntax, ExpressionBinder expressions)
    {
        Variable observer = expressions.Scope.Push(syntax?.Observer?.Text, program.Symbols.Character, syntax?.Origin ?? Origin.None);
        Expression condition = syntax switch
        {
            null or { Everyone: true } => Expression.Literal.True,
            { Condition: { } written } => expressions.BindCondition(written),
            _ => Expression.Literal.False,
        };
        expressions.Scope.Pop();
        return new Observing(observer.Slot, condition);
    }

    private Expression BindDuration(ImmutableArray<DurationSyntax> parts, ExpressionBinder expressions)
    {
        Expression? total = null;
        foreach (DurationSyntax part in parts)
        {
            Expression amount = expressions.BindAs(part.Amount, ValueType.Integer).Expression;
            if (part.MinutesEach > 1)
                amount = Calculate(Arithmetic.Multiply, amount, new Expression.Literal(part.MinutesEach));
            total = total is null ? amount : Calculate(Arithmetic.Add, total, amount);
        }

        if (total is Expression.Literal { Value: > StoryLimits.ActMinutes })
            program.Diagnostics.Report(Mistakes.ActTooLong, parts[0].Amount.Origin, $"{StoryLimits.ActMinutes}", $"{StoryLimits.ActMinutes / StoryTime.MinutesPerDay}");
        return total switch
        {
            null => new Expression.Literal(1),
            Expression.Literal literal => new Expression.Literal(Math.Max(1, literal.Value)),
            _ => Calculate(Arithmetic.Maximum, total, new Expression.Literal(1)),
        };
    }

    private static Expression Calculate(Arithmetic arithmetic, Expression left, Expression right) =>
        left is Expression.Literal a && right is Expression.Literal b
            ? new Expression.Literal(Evaluator.Calculate(arithmetic, a.Value, b.Value))
            : new Expression.Calculate(arithmetic, left, right);

    /// <summary>The name, then the arguments, without the doer, who stands outside of a label: <c>say goodbye Ann, Ben</c>, whoever says it.</summary>
    private static Prose DefaultLabel(ActionSymbol action)
    {
        ImmutableArray<ProseSegment>.Builder segments = ImmutableArray.CreateBuilder<ProseSegment>();
        segments.Add(new ProseSegment.Literal(action.Name.Replace('_', ' ')));
        string? doer = action.Syntax.Body.Consenting is [NameSyntax first, ..] ? first.Text : null;
        for (int i = 0; i < action.Parameters.Length; i++)
        {
            if (action.Parameters[i].Name is string name && name == doer)
                continue;
            segments.Add(new ProseSegment.Literal(segments.Count == 1 ? " " : ", "));
            segments.Add(new ProseSegment.Hole(new Expression.Variable(i), NameForm.Name, true, false));
        }

        return new Prose(segments.ToImmutable());
    }
}
