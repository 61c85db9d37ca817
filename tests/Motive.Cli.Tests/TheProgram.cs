using System.Diagnostics;
using System.Text;

namespace Motive.Cli.Tests;

/// <summary>What the program did: its two outputs and its exit code.</summary>
internal sealed record Ran(int ExitCode, string Output, string Errors)
{
    public string FirstError => Errors.Split('\n')[0];

    public string[] Lines => Output.TrimEnd('\n').Split('\n');
}

/// <summary>Runs the built program as others do: as a process, through pipes.</summary>
internal static class TheProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static string Lamp { get; } = Path.Combine(AppContext.BaseDirectory, "Stories", "lamp");

    public static string Window { get; } = Path.Combine(AppContext.BaseDirectory, "Stories", "window");

    public static Ran Run(params string[] arguments) => Typed("", arguments);

    /// <param name="input">Lines, as somebody would type them; the input ends after them.</param>
    public static Ran Typed(string input, params string[] arguments)
    {
        using Process process = Start(arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
            process.Kill();
        return new Ran(process.ExitCode, output.Result, errors.Result);
    }

    public static Process Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "motive.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
