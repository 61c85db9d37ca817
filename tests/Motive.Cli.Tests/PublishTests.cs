using System.IO.Compression;
using System.Text.Json.Nodes;
using Motive.Cli.Pages;
using Motive.Cli.Publishing;

namespace Motive.Cli.Tests;

/// <summary>A story as a folder for file servers. The page itself is tested in tests/Motive.Web.Tests; here is one that stands for it.</summary>
public sealed class PublishTests : IDisposable
{
    private const string Page = "<!doctype html>\n<html lang=\"en\">\n<title>Motive</title>\n<div id=\"page\"></div>\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_folder_has_the_page_the_engine_and_every_file_of_the_story()
    {
        string story = Written("tale/story.story", "story \"A <b>tale</b>\"\n    blurb \"One & two.\"\ninclude \"more/cast.story\"\n");
        Written("tale/more/cast.story", "type place\nplace Hall \"the hall\"\ncharacter Ann \"Ann\" she\n");
        Written("tale/unused.story", "nothing of it");
        string into = folder["site"];
        new PublishedFolder(into).Write(Built(), PublishedStory.Load(Terminal.Open(), story));

        string first = File.ReadAllText(Path.Combine(into, "index.html"));
        Assert.Contains("<title>A &lt;b&gt;tale&lt;/b&gt;</title>", first, StringComparison.Ordinal);
        Assert.Contains("<p>One &amp; two.</p>", first, StringComparison.Ordinal);
        Assert.Equal("the engine", File.ReadAllText(Path.Combine(into, "_framework", "dotnet.js")));
        Assert.False(File.Exists(Path.Combine(into, "single.html")));
        JsonNode written = JsonNode.Parse(File.ReadAllText(Path.Combine(into, "story.json")))!;
        Assert.Equal("story.story", (string)written["main"]!);
        Assert.Equal(["more/cast.story", "story.story"], written["files"]!.AsArray().Select(file => (string)file!["path"]!));
        using StreamReader compressed = new(new BrotliStream(File.OpenRead(Path.Combine(into, "story.json.br")), CompressionMode.Decompress));
        Assert.Equal(File.ReadAllText(Path.Combine(into, "story.json")), compressed.ReadToEnd());
    }

    [Fact]
    public void What_was_published_before_is_written_over_and_nothing_else()
    {
        PublishedStory story = PublishedStory.Load(Terminal.Open(), Written("tale/story.story", "story \"A tale\"\n"));
        string into = folder["site"];
        PageAssets built = Built();
        new PublishedFolder(into).Write(built, story);
        File.WriteAllText(Path.Combine(into, "_framework", "of-an-older-engine.wasm"), "");
        new PublishedFolder(into).Write(built, story);
        Assert.False(File.Exists(Path.Combine(into, "_framework", "of-an-older-engine.wasm")));

        string letters = folder["letters"];
        Written("letters/one.txt", "Dear Ann");
        CommandFailure refused = Assert.Throws<CommandFailure>(() => new PublishedFolder(letters).Write(built, story));
        Assert.Contains("has something else in it", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["one.txt"], Directory.GetFileSystemEntries(letters).Select(Path.GetFileName));
        Assert.Throws<CommandFailure>(() => new PublishedFolder(Path.Combine(letters, "one.txt")).Write(built, story));
    }

    [Fact]
    public void A_story_with_a_mistake_is_not_published()
    {
        string story = Written("tale/story.story", "character Ann she\n    likes tea\n");
        Assert.Contains("MO0029", Assert.Throws<CommandFailure>(() => PublishedStory.Load(Terminal.Open(), story)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_has_the_story_in_it_and_its_text_ends_no_script()
    {
        PublishedStory story = PublishedStory.Load(Terminal.Open(), Written("tale/story.story", "story \"A tale\"\n    blurb \"</script><script>alert(1)</script>\"\n"));
        (string file, long bytes) = new SinglePage(folder["new/one.html"]).Write(Built(), story);
        string page = File.ReadAllText(file);
        Assert.Equal((folder["new/one.html"], bytes), (file, new FileInfo(file).Length));
        Assert.Contains("<title>A tale</title>", page, StringComparison.Ordinal);
        string told = page.Split("<script id=\"story\" type=\"application/json\">")[1].Split("</script>")[0];
        Assert.Contains("</script><script>alert(1)", (string)JsonNode.Parse(told)!["files"]![0]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_one_file_is_called_after_the_story_and_only_a_page_is_written_over()
    {
        PublishedStory story = PublishedStory.Load(Terminal.Open(), Written("tale/story.story", "story \"A tale\"\n"));
        PublishedStory other = PublishedStory.Load(Terminal.Open(), Written("tale/other.story", "story \"Another\"\n"));
        PageAssets built = Built();
        Assert.Equal(folder["out/tale.html"], new SinglePage(folder["out/"]).Write(built, story).File);
        Assert.Equal(folder["out/tale.html"], new SinglePage(folder["out"]).Write(built, story).File);
        Assert.Equal(folder["out/other.html"], new SinglePage(folder["out"]).Write(built, other).File);
        string letter = Written("letter.html", "<p>Dear Ann</p>");
        Assert.Contains("is something else", Assert.Throws<CommandFailure>(() => new SinglePage(letter).Write(built, story)).Message, StringComparison.Ordinal);
        Assert.Equal("<p>Dear Ann</p>", File.ReadAllText(letter));
    }

    /// <summary>What `npm run build` would have made.</summary>
    private PageAssets Built()
    {
        Written("built/index.html", Page);
        Written("built/_framework/dotnet.js", "the engine");
        Written("built/single.html", Page + "<script id=\"story\" type=\"application/json\"></script>\n");
        return new PageAssets(folder["built"]);
    }

    private string Written(string name, string text)
    {
        string path = folder[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
