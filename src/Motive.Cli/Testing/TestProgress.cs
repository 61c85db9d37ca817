using Motive.Cli.Pages;

namespace Motive.Cli.Testing;

/// <summary>How many runs are done, on one line of the error stream that is taken away again; silent unless that is a terminal. May be told from several threads.</summary>
/// <param name="what">What is being done: <c>testing</c>.</param>
internal sealed class TestProgress(Terminal terminal, string what, int runs) : IDisposable
{
    private readonly Lock door = new();
    private int done;
    private int shown;

    public void Note(string title)
    {
        lock (door)
        {
            done++;
            if (!terminal.ShowsProgress)
                return;
            string text = $"{what} … {done} of {runs} runs: {title}";
            text = text.Length > terminal.Width ? text[..terminal.Width] : text;
            terminal.WriteOver(text.PadRight(shown));
            shown = text.Length;
        }
    }

    /// <summary>Writes something else meanwhile.</summary>
    public void While(Action write)
    {
        lock (door)
        {
            Clear();
            write();
        }
    }

    public void Dispose()
    {
        lock (door)
            Clear();
    }

    private void Clear()
    {
        if (shown > 0)
            terminal.Erase(shown);
        shown = 0;
    }
}
