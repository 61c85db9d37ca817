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
    /// <summary>Where games are kept by themselves; each process has its own.</summary>
    private const string DataFolder = "XDG_DATA_HOME";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "motive.dll");

    public static string Lamp { get; } = Path.Combine(AppContext.BaseDirectory, "Stories", "lamp");

    public static string Window { get; } = Path.Combine(AppContext.BaseDirectory, "Stories", "window");

    public static Ran Run(params string[] arguments) => Typed("", arguments);

    /// <param name="input">Lines, as somebody would type them; the input ends after them.</param>
    public static Ran Typed(string input, params string[] arguments) => TypedAt("", input, arguments);

    /// <summary>The same, where what the program remembers of a reader is kept in a folder.</summary>
    public static Ran TypedAt(string home, string input, params string[] arguments)
    {
        using Process process = Start("dotnet", [Built, .. arguments], AppContext.BaseDirectory, home);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return Await(process);
    }

    /// <summary>
    /// A line of a shell, in which <c>motive</c> is the program and <c>LAMP</c> and <c>WINDOW</c> are the stories: for what is done to the streams of a
    /// process before it starts. Runs in the folder, if there is one.
    /// </summary>
    public static Ran Shell(string line, TemporaryFolder? folder = null)
    {
        string shell = $"motive() {{ dotnet '{Built}' \"$@\"; }}; {line.Replace("LAMP", Lamp, StringComparison.Ordinal).Replace("WINDOW", Window, StringComparison.Ordinal)}";
        using Process process = Start("sh", ["-c", shell], folder?[""] ?? AppContext.BaseDirectory);
        process.StandardInput.Close();
        return Await(process);
    }

    public static Process Start(params string[] arguments) => Start("dotnet", [Built, .. arguments], AppContext.BaseDirectory);

    /// <summary>The measurements, and what tries inputs at random.</summary>
    public static Ran Bench(params string[] arguments)
    {
        using Process process = Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "Motive.Bench.dll"), .. arguments], AppContext.BaseDirectory);
        process.StandardInput.Close();
        return Await(process);
    }

    /// <summary>Sends a signal by its name, as in <c>INT</c>.</summary>
    public static void Signal(Process process, string name)
    {
        using Process kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits until it has computed for so long, however busy the machine is.</summary>
    public static void AwaitWork(Process process, double seconds)
    {
        while (!process.HasExited && process.TotalProcessorTime.TotalSeconds < seconds)
            process.WaitForExit(TimeSpan.FromMilliseconds(20));
    }

    public static Ran Await(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        return new Ran(process.ExitCode, output.Result, errors.Result);
    }

    /// <param name="home">Where the program keeps what it remembers; empty for nowhere, since nobody sits there.</param>
    private static Process Start(string program, string[] arguments, string folder, string home = "")
    {
        ProcessStartInfo start = new(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
            WorkingDirectory = folder,
        };
        start.Environment[DataFolder] = Path.Combine(AppContext.BaseDirectory, "data", Guid.NewGuid().ToString("N"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["MOTIVE_HOME"] = home;
        return Process.Start(start)!;
    }
}
