using System.Net.WebSockets;
using Motive.Protocol;

namespace Motive.Server;

/// <summary>The pages that are open. There is room for so many; who comes when it is full takes the place of the one that has asked for nothing for longest.</summary>
internal sealed class Sessions : IDisposable
{
    /// <summary>What a page is told that has to go. It has its decisions, and goes on from them when its reader wants to.</summary>
    public const string Dropped = "The server needed the place for another reader. Nothing that you decided is lost.";

    public const string Full = "The server has as many readers as it can take, and all are being answered. Try again in a moment.";

    private readonly ServerSetup setup;
    private readonly Telemetry telemetry;
    private readonly Lock door = new();
    private readonly List<PageSession> open = [];
    private long uses;

    /// <summary>Thinking takes a processor; more at a time would only make all of it slower.</summary>
    private readonly SemaphoreSlim thinking = new(Environment.ProcessorCount);

    public Sessions(ServerSetup setup)
    {
        this.setup = setup;
        telemetry = new Telemetry(() => Count);
    }

    public int Count
    {
        get
        {
            lock (door)
                return open.Count;
        }
    }

    /// <summary>A page's whole stay.</summary>
    /// <param name="socket">Its connection.</param>
    /// <param name="story">The one that is read in it; null where the page brings one along.</param>
    /// <param name="stop">The server ends.</param>
    public async Task ReceiveAsync(WebSocket socket, Func<LoadResult>? story, CancellationToken stop)
    {
        using PageSession page = new(socket, setup, story, () => Interlocked.Increment(ref uses));
        if (!TryAdd(page, out PageSession? dropped))
        {
            await page.EndAsync(WebSocketCloseStatus.PolicyViolation, Full);
            return;
        }

        if (dropped is not null)
        {
            telemetry.Dropped();
            await dropped.EndAsync(WebSocketCloseStatus.PolicyViolation, Dropped);
        }

        try
        {
            await page.RunAsync(AnswerAsync, stop);
        }
        finally
        {
            lock (door)
                open.Remove(page);
        }
    }

    /// <summary>Tells every page that the story has been edited. A page that does not listen is not waited for.</summary>
    public Task TellAsync(LoadResult edited)
    {
        telemetry.Edited(edited.Errors == 0);
        string message = Conversation.Edited(edited.Messages);
        PageSession[] pages;
        lock (door)
            pages = [.. open];
        return Task.WhenAny(Task.WhenAll(pages.Select(page => page.TellAsync(message))), Task.Delay(PageSession.Patience));
    }

    public void Dispose()
    {
        telemetry.Dispose();
        thinking.Dispose();
    }

    /// <param name="dropped">Who has to go for it.</param>
    private bool TryAdd(PageSession page, out PageSession? dropped)
    {
        dropped = null;
        lock (door)
        {
            if (open.Count >= setup.MostSessions)
            {
                dropped = open.Where(other => !other.IsBusy).MinBy(other => other.LastUsed);
                if (dropped is null)
                    return false;
                open.Remove(dropped);
            }

            open.Add(page);
            return true;
        }
    }

    private async Task<string> AnswerAsync(Conversation conversation, string message, CancellationToken over)
    {
        await thinking.WaitAsync(over);
        try
        {
            return await Task.Run(() => telemetry.Observe(conversation, message, over), over);
        }
        finally
        {
            thinking.Release();
        }
    }
}
