namespace Motive.Repository.Tests;

/// <summary>Collects everything that breaks a rule, so that one run names all of it.</summary>
internal sealed class Findings
{
    private readonly List<string> findings = [];

    public void Add(string finding) => findings.Add(finding);

    public void AssertNone(string rule) =>
        Assert.True(findings.Count == 0, $"{rule}\n  {string.Join("\n  ", findings)}");
}
