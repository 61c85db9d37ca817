using System.Collections.Immutable;
using Motive.Cli.Stories;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>A file with ways to what can be reached.</summary>
internal static class PinFile
{
    /// <exception cref="CommandFailure">It is no such file, or cannot be read.</exception>
    public static ImmutableArray<PinnedWay> Read(string file)
    {
        try
        {
            return PinnedWay.Read(TextFile.Read(file));
        }
        catch (RequestException wrong)
        {
            throw new CommandFailure($"{file}: {wrong.Message}", wrong);
        }
    }

    /// <summary>Whatever it had before is replaced.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public static void Write(string file, StoryExploration exploration, IEnumerable<ExploredGoal> goals)
    {
        IEnumerable<PinnedWay> ways = goals.Where(goal => goal.Found == Reachable.Reached).Select(goal => new PinnedWay(goal.Kind, goal.Id, exploration.Who, goal.Replay));
        try
        {
            if (File.Exists(file))
                Read(file);
            WholeFile.Write(file, $"# Ways to what can be reached in \"{exploration.Title}\", written by motive check --explore --pin. motive check STORY --pins goes them again; motive play STORY --replay shows the first, or that of --to NAME.\n{PinnedWay.Write(ways)}", replaces: true);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot write {file}: {problem.Message}", problem);
        }
    }
}
