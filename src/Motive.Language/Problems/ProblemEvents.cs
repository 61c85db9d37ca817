using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Actions and triggers: what each needs, changes, asks and shows.</summary>
internal sealed class ProblemEvents(ProblemContext context)
{
    private const int Minute = 1;

    private readonly GroundSizes sizes = new(context.Diagnostics);

    public static ImmutableArray<Parameter> Parameters(ImmutableArray<ProblemParameter> parameters) =>
        [.. parameters.Select(parameter => new Parameter(parameter.Name, parameter.Type?.Id ?? default))];

    public ActionDefinition Action(ProblemEvent item, ActionId id)
    {
        FormulaBinder formulas = Open(item);
        (Expression requires, ImmutableArray<Effect> effects) = Body(item, formulas);
        ImmutableArray<Expression> consenting = [.. item.Syntax.Consenting.Select(name => Consenting(name, formulas)).OfType<Expression>()];
        Observing observing = Observing(item.Syntax, formulas);
        return new ActionDefinition(
            id, item.Name, Parameters(item.Parameters), formulas.Scope.FrameSize, Label(item), requires, effects, consenting, observing,
            new Expression.Literal(Minute), [], Channel.Sight, item.Origin);
    }

    public TriggerDefinition Trigger(ProblemEvent item)
    {
        FormulaBinder formulas = Open(item);
        (Expression when, ImmutableArray<Effect> effects) = Body(item, formulas);
        return new TriggerDefinition(item.Name, Parameters(item.Parameters), formulas.Scope.FrameSize, when, effects, item.Origin);
    }

    private FormulaBinder Open(ProblemEvent item)
    {
        string kind = item.Syntax.IsTrigger ? "trigger" : "action";
        sizes.Check(kind, item.Name, item.Parameters.Select(parameter => parameter.Type?.Members.Count ?? 1), item.Origin);
        return new FormulaBinder(context, ProblemScope.Of(item.Parameters));
    }

    private static (Expression Requires, ImmutableArray<Effect> Effects) Body(ProblemEvent item, FormulaBinder formulas)
    {
        List<Expression> requires = [];
        if (item.Syntax.Precondition is { } precondition)
            requires.Add(formulas.Condition(precondition));
        ImmutableArray<Effect> effects = item.Syntax.Effect is { } effect ? new ProblemEffects(formulas, "changes").Bind(effect) : [];
        requires.AddRange(new Contradictions(formulas.Scope).Forbid(effects));
        return (requires.Count == 0 ? Expression.Literal.True : Logic.And(requires), effects);
    }

    private Expression? Consenting(NameSyntax name, FormulaBinder formulas)
    {
        ProblemValue value = formulas.Bind(new FormulaSyntax.Symbol(name.Text, TokenOf(name), TokenOf(name) + 1));
        if (value.IsError)
            return null;
        if (value.Type.Is(context.Types.Character))
            return value.Expression;
        context.Diagnostics.Report(Mistakes.ConsentingNotCharacter, name.Origin, name.Text, value.Type.Words);
        return null;
    }

    private int TokenOf(NameSyntax name) => context.Tokens.IndexOf(name.Origin.Start);

    private Observing Observing(ProblemEventSyntax syntax, FormulaBinder formulas)
    {
        if (syntax.Observer is not { } observer || syntax.Observing is not { } condition)
            return new Observing(formulas.Scope.NewSlot(), Expression.Literal.True);
        ProblemType? type = context.Types.Named(observer.Type!);
        if (type is not null && !context.Types.Character.Is(type))
            context.Diagnostics.Report(ProblemMistakes.ObserverType, observer.Type!.Origin, observer.Name.Text, type.Name);
        int slot = formulas.Scope.Push(observer.Name.Text, context.Types.Character);
        Observing observing = new(slot, formulas.Condition(condition));
        formulas.Scope.Pop(context.Types.Character);
        return observing;
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
