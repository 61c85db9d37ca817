using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>An action or a trigger with its parameters.</summary>
internal sealed record ProblemEvent(ProblemEventSyntax Syntax) : CallableSymbol(Syntax.Name.Text, Syntax.Origin);

/// <summary>Properties and events with their parameters. Several may share a name, as long as no arguments fit two of them.</summary>
internal sealed class ProblemSignatures
{
    private readonly SymbolTable symbols;
    private readonly ProblemTypes types;
    private readonly DiagnosticBag diagnostics;
    private readonly ILookup<string, FactSymbol> byName;

    public ProblemSignatures(ProblemSyntax syntax, ProblemTypes types, Program program)
    {
        (symbols, this.types, diagnostics) = (program.Symbols, types, program.Diagnostics);
        foreach (FactSyntax property in syntax.Properties)
            Declare(property);
        byName = symbols.Facts.ToLookup(fact => fact.Name, StringComparer.Ordinal);
        foreach (IGrouping<string, FactSymbol> overloads in byName)
            CheckOverloads([.. overloads.Where(fact => !IsBroken(fact))]);
        Events = [.. syntax.Events.Select(item => new ProblemEvent(item) { Parameters = Parameters(item.Parameters, item.Name.Text) })];
        foreach (IGrouping<string, ProblemEvent> overloads in Events.GroupBy(item => item.Name))
        {
            CheckOverloads([.. overloads.Where(item => item.Syntax.IsTrigger)]);
            CheckOverloads([.. overloads.Where(item => !item.Syntax.IsTrigger)]);
        }
    }

    public ImmutableArray<ProblemEvent> Events { get; }

    public IEnumerable<FactSymbol> Named(string name) => byName[name];

    /// <summary>Whether some of it could not be read, which has been reported, so that its uses cannot be judged.</summary>
    public static bool IsBroken(FactSymbol fact) => fact.Type.IsError || fact.Parameters.Any(parameter => parameter.Type is null);

    private void Declare(FactSyntax syntax)
    {
        ImmutableArray<ParameterSymbol> parameters = Parameters(syntax.Parameters, null);
        ValueType value = syntax.Domain switch
        {
            DomainSyntax.Boolean => ValueType.Boolean,
            DomainSyntax.Integer => ValueType.Integer,
            DomainSyntax.Entities entities => ValueType.Entity(types.Named(entities.Type)),
            _ => ValueType.Error,
        };
        if (ProblemWords.IsReserved(syntax.Name.Text))
            diagnostics.Report(Mistakes.ReservedWord, syntax.Name.Origin, syntax.Name.Text, "the name of a property");
        if (symbols.Facts.Exists(earlier => earlier.Name == syntax.Name.Text && earlier.Type == value && HaveSameTypes(earlier.Parameters, parameters)))
            return;
        symbols.AddFact(syntax);
        FactSymbol fact = symbols.Facts[^1];
        (fact.Parameters, fact.Type) = (parameters, value);
        (fact.Domain, fact.Default) = syntax.Domain switch
        {
            DomainSyntax.Integer number => (new Domain.Integer(number.Minimum, number.Maximum) { MayBeUnknown = true }, 0),
            DomainSyntax.Entities => (new Domain.Entities(value.Type?.Id ?? default), Value.Unknown),
            _ => ((Domain)new Domain.Boolean(), Value.False),
        };
    }

    /// <summary>Names of one's own count in an event only, whose parts speak of its parameters.</summary>
    private ImmutableArray<ParameterSymbol> Parameters(ImmutableArray<VariableSyntax> syntax, string? ofEvent)
    {
        ImmutableArray<ParameterSymbol>.Builder parameters = ImmutableArray.CreateBuilder<ParameterSymbol>();
        HashSet<string> seen = [];
        foreach (VariableSyntax parameter in syntax)
        {
            if (parameters.Count == Signatures.MostParameters)
            {
                string most = Signatures.MostParameters.ToString(CultureInfo.InvariantCulture);
                diagnostics.Report(Mistakes.NumberOutOfRange, parameter.Origin, $"{syntax.Length}", "a count of parameters", "0", most);
                break;
            }

            parameters.Add(Parameter(parameter.Name!, parameter.Type));
            if (!parameter.Type.IsMissing && !seen.Add(parameter.Name!.Text) && ofEvent is not null)
                diagnostics.Report(ProblemMistakes.SameParameter, parameter.Origin, parameter.Name.Text, ofEvent);
        }

        return parameters.ToImmutable();
    }

    private ParameterSymbol Parameter(NameSyntax name, NameSyntax type)
    {
        if (!type.IsMissing)
            return new ParameterSymbol(name.Text, types.Named(type), name.Origin);
        if (symbols.FindEntityNamed(name.Text) is { } entity)
            return new ParameterSymbol(entity.Name, types.Only(entity), name.Origin) { Only = entity };
        string? hint = diagnostics.DidYouMean(name.Text, symbols.Entities.Select(item => item.Name)) ?? "A parameter has a type, as in `who : character`.";
        diagnostics.ReportWithHint(Mistakes.UnknownEntity, name.Origin, hint, name.Text);
        return new ParameterSymbol(name.Text, null, name.Origin);
    }

    private void CheckOverloads(ImmutableArray<CallableSymbol> overloads)
    {
        for (int i = 1; i < overloads.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (!BothFit(overloads[i].Parameters, overloads[j].Parameters))
                    continue;
                diagnostics.Report(ProblemMistakes.AmbiguousOverload, overloads[i].Origin, Words(overloads[i]), Words(overloads[j]));
                break;
            }
        }
    }

    /// <summary>Whether two properties are one that is declared again.</summary>
    private static bool HaveSameTypes(ImmutableArray<ParameterSymbol> left, ImmutableArray<ParameterSymbol> right) =>
        left.Length == right.Length && left.Zip(right).All(pair => pair.First.Type is { } one && one.Id == pair.Second.Type?.Id);

    private static bool BothFit(ImmutableArray<ParameterSymbol> left, ImmutableArray<ParameterSymbol> right) =>
        left.Length == right.Length && left.Zip(right).All(pair =>
            pair.First.Type is { } one && pair.Second.Type is { } other && SymbolTable.ShareMember(one.Members, other.Members));

    public static string Words(CallableSymbol signature) =>
        $"`{signature.Name}({string.Join(", ", signature.Parameters.Select(parameter => parameter.Only?.Name ?? $"{parameter.Name} : {parameter.Type?.Name}"))})`";
}
