using System.Globalization;
using Microsoft.Playwright;
using Motive.WebBench;

// What a reader of a published story waits for, in Debian's Chromium.
string folder = args.FirstOrDefault() ?? throw new InvalidOperationException("Which folder? motive publish STORY --out FOLDER makes one.");
string Value(string name, string otherwise) => Array.IndexOf(args, name) is int at and >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
int Number(string name, int otherwise) => int.Parse(Value(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

await using Motive.Web.Tests.FileServer server = new(Path.GetFullPath(folder));
using IPlaywright playwright = await Playwright.CreateAsync();
await using IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
{
    ExecutablePath = "/usr/bin/chromium",
    Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
string who = Value("--as", "");
string shots = Value("--shots", "");
if (shots.Length > 0)
{
    await new Screenshots(browser, server.Address, who) { Folder = shots, Seed = Number("--seed", 3), Turns = Number("--turns", 2) }.Take();
    return;
}

await new ColdStart(browser, server.Address).Measure();
if (who.Length > 0)
    await new Waits(browser, server.Address, who) { Turns = Number("--turns", 20), WordsAMinute = Number("--words", 250), Seed = Number("--seed", 3), HasOneCore = args.Contains("--one-core") }.Measure();
