using Motive.World;

namespace Motive.Language;

/// <summary>Parents and ancestors of types, types of entities, members of types.</summary>
internal sealed class TypeHierarchy(Program program)
{
    private readonly SymbolTable symbols = program.Symbols;
    private readonly NameLookup names = new(program);

    public void Build()
    {
        foreach (TypeSyntax syntax in program.Declarations.OfType<TypeSyntax>())
            LinkParents(syntax);
        foreach (TypeSymbol type in symbols.Types)
            CollectAncestors(type);
        ReportCycles();
        foreach (EntitySymbol entity in symbols.Entities)
            CollectTypes(entity);
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

    private static void CollectAncestors(TypeSymbol type)
    {
        Stack<TypeSymbol> open = new([type]);
        while (open.TryPop(out TypeSymbol? next))
        {
            if (!type.Ancestors.Add(next.Id.Value))
                continue;
            foreach (TypeSymbol parent in next.Parents)
                open.Push(parent);
        }
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

    private void CollectTypes(EntitySymbol entity)
    {
        entity.Types.Add(symbols.Entity.Id.Value);
        bool first = entity.Syntax.Names[0].Origin == entity.Origin;
        foreach (NameSyntax name in entity.Syntax.MoreTypes.Insert(0, entity.Syntax.Type))
        {
            // One list of names has one list of types, so an unknown one is reported once.
            TypeSymbol? type = first ? names.Type(name, name == entity.Syntax.Type ? Words.Declarations : []) : symbols.FindThing(name.Text) as TypeSymbol;
            if (type is not null)
                entity.Types.UnionWith(type.Ancestors);
        }

        foreach (int type in entity.Types)
            symbols.Types[type].Members.Add(entity.Id);
    }
}
