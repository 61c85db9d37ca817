using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>The published page, as a reader meets it.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task What_is_watched_is_what_the_engine_tells()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        string seed = (await page.GetByText("Seed ").InnerTextAsync()).Split(' ')[1];

        string story = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Stories", "cups", "story.story"), TestContext.Current.CancellationToken);
        StoryRun native = StoryLoader.Load(story).Story!.Begin(new RunRequest { Seed = ulong.Parse(seed, System.Globalization.CultureInfo.InvariantCulture) });
        while (!native.IsOver)
            native.Next();
        Assert.Equal(native.Transcript.Select(passage => passage.Text), await page.Locator(".passage h2, .passage p").AllInnerTextsAsync());
    }

    [Fact]
    public async Task A_run_is_played_with_keys_alone()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Open(reader);
        await TabTo(page, "Ann");
        await page.Keyboard.PressAsync("Enter");
        for (int turn = 0; turn < 20; turn++)
        {
            await page.Locator(".choices, .the-end").First.WaitForAsync();
            if (await page.Locator(".the-end").CountAsync() > 0)
                break;
            string before = await page.Locator("main").InnerTextAsync();
            await page.Keyboard.PressAsync(await page.Locator(".choices ol .choice").CountAsync() > 0 ? "1" : "0");
            await page.WaitForFunctionAsync("before => document.querySelector('main').innerText !== before", before);
        }

        await Expect(page.Locator(".the-end")).ToBeVisibleAsync();
        Assert.Contains("put the kettle on", await page.Locator(".text").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_new_gets_the_focus_once()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices").WaitForAsync();
        int told = await page.Locator(".passage").CountAsync();
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await page.Locator(".choices, .the-end").First.WaitForAsync();
        await Expect(page.Locator(".passage").Nth(told)).ToBeFocusedAsync();
    }

    /// <summary>Whoever is quick presses a key before the next frame is painted.</summary>
    [Fact]
    public async Task What_has_just_come_hears_keys_and_has_the_focus()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await browser.Open(reader, """
            new MutationObserver(() => {
              if (window.pressed === undefined && document.querySelector('.choices ol .choice') !== null) {
                window.pressed = true;
                document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
              }
              if (window.focused === undefined && document.querySelector('.text')?.textContent.includes('kettle')) window.focused = document.activeElement.className;
            }).observe(document, { childList: true, subtree: true });
            """);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await Expect(page.Locator(".text")).ToContainTextAsync("put the kettle on");
        Assert.StartsWith("passage", await page.EvaluateAsync<string>("window.focused"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_end_is_kept_when_it_is_left_as_soon_as_it_has_come()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await browser.Open(reader, """
            new MutationObserver(() => document.querySelector('.the-end') !== null && [...document.querySelectorAll('.ending-page button')].at(-1).click()).observe(document, { childList: true, subtree: true });
            """);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await Expect(page.Locator(".ends")).ToContainTextAsync("There was tea");
    }

    [Fact]
    public async Task Why_is_answered_beside_the_text_and_closed_with_a_key()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        ILocator why = page.Locator(".passage .why").First;
        await why.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("wanted");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(why).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_game_whose_page_was_closed_goes_on()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await page.Locator(".passage", new() { HasText = "kettle" }).WaitForAsync();
        await page.Locator(".choices").WaitForAsync();
        await Shelf.Until(page, "games", "one.save.includes('boil')");
        string text = await page.Locator(".text").InnerTextAsync();
        await page.CloseAsync();

        IPage again = await Open(reader);
        await again.GetByRole(AriaRole.Button, new() { Name = "Go on as Ann" }).ClickAsync();
        await again.Locator(".choices").WaitForAsync();
        Assert.Equal(text, await again.Locator(".text").InnerTextAsync());
        await again.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(again.Locator(".passage", new() { HasText = "kettle" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_looks_like_markup_is_text()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Open(reader);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Two Cups & <b>One</b> Kettle");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await Expect(page.Locator(".text")).ToContainTextAsync("<i>and waited</i>. שלום 🫖");
        Assert.Equal(0, await page.Locator("img, .text i, main b").CountAsync());
        Assert.NotEqual("taken", await page.TitleAsync());
    }

    [Fact]
    public async Task Nothing_comes_from_elsewhere_and_it_goes_on_without_a_network()
    {
        await using IBrowserContext reader = await browser.NewReader();
        List<string> elsewhere = [];
        reader.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(browser.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                elsewhere.Add(request.Url);
        };
        IPage page = await Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).WaitForAsync();
        await reader.SetOfflineAsync(true);
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await page.Locator(".passage", new() { HasText = "kettle" }).WaitForAsync();
        Assert.Empty(elsewhere);
    }

    [Theory]
    [InlineData("light", 1100)]
    [InlineData("sepia", 1100)]
    [InlineData("night", 1100)]
    [InlineData("light", 320)]
    public async Task No_screen_has_a_fault_that_axe_finds(string appearance, int width)
    {
        await using IBrowserContext reader = await browser.NewReader(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        IPage page = await Open(reader);
        await page.EvaluateAsync("appearance => localStorage.setItem('motive.settings', JSON.stringify({ appearance }))", appearance);
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).WaitForAsync();
        await Check(page, "the title page");
        await page.GetByRole(AriaRole.Button, new() { Name = "Aa" }).ClickAsync();
        await Check(page, "the settings");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices").WaitForAsync();
        await Check(page, "a turn");
        if (width == 320)
        {
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save" })).Not.ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
            await Check(page, "the menu");
            await page.GetByRole(AriaRole.Button, new() { Name = "People" }).ClickAsync();
            await page.GetByRole(AriaRole.Dialog).WaitForAsync();
            await page.Keyboard.PressAsync("Escape");
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save" })).Not.ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Menu" })).ToBeFocusedAsync();
        }

        await page.Locator(".choices .why").First.ClickAsync();
        await page.Locator(".explained p:not(.dim)").First.WaitForAsync();
        await Check(page, "an answer");
    }

    private Task<IPage> Open(IBrowserContext reader) => browser.Open(reader);

    private static async Task TabTo(IPage page, string name)
    {
        for (int pressed = 0; pressed < 20; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("name => document.activeElement.textContent.startsWith(name)", name))
                return;
        }

        Assert.Fail($"{name} cannot be reached with the Tab key.");
    }

    /// <summary>Nothing on the screen that the page shows is a fault by axe.</summary>
    internal static async Task Check(IPage page, string screen)
    {
        AxeResult found = await page.RunAxe();
        Assert.True(found.Violations.Length == 0, $"{screen}: {string.Join("; ", found.Violations.Select(fault => $"{fault.Id}: {fault.Nodes[0].Html}"))}");
    }
}
