namespace Motive.Repository.Tests;

/// <summary>Collects everything that breaks a rule, so that one run names all of it.</summary>
internal sealed class Findings
{
    private readonly List<string> _findings = [];

    public void Add(string finding) => _findings.Add(finding);

    public void AssertNone(string rule) =>
        Assert.True(_findings.Count == 0, $"{rule}\n  {string.Join("\n  ", _findings)}");
}
