using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Motive.Cli.Stories;

/// <summary>
/// Writes a file so that it has either all that it shall have or is what it was before, also when the power goes: into a file beside it, which takes its
/// place when it is on the disk.
/// </summary>
internal static class WholeFile
{
    private const string Ending = ".new";

    /// <param name="path">Of no link; a file there keeps its mode.</param>
    /// <param name="replaces">Whether a file that is there is replaced; if not, it is an error.</param>
    /// <exception cref="IOException">It cannot be written. Nothing is left of the attempt.</exception>
    public static void Write(string path, string text, bool replaces) => Write(path, beside => Fill(beside, text), replaces);

    /// <param name="path">Of no link; a file there keeps its mode.</param>
    /// <param name="fill">Makes a file at the path that it is given, where there is none, and throws an exception of the disk where it cannot.</param>
    /// <param name="replaces">Whether a file that is there is replaced; if not, it is an error.</param>
    /// <exception cref="IOException">It cannot be written. Nothing is left of the attempt.</exception>
    public static void Write(string path, Action<string> fill, bool replaces)
    {
        string full = Path.GetFullPath(path);
        string beside = $"{full}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}{Ending}";
        ClearStrays(full);
        try
        {
            File.Delete(beside);
            fill(beside);
            if (replaces && !OperatingSystem.IsWindows() && File.Exists(full))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(full));
            File.Move(beside, full, replaces);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            TryDelete(beside);
            throw new IOException(problem.Message.Replace(beside, full, StringComparison.Ordinal), problem);
        }

        FlushFolder(Path.GetDirectoryName(full)!);
    }

    private static void Fill(string path, string text)
    {
        using FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Files beside it of programs that were ended while they wrote.</summary>
    private static void ClearStrays(string full)
    {
        string start = Path.GetFileName(full) + ".";
        try
        {
            foreach (string stray in Directory.GetFiles(Path.GetDirectoryName(full)!, "*" + Ending))
            {
                string name = Path.GetFileName(stray);
                if (name.StartsWith(start, StringComparison.Ordinal) && name.Length > start.Length + Ending.Length
                    && int.TryParse(name[start.Length..^Ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out int process) && !IsRunning(process))
                {
                    TryDelete(stray);
                }
            }
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            // A folder that cannot be listed can be written to all the same.
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using Process found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            // It is in nobody's way.
        }
    }

    /// <summary>The new name is on the disk too. Where a folder cannot be flushed, the system does it in its own time.</summary>
    private static void FlushFolder(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return;
        int descriptor = Open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (descriptor < 0)
            return;
        _ = Flush(descriptor);
        _ = Close(descriptor);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Flush(int descriptor);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int descriptor);
}
