namespace Motive.Repository.Tests.Documents;

/// <summary>The continuous check runs what the first page tells a reader to run, and not a command of its own.</summary>
public sealed class CommandTests
{
    private static readonly string[] Readme = RepositoryTree.Lines("README.md");

    [Fact]
    public void The_first_page_has_one_test_command() =>
        Assert.Single(Readme, line => line.StartsWith("dotnet test ", StringComparison.Ordinal));

    [Fact]
    public void The_first_page_has_one_bare_play_command() =>
        Assert.Single(Readme, line => line == "dotnet run --project src/Motive.Cli");

    [Fact]
    public void The_check_takes_both_commands_from_the_first_page()
    {
        string check = RepositoryTree.Read(".ci/run");
        Assert.Contains("'^dotnet test '", check, StringComparison.Ordinal);
        Assert.Contains("'^dotnet run --project src/Motive.Cli$'", check, StringComparison.Ordinal);
        Assert.Contains("README.md", check, StringComparison.Ordinal);
        Assert.DoesNotContain("\ndotnet test", check, StringComparison.Ordinal);
    }
}
