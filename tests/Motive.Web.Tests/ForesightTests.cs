using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>What the page does beside the text: it thinks ahead, and says who is where, how people stand, and what an end hung on.</summary>
public sealed class ForesightTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>Notes which worker is asked for what, and what it has answered.</summary>
    private const string Noting = """
        window.asked = [];
        window.answered = 0;
        window.Worker = class extends Worker {
          constructor(...given) {
            super(...given);
            this.number = window.workers = (window.workers ?? 0) + 1;
            this.addEventListener('message', ({ data }) => { if (JSON.parse(data).ahead === true) window.answered++; });
          }
          postMessage(message) {
            window.asked.push(this.number + ' ' + JSON.parse(message).do);
            super.postMessage(message);
          }
        };
        """;

    [Fact]
    public async Task An_option_is_thought_through_while_the_page_is_read_and_comes_out_the_same()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Begin(reader, Noting);
        await page.WaitForFunctionAsync("() => window.answered > 0");
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await page.Locator(".passage", new() { HasText = "kettle" }).WaitForAsync();
        await page.Locator(".choices").WaitForAsync();
        string[] asked = await page.EvaluateAsync<string[]>("() => window.asked");
        Assert.Equal("1 begin", asked[1]);
        Assert.Contains("2 ahead", asked);
        Assert.Contains("2 choose", asked);
        Assert.DoesNotContain("1 choose", asked);
        string ahead = await page.Locator(".text").InnerTextAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.Locator(".passage", new() { HasText = "kettle" })).ToHaveCountAsync(0);
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await page.Locator(".passage", new() { HasText = "kettle" }).WaitForAsync();
        await page.Locator(".choices").WaitForAsync();
        Assert.Equal(ahead, await page.Locator(".text").InnerTextAsync());
    }

    [Fact]
    public async Task A_machine_with_one_core_has_one_engine()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Begin(reader, Noting + "Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 });");
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await page.Locator(".passage", new() { HasText = "kettle" }).WaitForAsync();
        await page.Locator(".choices").WaitForAsync();
        string[] asked = await page.EvaluateAsync<string[]>("() => window.asked");
        Assert.All(asked, message => Assert.StartsWith("1 ", message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_others_and_the_places_are_shown_as_the_player_knows_them()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await Begin(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "People" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Ben");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Here, with you.");
        await PageTests.Check(page, "the others");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "Places" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("You are here");
        await PageTests.Check(page, "the places");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Places" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task After_the_end_the_page_tries_what_it_hung_on_and_keeps_that_it_was_found()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await browser.Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        string end = await page.Locator(".ending-page").InnerTextAsync();
        Assert.Contains("There was tea", end, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "What did it hang on?" }).ClickAsync();
        ILocator hung = page.GetByRole(AriaRole.Region, new() { Name = "What it hung on" });
        await Expect(hung).ToHaveAttributeAsync("aria-busy", "false");
        await Expect(hung).ToContainTextAsync("Ann poured herself a cup, at eight in the morning. Without that");
        await PageTests.Check(page, "after the end");
        await page.GetByRole(AriaRole.Button, new() { Name = "To the title page" }).ClickAsync();
        await Expect(page.Locator(".ends")).ToContainTextAsync("There was tea");
        await PageTests.Check(page, "the title page with ends");
        IPage again = await browser.Open(reader);
        await Expect(again.Locator(".ends")).ToContainTextAsync("There was tea");
    }

    [Fact]
    public async Task What_would_have_come_stands_beside_what_came_and_can_be_gone_on_from()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await browser.Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        await page.Locator(".passage .why").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "What if …" }).ClickAsync();
        ILocator dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "had believed that the kettle had boiled" }).ClickAsync();
        await dialog.Locator(".lines").WaitForAsync();
        await Expect(dialog.Locator("[aria-busy=false]")).ToHaveCountAsync(1);
        string[] lines = [.. await dialog.Locator(".lines > section").AllInnerTextsAsync()];
        Assert.Contains("put the kettle on", lines[0], StringComparison.Ordinal);
        Assert.NotEqual(lines[0], lines[1]);
        await PageTests.Check(page, "what if");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Something else" }).ClickAsync();
        await dialog.GetByLabel("Or something of your own").FillAsync("believe Ann: upside(Ann)");
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("upside");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Something else" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "had believed that the kettle had boiled" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Watch on from there" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
        await page.Locator(".the-end").WaitForAsync();
    }

    private async Task<IPage> Begin(IBrowserContext reader, string script = "")
    {
        IPage page = await browser.Open(reader, script);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices").WaitForAsync();
        return page;
    }
}
