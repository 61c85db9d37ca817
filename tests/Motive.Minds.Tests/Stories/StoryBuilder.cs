using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// Builds a checked story piece by piece. Every action's observer is bound to the slot after its parameters, and frames have
/// <see cref="Slots"/> places, enough for the bound variables of any test.
/// </summary>
internal sealed class StoryBuilder
{
    public const int Slots = 12;

    private readonly List<(string Name, ImmutableArray<TypeId> Parents)> _types = [("entity", []), ("character", [new TypeId(0)]), ("place", [new TypeId(0)])];
    private readonly List<(string Name, TypeId Type)> _entities = [];
    private readonly List<FactDefinition> _facts = [];
    private readonly List<InitialFact> _initial = [];
    private readonly List<EventTrace> _traces = [];
    private readonly List<ActionDefinition> _actions = [];
    private readonly List<TriggerDefinition> _triggers = [];
    private readonly List<ReactionDefinition> _reactions = [];
    private readonly List<Want> _wants = [];
    private readonly Dictionary<EntityId, Temperament> _temperaments = [];
    private Expression? _liking;
    private FactId? _location;

    public TypeId Entity { get; } = new(0);

    public TypeId Character { get; } = new(1);

    public TypeId Place { get; } = new(2);

    public TypeId Type(string name, params TypeId[] parents)
    {
        _types.Add((name, [.. parents]));
        return new TypeId(_types.Count - 1);
    }

    public EntityId Add(string name, TypeId type)
    {
        _entities.Add((name, type));
        return new EntityId(_entities.Count - 1);
    }

    public FactId Boolean(string name, params TypeId[] parameters) => Fact(name, new Domain.Boolean(), 0, parameters);

    public FactId Integer(string name, int minimum, int maximum, params TypeId[] parameters) =>
        Fact(name, new Domain.Integer(minimum, maximum), Math.Clamp(0, minimum, maximum), parameters);

    public FactId EntityOf(string name, TypeId values, params TypeId[] parameters) =>
        Fact(name, new Domain.Entities(values), Value.Unknown, parameters);

    public FactId Fact(string name, Domain domain, int initial, params TypeId[] parameters)
    {
        FactId id = new(_facts.Count);
        _facts.Add(new FactDefinition(id, name, Named(parameters), domain, initial, Hidden: false, Origin.None));
        return id;
    }

    /// <summary>Arguments are entities; the value is given as it is stored.</summary>
    public StoryBuilder Initially(FactId fact, EntityId[] arguments, int value, params EntityId[] minds)
    {
        _initial.Add(new InitialFact([.. minds], fact, [.. arguments.Select(argument => argument.Value)], value, Origin.None));
        return this;
    }

    public ActionId Action(
        string name,
        TypeId[] parameters,
        Expression requires,
        ImmutableArray<Effect> effects,
        Expression[] consenting,
        Expression? observing = null)
    {
        ActionId id = new(_actions.Count);
        _actions.Add(new ActionDefinition(
            id, name, Named(parameters), Slots, Prose.Plain(name), requires, effects, [.. consenting],
            new Observing(parameters.Length, observing ?? Expression.Literal.True), new Expression.Literal(1), [], Channel.Sight, Origin.None));
        return id;
    }

    public void Trace(FactId fact, ActionId action, params int[] positions) => _traces.Add(new EventTrace(fact, action, [.. positions]));

    public void Trigger(string name, TypeId[] parameters, Expression when, ImmutableArray<Effect> effects) =>
        _triggers.Add(new TriggerDefinition(name, Named(parameters), Slots, when, effects, Origin.None));

    public void Reaction(string name, TypeId[] parameters, Expression when, ImmutableArray<Effect> effects) =>
        _reactions.Add(new ReactionDefinition(name, Named(parameters), Slots, when, effects, Origin.None));

    /// <summary>One character's want when <paramref name="only"/> is given, else everybody's; slot 0 is who wants.</summary>
    public void Want(EntityId? only, Expression weight, Expression? condition = null) =>
        _wants.Add(new Want(Character, only, Slots, weight, condition, "a want", Origin.None));

    /// <summary>How strongly somebody feels an emotion, in percent; all else is ordinary.</summary>
    public void Inclined(EntityId who, Emotion emotion, int percent)
    {
        Temperament known = _temperaments.GetValueOrDefault(who, Temperament.Ordinary);
        _temperaments[who] = known with { Emotions = known.Emotions.SetItem(emotion, percent) };
    }

    /// <summary>Where somebody is; without it there are no moves.</summary>
    public void Location(FactId location) => _location = location;

    /// <summary>How much slot 1 likes slot 0.</summary>
    public void Liking(Expression liking) => _liking = liking;

    public Story Build() => new()
    {
        Title = "A test",
        Types = [.. _types.Select((type, index) => new StoryType(new TypeId(index), type.Name, type.Parents, Members(index), Origin.None))],
        CharacterType = Character,
        Entities = [.. _entities.Select(ToEntity)],
        Characters = Members(Character.Value),
        Facts = [.. _facts],
        Initial = [.. _initial],
        Traces = [.. _traces],
        Actions = [.. _actions],
        Triggers = [.. _triggers],
        Reactions = [.. _reactions],
        Wants = [.. _wants],
        Liking = _liking,
        Location = _location,
        LikingSlots = Slots,
    };

    public bool IsA(TypeId type, TypeId ancestor) => Ancestors(type).Contains(ancestor);

    public ImmutableArray<EntityId> Members(TypeId type) => Members(type.Value);

    private static ImmutableArray<Parameter> Named(TypeId[] types) =>
        [.. types.Select((type, index) => new Parameter("xyzuvw"[index..(index + 1)], type))];

    private ImmutableArray<EntityId> Members(int type) =>
        [.. Enumerable.Range(0, _entities.Count).Where(entity => IsA(_entities[entity].Type, new TypeId(type))).Select(entity => new EntityId(entity))];

    private Entity ToEntity((string Name, TypeId Type) entity, int index) => new(
        new EntityId(index), entity.Name, entity.Name, Pronouns.They, [.. Ancestors(entity.Type)],
        new CharacterId(Members(Character.Value).IndexOf(new EntityId(index))), Voice: null,
        _temperaments.GetValueOrDefault(new EntityId(index), Temperament.Ordinary), Origin.None);

    private IEnumerable<TypeId> Ancestors(TypeId type) =>
        _types[type.Value].Parents.SelectMany(Ancestors).Prepend(type).Distinct();
}
