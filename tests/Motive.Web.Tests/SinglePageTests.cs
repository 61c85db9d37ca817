using Microsoft.Playwright;
using Motive.Cli.Pages;
using Motive.Cli.Publishing;
using static Microsoft.Playwright.Assertions;

namespace Motive.Web.Tests;

/// <summary>The page of one file, opened from the disk.</summary>
public sealed class SinglePageTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task It_opens_from_the_disk_and_is_played_without_asking_anybody()
    {
        await using IBrowserContext reader = await browser.NewReader();
        string file = Path.Combine(Path.GetTempPath(), $"motive-{Guid.NewGuid():N}.html");
        try
        {
            new SinglePage(file).Write(PageAssets.Find(), PublishedStory.Load(Terminal.Open(), Path.Combine(AppContext.BaseDirectory, "Stories", "cups")));
            List<string> fetched = [];
            List<string> refused = [];
            reader.Request += (_, request) => fetched.Add(request.Url);
            IPage page = await reader.NewPageAsync();
            page.Console += (_, said) => refused.Add(said.Text);
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Two Cups & <b>One</b> Kettle");
            await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
            await page.Locator(".choices ol .choice").First.ClickAsync();
            await page.Locator(".passage", new() { HasText = "put the kettle on" }).WaitForAsync();
            await page.Locator(".choices").WaitForAsync();
            Assert.All(fetched.Skip(1), url => Assert.Matches("^(data|blob):", url));
            Assert.Empty(refused);
            Assert.True(await page.EvaluateAsync<bool>("document.fonts.ready.then(() => [...document.fonts].some(face => face.status === 'loaded'))"), "The font is not in it.");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
