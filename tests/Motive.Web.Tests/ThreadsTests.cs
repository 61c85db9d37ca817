using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>After the end: what everybody did, through the eyes of each.</summary>
public sealed class ThreadsTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task What_everybody_did_is_read_with_keys_alone_and_gone_on_from()
    {
        await using IBrowserContext reader = await browser.NewReader();
        IPage page = await browser.Open(reader);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).ClickAsync();
        await page.Locator(".the-end").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "The same hours, for everybody" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        ILocator dialog = page.GetByRole(AriaRole.Dialog);
        ILocator knots = dialog.Locator(".knots > li");
        await knots.First.WaitForAsync();
        await Expect(dialog.Locator(".weave path.bright").First).ToBeAttachedAsync();
        await Expect(knots).ToHaveCountAsync(await dialog.Locator(".weave rect").CountAsync());
        await PageTests.Check(page, "the threads");

        await knots.First.GetByRole(AriaRole.Button).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(knots.First.GetByRole(AriaRole.Button).First).ToHaveAttributeAsync("aria-expanded", "true");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "As Ben" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog.Locator(".eyes .text")).ToContainTextAsync("Ann put the kettle on");
        await PageTests.Check(page, "a knot of threads");

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Watch on from here" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog).ToHaveCountAsync(0);
        await page.Locator(".the-end").WaitForAsync();
    }
}
