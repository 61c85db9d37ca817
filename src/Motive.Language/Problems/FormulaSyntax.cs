using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// An expression of a problem file: a condition, an effect, a value or a statement, which one being told by where it stands.
/// <see cref="First"/> and <see cref="Last"/> are its tokens, the last excluded, without brackets around the whole.
/// </summary>
internal abstract record FormulaSyntax(int First, int Last)
{
    public sealed record Unknown(int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Truth(bool Value, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Number(string Text, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Symbol(string Text, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Call(NameSyntax Name, ImmutableArray<FormulaSyntax> Arguments, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Believes(FormulaSyntax Who, FormulaSyntax Body, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record And(ImmutableArray<FormulaSyntax> Parts, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Or(ImmutableArray<FormulaSyntax> Parts, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Not(FormulaSyntax Operand, int First, int Last) : FormulaSyntax(First, Last);

    /// <summary>The first branch is <c>if</c>, the others <c>elseif</c>.</summary>
    public sealed record If(ImmutableArray<FormulaBranch> Branches, FormulaSyntax? Otherwise, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Quantified(FormulaQuantifier Quantifier, NameSyntax Variable, NameSyntax Type, FormulaSyntax Body, int First, int Last)
        : FormulaSyntax(First, Last);

    public sealed record Assign(FormulaSyntax Target, FormulaSyntax Value, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Compare(Comparison Operator, FormulaSyntax Left, FormulaSyntax Right, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record TypeTest(FormulaSyntax Operand, NameSyntax Type, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Add(ImmutableArray<FormulaSyntax> Parts, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Multiply(ImmutableArray<FormulaSyntax> Parts, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Subtract(FormulaSyntax Left, FormulaSyntax Right, int First, int Last) : FormulaSyntax(First, Last);

    public sealed record Divide(FormulaSyntax Left, FormulaSyntax Right, int First, int Last) : FormulaSyntax(First, Last);
}

internal sealed record FormulaBranch(FormulaSyntax Condition, FormulaSyntax Value);

internal enum FormulaQuantifier
{
    Every,
    Some,
    Sum,
    Product,
}
