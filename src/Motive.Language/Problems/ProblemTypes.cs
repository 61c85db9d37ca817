using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Enters the types and entities of a problem among the program's names. Unlike in a <c>.story</c> file, one that is declared again gets further parents or
/// types, a parent that nothing declares is created, and a parameter can ask for a type that one entity alone is of.
/// </summary>
internal sealed class ProblemTypes
{
    private readonly SymbolTable symbols;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<EntityId, TypeSymbol> singles = [];

    public ProblemTypes(ProblemSyntax syntax, Program program)
    {
        (symbols, diagnostics) = (program.Symbols, program.Diagnostics);
        DeclareTypes(syntax);
        List<EntitySyntax> entities = DeclareEntities(syntax);
        new TypeHierarchy(program).Complete(entities);
    }

    /// <summary>An entity as problem files declare it, of types in any number.</summary>
    public static EntitySyntax Entity(NameSyntax name, ImmutableArray<NameSyntax> types)
    {
        NameSyntax first = types.IsEmpty ? new NameSyntax("entity", name.Origin) : types[0];
        return new EntitySyntax(first, [name], types.IsEmpty ? [] : types.RemoveAt(0), null, null, IsPlural: false, null, [], name.Origin);
    }

    /// <summary>The type of entities called so, or null after a diagnostic.</summary>
    public TypeSymbol? Named(NameSyntax name)
    {
        if (name.IsMissing)
            return null;
        if (symbols.FindType(name.Text) is { } type)
            return type;
        if (name.Text is "boolean" or "number")
            diagnostics.Report(ProblemMistakes.NotAnEntityType, name.Origin, name.Text);
        else
            diagnostics.ReportWithHint(Mistakes.UnknownType, name.Origin, diagnostics.DidYouMean(name.Text, symbols.Types.Select(item => item.Name)), name.Text);
        return null;
    }

    /// <summary>The type that the entity alone is of.</summary>
    public TypeSymbol Only(EntitySymbol entity)
    {
        if (singles.TryGetValue(entity.Id, out TypeSymbol? single))
            return single;
        single = symbols.AddNamelessType(entity.Name, entity.Origin);
        singles.Add(entity.Id, single);
        single.Parents.AddRange(Written(entity.Syntax).Select(name => symbols.FindType(name.Text)).OfType<TypeSymbol>());
        single.Ancestors.Add(single.Id.Value);
        foreach (TypeSymbol parent in single.Parents)
            single.Ancestors.UnionWith(parent.Ancestors);
        entity.Types.Add(single.Id.Value);
        single.Members.Add(entity.Id);
        return single;
    }

    private void DeclareTypes(ProblemSyntax syntax)
    {
        foreach (TypeSyntax declaration in syntax.Types)
        {
            if (IsFree(declaration.Name))
                FindOrAdd(declaration.Name);
        }

        foreach (TypeSyntax declaration in syntax.Types)
        {
            foreach (NameSyntax parent in declaration.Parents)
            {
                if (IsFree(parent) && symbols.FindType(declaration.Name.Text) is { } type)
                    Link(type, FindOrAdd(parent), parent.Origin);
            }
        }

        foreach (TypeSymbol type in symbols.Types)
        {
            if (type.Parents.Count == 0 && !ReferenceEquals(type, symbols.Entity))
                type.Parents.Add(symbols.Entity);
        }
    }

    private bool IsFree(NameSyntax name)
    {
        bool number = name.Text is "boolean" or "number";
        if (!number && !ProblemWords.IsReserved(name.Text))
            return true;
        diagnostics.Report(Mistakes.ReservedWord, name.Origin, name.Text, number ? "extended" : "the name of a type");
        return false;
    }

    private TypeSymbol FindOrAdd(NameSyntax name) => symbols.FindType(name.Text) ?? symbols.AddType(name.Text, name.Origin);

    private void Link(TypeSymbol type, TypeSymbol parent, Origin origin)
    {
        if (IsAtOrAbove(type.Id, parent))
            diagnostics.Report(Mistakes.TypeCycle, origin, type.Name);
        else if (!type.Parents.Exists(known => known.Id == parent.Id))
            type.Parents.Add(parent);
    }

    /// <summary>Whether <paramref name="above"/> is <paramref name="below"/> or found among what is above it, of which no more is looked at than a type may have.</summary>
    private static bool IsAtOrAbove(TypeId above, TypeSymbol below)
    {
        HashSet<TypeId> seen = [below.Id];
        Stack<TypeSymbol> open = new([below]);
        while (open.TryPop(out TypeSymbol? next))
        {
            if (next.Id == above)
                return true;
            foreach (TypeSymbol parent in next.Parents.Where(parent => seen.Count <= StoryLimits.TypesAbove && seen.Add(parent.Id)))
                open.Push(parent);
        }

        return false;
    }

    /// <summary>All that is said of one entity, wherever, as one declaration where it is first named.</summary>
    private List<EntitySyntax> DeclareEntities(ProblemSyntax syntax)
    {
        List<EntitySyntax> merged = [];
        foreach (IGrouping<string, EntitySyntax> declarations in syntax.Entities.Where(CanBeNamed).GroupBy(entity => entity.Names[0].Text, StringComparer.Ordinal))
        {
            NameSyntax name = declarations.First().Names[0];
            IEnumerable<NameSyntax> known = declarations.SelectMany(declaration => Written(declaration)).Where(type => Named(type) is not null).DistinctBy(type => type.Text);
            merged.Add(Entity(name, [.. known]));
            symbols.AddEntity(name, merged[^1]);
        }

        return merged;
    }

    private bool CanBeNamed(EntitySyntax entity)
    {
        NameSyntax name = entity.Names[0];
        if (!ProblemWords.IsReserved(name.Text) && char.IsLetter(name.Text[0]))
            return true;
        diagnostics.Report(Mistakes.ReservedWord, name.Origin, name.Text, "the name of an entity");
        return false;
    }

    private static ImmutableArray<NameSyntax> Written(EntitySyntax entity) => entity.MoreTypes.Insert(0, entity.Type);
}
