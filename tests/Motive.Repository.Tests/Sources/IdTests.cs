using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Motive.Repository.Tests.Sources;

/// <summary>States, acts, characters and ground facts are known by ids with types of their own, so that none of them is taken for another, for a value or for a count.</summary>
public sealed class IdTests
{
    private static readonly string[] Projects = ["src/Motive.Minds", "src/Motive.Play"];
    private static readonly string[] OfIds = ["state", "act", "character", "fact", "doer", "hearer", "teller", "addressee"];

    [Fact]
    public void What_stands_for_a_state_an_act_a_character_or_a_fact_is_no_bare_number()
    {
        Findings findings = new();
        int seen = 0;
        foreach (string path in RepositoryTree.SourcesOf(Projects))
        {
            foreach (ParameterSyntax parameter in Source.Of(path).Root.DescendantNodes().OfType<ParameterSyntax>().Where(IsOfId))
            {
                seen++;
                if (parameter.Type!.DescendantTokens().Any(token => token.ValueText == "int"))
                    findings.Add($"{path}:{Source.LineOf(parameter)}: {parameter}");
            }
        }

        Assert.True(seen > 500, $"Only {seen} parameters were looked at.");
        findings.AssertNone("Write StateId, ActId, CharacterId or GroundFactId, or call a number what it is:");
    }

    /// <summary>Limits say how many acts of whom, and not who.</summary>
    private static bool IsOfId(ParameterSyntax parameter) =>
        parameter.Type is not null && parameter.Parent is ParameterListSyntax
        && !(parameter.Parent.Parent is TypeDeclarationSyntax { Identifier.ValueText: string type } && type.EndsWith("Limits", StringComparison.Ordinal))
        && OfIds.Contains(parameter.Identifier.ValueText, StringComparer.OrdinalIgnoreCase);
}
