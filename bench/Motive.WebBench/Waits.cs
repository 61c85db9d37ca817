using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Motive.WebBench;

/// <summary>
/// How long a player waits who reads at some pace: from the choice to the next time that something can be chosen, with the first option taken each time. Between turns the text that is new is read.
/// </summary>
internal sealed class Waits(IBrowser browser, string address, string who)
{
    private const string MemoryOfWorker = "() => globalThis.getDotnetRuntime ? globalThis.getDotnetRuntime(0).Module.HEAP8.length : 0";

    public required int Turns { get; init; }

    /// <summary>0: nothing is read, the choice is made at once.</summary>
    public required int WordsAMinute { get; init; }

    public required int Seed { get; init; }

    /// <summary>Then the page does not think ahead.</summary>
    public bool HasOneCore { get; init; }

    public async Task Measure()
    {
        await using IBrowserContext reader = await browser.NewContextAsync();
        reader.SetDefaultTimeout(300_000);
        IPage page = await reader.NewPageAsync();
        if (HasOneCore)
            await page.AddInitScriptAsync("Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 });");
        await page.GotoAsync(address);
        await page.GetByLabel("Seed").FillAsync(Seed.ToString(CultureInfo.InvariantCulture));
        await page.GetByRole(AriaRole.Button, new() { Name = who }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).Or(page.Locator(".the-end")).First.WaitForAsync();
        await page.Locator(".choices, .the-end").First.WaitForAsync();
        List<double> waits = [];
        int passages = 0;
        int words = 0;
        for (int turn = 0; turn < Turns && await page.Locator(".the-end").CountAsync() == 0; turn++)
        {
            IReadOnlyList<string> text = await page.Locator(".passage").AllInnerTextsAsync();
            int fresh = text.Skip(passages).Sum(passage => passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
            (passages, words) = (text.Count, words + fresh);
            if (WordsAMinute > 0)
                await page.WaitForTimeoutAsync(fresh * 60_000f / WordsAMinute);
            string clock = await page.Locator(".bar").InnerTextAsync();
            Stopwatch since = Stopwatch.StartNew();
            await page.Locator(".choices .choice").First.ClickAsync();
            await page.WaitForFunctionAsync(
                "before => document.querySelector('.the-end') !== null || (document.querySelector('.choices') !== null && (document.querySelectorAll('.passage').length !== before[0] || document.querySelector('.bar').innerText !== before[1]))",
                new object[] { passages, clock });
            waits.Add(since.Elapsed.TotalMilliseconds);
        }

        waits.Sort();
        double At(double share) => waits[Math.Min(waits.Count - 1, (int)(waits.Count * share))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{who}, seed {Seed}, {(HasOneCore ? "one engine" : "two engines")}, {waits.Count} turns, {words} words, read at {WordsAMinute} words a minute: wait after a choice median {At(0.5):0} ms, 95th percentile {At(0.95):0} ms, slowest {waits[^1]:0} ms"));
        foreach (IWorker worker in page.Workers)
        {
            double bytes = await worker.EvaluateAsync<long>(MemoryOfWorker);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of a worker: {bytes / 1e6:0.0} MB"));
        }
    }
}
