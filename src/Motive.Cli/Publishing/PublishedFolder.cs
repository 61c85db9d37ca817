using System.IO.Compression;
using System.Text;
using Motive.Cli.Stories;
using Motive.Protocol;

namespace Motive.Cli.Publishing;

/// <summary>The folder that a file server serves: the page, the engine and the story. Its first page is written last, so that what is half written shows nothing.</summary>
internal sealed class PublishedFolder(string folder)
{
    private const string FirstPage = "index.html";
    private const string StoryFile = "story.json";
    private const string WritersFolder = "write";

    /// <returns>How many bytes a reader fetches, where the server sends what is compressed; fonts for other scripts left out, and what only a writer asks for.</returns>
    /// <exception cref="CommandFailure">It cannot be written, or something else is there.</exception>
    public long Write(PageAssets assets, PublishedStory story)
    {
        Check();
        try
        {
            Directory.CreateDirectory(folder);
            File.Delete(Path.Combine(folder, FirstPage));
            foreach (string former in Directory.GetDirectories(assets.Folder).Select(made => Path.Combine(folder, Path.GetFileName(made))).Where(Directory.Exists))
                Directory.Delete(former, recursive: true);
            foreach (string file in Directory.GetFiles(assets.Folder, "*", SearchOption.AllDirectories).Where(file => !SinglePage.IsBuilt(file)).Select(file => Path.GetRelativePath(assets.Folder, file)).Where(file => file != FirstPage))
                Copy(Path.Combine(assets.Folder, file), Path.Combine(folder, file));
            WriteCompressed(StoryFile, story.Text.Write());
            WriteCompressed(FirstPage, Encoding.UTF8.GetBytes(CoverPage.WritePublished(File.ReadAllText(Path.Combine(assets.Folder, FirstPage)), story.Outline, story.Opening)));
            return Directory.GetFiles(folder, "*.br", SearchOption.AllDirectories).Where(file => !file.StartsWith(Path.Combine(folder, WritersFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)).Sum(file => new FileInfo(file).Length);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot write {folder}: {problem.Message} What is there is not whole; publish again when that is mended.", problem);
        }
    }

    /// <summary>Only an empty folder, or one that was published before, is written to.</summary>
    private void Check()
    {
        EntryKind kind = DiskEntry.At(folder).Kind;
        if (kind is EntryKind.File or EntryKind.Other)
            throw new CommandFailure($"{folder} is no folder. Give another one.");
        if (kind != EntryKind.Nothing && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, StoryFile)))
            throw new CommandFailure($"{folder} has something else in it, and stays as it is. Give an empty folder, or one that was published before.");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }

    private void WriteCompressed(string name, byte[] bytes)
    {
        string file = Path.Combine(folder, name);
        using (BrotliStream brotli = new(File.Create(file + ".br"), CompressionLevel.SmallestSize))
            brotli.Write(bytes);
        using (GZipStream gzip = new(File.Create(file + ".gz"), CompressionLevel.SmallestSize))
            gzip.Write(bytes);
        File.WriteAllBytes(file, bytes);
    }
}
