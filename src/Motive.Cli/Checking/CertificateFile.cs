using System.Collections.Immutable;
using System.Text;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>A file that shows that something is out of reach, for another program to check.</summary>
internal static class CertificateFile
{
    /// <summary>A file that is there stays; where nothing can be certified, the error stream says why.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public static void Write(Terminal terminal, string file, StoryExploration exploration, ExplorationEnd end, ImmutableArray<ExploredGoal> goals)
    {
        if (!exploration.CanCertify)
        {
            string why = end != ExplorationEnd.Exhausted ? "not everything was looked at" : goals.Any(goal => goal.Found == Reachable.OutOfReach) ? "the story has written scenes, of which none is made" : "nothing is out of reach";
            terminal.Error.WriteLine($"motive: no certificate is written: {why}.");
            return;
        }

        try
        {
            WholeFile.Write(file, path => Fill(path, exploration), replaces: false);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot write {file}: {problem.Message}", problem);
        }
    }

    private static void Fill(string path, StoryExploration exploration)
    {
        using FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write);
        using StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        exploration.WriteCertificate(writer);
        writer.Flush();
        stream.Flush(flushToDisk: true);
    }
}
