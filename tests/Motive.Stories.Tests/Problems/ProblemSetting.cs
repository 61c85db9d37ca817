using System.Collections.Immutable;
using System.Globalization;

namespace Motive.Stories.Tests.Problems;

/// <summary>
/// A row of <c>problems/settings.csv</c>: which story, which author's utility to reach, and the limits of the search.
/// <see cref="Shortest"/> is null where the goal cannot be reached within the limits.
/// </summary>
public sealed record ProblemSetting(
    string Name, string File, int Goal, int AuthorLimit, int CharacterLimit, int BeliefLimit, int? Shortest)
{
    private const string Header = "setting,file,goal,author_limit,character_limit,belief_limit,shortest";

    public static string Folder { get; } = Path.Combine(Flagship.Root(), "problems");

    public static ImmutableArray<ProblemSetting> All { get; } = ReadAll();

    public static ProblemSetting Of(string name) => All.Single(setting => setting.Name == name);

    public bool HasPlan => System.IO.File.Exists(PlanFile);

    public ImmutableArray<string> Plan => [.. System.IO.File.ReadAllLines(PlanFile)];

    private string PlanFile => Path.Combine(Folder, "plans", Name + ".txt");

    private static ImmutableArray<ProblemSetting> ReadAll()
    {
        string[] lines = System.IO.File.ReadAllLines(Path.Combine(Folder, "settings.csv"));
        return lines[0] == Header
            ? [.. lines.Skip(1).Select(Read)]
            : throw new InvalidDataException($"The header of settings.csv is {lines[0]}; it should be {Header}.");
    }

    private static ProblemSetting Read(string line)
    {
        string[] cells = line.Split(',');
        return new ProblemSetting(
            cells[0], cells[1], Number(cells[2]), Number(cells[3]), Number(cells[4]), Number(cells[5]),
            cells[6].Length == 0 ? null : Number(cells[6]));
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
