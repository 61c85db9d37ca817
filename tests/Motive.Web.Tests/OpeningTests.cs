using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>The beginning that was stored at publishing: it is there before the engine, which has to come to the same.</summary>
public sealed class OpeningTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>The engine gets no message before it is let loose.</summary>
    private const string Asleep = """
        window.held = [];
        window.Worker = class extends Worker {
          postMessage(message) { if (window.held === null) super.postMessage(message); else window.held.push(() => super.postMessage(message)); }
        };
        window.wake = () => { const held = window.held; window.held = null; held.forEach(send => send()); };
        """;

    [Fact]
    public async Task The_first_words_and_the_first_page_are_there_while_the_engine_has_answered_nothing()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await browser.Open(reader, Asleep);
        await Expect(page.Locator(".first-words")).ToContainTextAsync("In the kitchen, about eight");
        await Expect(page.GetByLabel("Seed")).ToHaveValueAsync("1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await Expect(page.Locator(".text")).ToContainTextAsync("put the kettle on");
        IReadOnlyList<string> stored = await page.Locator(".passage").AllInnerTextsAsync();
        await Expect(page.Locator(".passage .why")).ToHaveCountAsync(0);
        await PageTests.Check(page, "a beginning before the engine");

        await page.EvaluateAsync("wake()");
        await page.Locator(".the-end").WaitForAsync();
        Assert.Equal(stored, (await page.Locator(".passage").AllInnerTextsAsync()).Take(stored.Count).Select(passage => passage.Replace("why?", "", StringComparison.Ordinal).TrimEnd()));
        await Expect(page.Locator("p.news")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_chosen_before_the_engine_has_come_is_decided_when_it_has()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await browser.Open(reader, Asleep);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save" })).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("1");
        await Expect(page.Locator(".chosen")).ToHaveTextAsync("Put the kettle on");
        await page.EvaluateAsync("wake()");
        await page.Locator(".passage", new() { HasText = "put the kettle on" }).WaitForAsync();
        await page.Locator(".choices").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.Locator(".passage", new() { HasText = "kettle" })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("put the kettle on", "dropped the kettle")]
    [InlineData("\"hash\":\"", "\"hash\":\"0")]
    public async Task A_stored_beginning_that_is_not_the_engines_is_noticed(string words, string others)
    {
        await using IBrowserContext reader = await browser.NewReader();
        await reader.RouteAsync(browser.Address, async route =>
        {
            IAPIResponse answer = await route.FetchAsync();
            string text = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = text.Replace(words, others, StringComparison.Ordinal) });
        });
        IPage page = await browser.Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await page.GetByText("it goes otherwise in the engine of this page").WaitForAsync();
        await Expect(page.Locator(".text")).ToContainTextAsync("put the kettle on");
        await Expect(page.Locator(".text")).Not.ToContainTextAsync("dropped the kettle");
    }

    [Fact]
    public async Task Another_seed_can_be_put_in_or_drawn_and_is_thought_out_by_the_engine_alone()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await browser.Open(reader);
        await page.GetByLabel("Seed").FillAsync("77");
        await Expect(page.Locator(".first-words")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Another, by chance" }).ClickAsync();
        await Expect(page.GetByLabel("Seed")).Not.ToHaveValueAsync("77");
        await page.GetByLabel("Seed").FillAsync("78");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        await Expect(page.GetByText("Seed 78")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "To the title page" }).ClickAsync();
        await Expect(page.Locator(".ends")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Seed")).Not.ToHaveValueAsync("1");
    }
}
