using System.Text;
using Motive.Cli.Stories;
using Motive.Protocol;

namespace Motive.Cli.Publishing;

/// <summary>The page, the engine and the story in one file, which opens from the disk.</summary>
/// <param name="place">The file to write; or a folder to write it in, under the name of the story's own place.</param>
internal sealed class SinglePage(string place)
{
    private const string BuiltPage = "single.html";
    private const string Start = "<script id=\"story\" type=\"application/json\">";
    private const string Slot = Start + "</script>";

    /// <summary>Whether a file of the built page is this one, which no folder needs.</summary>
    public static bool IsBuilt(string file) => Path.GetFileName(file) == BuiltPage;

    /// <returns>The file, and how many bytes it has.</returns>
    /// <exception cref="CommandFailure">It cannot be written, or something else is there.</exception>
    public (string File, long Bytes) Write(PageAssets assets, PublishedStory story)
    {
        try
        {
            string page = File.ReadAllText(Path.Combine(assets.Folder, BuiltPage));
            if (!page.Contains(Slot, StringComparison.Ordinal))
                throw new CommandFailure("the page that was built into this program is another than it expects. Build the page and the program again.");
            string file = FileAt(story);
            string told = CoverPage.InScript(Encoding.UTF8.GetString(story.Text.Write()));
            WholeFile.Write(file, CoverPage.WritePublished(page, story.Outline, story.Opening).Replace(Slot, $"{Start}{told}</script>", StringComparison.Ordinal), replaces: true);
            return (file, new FileInfo(file).Length);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot write {place}: {problem.Message}", problem);
        }
    }

    private string FileAt(PublishedStory story)
    {
        EntryKind kind = DiskEntry.At(place).Kind;
        bool isFolder = kind == EntryKind.Folder || Path.EndsInDirectorySeparator(place);
        string file = isFolder ? Path.Combine(place, story.Name + ".html") : place;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        kind = DiskEntry.At(file).Kind;
        if (kind != EntryKind.Nothing && (kind != EntryKind.File || !IsOurs(file)))
            throw new CommandFailure($"{file} is something else, and stays as it is. Give a file that is not there yet, or one that was published before.");
        return file;
    }

    private static bool IsOurs(string file) => new FileInfo(file).Length == 0 || File.ReadAllText(file).Contains(Start, StringComparison.Ordinal);
}
