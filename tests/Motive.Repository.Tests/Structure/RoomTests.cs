namespace Motive.Repository.Tests.Structure;

public sealed class RoomTests
{
    public static TheoryData<string> Projects => [.. Room.All.Select(room => room.Project).Distinct()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_with_rooms_has_every_source_in_one_of_them(string project)
    {
        Findings findings = new();
        foreach (string path in RepositoryTree.SourcesOf($"src/{project}").Where(path => Room.Of(path) is null))
            findings.Add(path);
        findings.AssertNone("No row in the table of rooms in ARCHITECTURE.md:");
    }

    [Fact]
    public void The_table_lists_the_folders_of_every_room()
    {
        foreach (Room room in Room.All)
        {
            IEnumerable<string> folders = RepositoryTree.SourcesOf(room.Folder).Select(path => path[(room.Folder.Length + 1)..].Split('/')).Where(parts => parts.Length > 1).Select(parts => parts[0]);
            Assert.Equal(folders.Distinct().Order(StringComparer.Ordinal), room.Folders.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Rooms_may_use_only_rooms_above_them_in_the_table()
    {
        Findings findings = new();
        HashSet<(string, string)> above = [];
        foreach (Room room in Room.All)
        {
            foreach (string target in room.MayUse.Where(target => !above.Contains((room.Project, target))))
                findings.Add($"{room.Folder} → {target}");
            above.Add((room.Project, room.Name));
        }

        findings.AssertNone("What rooms use goes one way:");
    }

    /// <summary>Uses that the table does not allow are findings, and so is what it allows and nobody needs.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void Rooms_use_exactly_the_rooms_that_the_table_says(string project)
    {
        Findings findings = new();
        var uses = RoomUses.In(project);
        foreach ((Room from, Room to, string example) in uses.Where(use => !use.From.MayUse.Contains(use.To.Name)))
            findings.Add($"{from.Name} → {to.Name}: {example}");
        foreach (Room room in Room.All.Where(room => room.Project == project))
        {
            foreach (string target in room.MayUse.Where(target => !uses.Any(use => use.From == room && use.To.Name == target)))
                findings.Add($"{room.Name} → {target}: allowed, but nothing in {room.Name} uses it");
        }

        findings.AssertNone("See the table of rooms in ARCHITECTURE.md:");
    }
}
