using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// A problem file as written: its definitions by kind, each kind in file order. A parameter without a type is an entity that alone can stand there.
/// </summary>
internal sealed class ProblemSyntax
{
    public List<TypeSyntax> Types { get; } = [];

    public List<EntitySyntax> Entities { get; } = [];

    /// <summary>One whose domain is missing has a name alone, so that its uses cannot be judged.</summary>
    public List<FactSyntax> Properties { get; } = [];

    public List<ProblemEventSyntax> Events { get; } = [];

    public List<ProblemUtilitySyntax> Utilities { get; } = [];

    /// <summary>What holds in the beginning.</summary>
    public List<ExpressionSyntax> Statements { get; } = [];
}

/// <summary>An action, or a trigger, which has no <see cref="Consenting"/> and no <see cref="Observer"/>.</summary>
internal sealed record ProblemEventSyntax(bool IsTrigger, NameSyntax Name, ImmutableArray<VariableSyntax> Parameters)
{
    public ExpressionSyntax? Precondition { get; set; }

    public ExpressionSyntax? Effect { get; set; }

    public ImmutableArray<NameSyntax> Consenting { get; set; } = [];

    public VariableSyntax? Observer { get; set; }

    public ExpressionSyntax? Observing { get; set; }

    public Origin Origin => Name.Origin;
}

/// <summary>Of the author, where <see cref="Whose"/> is null.</summary>
internal sealed record ProblemUtilitySyntax(NameSyntax? Whose, ExpressionSyntax Value, Origin Origin);
