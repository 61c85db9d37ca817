using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Motive.Cli.Publishing;

namespace Motive.Web.Tests;

/// <summary><c>motive serve</c> as a program: what it says, and how it ends.</summary>
public sealed class ServingProgramTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public async Task It_ends_soon_when_it_is_told_to(string signal, int exitCode)
    {
        SkipWhereNothingIsBuilt();
        using ServingProgram serving = await ServingProgram.Start();
        Assert.StartsWith("Two Cups & <b>One</b> Kettle is at http://127.0.0.1:", serving.FirstLine, StringComparison.Ordinal);
        serving.Signal(signal);
        Assert.Equal((exitCode, ""), await serving.End());
    }

    [Fact]
    public async Task A_port_in_use_is_said()
    {
        SkipWhereNothingIsBuilt();
        using ServingProgram serving = await ServingProgram.Start();
        using ServingProgram other = await ServingProgram.Start("--host", "127.0.0.1", "--port", $"{serving.Port}");
        (int exitCode, string errors) = await other.End();
        Assert.Equal(2, exitCode);
        Assert.StartsWith($"motive: cannot serve at 127.0.0.1:{serving.Port}: ", errors, StringComparison.Ordinal);
        Assert.Contains("Give another port with --port N", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task For_other_machines_it_asks_for_a_token()
    {
        SkipWhereNothingIsBuilt();
        using ServingProgram serving = await ServingProgram.Start("--host", "0.0.0.0");
        Assert.Matches(@"http://\S+/\?token=[0-9a-f]{40} ", serving.FirstLine);
        using HttpClient stranger = new();
        Assert.Equal(401, (int)(await stranger.GetAsync(new Uri($"http://127.0.0.1:{serving.Port}/"), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("there is no story at", "nowhere/at/all")]
    [InlineData("--port 70000: give a number from 0 to 65535.", "--port", "70000")]
    [InlineData("--sessions 0: give a number from 1 to 1000.", "--sessions", "0")]
    [InlineData("--host everywhere: that is no address in numbers.", "--host", "everywhere")]
    public async Task What_cannot_be_served_is_said(string words, params string[] arguments)
    {
        SkipWhereNothingIsBuilt();
        (int exitCode, string errors) = await Run(Path.Combine(AppContext.BaseDirectory, "motive.dll"), ["serve", .. arguments]);
        Assert.Equal(2, exitCode);
        Assert.StartsWith($"motive: {words}", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_with_a_mistake_is_not_served()
    {
        SkipWhereNothingIsBuilt();
        string file = Path.Combine(Path.GetTempPath(), $"motive-{Guid.NewGuid():N}.story");
        await File.WriteAllTextAsync(file, "character Ann she\n    likes tea\n", TestContext.Current.CancellationToken);
        (int exitCode, string errors) = await Run(Path.Combine(AppContext.BaseDirectory, "motive.dll"), ["serve", file, "--port", "0"]);
        File.Delete(file);
        Assert.Equal(2, exitCode);
        Assert.StartsWith($"motive: {file} has an error", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_page_was_not_built_it_is_said_how()
    {
        string copy = Directory.CreateTempSubdirectory("motive-without-page-").FullName;
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        (int exitCode, string errors) = await Run(Path.Combine(copy, "motive.dll"), ["serve"]);
        Directory.Delete(copy, recursive: true);
        Assert.Equal(2, exitCode);
        Assert.Contains("`npm --prefix reader ci` and `npm --prefix reader run build`", errors, StringComparison.Ordinal);
    }

    /// <summary>What is sent to whoever observes says what was asked and how long it took, and nothing of the story.</summary>
    [Fact]
    public async Task What_is_observed_has_no_word_of_the_story()
    {
        await using IBrowserContext reader = await browser.NewReader();
        MemoryStream sent = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using WebApplication observer = builder.Build();
        observer.Urls.Add("http://127.0.0.1:0");
        observer.Run(async context =>
        {
            MemoryStream one = new();
            await context.Request.Body.CopyToAsync(one);
            lock (sent)
                sent.Write(one.ToArray());
        });
        await observer.StartAsync(TestContext.Current.CancellationToken);
        string where = observer.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

        using ServingProgram serving = await ServingProgram.Start(new Dictionary<string, string> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = where, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" }, "--token");
        IPage page = await reader.NewPageAsync();
        await page.GotoAsync(serving.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ann" }).ClickAsync();
        await page.Locator(".choices ol .choice").First.ClickAsync();
        await page.Locator(".passage", new() { HasText = "kettle" }).WaitForAsync();
        serving.Signal("TERM");
        await serving.End();

        string text = System.Text.Encoding.Latin1.GetString(sent.ToArray());
        Assert.Contains("motive.message", text, StringComparison.Ordinal);
        Assert.Contains("message choose", text, StringComparison.Ordinal);
        Assert.Contains("motive.sessions", text, StringComparison.Ordinal);
        foreach (string word in new[] { "Ann", "Ben", "kettle", "Kitchen", "Cups", "token", "boil", "cups" })
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
    }

    private static void SkipWhereNothingIsBuilt() => Assert.SkipWhen(PageAssets.TryFind() is null, "The page was not built.");

    private static async Task<(int ExitCode, string Errors)> Run(string program, string[] arguments)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string argument in (string[])[program, .. arguments])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, errors);
    }
}
