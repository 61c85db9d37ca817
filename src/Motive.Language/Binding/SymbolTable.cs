using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Every declared name. Types and entities share one name space in stories, though not in problem files, facts, rules, changes and actions the other. Lists are in story order;
/// the dictionaries are only looked up, never walked.
/// </summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, TypeSymbol> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntitySymbol> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CallableSymbol> callables = new(StringComparer.Ordinal);

    private readonly Dictionary<Origin, List<EntitySymbol>> declared = [];

    public SymbolTable()
    {
        Entity = AddType("entity", Origin.None);
        Character = AddType("character", Origin.None);
        Character.Parents.Add(Entity);
    }

    public TypeSymbol Entity { get; }

    public TypeSymbol Character { get; }

    /// <summary>The type of what can be put into words, if the story has any; its members are no entities of the type <c>entity</c>.</summary>
    public TypeSymbol? News { get; private set; }

    /// <summary>What can be put into words, in the order of ids.</summary>
    public List<NewsSymbol> AllNews { get; } = [];

    /// <summary>Those of its types that hold the news of one family of facts, and those whose facts are true or false.</summary>
    public Dictionary<string, TypeSymbol> NewsTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>The type of news with a value, which may be another than the true one, if the story has any.</summary>
    public TypeSymbol? Claim { get; private set; }

    /// <summary>By the entity that takes part in it.</summary>
    public SortedDictionary<int, TypeSymbol> Concerns { get; } = [];

    /// <summary>As <see cref="NewsTypes"/>, of claims.</summary>
    public Dictionary<string, TypeSymbol> ClaimTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>The fact that says where things are, if the story has it.</summary>
    public FactSymbol? Location => TryFind("at", out FactSymbol? at) && at.Parameters.Length == 1 && at.Domain is Domain.Entities ? at : null;

    /// <summary>What somebody can be at.</summary>
    public TypeSymbol? Places => Location?.Domain is Domain.Entities { Type: TypeId type } ? Types[type.Value] : null;

    public PronounTable Pronouns { get; } = new();

    public List<TypeSymbol> Types { get; } = [];

    public List<EntitySymbol> Entities { get; } = [];

    public List<FactSymbol> Facts { get; } = [];

    public List<RuleSymbol> Rules { get; } = [];

    public List<ChangeSymbol> Changes { get; } = [];

    public List<ActionSymbol> Actions { get; } = [];

    public TypeSymbol AddType(string name, Origin origin)
    {
        TypeSymbol type = AddNamelessType(name, origin);
        types.TryAdd(name, type);
        return type;
    }

    /// <summary>A type that is spoken of by a name but not found by it.</summary>
    public TypeSymbol AddNamelessType(string name, Origin origin)
    {
        TypeSymbol type = new(new TypeId(Types.Count), name, origin);
        Types.Add(type);
        return type;
    }

    public void AddNewsType(Origin origin) => News ??= AddType("news", origin);

    public void AddClaimType(Origin origin) => Claim ??= AddType("claim", origin);

    /// <summary>A type of news that parameters cannot name.</summary>
    public TypeSymbol AddNewsType(string name, Origin origin) => AddKind(NewsTypes, News!, name, origin);

    /// <summary>The type of all news whose fact or deed the entity takes part in. No text can name it.</summary>
    public TypeSymbol AddConcern(int entity, Origin origin)
    {
        if (!Concerns.TryGetValue(entity, out TypeSymbol? type))
            Concerns.Add(entity, type = AddNewsType($"news about {Entities[entity].Name}", origin));
        return type;
    }

    /// <summary>A type of claims that parameters cannot name.</summary>
    public TypeSymbol AddClaimType(string name, Origin origin) => AddKind(ClaimTypes, Claim!, name, origin);

    private TypeSymbol AddKind(Dictionary<string, TypeSymbol> kinds, TypeSymbol above, string name, Origin origin)
    {
        TypeSymbol type = new(new TypeId(Types.Count), $"{above.Name} of {name}", origin);
        type.Parents.Add(above);
        type.Ancestors.UnionWith([type.Id.Value, above.Id.Value]);
        Types.Add(type);
        kinds.Add(name, type);
        return type;
    }

    /// <param name="claimed">As <see cref="NewsSymbol.Claimed"/>.</param>
    public EntitySymbol AddNews(NameSyntax name, EntitySyntax syntax, FactId fact, ImmutableArray<int> arguments, int? claimed = null)
    {
        AddEntity(name, syntax);
        AllNews.Add(new NewsSymbol(Entities[^1].Id, fact, arguments) { Claimed = claimed });
        return Entities[^1];
    }

    public void AddEntity(NameSyntax name, EntitySyntax syntax)
    {
        EntitySymbol entity = new(new EntityId(Entities.Count), name.Text, syntax, name.Origin);
        Entities.Add(entity);
        if (!declared.TryAdd(syntax.Origin, [entity]))
            declared[syntax.Origin].Add(entity);
        entities.TryAdd(name.Text, entity);
    }

    public void AddFact(FactSyntax syntax) => Facts.Add(Callable(new FactSymbol(new FactId(Facts.Count), syntax.Name.Text, syntax)));

    public void AddRule(RuleSyntax syntax) => Rules.Add(Callable(new RuleSymbol(new RuleId(Rules.Count), syntax.Name.Text, syntax)));

    public void AddChange(ChangeSyntax syntax) => Changes.Add(Callable(new ChangeSymbol(syntax.Name.Text, syntax)));

    public void AddAction(ActionSyntax syntax) =>
        Actions.Add(Callable(new ActionSymbol(new ActionId(Actions.Count), syntax.Name.Text, syntax)));

    /// <summary>The entities that one line declares.</summary>
    public IReadOnlyList<EntitySymbol> EntitiesOf(EntitySyntax syntax) => declared.GetValueOrDefault(syntax.Origin) ?? [];

    public TypeSymbol? FindType(string name) => types.GetValueOrDefault(name);

    public EntitySymbol? FindEntityNamed(string name) => entities.GetValueOrDefault(name);

    public Symbol? FindThing(string name) => (Symbol?)FindType(name) ?? FindEntityNamed(name);

    public CallableSymbol? FindCallable(string name) => callables.GetValueOrDefault(name);

    public bool TryFind<TSymbol>(string name, [NotNullWhen(true)] out TSymbol? symbol)
        where TSymbol : Symbol
    {
        symbol = (Symbol?)FindThing(name) as TSymbol ?? FindCallable(name) as TSymbol;
        return symbol is not null;
    }

    public EntityId? FindEntity(string name) => FindEntityNamed(name)?.Id;

    /// <summary>Whether some entity is of both types, or one type is above the other, so that an entity of both could be.</summary>
    public static bool Overlap(TypeSymbol left, TypeSymbol right) => left.Is(right) || right.Is(left) || ShareMember(left.Members, right.Members);

    /// <summary>Whether some entity is in both, which are in the order of ids.</summary>
    public static bool ShareMember(List<EntityId> left, List<EntityId> right)
    {
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            if (left[i] == right[j])
                return true;
            if (left[i].Value < right[j].Value)
                i++;
            else
                j++;
        }

        return false;
    }

    private TSymbol Callable<TSymbol>(TSymbol symbol)
        where TSymbol : CallableSymbol
    {
        callables.TryAdd(symbol.Name, symbol);
        return symbol;
    }
}
