using System.Collections.Immutable;

namespace Motive.Language;

/// <summary>
/// Mistakes that only a problem file can have; the others are among <see cref="Mistakes"/>, which lists these too. A code keeps its meaning.
/// </summary>
internal static class ProblemMistakes
{
    public static readonly DiagnosticDescriptor TooInvolved = DiagnosticDescriptor.Error(
        "MO0084", "An expression too involved",
        "This expression is nested too deep or could be read in too many ways. Put brackets around its parts, or split it.");

    public static readonly DiagnosticDescriptor PartTwice = DiagnosticDescriptor.Warning(
        "MO0085", "A part given twice",
        "`{0}` already has {1}. The last one counts.");

    public static readonly DiagnosticDescriptor UnknownProperty = DiagnosticDescriptor.Error(
        "MO0086", "An unknown property",
        "No property is called `{0}`.");

    public static readonly DiagnosticDescriptor UnknownSymbol = DiagnosticDescriptor.Error(
        "MO0087", "An unknown name in a problem file",
        "No parameter, variable or entity is called `{0}` here.");

    public static readonly DiagnosticDescriptor NoOverload = DiagnosticDescriptor.Error(
        "MO0088", "Arguments that no definition takes",
        "No `{0}` takes {1}.");

    public static readonly DiagnosticDescriptor AmbiguousOverload = DiagnosticDescriptor.Error(
        "MO0089", "Two definitions for the same arguments",
        "{0} takes arguments that {1} takes too.");

    public static readonly DiagnosticDescriptor UnsupportedNumber = DiagnosticDescriptor.Error(
        "MO0090", "A number that is not supported",
        "`{0}` cannot be represented.");

    public static readonly DiagnosticDescriptor NotAnEffect = DiagnosticDescriptor.Error(
        "MO0092", "A condition where something should change",
        "This says nothing definite about what {0}.");

    public static readonly DiagnosticDescriptor UnknownAsArgument = DiagnosticDescriptor.Error(
        "MO0093", "`?` as an argument",
        "`?` cannot be an argument of `{0}`.");

    public static readonly DiagnosticDescriptor MissingElse = DiagnosticDescriptor.Error(
        "MO0094", "A value only sometimes",
        "This has no value when no condition holds. Add `else`.");

    public static readonly DiagnosticDescriptor SameParameter = DiagnosticDescriptor.Warning(
        "MO0095", "A parameter that cannot be named",
        "An earlier parameter of `{1}` is called `{0}` too, and is what `{0}` means.");

    public static readonly DiagnosticDescriptor NotAnEntityType = DiagnosticDescriptor.Error(
        "MO0096", "A variable that is not an entity",
        "A variable stands for an entity, so its type cannot be `{0}`.");

    public static readonly DiagnosticDescriptor ObserverType = DiagnosticDescriptor.Error(
        "MO0097", "Observers of some characters only",
        "Everybody may observe, so `{0}` must be of type `character` or above it. Ask for `{1}` in the condition, as in `{0} : {1}`.");

    public static readonly DiagnosticDescriptor UnclosedComment = DiagnosticDescriptor.Warning(
        "MO0098", "A comment without its end",
        "This comment is closed by no `*/`, so it goes on to the end of the file.");

    public static readonly DiagnosticDescriptor UnknownDefinition = DiagnosticDescriptor.Error(
        "MO0099", "An unknown definition in a problem file",
        "`{0}` starts no definition.");

    public static readonly DiagnosticDescriptor Rounded = DiagnosticDescriptor.Warning(
        "MO0135", "A number that is rounded",
        "Not everything that `{0}` can come to can be kept exactly. It is rounded to the nearest 1/{1}.");

    public static readonly DiagnosticDescriptor DivisionByZero = DiagnosticDescriptor.Warning(
        "MO0136", "A division by zero",
        "`{0}` divides by 0, so what it comes to is never known.");

    /// <summary>In the order of codes.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        TooInvolved, PartTwice, UnknownProperty, UnknownSymbol, NoOverload, AmbiguousOverload,
        UnsupportedNumber, NotAnEffect, UnknownAsArgument, MissingElse, SameParameter, NotAnEntityType, ObserverType,
        UnclosedComment, UnknownDefinition, Rounded, DivisionByZero,
    ];
}
