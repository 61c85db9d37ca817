using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>Properties and events with their parameters. Several may share a name, as long as no arguments fit two of them.</summary>
internal sealed class ProblemSignatures
{
    private readonly ProblemTypes types;
    private readonly DiagnosticBag diagnostics;
    private readonly List<ProblemProperty> properties = [];
    private readonly ILookup<string, ProblemProperty> byName;

    public ProblemSignatures(ProblemSyntax syntax, ProblemTypes types, DiagnosticBag diagnostics)
    {
        (this.types, this.diagnostics) = (types, diagnostics);
        foreach (ProblemPropertySyntax property in syntax.Properties)
            Declare(property);
        byName = properties.ToLookup(property => property.Name, StringComparer.Ordinal);
        foreach (IGrouping<string, ProblemProperty> overloads in byName)
            CheckOverloads([.. overloads.Where(property => !property.IsBroken)]);
        Events = [.. syntax.Events.Select(item => new ProblemEvent(item, Parameters(item.Parameters, item.Name.Text)))];
        foreach (IGrouping<string, ProblemEvent> overloads in Events.GroupBy(item => item.Name))
        {
            CheckOverloads([.. overloads.Where(item => item.Syntax.IsTrigger)]);
            CheckOverloads([.. overloads.Where(item => !item.Syntax.IsTrigger)]);
        }
    }

    public IReadOnlyList<ProblemProperty> Properties => properties;

    public ImmutableArray<ProblemEvent> Events { get; }

    public IEnumerable<ProblemProperty> Named(string name) => byName[name];

    private void Declare(ProblemPropertySyntax syntax)
    {
        ImmutableArray<ProblemParameter> parameters = Parameters(syntax.Parameters, null);
        ProblemValueType value = syntax.Value.Text switch
        {
            "boolean" => ProblemValueType.Boolean,
            "number" => ProblemValueType.Number,
            _ => types.Named(syntax.Value) is { } type ? new ProblemValueType(ValueKind.Entity, type) : ProblemValueType.Error,
        };
        if (ProblemWords.IsReserved(syntax.Name.Text))
            diagnostics.Report(Mistakes.ReservedWord, syntax.Name.Origin, syntax.Name.Text, "the name of a property");
        if (properties.Exists(earlier => earlier.Name == syntax.Name.Text && earlier.Value == value && HaveSameTypes(earlier.Parameters, parameters)))
            return;
        bool broken = syntax.IsBroken || value.IsError || parameters.Any(parameter => parameter.Type is null);
        properties.Add(new ProblemProperty(new FactId(properties.Count), syntax.Name.Text, parameters, syntax.Name.Origin) { Value = value, IsBroken = broken });
    }

    /// <summary>Names of one's own count in an event only, whose parts speak of its parameters.</summary>
    private ImmutableArray<ProblemParameter> Parameters(ImmutableArray<ProblemParameterSyntax> syntax, string? ofEvent)
    {
        ImmutableArray<ProblemParameter>.Builder parameters = ImmutableArray.CreateBuilder<ProblemParameter>();
        HashSet<string> seen = [];
        foreach (ProblemParameterSyntax parameter in syntax)
        {
            if (parameters.Count == Signatures.MostParameters)
            {
                string most = Signatures.MostParameters.ToString(CultureInfo.InvariantCulture);
                diagnostics.Report(Mistakes.NumberOutOfRange, parameter.Name.Origin, $"{syntax.Length}", "a count of parameters", "0", most);
                break;
            }

            parameters.Add(Parameter(parameter));
            if (parameter.Type is not null && !seen.Add(parameter.Name.Text) && ofEvent is not null)
                diagnostics.Report(ProblemMistakes.SameParameter, parameter.Name.Origin, parameter.Name.Text, ofEvent);
        }

        return parameters.ToImmutable();
    }

    private ProblemParameter Parameter(ProblemParameterSyntax syntax)
    {
        if (syntax.Type is not null)
            return new ProblemParameter(syntax.Name.Text, types.Named(syntax.Type), null, syntax.Name.Origin);
        if (types.Find(syntax.Name.Text) is { } entity)
            return new ProblemParameter(entity.Name, types.Only(entity), entity, syntax.Name.Origin);
        string? hint = diagnostics.DidYouMean(syntax.Name.Text, types.Entities.Select(item => item.Name)) ?? "A parameter has a type, as in `who : character`.";
        diagnostics.ReportWithHint(Mistakes.UnknownEntity, syntax.Name.Origin, hint, syntax.Name.Text);
        return new ProblemParameter(syntax.Name.Text, null, null, syntax.Name.Origin);
    }

    private void CheckOverloads(ImmutableArray<IProblemSignature> overloads)
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
    private static bool HaveSameTypes(ImmutableArray<ProblemParameter> left, ImmutableArray<ProblemParameter> right) =>
        left.Length == right.Length && left.Zip(right).All(pair => pair.First.Type is { } type && type == pair.Second.Type);

    private static bool BothFit(ImmutableArray<ProblemParameter> left, ImmutableArray<ProblemParameter> right) =>
        left.Length == right.Length && left.Zip(right).All(pair =>
            pair.First.Type is { } one && pair.Second.Type is { } other && one.Overlaps(other));

    public static string Words(IProblemSignature signature) =>
        $"`{signature.Name}({string.Join(", ", signature.Parameters.Select(parameter => parameter.Words))})`";
}
