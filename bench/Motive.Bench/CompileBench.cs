using System.Diagnostics;
using Motive.Language;

namespace Motive.Bench;

/// <summary>How long a large story takes to compile: the number of lines, and the median of five runs in milliseconds.</summary>
internal static class CompileBench
{
    private const int Lines = 10_000;
    private const int Runs = 5;

    public static int Run()
    {
        SourceFile file = new("large.story", LargeStory.Write(Lines));
        CompilationResult result = Compilation.Compile(file, NoLibrary.Instance);
        foreach (Diagnostic diagnostic in result.Diagnostics.Take(5))
            Console.Error.WriteLine(DiagnosticRenderer.Render(diagnostic, result.Files));
        double[] times = new double[Runs];
        for (int i = 0; i < Runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Compilation.Compile(file, NoLibrary.Instance);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        Console.WriteLine(FormattableString.Invariant($"compile: {new LineMap(file.Text).LineCount} lines, median of {Runs}: {times[Runs / 2]:0.0} ms"));
        return result.Succeeded ? 0 : 1;
    }

    private sealed class NoLibrary : ISourceLibrary
    {
        public static readonly NoLibrary Instance = new();

        public IEnumerable<string> ModuleNames => [];

        public SourceFile? Include(string path, string fromPath) => null;

        public SourceFile? Module(string name) => null;
    }
}
