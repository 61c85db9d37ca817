using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Names, lists of names and of parameters, and what is said where something else was expected.</summary>
internal sealed partial class ProblemParser
{
    private bool Accept(ProblemTokenKind kind, string what)
    {
        if (Current.Kind != kind)
            return Expect(what);
        at++;
        return true;
    }

    /// <summary>Always false: what was expected is not here.</summary>
    private bool Expect(string what)
    {
        Report(Mistakes.Expected, null, what);
        return false;
    }

    private void Report(DiagnosticDescriptor descriptor, string? hint, string what)
    {
        string there = AtEnd ? "the file ends" : $"there is `{Current.Text}`";
        diagnostics.ReportWithHint(descriptor, tokens.OriginOf(at), hint, what, there);
    }

    private void Skip(string what)
    {
        Expect(what);
        at++;
    }

    private NameSyntax TakeWord() => tokens.NameAt(at++);

    private bool TryTakeWord(string what, out NameSyntax name)
    {
        name = new NameSyntax("", tokens.OriginOf(at));
        if (Current.Kind != ProblemTokenKind.Word)
            return Expect(what);
        name = TakeWord();
        return true;
    }

    private ImmutableArray<NameSyntax> TakeNamesAfterColon()
    {
        at++;
        return TakeNames();
    }

    private ImmutableArray<NameSyntax> TakeNames()
    {
        ImmutableArray<NameSyntax>.Builder names = ImmutableArray.CreateBuilder<NameSyntax>();
        do
        {
            if (names.Count > 0)
                at++;
            if (!TryTakeWord("a name", out NameSyntax name))
                break;
            names.Add(name);
        }
        while (Current.Kind == ProblemTokenKind.Comma);

        return names.ToImmutable();
    }

    /// <summary>Null after a diagnostic.</summary>
    private ImmutableArray<VariableSyntax>? TakeParameters()
    {
        if (!Accept(ProblemTokenKind.OpenRound, "`(`"))
            return null;
        ImmutableArray<VariableSyntax>.Builder parameters = ImmutableArray.CreateBuilder<VariableSyntax>();
        while (Current.Kind != ProblemTokenKind.CloseRound || parameters.Count > 0)
        {
            if (!TryTakeWord("a parameter", out NameSyntax name))
                return null;
            NameSyntax type = new("", name.Origin);
            if (Current.Kind == ProblemTokenKind.Colon)
            {
                at++;
                if (!TryTakeWord("a type", out type))
                    return null;
            }

            parameters.Add(new VariableSyntax(name, type));
            if (Current.Kind != ProblemTokenKind.Comma)
                break;
            at++;
        }

        return Accept(ProblemTokenKind.CloseRound, "`,` or `)`") ? parameters.ToImmutable() : null;
    }
}
