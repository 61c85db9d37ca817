namespace Motive.Cli.Pages;

/// <summary>A word on the error stream while something takes long, taken away again; silent unless that is a terminal.</summary>
internal sealed class Thinking : IDisposable
{
    private const string Word = "thinking …";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly Terminal terminal;
    private readonly Timer? timer;
    private readonly Lock door = new();
    private bool shown;
    private bool ended;

    private Thinking(Terminal terminal)
    {
        this.terminal = terminal;
        if (terminal.ShowsProgress)
            timer = new Timer(_ => Show(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    public static T While<T>(Terminal terminal, Func<T> work)
    {
        using Thinking thinking = new(terminal);
        return work();
    }

    public void Dispose()
    {
        timer?.Dispose();
        lock (door)
        {
            ended = true;
            if (shown)
                terminal.Erase(Word.Length);
        }
    }

    private void Show()
    {
        lock (door)
        {
            if (ended)
                return;
            terminal.WriteOver(Word);
            shown = true;
        }
    }
}
