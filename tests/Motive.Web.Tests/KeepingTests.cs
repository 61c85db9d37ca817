using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>What was decided is not lost, whatever becomes of the tab, the browser's store or a file.</summary>
public sealed class KeepingTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>What a game comes to as text is answered late the first time, and then no more.</summary>
    private const string SlowSaves = """
        let saves = 0;
        const own = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage');
        Object.defineProperty(Worker.prototype, 'onmessage', {
          set(hear) {
            own.set.call(this, event => {
              if (!String(event.data).includes('"save":')) hear(event);
              else if (saves++ === 0) setTimeout(() => hear(event), 2000);
            });
          },
        });
        """;

    [Fact]
    public async Task What_is_decided_while_the_game_is_being_kept_is_kept_as_well()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Open(reader, SlowSaves);
        await page.GetByLabel("Seed").FillAsync("7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await page.Locator(".passage", new() { HasText = "kettle" }).WaitForAsync();
        await Shelf.Until(page, "games", "one.pending !== undefined || one.save.includes('boil')", count: 1);
    }

    [Fact]
    public async Task A_tab_that_is_closed_while_others_think_goes_on_with_what_was_decided()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Open(reader, "const post = Worker.prototype.postMessage; Worker.prototype.postMessage = function (message) { if (!String(message).includes('\"choose\"')) post.apply(this, arguments); }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await Shelf.Until(page, "games", "one.pending !== undefined", count: 1);
        await page.CloseAsync();

        IPage again = await Open(reader);
        await again.GetByRole(AriaRole.Button, new() { Name = "Go on as Ann" }).ClickAsync();
        await again.Locator(".choices").WaitForAsync();
        await Expect(again.Locator(".text")).ToContainTextAsync("put the kettle on");
    }

    [Fact]
    public async Task Two_tabs_write_over_nothing_of_each_other()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage one = await Open(reader);
        await one.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await one.Locator(".choices ol .choice").First.ClickAsync();
        await Expect(one.Locator(".text")).ToContainTextAsync("put the kettle on");
        await Shelf.Until(one, "games", "one.save.includes('boil')", count: 1);

        IPage other = await Open(reader);
        await other.GetByRole(AriaRole.Button, new() { Name = "Go on as Ann" }).ClickAsync();
        await Expect(other.GetByText("This game is open in another tab as well.")).ToBeVisibleAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Shelf.Until(other, "games", "!one.save.includes('boil(Ann')", count: 2);
        await other.CloseAsync();
        await one.CloseAsync();

        IPage after = await Open(reader);
        ILocator kept = after.GetByRole(AriaRole.Button, new() { Name = "Go on as Ann" });
        await Expect(kept).ToHaveCountAsync(2);
        await kept.Last.ClickAsync();
        await after.Locator(".choices").WaitForAsync();
        await Expect(after.Locator(".text")).ToContainTextAsync("Ann put the kettle on");
        await Expect(after.GetByText("open in another tab")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_there_is_no_room_this_is_said_and_the_game_goes_on()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Open(reader, "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await Expect(page.GetByText("This browser has no room left to keep the game in")).ToBeVisibleAsync();
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await Expect(page.Locator(".text")).ToContainTextAsync("put the kettle on");
        IDownload saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync());
        Assert.Contains("boil(Ann)", await File.ReadAllTextAsync(await saved.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_save_is_said_and_costs_nothing_else()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices").WaitForAsync();
        await Shelf.Until(page, "games", "true", count: 1);
        await page.EvaluateAsync("async () => await new Promise(done => { const open = indexedDB.open('motive'); open.onsuccess = () => { const store = open.result.transaction('games', 'readwrite').objectStore('games'); store.openCursor().onsuccess = event => { const at = event.target.result; at.update({ ...at.value, save: at.value.save.slice(0, 40) }).onsuccess = () => { open.result.close(); done(); }; }; }; })");
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on as Ann" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("save");
        await page.GetByLabel("Open a saved game").SetInputFilesAsync(new FilePayload { Name = "torn.json", MimeType = "application/json", Buffer = "{\"format\":"u8.ToArray() });
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("save");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann", Exact = true }).First.ClickAsync();
        await page.Locator(".choices").WaitForAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    private async Task<IPage> Open(IBrowserContext reader, string script = ";")
    {
        IPage page = await reader.NewPageAsync();
        await page.AddInitScriptAsync(script);
        await page.GotoAsync(browser.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).WaitForAsync();
        return page;
    }
}
