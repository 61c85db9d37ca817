using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Motive.WebBench;

/// <summary>A first visit, with nothing kept, over 4 Mbit/s with 40 ms of delay and at a quarter of the processor: when the title page can be read, and with it the first sentence, when somebody can be chosen, when the first passage stands there, and when the engine has come as far.</summary>
internal sealed class ColdStart(IBrowser browser, string address)
{
    private const int BytesASecond = 4_000_000 / 8;

    public async Task Measure()
    {
        await using IBrowserContext reader = await browser.NewContextAsync();
        reader.SetDefaultTimeout(120_000);
        IPage page = await reader.NewPageAsync();
        ICDPSession settings = await reader.NewCDPSessionAsync(page);
        await settings.SendAsync("Network.enable");
        await settings.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 40, ["downloadThroughput"] = BytesASecond, ["uploadThroughput"] = BytesASecond });
        await settings.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });
        Stopwatch since = Stopwatch.StartNew();
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
        long title = since.ElapsedMilliseconds;
        await page.Locator(".first-words p").First.WaitForAsync();
        long sentence = since.ElapsedMilliseconds;
        ILocator nobody = page.GetByRole(AriaRole.Button, new() { Name = "Nobody" });
        await nobody.WaitForAsync();
        long ready = since.ElapsedMilliseconds;
        await nobody.ClickAsync();
        await page.Locator(".passage p").First.WaitForAsync();
        long passage = since.ElapsedMilliseconds;
        await page.Locator(".passage .why").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cold start, 4 Mbit/s, a quarter of the processor of the page: title {title} ms, first sentence {sentence} ms, can be begun {ready} ms, first passage of the run {passage} ms, the engine has come as far {since.ElapsedMilliseconds} ms"));
        if (await page.Locator(".news[role=status]").CountAsync() > 0)
            Console.WriteLine(await page.Locator(".news[role=status]").First.InnerTextAsync());
    }
}
