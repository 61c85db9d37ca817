using Motive.World;

namespace Motive.Language;

/// <summary>Parents and ancestors of types, types of entities, members of types.</summary>
internal sealed class TypeHierarchy(Program program)
{
    private readonly SymbolTable symbols = program.Symbols;
    private readonly NameLookup names = new(program);

    /// <summary>Types with more above them than a type may have, whose ancestors are therefore not all known.</summary>
    private readonly HashSet<TypeSymbol> cut = new(ReferenceEqualityComparer.Instance);

    public void Build()
    {
        foreach (TypeSyntax syntax in program.Declarations.OfType<TypeSyntax>())
            LinkParents(syntax);
        Complete(program.Declarations.OfType<EntitySyntax>());
    }

    /// <summary>What follows once all types have their parents.</summary>
    public void Complete(IEnumerable<EntitySyntax> entities)
    {
        cut.UnionWith(symbols.Types.Where(type => !CollectAncestors(type)));
        ReportCycles();
        ReportTooManyAbove();
        foreach (EntitySyntax declaration in entities)
            CollectTypes(declaration);
    }

    private void LinkParents(TypeSyntax syntax)
    {
        // A second declaration of a name has been reported and adds nothing.
        if (!symbols.TryFind(syntax.Name.Text, out TypeSymbol? type) || type.Origin != syntax.Origin)
            return;
        foreach (NameSyntax parent in syntax.Parents)
        {
            if (names.Type(parent) is { } found)
                type.Parents.Add(found);
        }

        if (type.Parents.Count == 0)
            type.Parents.Add(symbols.Entity);
    }

    /// <summary>False if there are too many; then not all are kept.</summary>
    private static bool CollectAncestors(TypeSymbol type)
    {
        Queue<TypeSymbol> open = new([type]);
        type.Ancestors.Add(type.Id.Value);
        while (open.TryDequeue(out TypeSymbol? next))
        {
            foreach (TypeSymbol parent in next.Parents)
            {
                if (!type.Ancestors.Add(parent.Id.Value))
                    continue;
                if (type.Ancestors.Count > StoryLimits.TypesAbove + 1)
                    return false;
                open.Enqueue(parent);
            }
        }

        return true;
    }

    /// <summary>Whatever is below a type with too many above it has too many as well, and is not reported.</summary>
    private void ReportTooManyAbove()
    {
        TypeSymbol[] inOrder = [.. symbols.Types.Where(cut.Contains)];
        TypeSymbol[] first = [.. inOrder.Where(type => !type.Parents.Exists(cut.Contains))];
        foreach (TypeSymbol type in first.Length > 0 ? first : inOrder.Take(1))
            program.Diagnostics.Report(Mistakes.TooManyTypesAbove, type.Origin, type.Name, $"{StoryLimits.TypesAbove}");
    }

    private void ReportCycles()
    {
        HashSet<int> reported = [];
        foreach (TypeSymbol type in symbols.Types)
        {
            if (!type.Parents.Exists(parent => parent.Is(type)) || reported.Contains(type.Id.Value))
                continue;
            reported.UnionWith(type.Ancestors);
            program.Diagnostics.Report(Mistakes.TypeCycle, type.Origin, type.Name);
        }
    }

    /// <summary>One list of names has one list of types.</summary>
    private void CollectTypes(EntitySyntax declaration)
    {
        IReadOnlyList<EntitySymbol> entities = symbols.EntitiesOf(declaration);
        if (entities.Count == 0)
            return;
        SortedSet<int> types = [symbols.Entity.Id.Value];
        foreach (NameSyntax name in declaration.MoreTypes.Insert(0, declaration.Type))
        {
            if (names.Type(name, name == declaration.Type ? Words.Declarations : []) is not { } type || cut.Contains(type))
                continue;
            types.UnionWith(type.Ancestors);
            if (types.Count <= StoryLimits.TypesAbove)
                continue;
            program.Diagnostics.Report(Mistakes.TooManyTypesAbove, declaration.Origin, entities[0].Name, $"{StoryLimits.TypesAbove}");
            break;
        }

        foreach (EntitySymbol entity in entities)
        {
            entity.Types.UnionWith(types);
            foreach (int type in types)
                symbols.Types[type].Members.Add(entity.Id);
        }
    }
}
