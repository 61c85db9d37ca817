using System.IO.Compression;
using Microsoft.Playwright;
using Motive.Cli.Publishing;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>What is written is kept, and goes out and comes in as files; published, it is a page of its own.</summary>
public sealed class WritersFilesTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly BrowserNewContextOptions Tall = new() { ViewportSize = new ViewportSize { Width = 1500, Height = 1900 } };

    [Fact]
    public async Task What_was_exported_is_imported_again_with_all_its_files()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await WriterPage.Button(page, "Files").ClickAsync();
        await page.GetByLabel("Another file").FillAsync("parts/more.story");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "parts/more.story", Exact = true }).ClickAsync();
        await page.Locator(".cm-content").ClickAsync();
        await page.Keyboard.InsertTextAsync("# <script>alert(1)</script> שלום 🫖");
        await page.GetByRole(AriaRole.Button, new() { Name = "story.story", Exact = true }).ClickAsync();
        await WriterPage.Rewrite(page, "until served", "    until served\ninclude \"parts/more.story\"\n");
        await WriterPage.IsWithoutMistakes(page);
        string text = await WriterPage.Text(page);
        string zip = await WriterPage.Downloaded(page, WriterPage.Button(page, "Export"));
        using (ZipArchive packed = ZipFile.OpenRead(zip))
            Assert.Equal(["parts/more.story", "story.story"], packed.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));

        await using IBrowserContext other = await browser.NewReader(Tall);
        IPage elsewhere = await other.NewPageAsync();
        await elsewhere.GotoAsync(browser.Address + "write/");
        await elsewhere.Locator(".cm-content").WaitForAsync();
        await elsewhere.GetByLabel("Import").SetInputFilesAsync(new FilePayload { Name = "story.zip", MimeType = "application/zip", Buffer = await File.ReadAllBytesAsync(zip, TestContext.Current.CancellationToken) });
        await Expect(WriterPage.Told(elsewhere)).ToContainTextAsync("<i>and waited</i>");
        Assert.Equal(text, await WriterPage.Text(elsewhere));
        await elsewhere.GetByRole(AriaRole.Button, new() { Name = "parts/more.story", Exact = true }).ClickAsync();
        Assert.Equal("# <script>alert(1)</script> שלום 🫖", await WriterPage.Text(elsewhere));
    }

    [Fact]
    public async Task What_is_no_story_is_refused_in_words()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await page.GetByLabel("Import").SetInputFilesAsync(new FilePayload { Name = "story.zip", MimeType = "application/zip", Buffer = "no zip at all"u8.ToArray() });
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("story.zip could not be opened as a zip");
        using MemoryStream bytes = new();
        using (ZipArchive made = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
            made.CreateEntry("../up.story");
        await page.GetByLabel("Import").SetInputFilesAsync(new FilePayload { Name = "b.zip", MimeType = "application/zip", Buffer = bytes.ToArray() });
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("That story cannot be opened");
        await Expect(WriterPage.Told(page)).ToContainTextAsync("kettle");
    }

    [Fact]
    public async Task What_was_written_is_there_again_when_the_page_is()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await WriterPage.Rewrite(page, "tell boil(who)", "tell boil(who) \"{who} hung the kettle over the fire.\"");
        await Expect(WriterPage.Told(page)).ToContainTextAsync("over the fire");
        await Shelf.Until(page, "works", "one.files[0].text.includes('over the fire')");
        await page.CloseAsync();
        IPage again = await writer.NewPageAsync();
        await again.GotoAsync(browser.Address + "write/");
        await Expect(WriterPage.Told(again)).ToContainTextAsync("over the fire");

        IPage second = await writer.NewPageAsync();
        await second.GotoAsync(browser.Address + "write/");
        await Expect(second.Locator(".writing .trouble")).ToContainTextAsync("open in another tab");
        await WriterPage.Button(second, "Stories").ClickAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "The Room at the Back" }).ClickAsync();
        await Expect(WriterPage.Told(second)).ToContainTextAsync("It was eleven by the church");
    }

    [Fact]
    public async Task What_is_published_runs_from_a_plain_file_server()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await WriterPage.Rewrite(page, "tell boil(who)", "tell boil(who) \"{who} lit the <b>stove</b>.\"");
        await Expect(WriterPage.Told(page)).ToContainTextAsync("lit the <b>stove</b>");
        await WriterPage.Button(page, "Publish").ClickAsync();
        await PageTests.Check(page, "publishing");
        string zip = await WriterPage.Downloaded(page, page.GetByRole(AriaRole.Button, new() { Name = "Download the folder" }));
        string folder = Path.Combine(Path.GetTempPath(), $"motive-published-{Guid.NewGuid():N}");
        try
        {
            await ZipFile.ExtractToDirectoryAsync(zip, folder, TestContext.Current.CancellationToken);
            await using FileServer server = new(folder);
            await using IBrowserContext reader = await browser.NewReader();
            List<string> refused = [];
            IPage published = await reader.NewPageAsync();
            published.Console += (_, said) => refused.Add(said.Text);
            await published.GotoAsync(server.Address);
            await Expect(published.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Two Cups & <b>One</b> Kettle");
            await Expect(published.Locator(".first-words")).ToContainTextAsync("In the kitchen");
            await published.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
            await published.Locator(".choices ol .choice").First.ClickAsync();
            await Expect(published.Locator(".text")).ToContainTextAsync("lit the <b>stove</b>.");
            Assert.Empty(refused);

            IPage written = await reader.NewPageAsync();
            await written.GotoAsync(server.Address + "write/index.html#this");
            await Expect(WriterPage.Told(written)).ToContainTextAsync("lit the <b>stove</b>.");
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task What_is_published_as_one_file_opens_from_the_disk()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await WriterPage.Rewrite(page, "tell boil(who)", "tell boil(who) \"{who} lit the <b>stove</b>, for $1 </script>.\"");
        await Expect(WriterPage.Told(page)).ToContainTextAsync("lit the <b>stove</b>");
        await WriterPage.Button(page, "Publish").ClickAsync();
        string downloaded = await WriterPage.Downloaded(page, page.GetByRole(AriaRole.Button, new() { Name = "Download one file" }));
        string file = Path.Combine(Path.GetTempPath(), $"motive-{Guid.NewGuid():N}.html");
        File.Copy(downloaded, file); // By its ending a browser knows what it is.
        try
        {
            await using IBrowserContext reader = await browser.NewReader();
            List<string> fetched = [];
            List<string> refused = [];
            reader.Request += (_, request) => fetched.Add(request.Url);
            IPage published = await reader.NewPageAsync();
            published.Console += (_, said) => refused.Add(said.Text);
            await published.GotoAsync(new Uri(file).AbsoluteUri);
            await Expect(published.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Two Cups & <b>One</b> Kettle");
            await published.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
            await published.Locator(".choices ol .choice").First.ClickAsync();
            await Expect(published.Locator(".text")).ToContainTextAsync("lit the <b>stove</b>, for $1 </script>.");
            await published.GetByRole(AriaRole.Button, new() { Name = "Save" }).WaitForAsync();
            Assert.All(fetched.Skip(1), url => Assert.Matches("^(data|blob):", url));
            Assert.Empty(refused);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_reader_fetches_nothing_of_it_and_a_small_page()
    {
        await using IBrowserContext reader = await browser.NewReader();
        List<string> fetched = [];
        reader.Request += (_, request) => fetched.Add(request.Url);
        IPage page = await browser.Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        string[] ours = [.. fetched.Where(url => url.StartsWith(browser.Address, StringComparison.Ordinal)).Select(url => url[browser.Address.Length..]).Distinct()];
        Assert.DoesNotContain(ours, path => path.StartsWith("write/", StringComparison.Ordinal));
        string[] parts = [.. ours.Where(path => path.StartsWith("assets/", StringComparison.Ordinal) && (path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal)))];
        Assert.NotEmpty(parts);
        Assert.InRange(parts.Sum(path => new FileInfo(Path.Combine(PageAssets.Find().Folder, path + ".br")).Length), 1, 150_000);
    }

    [Theory]
    [InlineData("light", 1200)]
    [InlineData("sepia", 1200)]
    [InlineData("night", 1200)]
    [InlineData("light", 320)]
    public async Task No_part_of_it_has_a_fault_that_axe_finds(string appearance, int width)
    {
        await using IBrowserContext writer = await browser.NewReader(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        await writer.AddInitScriptAsync($"localStorage.setItem('motive.settings', JSON.stringify({{ appearance: '{appearance}' }}))");
        IPage page = await WriterPage.Open(writer, browser.Address);
        await PageTests.Check(page, "writing");
        foreach (string panel in (string[])["Stories", "Files", "Check", "Untold"])
        {
            await WriterPage.Button(page, panel).ClickAsync();
            await page.GetByRole(AriaRole.Dialog).WaitForAsync();
            await PageTests.Check(page, panel);
            await page.Keyboard.PressAsync("Escape");
        }

        if (width == 320)
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");
    }
}
