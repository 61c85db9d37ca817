using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Actions and triggers: what each needs, changes, asks and shows. They are not bound as those of a <c>.story</c> file, because instances whose effects
/// contradict each other are no events, and because doers are part of a label.
/// </summary>
internal sealed class ProblemEvents(ProblemContext context)
{
    private const int Minute = 1;

    public ActionDefinition Action(ProblemEvent item, ActionId id)
    {
        FormulaBinder formulas = Open(item);
        (Expression requires, ImmutableArray<Effect> effects) = Body(item, formulas);
        ImmutableArray<Expression> consenting = [.. item.Syntax.Consenting.Select(name => Consenting(name, formulas)).OfType<Expression>()];
        Observing observing = Observing(item.Syntax, formulas);
        return new ActionDefinition(
            id, item.Name, RuleBodyBinder.Parameters(item.Parameters), formulas.Scope.FrameSize, Label(item), requires, effects, consenting, observing,
            new Expression.Literal(Minute), [], Channel.Sight, item.Origin);
    }

    public TriggerDefinition Trigger(ProblemEvent item)
    {
        FormulaBinder formulas = Open(item);
        (Expression when, ImmutableArray<Effect> effects) = Body(item, formulas);
        return new TriggerDefinition(item.Name, RuleBodyBinder.Parameters(item.Parameters), formulas.Scope.FrameSize, when, effects, item.Origin);
    }

    /// <summary>Every parameter has a slot; of several with one name the first is meant, and one that is a place for an entity has no name.</summary>
    private FormulaBinder Open(ProblemEvent item)
    {
        context.Program.Sizes.Check(item.Syntax.IsTrigger ? "trigger" : "action", item.Name, item.Parameters, item.Origin);
        Scope scope = new();
        foreach (ParameterSymbol parameter in item.Parameters)
            scope.Push(parameter.Only is null && scope.Find(parameter.Name!) is null ? parameter.Name : null, parameter.Type, parameter.Origin);
        return new FormulaBinder(context, scope);
    }

    private static (Expression Requires, ImmutableArray<Effect> Effects) Body(ProblemEvent item, FormulaBinder formulas)
    {
        List<Expression> requires = [];
        if (item.Syntax.Precondition is { } precondition)
            requires.Add(formulas.BindCondition(precondition));
        ImmutableArray<Effect> effects = item.Syntax.Effect is { } effect ? Effects(effect, "changes", formulas) : [];
        requires.AddRange(new Contradictions(formulas.Scope).Forbid(effects));
        return (requires.Count == 0 ? Expression.Literal.True : Logic.And(requires), effects);
    }

    /// <param name="what">What the formula must say something about.</param>
    public static ImmutableArray<Effect> Effects(ExpressionSyntax formula, string what, FormulaBinder formulas) =>
        new EffectBinder(formulas.Program, formulas, initial: true).Bind([.. new ProblemEffects(formulas.Program.Diagnostics, what).In(formula)]);

    private Expression? Consenting(NameSyntax name, FormulaBinder formulas)
    {
        Typed value = formulas.BindValue(new ReferenceSyntax(name, name.Origin));
        if (value.IsError)
            return null;
        if (value.Type.Is(context.Symbols.Character))
            return value.Expression;
        context.Diagnostics.Report(Mistakes.ConsentingNotCharacter, name.Origin, name.Text, value.Type.Words);
        return null;
    }

    private Observing Observing(ProblemEventSyntax syntax, FormulaBinder formulas)
    {
        if (syntax.Observer is not { } observer || syntax.Observing is not { } condition)
            return new Observing(formulas.Scope.Push(null, null, Origin.None).Slot, Expression.Literal.True);
        TypeSymbol? type = context.Types.Named(observer.Type);
        if (type is not null && !context.Symbols.Character.Is(type))
            context.Diagnostics.Report(ProblemMistakes.ObserverType, observer.Type.Origin, observer.Name!.Text, type.Name);
        int slot = formulas.Scope.Push(observer.Name!.Text, context.Symbols.Character, observer.Origin).Slot;
        return new Observing(slot, formulas.BindCondition(condition));
    }

    private static Prose Label(ProblemEvent item)
    {
        ImmutableArray<ProseSegment>.Builder segments = ImmutableArray.CreateBuilder<ProseSegment>();
        segments.Add(new ProseSegment.Literal(item.Name.Replace('_', ' ')));
        for (int i = 0; i < item.Parameters.Length; i++)
        {
            segments.Add(new ProseSegment.Literal(i == 0 ? " " : ", "));
            segments.Add(new ProseSegment.Hole(new Expression.Variable(i), NameForm.Name, true, false));
        }

        return new Prose(segments.ToImmutable());
    }
}
