using Motive.Cli.Pages;

namespace Motive.Cli.Testing;

/// <summary>How many runs are done, on one line of the error stream that is taken away again; silent unless that is a terminal. May be told from several threads.</summary>
/// <param name="what">What is being done: <c>testing</c>.</param>
internal sealed class TestProgress(Terminal terminal, string what, int runs) : IDisposable
{
    private readonly Lock door = new();
    private readonly ProgressLine line = new(terminal);
    private int done;

    public void ReportRun(string title)
    {
        lock (door)
        {
            done++;
            line.Show($"{what} … {done} of {runs} runs: {title}");
        }
    }

    /// <summary>Writes something else meanwhile.</summary>
    public void While(Action write)
    {
        lock (door)
        {
            line.Clear();
            write();
        }
    }

    public void Dispose()
    {
        lock (door)
            line.Clear();
    }
}
