using System.Collections.Immutable;

namespace Motive.Repository.Tests.Structure;

/// <summary>One row of the table of arrows in ARCHITECTURE.md, which is the rule; these tests only read it.</summary>
internal sealed record ProjectRow(
    string Name, ImmutableArray<string> References, ImmutableArray<string> Names, bool OneNamespace, bool Core)
{
    public static ImmutableArray<ProjectRow> All { get; } = [.. Markdown.Table("ARCHITECTURE.md", "## Arrows").Select(Read)];

    public string Folder => $"src/{Name}";

    private static ProjectRow Read(ImmutableArray<string> cells) =>
        new(cells[0], List(cells[1]), List(cells[2]), cells[3] == "one", cells[4] == "yes");

    private static ImmutableArray<string> List(string cell) => cell == "–" ? [] : [.. cell.Split(", ")];
}
