using Microsoft.Playwright;
using Motive.Cli.Pages;
using Motive.Cli.Publishing;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>What somebody did to whoever is played can be read, and what they take it for stays with it.</summary>
public sealed class MeaningTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"motive-meaning-{Guid.NewGuid():N}");
    private FileServer? server;

    public ValueTask InitializeAsync()
    {
        if (PageAssets.TryFind() is PageAssets assets)
        {
            new PublishedFolder(folder).Write(assets, PublishedStory.Load(Terminal.Open(), Path.Combine(AppContext.BaseDirectory, "Stories", "favour")));
            server = new FileServer(folder);
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_reading_is_pinned_stays_over_a_reload_and_is_judged_after_the_end()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Served(reader);
        await page.Locator(".meaning").ClickAsync();
        ILocator dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator(".choice")).ToHaveTextAsync(["Ben wanted to be owed <b>something</b>. what you lean to", "Ben wanted Ann to be well."]);
        Assert.DoesNotContain("truth", await dialog.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        await PageTests.Check(page, "what it means");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ann to be well" }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".pin")).ToHaveTextAsync("Ben wanted Ann to be well.");
        await PageTests.Check(page, "a pin");
        await Shelf.Until(page, "games", "one.save.includes('to be well')");

        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on as Ann" }).ClickAsync();
        await Expect(page.Locator(".pin")).ToHaveTextAsync("Ben wanted Ann to be well.");
        await page.Locator("button", new() { HasText = "Wash up" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        await Expect(page.Locator(".meanings")).ToContainTextAsync("You thought: Ben wanted Ann to be well. Wrong.");
        await Expect(page.Locator(".meanings")).ToContainTextAsync("In truth: Ben wanted to be owed <b>something</b>.");
        await page.Locator(".meaning").ClickAsync();
        await Expect(dialog).ToContainTextAsync("In truth: Ben wanted to be owed <b>something</b>.");
        Assert.Equal(0, await page.Locator(".text i, .meanings p > b > b, dialog b").CountAsync());
        await PageTests.Check(page, "what it meant");
    }

    [Fact]
    public async Task It_is_pinned_with_keys_alone_and_kept_when_what_was_thought_ahead_is_chosen()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Served(reader);
        await page.Locator(".meaning").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).Locator(".choice").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("dialog [aria-pressed=true]")).ToHaveTextAsync("Ben wanted to be owed <b>something</b>. what you lean to");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".meaning")).ToBeFocusedAsync();
        await page.Locator("button", new() { HasText = "Wash up" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        await Expect(page.Locator(".meanings")).ToContainTextAsync("Right.");
    }

    /// <summary>Ann has put the kettle on, and has been brought tea.</summary>
    private async Task<IPage> Served(IBrowserContext reader)
    {
        IPage page = await reader.NewPageAsync();
        await page.GotoAsync(server!.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator("button", new() { HasText = "Put the kettle on" }).ClickAsync();
        await page.Locator(".choices").WaitForAsync();
        if (await page.Locator(".passage", new() { HasText = "brought" }).CountAsync() == 0)
            await page.Locator("button", new() { HasText = "Wait" }).ClickAsync();
        await page.Locator(".passage", new() { HasText = "brought" }).WaitForAsync();
        await page.Locator("button", new() { HasText = "Wash up" }).WaitForAsync();
        return page;
    }
}
