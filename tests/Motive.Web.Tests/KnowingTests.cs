using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>Who knows what, as cards in people's hands.</summary>
public sealed class KnowingTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Cards_are_gone_through_with_keys_alone_and_one_of_them_is_wrong()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await browser.Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Who knows?" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        ILocator dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ann had tea." }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog.Locator(".hand")).ToHaveCountAsync(2);
        await Expect(dialog.Locator(".card.up")).ToHaveCountAsync(2);
        await PageTests.Check(page, "who knows");

        await dialog.GetByRole(AriaRole.Slider).FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await Expect(dialog.GetByText("At the beginning")).ToBeVisibleAsync();
        await Expect(dialog.Locator(".hand").Nth(1)).ToContainTextAsync("A wrong card: Ann had tea.");
        await PageTests.Check(page, "a wrong card");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Later" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog.Locator("blockquote")).ToContainTextAsync("Ann filled a cup.");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Who knows?" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task While_somebody_is_played_there_is_their_picture_alone()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await browser.Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Who knows?" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("You know of nothing that was said");
        await PageTests.Check(page, "who knows, as Ann");
    }
}
