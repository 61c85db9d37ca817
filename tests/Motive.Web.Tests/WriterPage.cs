using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>The page on which stories are written, with the story of the published page open in it.</summary>
internal static class WriterPage
{
    public static async Task<IPage> Open(IBrowserContext writer, string address)
    {
        IPage page = await writer.NewPageAsync();
        await page.GotoAsync(address + "write/index.html#this");
        await page.Locator(".story-side .the-end").WaitForAsync();
        return page;
    }

    /// <summary>Puts a whole line in the place of the one that has these words in it. The text is made narrow enough first that it stands on the screen.</summary>
    public static async Task Rewrite(IPage page, string words, string line)
    {
        await page.Locator(".cm-line", new() { HasText = words }).First.ClickAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("Shift+End");
        await page.Keyboard.InsertTextAsync(line);
    }

    public static ILocator Told(IPage page) => page.Locator(".story-side .text");

    public static async Task<string> Text(IPage page) => string.Join('\n', await page.Locator(".cm-line").AllInnerTextsAsync());

    public static Task IsWithoutMistakes(IPage page) => Expect(page.Locator(".problems")).ToContainTextAsync("No mistakes");

    public static ILocator Button(IPage page, string name) => page.Locator(".writing").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>What a button hands over as a file, as a path on this machine.</summary>
    public static async Task<string> Downloaded(IPage page, ILocator button)
    {
        IDownload download = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync(), new() { Timeout = 120_000 });
        return await download.PathAsync();
    }
}
