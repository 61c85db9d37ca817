using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>What a writer would want to know and cannot see in the text: what was not told, and what many runs show.</summary>
public sealed partial class WritersChecksTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly BrowserNewContextOptions Tall = new() { ViewportSize = new ViewportSize { Width = 1500, Height = 1900 } };

    [Fact]
    public async Task What_was_not_told_is_said_with_why_and_its_place_is_gone_to()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        ILocator dialog = page.GetByRole(AriaRole.Dialog);
        await WriterPage.Button(page, "Untold").ClickAsync();
        await Expect(dialog).ToContainTextAsync("All that has come about so far is told.");
        await page.Keyboard.PressAsync("Escape");

        await WriterPage.Rewrite(page, "tell pour(who, whom) when who = whom", "tell pour(who, whom) when who = whom and not boiled \"{who} filled a <b>cup</b>.\"");
        await Expect(WriterPage.Told(page)).Not.ToContainTextAsync("filled a cup");
        await page.Locator(".story-side .the-end").WaitForAsync();
        await WriterPage.Button(page, "Untold").ClickAsync();
        await Expect(dialog.Locator("li")).ToHaveCountAsync(1);
        await Expect(dialog).ToContainTextAsync("pour(Ann, Ann)");
        await PageTests.Check(page, "what was not told");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "story.story:38" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(page.Locator(".cm-activeLine")).ToContainTextAsync("when who = whom and not boiled");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.classList.contains('editor')"), "The text has no focus.");
    }

    [Fact]
    public async Task A_check_finds_what_nobody_asked_about_and_leads_there_with_keys_alone()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        await WriterPage.Button(page, "Check").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        ILocator dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Seeds from 1 to").FillAsync("2");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Look for what is wrong" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 things were found.");
        await Expect(dialog).ToContainTextAsync("Ben did nothing in any of 2 seeds.");
        await PageTests.Check(page, "a check");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "story.story:16" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".cm-activeLine")).ToContainTextAsync("character Ben");
    }

    [Fact]
    public async Task Programs_play_and_what_there_was_to_do_stands_beside_what_is_aimed_at()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        ILocator dialog = await LetProgramsPlay(page, "1");
        await Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync("3 of 10 aims are missed. Nothing was found.");
        await Expect(dialog.GetByRole(AriaRole.Region, new() { Name = "Ann" })).ToContainTextAsync("10 turns in 3 runs: obliging, curious, contrary, each with seed 1.");
        await Expect(dialog.GetByRole(AriaRole.Row, new() { Name = "turns in company with something to say" })).ToContainTextAsync("at least 80 %: missed");
        await PageTests.Check(page, "what there was to do");
    }

    [Fact]
    public async Task A_long_check_says_how_far_it_is_while_one_writes_on_and_can_be_stopped()
    {
        await using IBrowserContext writer = await browser.NewReader(Tall);
        IPage page = await WriterPage.Open(writer, browser.Address);
        ILocator dialog = await LetProgramsPlay(page, "1000");
        await Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync(UnderWay());
        await Expect(dialog.GetByRole(AriaRole.Progressbar)).ToHaveAttributeAsync("max", "3000");
        await PageTests.Check(page, "a check under way");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".writing").GetByRole(AriaRole.Button, new() { NameRegex = Counted() })).ToBeVisibleAsync();
        await WriterPage.Rewrite(page, "tell boil(who)", "tell boil(who) \"{who} lit the stove.\"");
        await Expect(WriterPage.Told(page)).ToContainTextAsync("lit the stove");

        await page.Locator(".writing").GetByRole(AriaRole.Button, new() { NameRegex = Counted() }).ClickAsync();
        await Expect(dialog).ToContainTextAsync("Of the text as it was when this was begun.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync(Stopped());
        await Expect(dialog.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Escape");
        await Expect(WriterPage.Button(page, "Check")).ToBeVisibleAsync();
    }

    /// <returns>The panel in which the check is under way.</returns>
    private static async Task<ILocator> LetProgramsPlay(IPage page, string seeds)
    {
        await WriterPage.Button(page, "Check").ClickAsync();
        ILocator dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Seeds from 1 to").FillAsync(seeds);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Let programs play" }).ClickAsync();
        return dialog;
    }

    [GeneratedRegex("^[1-9][0-9]* of 3000 runs are made …$")]
    private static partial Regex UnderWay();

    [GeneratedRegex("^Check \\([0-9]+ of 3000\\)$")]
    private static partial Regex Counted();

    [GeneratedRegex("^Stopped after [1-9][0-9]* of 3000 runs\\.$")]
    private static partial Regex Stopped();
}
