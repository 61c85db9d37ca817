using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Binds everything a problem defines and puts the story together.</summary>
internal sealed class ProblemAssembler(ProblemSyntax syntax, ProblemContext context, NumberParts numbers)
{
    private readonly SymbolTable symbols = context.Symbols;

    public Story Assemble(string title)
    {
        ImmutableArray<ActionDefinition>.Builder actions = ImmutableArray.CreateBuilder<ActionDefinition>();
        ImmutableArray<TriggerDefinition>.Builder triggers = ImmutableArray.CreateBuilder<TriggerDefinition>();
        ProblemEvents events = new(context);
        foreach (ProblemEvent item in context.Signatures.Events)
        {
            if (item.Syntax.IsTrigger)
                triggers.Add(events.Trigger(item));
            else
                actions.Add(events.Action(item, new ActionId(actions.Count)));
        }

        ImmutableArray<Want> wants = [.. new ProblemUtilities(context).Bind(syntax.Utilities)];
        ImmutableArray<InitialStatement> statements = [.. syntax.Statements.SelectMany(Statements)];
        EntityBinder entities = new(context.Program);

        // Types of single entities come about while parameters are read, so types are taken last.
        Story story = new()
        {
            Title = title,
            NumberParts = numbers.Parts,
            OutcomesAreGuessed = true,
            Types = [.. symbols.Types.Select(StoryAssembler.Type)],
            CharacterType = symbols.Character.Id,
            Entities = [.. symbols.Entities.Select(entities.Bind)],
            Characters = entities.Characters,
            Facts = [.. symbols.Facts.Select(Fact)],
            Actions = actions.ToImmutable(),
            Triggers = triggers.ToImmutable(),
            Wants = wants,
        };
        return context.Diagnostics.HasErrors ? story : WithInitialState(story, statements);
    }

    /// <summary>The parts of a conjunction are statements of their own, each reading what those before it made.</summary>
    private IEnumerable<InitialStatement> Statements(ExpressionSyntax statement)
    {
        foreach (ExpressionSyntax part in statement is ChainSyntax { Operator: BinaryOperator.And } and ? and.Operands : [statement])
        {
            Scope scope = new();
            ImmutableArray<Effect> effects = ProblemEvents.Effects(part, "holds in the beginning", new FormulaBinder(context, scope));
            yield return new InitialStatement(effects, scope.FrameSize, part.Origin);
        }
    }

    private Story WithInitialState(Story story, ImmutableArray<InitialStatement> statements)
    {
        InitialStateBuilder builder = new(story, new InitialBudget(story, context.Diagnostics));
        builder.Apply(statements);
        return new NumberRanges(story with { Initial = builder.Facts }, numbers.Largest).Apply();
    }

    private static FactDefinition Fact(FactSymbol fact) =>
        new(fact.Id, fact.Name, RuleBodyBinder.Parameters(fact.Parameters), fact.Domain!, fact.Default, false, fact.Origin);
}
