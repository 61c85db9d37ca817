using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>Parameters of facts, rules, changes and actions; domains and defaults of facts.</summary>
internal sealed class Signatures(Program program)
{
    /// <summary>How many parameters one definition may have.</summary>
    public const int MostParameters = 16;

    private readonly NameLookup names = new(program);

    public void Build()
    {
        foreach (FactSymbol fact in program.Symbols.Facts)
        {
            fact.Parameters = Parameters(fact.Syntax.Parameters);
            BuildDomain(fact);
        }

        foreach (RuleSymbol rule in program.Symbols.Rules)
            rule.Parameters = Parameters(rule.Syntax.Parameters);
        foreach (ChangeSymbol change in program.Symbols.Changes)
            change.Parameters = Parameters(change.Syntax.Parameters);
        foreach (ActionSymbol action in program.Symbols.Actions)
            action.Parameters = Parameters(action.Syntax.Parameters);
        foreach (FactSymbol fact in program.Symbols.Facts)
            fact.Default = Default(fact);
    }

    public ImmutableArray<ParameterSymbol> Parameters(ImmutableArray<VariableSyntax> parameters)
    {
        ImmutableArray<ParameterSymbol>.Builder symbols = ImmutableArray.CreateBuilder<ParameterSymbol>();
        HashSet<string> seen = [];
        foreach (VariableSyntax parameter in parameters)
        {
            if (symbols.Count == MostParameters)
            {
                program.Diagnostics.Report(
                    Mistakes.NumberOutOfRange, parameter.Origin, $"{parameters.Length}", "a count of parameters", "0", $"{MostParameters}");
                break;
            }

            if (parameter.Name is { IsMissing: false } name && !seen.Add(name.Text))
                program.Diagnostics.Report(Mistakes.DuplicateParameter, name.Origin, name.Text);
            symbols.Add(new ParameterSymbol(parameter.Name?.Text, names.Type(parameter.Type), parameter.Origin));
        }

        return symbols.ToImmutable();
    }

    private void BuildDomain(FactSymbol fact)
    {
        switch (fact.Syntax.Domain)
        {
            case DomainSyntax.Boolean:
                (fact.Type, fact.Domain) = (ValueType.Boolean, new Domain.Boolean());
                break;
            case DomainSyntax.Integer bounds:
                if (bounds.Minimum > bounds.Maximum)
                    program.Diagnostics.Report(Mistakes.EmptyBounds, bounds.Origin, $"{bounds.Minimum}..{bounds.Maximum}");
                int maximum = Math.Max(bounds.Minimum, bounds.Maximum);
                (fact.Type, fact.Domain) = (ValueType.Integer, new Domain.Integer(bounds.Minimum, maximum));
                break;
            case DomainSyntax.Entities entities:
                TypeSymbol? type = names.Type(entities.Type);
                (fact.Type, fact.Domain) = (ValueType.Entity(type), new Domain.Entities(type?.Id ?? default));
                break;
        }
    }

    private int Default(FactSymbol fact)
    {
        int natural = fact.Domain switch
        {
            Domain.Integer bounds => bounds.Minimum <= 0 && bounds.Maximum >= 0 ? 0 : bounds.Minimum,
            Domain.Entities => Value.Unknown,
            _ => Value.False,
        };
        if (fact.Syntax.Default is not { } syntax || fact.Type.IsError)
            return natural;
        ExpressionBinder binder = new(program, new Scope());
        Typed value = binder.BindAs(syntax, fact.Type);
        if (value.IsError)
            return natural;
        if (value.Expression is not Expression.Literal literal)
        {
            program.Diagnostics.Report(Mistakes.NotConstant, syntax.Origin, fact.Name);
            return natural;
        }

        if (fact.Domain is Domain.Integer domain && (literal.Value < domain.Minimum || literal.Value > domain.Maximum))
        {
            string number = literal.Value.ToString(CultureInfo.InvariantCulture);
            program.Diagnostics.Report(Mistakes.NumberOutOfRange, syntax.Origin, number, $"`{fact.Name}`", $"{domain.Minimum}", $"{domain.Maximum}");
            return natural;
        }

        return literal.Value;
    }
}
