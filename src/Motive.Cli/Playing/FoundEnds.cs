using System.Globalization;
using System.Text;
using Motive.Cli.Stories;
using Motive.Outlines;

namespace Motive.Cli.Playing;

/// <summary>
/// Which ends a reader has found, of all stories, in one small file: a line for each, with the story, the chapter and the end's id between tabs. A line that is damaged is passed over, and the others count; the file is written whole, so that it
/// is never half of one. Where it cannot be read or written nothing is remembered, and nothing else is the worse for it.
/// </summary>
/// <param name="folder">Null: nothing is remembered.</param>
internal sealed class FoundEnds(string? folder)
{
    private const string Name = "ends.txt";

    /// <summary>What is longer than this was not written here.</summary>
    private const int MostBytes = 1_000_000;

    /// <summary>Adds one.</summary>
    /// <returns>The ends of the story that have been found, this one among them; null where nothing is remembered.</returns>
    public IReadOnlyList<StoryEnding>? Add(StoryOutline story, StoryEnd end)
    {
        if (folder is null)
            return null;
        string path = Path.Combine(folder, Name);
        try
        {
            Directory.CreateDirectory(folder);
            List<string> lines = Read(path);
            string line = LineOf(story, end.Chapter, end.End);
            if (!lines.Contains(line) && story.Ends.Any(known => LineOf(story, known.Chapter, known.Id) == line))
            {
                lines.Add(line);
                WholeFile.Write(path, string.Concat(lines.Select(other => other + "\n")), replaces: true);
            }

            return [.. story.Ends.Where(known => lines.Contains(LineOf(story, known.Chapter, known.Id)))];
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            return null;
        }
    }

    /// <summary>The lines that have the shape of one; bytes that are no text take only their own line with them.</summary>
    private static List<string> Read(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length > MostBytes)
            return [];
        return [.. Encoding.UTF8.GetString(File.ReadAllBytes(path)).Split('\n').Where(line => line.Split('\t').Length == 3 && !line.Contains('\uFFFD', StringComparison.Ordinal) && !line.Any(letter => char.IsControl(letter) && letter != '\t')).Distinct()];
    }

    private static string LineOf(StoryOutline story, int chapter, string id) =>
        string.Join('\t', string.Concat(story.Title.Select(letter => char.IsControl(letter) ? ' ' : letter)), chapter.ToString(CultureInfo.InvariantCulture), id);
}
