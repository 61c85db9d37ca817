using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>A problem file as written: its definitions by kind, each kind in file order.</summary>
internal sealed class ProblemSyntax
{
    public List<ProblemTypeSyntax> Types { get; } = [];

    public List<ProblemEntitySyntax> Entities { get; } = [];

    public List<ProblemPropertySyntax> Properties { get; } = [];

    public List<ProblemEventSyntax> Events { get; } = [];

    public List<ProblemUtilitySyntax> Utilities { get; } = [];

    /// <summary>What holds in the beginning.</summary>
    public List<FormulaSyntax> Statements { get; } = [];
}

internal sealed record ProblemTypeSyntax(NameSyntax Name, ImmutableArray<NameSyntax> Parents);

internal sealed record ProblemEntitySyntax(NameSyntax Name, ImmutableArray<NameSyntax> Types);

/// <summary>A variable with its type, or, without one, an entity that alone can stand there.</summary>
internal sealed record ProblemParameterSyntax(NameSyntax Name, NameSyntax? Type);

/// <summary><see cref="IsBroken"/>: the name is known, what else was written is not, so that its uses cannot be judged.</summary>
internal sealed record ProblemPropertySyntax(NameSyntax Name, ImmutableArray<ProblemParameterSyntax> Parameters, NameSyntax Value, bool IsBroken);

/// <summary>An action, or a trigger, which has no <see cref="Consenting"/> and no <see cref="Observer"/>.</summary>
internal sealed record ProblemEventSyntax(bool IsTrigger, NameSyntax Name, ImmutableArray<ProblemParameterSyntax> Parameters)
{
    public FormulaSyntax? Precondition { get; set; }

    public FormulaSyntax? Effect { get; set; }

    public ImmutableArray<NameSyntax> Consenting { get; set; } = [];

    public ProblemParameterSyntax? Observer { get; set; }

    public FormulaSyntax? Observing { get; set; }

    public Origin Origin => Name.Origin;
}

/// <summary>Of the author, where <see cref="Whose"/> is null.</summary>
internal sealed record ProblemUtilitySyntax(NameSyntax? Whose, FormulaSyntax Value, Origin Origin);
