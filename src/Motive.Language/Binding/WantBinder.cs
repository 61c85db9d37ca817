using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Wants of everyone of a type, of one character, and of the author. Slot 0 is whose want it is.</summary>
internal sealed class WantBinder(Program program)
{
    public IEnumerable<Want> Bind(WantsSyntax syntax)
    {
        if (syntax.Whose is null)
            return Bind(syntax.Wants, null, null, null);
        return Bind(syntax.Wants, syntax.Whose, new NameLookup(program).CharacterType(syntax.Whose.Type), null);
    }

    public IEnumerable<Want> BindOwn(EntitySymbol entity)
    {
        foreach (EntityItemSyntax.Wants item in entity.Syntax.Items.OfType<EntityItemSyntax.Wants>())
        {
            if (!entity.Is(program.Symbols.Character))
                program.Diagnostics.Report(Mistakes.NotACharacter, item.Origin, entity.Name);
            foreach (Want want in Bind(item.Items, null, program.Symbols.Character, entity))
                yield return want;
        }
    }

    private List<Want> Bind(ImmutableArray<WantSyntax> wants, VariableSyntax? whose, TypeSymbol? type, EntitySymbol? only)
    {
        List<Want> bound = [];
        foreach (WantSyntax want in wants)
        {
            Scope scope = new();
            if (whose is not null || only is not null)
                scope.Push(whose?.Name?.Text, type, want.Origin);
            ExpressionBinder expressions = new(program, scope);
            Expression weight = expressions.BindAs(want.Weight, ValueType.Integer).Expression;
            Expression? condition = want.Condition is null ? null : expressions.BindCondition(want.Condition);
            string label = want.Label ?? program.Files[want.Origin.File].Text.Substring(want.Origin.Start, want.Origin.Length);
            bound.Add(new Want(type?.Id, only?.Id, scope.FrameSize, weight, condition, label, want.Origin) { IsDuty = want.IsDuty });
        }

        return bound;
    }
}
