using System.Diagnostics;
using System.Globalization;
using Motive.Cli.Pages;
using Motive.Planning;

namespace Motive.Cli.Planning;

/// <summary>How far a search has come, on one line of the error stream that is taken away again; silent unless that is a terminal.</summary>
internal sealed class Searching(Terminal terminal) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch sinceLast = Stopwatch.StartNew();
    private readonly ProgressLine line = new(terminal);

    public Action<PlanProgress>? Report => terminal.ShowsProgress ? Show : null;

    public void Dispose() => line.Dispose();

    private void Show(PlanProgress progress)
    {
        if (sinceLast.Elapsed < Pause)
            return;
        sinceLast.Restart();
        line.Show(string.Create(
            CultureInfo.InvariantCulture, $"searching … {progress.ExpandedByAuthor} states of the story, {progress.Expanded} in all minds, {progress.States} kept"));
    }
}
