using System.Diagnostics;

namespace Motive.Bench.Fuzzing;

/// <summary>Ends the process when one case computes for too long, since what hangs cannot be stopped from inside; it says first which case that was.</summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Timer timer;
    private readonly Lock door = new();
    private readonly TimeSpan most;
    private string what = "";
    private TimeSpan begun;
    private bool watches;

    /// <param name="most">Processor time that a case may take.</param>
    public Watchdog(TimeSpan most)
    {
        this.most = most;
        timer = new Timer(_ => Check(), null, Look, Look);
    }

    /// <param name="what">How to do it again.</param>
    public void Watch(string what)
    {
        lock (door)
            (this.what, begun, watches) = (what, Now, true);
    }

    public void Rest()
    {
        lock (door)
            watches = false;
    }

    public void Dispose() => timer.Dispose();

    private static TimeSpan Now => Process.GetCurrentProcess().TotalProcessorTime;

    private void Check()
    {
        lock (door)
        {
            if (!watches || Now - begun < most)
                return;
            Console.Out.WriteLine($"a case ends within {most.TotalSeconds:0} seconds: broken by\n{what}");
            Console.Out.Flush();
            Environment.Exit(1);
        }
    }
}
