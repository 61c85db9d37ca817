using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Motive.Cli.Tests;

/// <summary>Ctrl-C, and what else ends a program from outside: once is enough, at any moment.</summary>
public sealed class SignalTests
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void A_run_that_is_ended_leaves_whole_lines(string signal, int exitCode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with kill.");
        using Process process = TheProgram.Start("watch", TheProgram.Window, "--format", "jsonl");
        process.StandardOutput.ReadLine();
        process.StandardOutput.ReadLine();

        TheProgram.Signal(process, signal);

        Ran ran = TheProgram.Await(process);
        Assert.Equal((exitCode, ""), (ran.ExitCode, ran.Errors));
        Assert.True(ran.Output is "" || ran.Output.EndsWith("}\n", StringComparison.Ordinal), $"Cut off: {ran.Output}"); // Nothing, if it ended before the third line.
    }

    [Theory]
    [InlineData("watch")]
    [InlineData("plan")]
    public void Compiling_is_ended_too(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with kill.");
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["large.story"], Large());
        using Process process = TheProgram.Start(command, folder["large.story"]);
        TheProgram.AwaitWork(process, seconds: 1);

        TheProgram.Signal(process, "INT");

        Ran ran = TheProgram.Await(process);
        Assert.Equal((130, "", ""), (ran.ExitCode, ran.Output, ran.Errors));
    }

    [Fact]
    public void What_was_decided_is_kept()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with kill.");
        using TemporaryFolder folder = new();
        using Process process = TheProgram.Start("play", TheProgram.Lamp, "--seed", "1", "--as", "Ada", "--save", folder["ada.json"]);
        process.StandardInput.Write("1\nlook\n");
        process.StandardInput.Flush();
        while (process.StandardOutput.ReadLine() is string line && line != "> look")
        {
        }

        TheProgram.Signal(process, "INT");

        Assert.Equal(130, TheProgram.Await(process).ExitCode);
        Assert.Contains("walk(Ada, Garden, Hall)", File.ReadAllText(folder["ada.json"]), StringComparison.Ordinal);
        Assert.Equal(["ada.json"], folder.Files);
    }

    /// <summary>Compiling it takes some seconds.</summary>
    private static string Large()
    {
        StringBuilder text = new("fact done(who: character)\n");
        for (int i = 0; i < 20_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"action act{i}(who: character)\n    requires not done(who)\n    effects done(who)\n    consenting who\ntell act{i}(who)\n    \"{{who}} did {i}.\"\n");
        return text.ToString();
    }
}
