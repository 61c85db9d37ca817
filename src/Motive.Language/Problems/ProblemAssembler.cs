using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Binds everything a problem defines and puts the story together.</summary>
internal sealed class ProblemAssembler(ProblemSyntax syntax, ProblemContext context, NumberParts numbers)
{
    private readonly ProblemTypes types = context.Types;

    public Story Assemble(string title)
    {
        ImmutableArray<ProblemEvent> events = context.Signatures.Events;
        ImmutableArray<ActionDefinition>.Builder actions = ImmutableArray.CreateBuilder<ActionDefinition>();
        ImmutableArray<TriggerDefinition>.Builder triggers = ImmutableArray.CreateBuilder<TriggerDefinition>();
        ProblemEvents binder = new(context);
        foreach (ProblemEvent item in events)
        {
            if (item.Syntax.IsTrigger)
                triggers.Add(binder.Trigger(item));
            else
                actions.Add(binder.Action(item, new ActionId(actions.Count)));
        }

        ImmutableArray<Want> wants = [.. new ProblemUtilities(context).Bind(syntax.Utilities)];
        ImmutableArray<InitialStatement> statements = [.. syntax.Statements.SelectMany(Statements)];

        // Types of single entities come about while parameters are read, so types are taken last.
        Story story = new()
        {
            Title = title,
            NumberParts = numbers.Parts,
            Types = [.. types.All.Select(Type)],
            CharacterType = types.Character.Id,
            Entities = [.. Entities()],
            Characters = [.. types.Characters.Select(entity => entity.Id)],
            Facts = [.. context.Signatures.Properties.Select(Fact)],
            Actions = actions.ToImmutable(),
            Triggers = triggers.ToImmutable(),
            Wants = wants,
        };
        return context.Diagnostics.HasErrors ? story : WithInitialState(story, statements);
    }

    /// <summary>The parts of a conjunction are statements of their own, each reading what those before it made.</summary>
    private IEnumerable<InitialStatement> Statements(FormulaSyntax statement)
    {
        foreach (FormulaSyntax part in statement is FormulaSyntax.And and ? and.Parts : [statement])
        {
            ProblemScope scope = new();
            ProblemEffects effects = new(new FormulaBinder(context, scope), "holds in the beginning");
            yield return new InitialStatement(effects.Bind(part), scope.FrameSize, context.OriginOf(part));
        }
    }

    private Story WithInitialState(Story story, ImmutableArray<InitialStatement> statements)
    {
        InitialStateBuilder builder = new(story, new InitialBudget(story, context.Diagnostics));
        builder.Apply(statements);
        return new NumberRanges(story with { Initial = builder.Facts }, numbers.Largest).Apply();
    }

    private static StoryType Type(ProblemType type) =>
        new(type.Id, type.Name, [.. type.Parents.Select(parent => parent.Id)], [.. type.Members.Select(member => member.Id)], type.Origin);

    private IEnumerable<Entity> Entities()
    {
        int characters = 0;
        foreach (ProblemEntity entity in types.Entities)
        {
            bool character = entity.Is(types.Character);
            yield return new Entity(
                entity.Id, entity.Name, entity.Name.Replace('_', ' '), character ? Pronouns.They : Pronouns.It,
                [.. entity.Types.Select(type => new TypeId(type))], character ? characters++ : -1, null, Temperament.Ordinary, entity.Origin);
        }
    }

    private static FactDefinition Fact(ProblemProperty property)
    {
        (Domain domain, int natural) = property.Value.Kind switch
        {
            ValueKind.Integer => (new Domain.Integer(-Value.Ceiling, Value.Ceiling) { MayBeUnknown = true }, 0),
            ValueKind.Entity => (new Domain.Entities(property.Value.Type!.Id), Value.Unknown),
            _ => ((Domain)new Domain.Boolean(), Value.False),
        };
        return new FactDefinition(property.Id, property.Name, ProblemEvents.Parameters(property.Parameters), domain, natural, false, property.Origin);
    }
}
