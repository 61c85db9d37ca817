using System.IO.Compression;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>The same page from <c>motive serve</c>: the engine in the server, and the story that is being written.</summary>
public sealed class ServeTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task What_is_read_is_what_the_published_page_tells()
    {
        await using IBrowserContext reader = await browser.NewReader();
        using ServingProgram serving = await ServingProgram.Start();
        string[] served = await Watched(reader, serving.Address, seed: 3);
        Assert.Equal(await Watched(reader, browser.Address, seed: 3), served);
        Assert.NotEmpty(served);
    }

    [Fact]
    public async Task The_engine_is_not_fetched_and_nothing_comes_from_elsewhere()
    {
        await using IBrowserContext reader = await browser.NewReader();
        using ServingProgram serving = await ServingProgram.Start();
        List<string> fetched = [];
        List<string> refused = [];
        reader.Request += (_, request) => fetched.Add(request.Url);
        IPage page = await reader.NewPageAsync();
        page.Console += (_, said) => refused.Add(said.Text);
        await page.GotoAsync(serving.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices").WaitForAsync();
        Assert.DoesNotContain(fetched, url => url.Contains("_framework", StringComparison.Ordinal));
        Assert.All(fetched.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)), url => Assert.StartsWith(serving.Address, url, StringComparison.Ordinal));
        Assert.Empty(refused);
    }

    [Fact]
    public async Task A_saved_edit_shows_up_and_the_game_goes_on_from_the_same_decisions()
    {
        await using IBrowserContext reader = await browser.NewReader();
        using ServingProgram serving = await ServingProgram.Start();
        IPage page = await Play(reader, serving);
        await serving.Write("put the kettle on <i>and waited</i>", "set the kettle on the fire");
        await Expect(page.Locator(".text")).ToContainTextAsync("set the kettle on the fire");
        await page.Locator(".choices, .the-end").First.WaitForAsync();
        await serving.Write("Two Cups", "Three Cups");
        await Expect(page).ToHaveTitleAsync("Three Cups & <b>One</b> Kettle");
        await Expect(page.Locator(".text")).ToContainTextAsync("set the kettle on the fire");
    }

    [Fact]
    public async Task A_mistake_is_shown_in_its_place_and_goes_when_it_is_mended()
    {
        await using IBrowserContext reader = await browser.NewReader();
        using ServingProgram serving = await ServingProgram.Start();
        IPage page = await Play(reader, serving);
        await serving.Write("not boiled\n", "not boild\n");
        ILocator mistakes = page.GetByRole(AriaRole.Alert);
        await Expect(mistakes).ToContainTextAsync("MO0030");
        await Expect(mistakes).ToContainTextAsync("story.story, line 26: boild");
        await Expect(mistakes).ToContainTextAsync("boiled");
        await Expect(page.Locator(".text")).ToContainTextAsync("kettle");
        AxeResult found = await page.RunAxe();
        Assert.True(found.Violations.Length == 0, string.Join("; ", found.Violations.Select(fault => $"{fault.Id}: {fault.Nodes[0].Html}")));
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await Expect(page.Locator(".text")).ToContainTextAsync("cup");

        await serving.Write("not boild\n", "not boiled\n");
        await Expect(mistakes).ToHaveCountAsync(0);
        await Expect(page.Locator(".text")).ToContainTextAsync("cup");
    }

    [Fact]
    public async Task A_page_that_had_to_go_goes_on_from_its_own_decisions()
    {
        await using IBrowserContext reader = await browser.NewReader();
        using ServingProgram serving = await ServingProgram.Start("--sessions", "1");
        IPage first = await Play(reader, serving);
        await Shelf.Until(first, "games", "one.save.includes('boil')"); // While it is still asked for that, it is not sent away.
        string told = await first.Locator(".text").InnerTextAsync();
        IPage second = await reader.NewPageAsync();
        await second.GotoAsync(serving.Address);
        await second.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).WaitForAsync();

        await Expect(first.GetByRole(AriaRole.Alert)).ToContainTextAsync("The server needed the place for another reader.");
        await Expect(first.Locator(".choices")).ToHaveCountAsync(0);
        await first.GetByRole(AriaRole.Button, new() { Name = "Go on from here" }).ClickAsync();
        await first.Locator(".choices").WaitForAsync();
        Assert.Equal(told, await first.Locator(".text").InnerTextAsync());
    }

    [Fact]
    public async Task Where_the_server_is_gone_this_is_said_and_another_one_goes_on()
    {
        await using IBrowserContext reader = await browser.NewReader();
        int port;
        IPage page;
        using (ServingProgram serving = await ServingProgram.Start())
        {
            port = serving.Port;
            page = await Play(reader, serving);
            serving.Signal("TERM");
            Assert.Equal((143, ""), await serving.End());
        }

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The server has been stopped.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on from here" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The server does not answer.");
        using ServingProgram again = await ServingProgram.Start("--port", $"{port}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on from here" }).ClickAsync();
        await page.Locator(".choices").WaitForAsync();
        await Expect(page.Locator(".text")).ToContainTextAsync("kettle");
    }

    [Fact]
    public async Task A_run_that_was_watched_is_told_again_up_to_where_it_was()
    {
        await using IBrowserContext reader = await browser.NewReader();
        using ServingProgram serving = await ServingProgram.Start("--sessions", "1");
        IPage first = await reader.NewPageAsync();
        await first.GotoAsync(serving.Address);
        await first.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await first.Locator(".the-end").WaitForAsync();
        string told = await first.Locator(".text").InnerTextAsync();
        IPage second = await reader.NewPageAsync();
        await second.GotoAsync(serving.Address);
        await second.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).WaitForAsync();
        await first.GetByRole(AriaRole.Button, new() { Name = "Go on from here" }).ClickAsync();
        await Expect(first.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await first.Locator(".the-end").WaitForAsync();
        Assert.Equal(told, await first.Locator(".text").InnerTextAsync());
    }

    [Fact]
    public async Task A_token_opens_the_page_and_leaves_its_address()
    {
        await using IBrowserContext reader = await browser.NewReader();
        using ServingProgram serving = await ServingProgram.Start("--token");
        Assert.Contains("?token=", serving.Address, StringComparison.Ordinal);
        IPage page = await reader.NewPageAsync();
        IResponse? refused = await page.GotoAsync(serving.Address.Split('?')[0]);
        Assert.Equal(401, refused!.Status);
        await page.GotoAsync(serving.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).WaitForAsync();
        Assert.Equal(serving.Address.Split('?')[0], page.Url);
    }

    [Fact]
    public async Task It_is_written_at_beside_its_files_which_stay_as_they_are()
    {
        await using IBrowserContext writer = await browser.NewReader(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1500, Height = 1900 } });
        using ServingProgram serving = await ServingProgram.Start();
        List<string> fetched = [];
        List<string> refused = [];
        writer.Request += (_, request) => fetched.Add(request.Url);
        IPage page = await writer.NewPageAsync();
        page.Console += (_, said) => refused.Add(said.Text);
        await page.GotoAsync(serving.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "See how it is written" }).ClickAsync();
        await Expect(WriterPage.Told(page)).ToContainTextAsync("put the kettle on");
        await page.Locator(".story-side .the-end").WaitForAsync();
        Assert.Empty(refused); // Before anything is typed: what the browser itself puts into a text as a style is refused as well, and not missed.
        string before = await File.ReadAllTextAsync(serving.Story, TestContext.Current.CancellationToken);
        await WriterPage.Rewrite(page, "tell boil(who)", "tell boil(who) \"{who} lit the <b>stove</b>.\"");
        await Expect(WriterPage.Told(page)).ToContainTextAsync("lit the <b>stove</b>");
        Assert.Equal(before, await File.ReadAllTextAsync(serving.Story, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(fetched, url => url.Contains("_framework", StringComparison.Ordinal));
        Assert.All(fetched.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)), url => Assert.StartsWith(serving.Address, url, StringComparison.Ordinal));

        await serving.Write("put the kettle on <i>and waited</i>", "set the kettle on the fire");
        await Expect(page.GetByText("has been saved anew in its files")).ToBeVisibleAsync();
        await Expect(WriterPage.Told(page)).ToContainTextAsync("lit the <b>stove</b>");
        await WriterPage.Button(page, "Stories").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "The story of this page" }).ClickAsync();
        await Expect(WriterPage.Told(page)).ToContainTextAsync("set the kettle on the fire");
        await Expect(page.GetByText("has been saved anew in its files")).ToHaveCountAsync(0);

        await WriterPage.Button(page, "Publish").ClickAsync();
        using ZipArchive published = await ZipFile.OpenReadAsync(await WriterPage.Downloaded(page, page.GetByRole(AriaRole.Button, new() { Name = "Download the folder" })), TestContext.Current.CancellationToken);
        Assert.Contains(published.Entries, entry => entry.FullName == "_framework/dotnet.js");
        using StreamReader desk = new(await published.GetEntry("write/index.html")!.OpenAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("motive-server", await desk.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>As Ann, with the kettle on and something to decide.</summary>
    private static async Task<IPage> Play(IBrowserContext reader, ServingProgram serving)
    {
        IPage page = await reader.NewPageAsync();
        await page.GotoAsync(serving.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await page.Locator(".passage", new() { HasText = "kettle" }).WaitForAsync();
        await page.Locator(".choices").WaitForAsync();
        return page;
    }

    private static async Task<string[]> Watched(IBrowserContext reader, string address, int seed)
    {
        IPage page = await reader.NewPageAsync();
        await page.GotoAsync(address);
        await page.GetByLabel("Seed").FillAsync($"{seed}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        await Expect(page.GetByText($"Seed {seed}")).ToBeVisibleAsync();
        return [.. await page.Locator(".passage h2, .passage p").AllInnerTextsAsync()];
    }
}
