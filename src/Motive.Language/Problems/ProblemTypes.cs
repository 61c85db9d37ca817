using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>The types and entities of a problem, by name and in file order.</summary>
internal sealed class ProblemTypes
{
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, ProblemType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProblemEntity> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<ProblemEntity, ProblemType> singles = [];
    private readonly List<ProblemType> inOrder = [];
    private readonly List<ProblemEntity> entitiesInOrder = [];

    public ProblemTypes(ProblemSyntax syntax, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        Entity = Add("entity", Origin.None);
        Character = Add("character", Origin.None);
        Character.Parents.Add(Entity);
        DeclareTypes(syntax);
        DeclareEntities(syntax);
    }

    public ProblemType Entity { get; }

    public ProblemType Character { get; }

    public IReadOnlyList<ProblemType> All => inOrder;

    public IReadOnlyList<ProblemEntity> Entities => entitiesInOrder;

    public IEnumerable<ProblemEntity> Characters => entitiesInOrder.Where(entity => entity.Is(Character));

    public ProblemEntity? Find(string entity) => entities.GetValueOrDefault(entity);

    /// <summary>The type of entities called so, or null after a diagnostic.</summary>
    public ProblemType? Named(NameSyntax name)
    {
        if (name.IsMissing)
            return null;
        if (types.TryGetValue(name.Text, out ProblemType? type))
            return type;
        if (name.Text is "boolean" or "number")
            diagnostics.Report(ProblemMistakes.NotAnEntityType, name.Origin, name.Text);
        else
            diagnostics.ReportWithHint(Mistakes.UnknownType, name.Origin, diagnostics.DidYouMean(name.Text, inOrder.Select(item => item.Name)), name.Text);
        return null;
    }

    /// <summary>The type that the entity alone is of.</summary>
    public ProblemType Only(ProblemEntity entity)
    {
        if (singles.TryGetValue(entity, out ProblemType? single))
            return single;
        single = new ProblemType(new TypeId(inOrder.Count), entity.Name, entity.Origin);
        inOrder.Add(single);
        singles.Add(entity, single);
        single.Parents.AddRange(entity.Declared);
        single.Ancestors.Add(single);
        foreach (ProblemType parent in entity.Declared)
            single.Ancestors.UnionWith(parent.Ancestors);
        entity.Types.Add(single.Id.Value);
        single.Members.Add(entity);
        return single;
    }

    private void DeclareTypes(ProblemSyntax syntax)
    {
        foreach (ProblemTypeSyntax declaration in syntax.Types)
        {
            if (IsFree(declaration.Name))
                FindOrAdd(declaration.Name);
        }

        foreach (ProblemTypeSyntax declaration in syntax.Types)
        {
            foreach (NameSyntax parent in declaration.Parents)
            {
                if (IsFree(parent) && types.TryGetValue(declaration.Name.Text, out ProblemType? type))
                    Link(type, FindOrAdd(parent), parent.Origin);
            }
        }

        foreach (ProblemType type in inOrder)
        {
            if (type.Parents.Count == 0 && type != Entity)
                type.Parents.Add(Entity);
        }

        List<ProblemType> cut = inOrder.FindAll(type => !CollectAncestors(type));
        if (cut.Count > 0)
            diagnostics.Report(Mistakes.TooManyTypesAbove, cut[0].Origin, cut[0].Name, $"{StoryLimits.TypesAbove}");
    }

    private bool IsFree(NameSyntax name)
    {
        bool number = name.Text is "boolean" or "number";
        if (!number && !ProblemWords.IsReserved(name.Text))
            return true;
        diagnostics.Report(Mistakes.ReservedWord, name.Origin, name.Text, number ? "extended" : "the name of a type");
        return false;
    }

    private ProblemType FindOrAdd(NameSyntax name) => types.GetValueOrDefault(name.Text) ?? Add(name.Text, name.Origin);

    private ProblemType Add(string name, Origin origin)
    {
        ProblemType type = new(new TypeId(inOrder.Count), name, origin);
        types.Add(name, type);
        inOrder.Add(type);
        return type;
    }

    private void Link(ProblemType type, ProblemType parent, Origin origin)
    {
        if (IsAtOrAbove(type, parent))
            diagnostics.Report(Mistakes.TypeCycle, origin, type.Name);
        else if (!type.Parents.Contains(parent))
            type.Parents.Add(parent);
    }

    /// <summary>Whether <paramref name="above"/> is <paramref name="below"/> or found among what is above it, of which no more is looked at than a type may have.</summary>
    private static bool IsAtOrAbove(ProblemType above, ProblemType below)
    {
        HashSet<ProblemType> seen = [below];
        Stack<ProblemType> open = new([below]);
        while (open.TryPop(out ProblemType? next))
        {
            if (next == above)
                return true;
            foreach (ProblemType parent in next.Parents.Where(parent => seen.Count <= StoryLimits.TypesAbove && seen.Add(parent)))
                open.Push(parent);
        }

        return false;
    }

    /// <summary>False if there are too many; then not all are kept.</summary>
    private static bool CollectAncestors(ProblemType type)
    {
        type.Ancestors.Add(type);
        Queue<ProblemType> open = new([type]);
        while (open.TryDequeue(out ProblemType? next))
        {
            foreach (ProblemType parent in next.Parents)
            {
                if (!type.Ancestors.Add(parent))
                    continue;
                if (type.Ancestors.Count > StoryLimits.TypesAbove + 1)
                    return false;
                open.Enqueue(parent);
            }
        }

        return true;
    }

    private void DeclareEntities(ProblemSyntax syntax)
    {
        foreach (ProblemEntitySyntax declaration in syntax.Entities)
        {
            NameSyntax name = declaration.Name;
            if (ProblemWords.IsReserved(name.Text) || !char.IsLetter(name.Text[0]))
            {
                diagnostics.Report(Mistakes.ReservedWord, name.Origin, name.Text, "the name of an entity");
                continue;
            }

            if (!entities.TryGetValue(name.Text, out ProblemEntity? entity))
            {
                entity = new ProblemEntity(new EntityId(entitiesInOrder.Count), name.Text, name.Origin);
                entities.Add(entity.Name, entity);
                entitiesInOrder.Add(entity);
            }

            Declare(entity, declaration.Types);
        }

        foreach (ProblemEntity entity in entitiesInOrder)
            AddToTypes(entity);
    }

    private void Declare(ProblemEntity entity, ImmutableArray<NameSyntax> names)
    {
        foreach (NameSyntax name in names)
        {
            if (Named(name) is { } type && !entity.Declared.Contains(type))
                entity.Declared.Add(type);
        }
    }

    private void AddToTypes(ProblemEntity entity)
    {
        foreach (ProblemType type in entity.Declared.Append(Entity).SelectMany(type => type.Ancestors).Distinct())
        {
            entity.Types.Add(type.Id.Value);
            type.Members.Add(entity);
        }
    }
}
