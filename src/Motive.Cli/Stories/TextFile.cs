using System.Text;

namespace Motive.Cli.Stories;

/// <summary>Reads a text from disk: a story, a problem, a plan, a save or a table. Only regular files of a bounded size are read.</summary>
internal static class TextFile
{
    /// <summary>Nobody writes so much by hand; what is larger is another file than was meant.</summary>
    private const int MostBytes = 10_000_000;

    /// <exception cref="CommandFailure">There is no such file, or it cannot be read.</exception>
    public static string Read(string path)
    {
        try
        {
            return TryRead(path, out string text) is string problem ? throw new CommandFailure($"cannot read {path}: {problem}.") : text;
        }
        catch (Exception problem) when (IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot read {path}: {problem.Message}", problem);
        }
    }

    /// <summary>Null when it was read; otherwise why not, as the end of a sentence.</summary>
    public static string? TryRead(string path, out string text)
    {
        text = "";
        DiskEntry entry = DiskEntry.At(path);
        if (entry.Kind == EntryKind.Nothing)
            return "there is no such file";
        if (entry.Kind != EntryKind.File)
            return $"it is {entry.Name}, and only files are read";
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length > MostBytes)
            return $"it is larger than {MostBytes / 1_000_000} MB, the most that is read";
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        if (stream.ReadByte() >= 0)
            return "it has more in it than its size says, so it is no ordinary file";
        using StreamReader reader = new(new MemoryStream(bytes), Encoding.UTF8);
        text = reader.ReadToEnd();
        return null;
    }

    /// <summary>The world outside, as opposed to a fault of ours.</summary>
    public static bool IsOfDisk(Exception problem) => problem is IOException or UnauthorizedAccessException or System.Security.SecurityException;
}
