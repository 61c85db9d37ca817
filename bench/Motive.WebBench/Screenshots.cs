using System.Globalization;
using Microsoft.Playwright;

namespace Motive.WebBench;

/// <summary>Pictures of a turn as a reader has it, on a phone, a tablet and a desktop, light, sepia and dark; and at 320 pixels with letters of twice the size.</summary>
internal sealed class Screenshots(IBrowser browser, string address, string who)
{
    private static readonly (string Name, int Width, int Height)[] Sizes = [("phone", 390, 844), ("tablet", 820, 1180), ("desktop", 1360, 820)];

    private static readonly string[] Appearances = ["light", "sepia", "night"];

    public required string Folder { get; init; }

    public required int Seed { get; init; }

    /// <summary>How many choices are made before, the first option each time.</summary>
    public required int Turns { get; init; }

    public async Task Take()
    {
        Directory.CreateDirectory(Folder);
        foreach ((string name, int width, int height) in Sizes)
        {
            await using IBrowserContext reader = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
            IPage page = await Begin(reader);
            foreach (string appearance in Appearances)
            {
                await page.EvaluateAsync("appearance => document.documentElement.dataset.appearance = appearance", appearance);
                await Shoot(page, $"{name}-{appearance}");
            }

            if (name == "phone")
            {
                await page.EvaluateAsync("() => { document.documentElement.dataset.appearance = 'light'; document.documentElement.style.setProperty('--USER__fontSize', '200%'); }");
                await page.SetViewportSizeAsync(320, height);
                await Shoot(page, "narrow-large");
            }
        }
    }

    private async Task<IPage> Begin(IBrowserContext reader)
    {
        reader.SetDefaultTimeout(300_000);
        IPage page = await reader.NewPageAsync();
        await page.GotoAsync(address);
        await page.GetByLabel("Seed").FillAsync(Seed.ToString(CultureInfo.InvariantCulture));
        await page.GetByRole(AriaRole.Button, new() { Name = who }).First.ClickAsync();
        await page.Locator(".choices").First.WaitForAsync();
        for (int turn = 0; turn < Turns; turn++)
        {
            int passages = await page.Locator(".passage").CountAsync();
            await page.Locator(".choices .choice").First.ClickAsync();
            await page.WaitForFunctionAsync("before => document.querySelectorAll('.passage').length > before && document.querySelector('.choices') !== null", passages);
        }

        return page;
    }

    private async Task Shoot(IPage page, string name)
    {
        await page.Locator(".choices").First.EvaluateAsync("choices => choices.scrollIntoView({ block: 'end' })");
        await page.WaitForTimeoutAsync(700);   // The page scrolls softly to what is new.
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png") });
        Console.WriteLine(Path.Combine(Folder, $"{name}.png"));
    }
}
