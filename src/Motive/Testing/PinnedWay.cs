using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Testing;

/// <summary>The way to something that was reached, as it is kept in a text file beside the story: what it leads to, who is played, and what they decide.</summary>
/// <param name="Kind">As in <see cref="ExploredGoal"/>.</param>
/// <param name="Id">As there.</param>
/// <param name="Who">Who is played.</param>
/// <param name="Decisions">In the story's own words, as <see cref="StoryRun.Decide(string)"/> takes them.</param>
public sealed record PinnedWay(string Kind, string Id, string Who, ImmutableArray<string> Decisions)
{
    private const string As = "as ";
    private const string WithSeed = "seed ";

    /// <summary>The seed of the run.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>What it leads to, as it stands in the file: <c>ending rich</c>.</summary>
    public string Name => $"{Kind} {Id}";

    /// <summary>The ways to all that was reached, as text.</summary>
    public static string Write(IEnumerable<PinnedWay> ways) =>
        string.Concat(ways.Select(way => $"{way.Name}\n    {As}{way.Who}\n{(way.Seed == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"    {WithSeed}{way.Seed}\n"))}{string.Concat(way.Decisions.Select(decision => $"    {decision}\n"))}"));

    /// <summary>Reads such a file: what a way leads to stands at the margin, all else below it further in; lines that begin with <c>#</c> and empty ones count for nothing.</summary>
    /// <exception cref="RequestException">A line means nothing; the message names it.</exception>
    public static ImmutableArray<PinnedWay> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<PinnedWay> ways = [];
        foreach ((int index, string line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            string said = line.Trim();
            if (said.Length == 0 || said[0] == '#')
                continue;
            bool isName = !char.IsWhiteSpace(line[0]);
            if (isName && said.Split(' ', 2) is [string kind, string id] && Enum.TryParse(kind, ignoreCase: true, out Motive.Checking.Exploring.GoalKind _))
                ways.Add(new PinnedWay(kind, id, "", []));
            else if (isName || ways.Count == 0)
                throw new RequestException($"line {index + 1}: \"{said}\" says of nothing that a way leads there. There are: beat ID, ending ID, rest chapter N, expect EXPECTATION, asked CONDITION, at the margin; what is decided stands below, further in.");
            else
                ways[^1] = ways[^1].With(said);
        }

        return ways.Find(way => way.Who.Length == 0) is PinnedWay nobody
            ? throw new RequestException($"{nobody.Name}: who is played is missing: a line `as NAME` below it.")
            : [.. ways];
    }

    private PinnedWay With(string line) => Who.Length == 0 && line.StartsWith(As, StringComparison.Ordinal) ? this with { Who = line[As.Length..] }
        : Decisions.IsEmpty && line.StartsWith(WithSeed, StringComparison.Ordinal) && ulong.TryParse(line[WithSeed.Length..], CultureInfo.InvariantCulture, out ulong seed) ? this with { Seed = seed }
        : this with { Decisions = Decisions.Add(line) };
}
