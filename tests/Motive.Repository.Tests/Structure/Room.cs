using System.Collections.Immutable;

namespace Motive.Repository.Tests.Structure;

/// <summary>One row of the table of rooms in ARCHITECTURE.md: a folder right below a project, the folders in it, and the rooms of the same project that it may use.</summary>
internal sealed record Room(string Project, string Name, ImmutableArray<string> Folders, ImmutableArray<string> MayUse)
{
    public static ImmutableArray<Room> All { get; } = [.. Markdown.Table("ARCHITECTURE.md", "## Rooms").Select(Read)];

    public string Folder => $"src/{Project}/{Name}";

    /// <summary>The room that a source file stands in, if its project has rooms.</summary>
    public static Room? Of(string path) => All.FirstOrDefault(room => path.StartsWith(room.Folder + "/", StringComparison.Ordinal));

    private static Room Read(ImmutableArray<string> cells) => new(cells[0], cells[1], List(cells[2]), List(cells[3]));

    private static ImmutableArray<string> List(string cell) => cell == "–" ? [] : [.. cell.Split(", ")];
}
