using Microsoft.Playwright;
using Motive.Cli.Pages;
using Motive.Cli.Publishing;

namespace Motive.Web.Tests;

/// <summary>Debian's Chromium and a published story. Where there is no Chromium, or the page was not built, the tests are skipped, unless MOTIVE_BROWSER_TESTS is "required".</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"motive-page-{Guid.NewGuid():N}");
    private IPlaywright? playwright;
    private IBrowser? browser;
    private FileServer? server;

    /// <summary>Of the story's first page.</summary>
    public string Address => server!.Address;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium) || PageAssets.TryFind() is not PageAssets assets)
        {
            if (Environment.GetEnvironmentVariable("MOTIVE_BROWSER_TESTS") == "required")
                throw new InvalidOperationException(File.Exists(Chromium) ? "The page was not built: npm --prefix reader run build." : $"There is no {Chromium}.");
            return;
        }

        new PublishedFolder(folder).Write(assets, PublishedStory.Load(Terminal.Open(), Path.Combine(AppContext.BaseDirectory, "Stories", "cups")));
        server = new FileServer(folder);
        Assertions.SetDefaultExpectTimeout(60_000); // An engine that starts beside others takes its time.
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A reader of their own: nothing that another one kept is there.</summary>
    public async Task<IBrowserContext> NewReader(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(browser is null, "There is no browser, or the page was not built.");
        IBrowserContext reader = await browser!.NewContextAsync(options);
        reader.SetDefaultTimeout(120_000);
        return reader;
    }

    /// <summary>The title page, when somebody can be chosen.</summary>
    /// <param name="script">Runs before the page's own.</param>
    public async Task<IPage> Open(IBrowserContext reader, string script = "")
    {
        IPage page = await reader.NewPageAsync();
        if (script.Length > 0)
            await page.AddInitScriptAsync(script);
        await page.GotoAsync(Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nobody" }).WaitForAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
