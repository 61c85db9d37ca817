using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Motive.Bench.Fuzzing;

/// <summary>Starts the program with arguments, an argument a line, in a folder that has a story and a problem, and types into it.</summary>
internal sealed class CommandTrial(Sample story) : Trial("command", [.. Lines.Select(line => new Sample(line, story.Main, Arguments, story.Files.Add(Arguments, line.Replace(' ', '\n'))))])
{
    private const string Arguments = "arguments";
    private const string Typed = "1\nmore\nwho\nwhy\nsave x.json\n2\nundo\n0\n";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Lines =
    [
        "watch main.story --until 1", "watch main.story --format jsonl --seed 3", "play main.story --as Ann --save ann.json", "play --save ann.json", "why main.story 2 --who Ann",
        "plan main.story --goal 1 --nodes 200 --format json", "plan main.story --why-not go(Ann) --nodes 50", "plan main.story --verify plan.txt", "new mine", "--help", "--version", "watch --help",
        "watch main.story --set f --forbid go(_) --believe Ann:f --at 1 --do go(Ann)", "bench planning --settings settings.csv",
    ];

    public override void Check(Sample sample, int choices)
    {
        // What is written stays in the folder.
        string[] arguments = [.. sample.Text.Split('\n').Select(word => word.Replace("\0", "", StringComparison.Ordinal).Replace("..", "", StringComparison.Ordinal).TrimStart('/'))];
        DirectoryInfo folder = Directory.CreateTempSubdirectory("motive-fuzz-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, sample.Main), sample.Files[sample.Main]);
            (int code, string output, string errors) = Start(arguments, folder.FullName);
            Laws.Hold(code is 0 or 1 or 2 or 3, "the program answers with a code of its own", $"{code}\n{errors}");
            Laws.Plain([output, errors]);
            Laws.Hold(code != 2 || errors.Length > 0, "what is wrong is said");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int Code, string Output, string Errors) Start(string[] arguments, string folder)
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "motive.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = encoding,
            StandardErrorEncoding = encoding,
            WorkingDirectory = folder,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(Typed);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already.
        }

        if (process.WaitForExit(Patience))
            return (process.ExitCode, output.Result, errors.Result);
        process.Kill();
        throw new BrokenLaw("the program ends");
    }
}
