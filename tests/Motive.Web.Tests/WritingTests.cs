using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>A story is written on the page, and what it tells stands beside it.</summary>
public sealed class WritingTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly BrowserNewContextOptions Tall = new() { ViewportSize = new ViewportSize { Width = 1500, Height = 1900 } };

    [Fact]
    public async Task A_want_that_is_edited_changes_the_story_that_is_shown()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await Expect(WriterPage.Told(page)).ToContainTextAsync("put the kettle on");
        await WriterPage.Rewrite(page, "3 if tea(Ann)", "        -3 if tea(Ann) as \"no tea\"");
        await WriterPage.Rewrite(page, "2 if tea(Ben)", "        1 if not boiled as \"to have it quiet\"");
        await Expect(WriterPage.Told(page)).ToContainTextAsync("Ben put the kettle on");
        await Expect(WriterPage.Told(page)).Not.ToContainTextAsync("Ann put the kettle on");
        await WriterPage.IsWithoutMistakes(page);
        await Expect(page.Locator(".cm-content")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_game_that_is_played_goes_on_from_the_same_decisions()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Title page", Exact = true }).ClickAsync();
        await page.Locator(".people").GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await Expect(WriterPage.Told(page)).ToContainTextAsync("put the kettle on");
        await page.Locator(".choices").WaitForAsync();
        await WriterPage.Rewrite(page, "tell boil(who)", "tell boil(who) \"{who} set 1 kettle on 2 fires.\"");
        await Expect(WriterPage.Told(page)).ToContainTextAsync("set 1 kettle on 2 fires");
        await page.Locator(".choices").WaitForAsync();
        await Expect(WriterPage.Told(page)).Not.ToContainTextAsync("cup");
    }

    [Fact]
    public async Task A_mistake_is_shown_in_its_place_with_what_would_work_and_goes_when_it_is_mended()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await WriterPage.Rewrite(page, "and not boiled", "    requires at(who) = Kitchen and not boild");
        ILocator problems = page.Locator(".problems");
        await Expect(problems).ToContainTextAsync("MO0030");
        await Expect(problems).ToContainTextAsync("story.story, line 26: boild");
        await Expect(problems.Locator(".cure")).ToContainTextAsync("boiled");
        await Expect(page.Locator(".cm-lintRange-error")).ToHaveTextAsync("boild");
        await Expect(WriterPage.Told(page)).ToContainTextAsync("kettle");
        await PageTests.Check(page, "a mistake");

        // The text has the focus by the time that a key can be pressed: a frame later is too late for who types fast.
        await problems.GetByRole(AriaRole.Button).EvaluateAsync("async button => { button.click(); await Promise.resolve(); }");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.classList.contains('editor')"), "A mistake is chosen and the text has no focus.");
        await page.Keyboard.TypeAsync("boiled");
        await page.Keyboard.PressAsync("Escape");
        await WriterPage.IsWithoutMistakes(page);
        await Expect(page.Locator(".cm-lintRange-error")).ToHaveCountAsync(0);
        await Expect(problems.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Names_of_the_story_and_words_of_the_language_are_offered()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await page.Locator(".cm-line", new() { HasText = "believes(Ben, tea(Ann))" }).ClickAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("boi");
        await Expect(page.Locator(".cm-tooltip-autocomplete")).ToContainTextAsync("boiled");
        await page.WaitForTimeoutAsync(150); // What is offered is taken no sooner after it has come.
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("    boil", await WriterPage.Text(page), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("remem");
        await Expect(page.Locator(".cm-tooltip-autocomplete")).ToContainTextAsync("remembers");
    }

    [Fact]
    public async Task All_of_it_can_be_done_with_keys_alone()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await Until(page, "Tab", "document.activeElement.textContent === 'Stories'");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("The Room at the Back");
        await page.Keyboard.PressAsync("Escape");
        await Until(page, "Tab", "document.activeElement.classList.contains('editor')");
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.TypeAsync("# 1 2 3");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.StartsWith("# 1 2 3\n    ", await WriterPage.Text(page), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Tab");
        Assert.False(await page.EvaluateAsync<bool>("document.activeElement.classList.contains('editor')"), "The text keeps the focus.");
        await Until(page, "Tab", "document.activeElement.closest('.story-side') !== null");
        await Until(page, "Tab", "document.activeElement.classList.contains('why')");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("wanted");
    }

    [Fact]
    public async Task Beside_why_there_is_why_not_and_what_was_in_minds()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await page.Locator(".passage .why").First.ClickAsync();
        ILocator dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "What was in their minds" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Region, new() { Name = "What was in their minds" })).ToContainTextAsync("Ann came to believe that the kettle had boiled");
        await dialog.GetByLabel("Why not something else?").FillAsync("pour(Ben, Ann)");
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Region, new() { Name = "Why not" })).ToContainTextAsync("the kettle had");
        await PageTests.Check(page, "why not");
    }

    [Fact]
    public async Task Its_tests_are_run_from_a_button()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await WriterPage.Rewrite(page, "until served", "    until served\ntest \"tea for <i>both</i>\"\n    expect tea(Ben)\ntest \"none\"\n    expect never boiled\n");
        await WriterPage.IsWithoutMistakes(page);
        await WriterPage.Button(page, "Tests").ClickAsync();
        ILocator dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 of 2 do not hold.");
        await Expect(dialog.Locator("li.holds")).ToContainTextAsync("tea for <i>both</i>");
        await Expect(dialog.Locator("li.fails")).ToContainTextAsync("expect never boiled");
        await PageTests.Check(page, "tests");
    }

    private static async Task Until(IPage page, string key, string condition)
    {
        for (int pressed = 0; pressed < 60; pressed++)
        {
            await page.Keyboard.PressAsync(key);
            if (await page.EvaluateAsync<bool>(condition))
                return;
        }

        Assert.Fail($"{condition} is never so.");
    }
}
