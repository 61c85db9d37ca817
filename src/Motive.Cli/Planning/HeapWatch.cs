namespace Motive.Cli.Planning;

/// <summary>The largest heap while it is there, looked at now and then; in bytes.</summary>
internal sealed class HeapWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Timer timer;
    private long largest;

    public HeapWatch()
    {
        GC.Collect();
        Look();
        timer = new Timer(_ => Look(), null, Pause, Pause);
    }

    public long Largest
    {
        get
        {
            Look();
            return Interlocked.Read(ref largest);
        }
    }

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        long now = GC.GetTotalMemory(forceFullCollection: false);
        long seen = Interlocked.Read(ref largest);
        while (now > seen && Interlocked.CompareExchange(ref largest, now, seen) is long other && other != seen)
            seen = other;
    }
}
