using Motive.Cli.Pages;
using Motive.Cli.Stories;

namespace Motive.Cli.Playing;

/// <summary>The whole text as it was read, on the screen or in a file.</summary>
internal sealed class TranscriptFile(Book book, StoryRun run)
{
    private const string Break = "* * *";

    /// <param name="path">Of a file that is not there yet; empty for the screen.</param>
    public void Write(string path)
    {
        if (path.Length == 0)
        {
            book.Show(run.Transcript);
            return;
        }

        if (DiskEntry.At(path).Kind != EntryKind.Nothing)
        {
            book.Remark($"{path} is there already. Name another file.");
            return;
        }

        try
        {
            WholeFile.Write(path, Text(), replaces: false);
            book.Remark($"Written to {path}.");
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            book.Remark($"cannot write {path}: {problem.Message}");
        }
    }

    private string Text()
    {
        string title = run.Loaded.Outline.Title;
        IEnumerable<string> parts = run.Transcript.Select(passage => passage.Kind == "break" ? Break : passage.Text);
        if (parts.FirstOrDefault() == title)
            parts = parts.Skip(1);
        return ShellText.Printable(string.Join("\n\n", [title, .. parts])) + "\n";
    }
}
