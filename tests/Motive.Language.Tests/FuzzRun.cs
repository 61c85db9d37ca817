using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>Hands many texts to a compiler: each ends soon and without an exception, and its diagnostics stand in it and can be rendered.</summary>
/// <param name="mostSeconds">Generous, since machines are busy: a text of an ordinary size takes a few milliseconds.</param>
internal sealed class FuzzRun(Func<string, CompilationResult> compile, int mostSeconds)
{
    public void Check(int times, Func<Random, string> textOf)
    {
        Arbitrary<int> seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();
        Prop.ForAll(seeds, seed => Compiles(textOf(new Random(seed)))).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(20, 27));
    }

    /// <summary>Whether it does; what does not is told by an assertion.</summary>
    public bool Compiles(string text)
    {
        long start = Stopwatch.GetTimestamp();
        CompilationResult result = compile(text);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            Assert.InRange(diagnostic.Origin.Start, 0, text.Length);
            Assert.InRange(diagnostic.Origin.Start + diagnostic.Origin.Length, 0, text.Length);
        }

        foreach (Diagnostic diagnostic in result.Diagnostics.Take(20))
            Assert.NotEmpty(DiagnosticRenderer.Render(diagnostic, result.Files));
        Assert.Equal(result.Succeeded, !result.Diagnostics.Any(diagnostic => diagnostic.IsError));
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, mostSeconds);
        return true;
    }
}
