namespace Motive.Cli;

/// <summary>Ctrl-C. It ends the program at once, except while some work has asked to be told instead; then only the second one does.</summary>
internal sealed class Interruption
{
    private CancellationTokenSource? told;

    /// <summary>Whether the work is told, and will end by itself.</summary>
    public bool IsTold()
    {
        CancellationTokenSource? work = Interlocked.Exchange(ref told, null);
        work?.Cancel();
        return work is not null;
    }

    public T While<T>(Func<CancellationToken, T> work)
    {
        using CancellationTokenSource source = new();
        told = source;
        try
        {
            return work(source.Token);
        }
        finally
        {
            told = null;
        }
    }
}
