using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Motive.Web.Tests;

/// <summary><c>motive serve</c> as somebody starts it, with a story of its own that can be written at.</summary>
internal sealed partial class ServingProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder = Directory.CreateTempSubdirectory("motive-serving-").FullName;
    private readonly Process process;

    private ServingProgram(IReadOnlyDictionary<string, string> environment, string[] options)
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Stories", "cups", "story.story"), Story);
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (string argument in (string[])[Path.Combine(AppContext.BaseDirectory, "motive.dll"), "serve", folder, .. options])
            start.ArgumentList.Add(argument);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
    }

    /// <summary>The file that somebody writes at.</summary>
    public string Story => Path.Combine(folder, "story.story");

    /// <summary>What it said at first.</summary>
    public string FirstLine { get; private set; } = "";

    public string Address => Http().Match(FirstLine).Value;

    public int Port => new Uri(Address).Port;

    public static Task<ServingProgram> Start(params string[] options) => Start(new Dictionary<string, string>(), options);

    public static async Task<ServingProgram> Start(IReadOnlyDictionary<string, string> environment, params string[] options)
    {
        ServingProgram serving = new(environment, options.Contains("--port") ? options : ["--port", "0", .. options]);
        serving.FirstLine = await serving.process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
        return serving;
    }

    public Task Write(string words, string others) =>
        File.WriteAllTextAsync(Story, File.ReadAllText(Story).Replace(words, others, StringComparison.Ordinal), TestContext.Current.CancellationToken);

    public void Signal(string name)
    {
        using Process kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits until it has ended. It does not where whoever started the tests ignores the signal it was sent: that is inherited.</summary>
    public async Task<(int ExitCode, string Errors)> End()
    {
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.True(process.WaitForExit(Patience), "It does not end.");
        return (process.ExitCode, await errors);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Http();
}
