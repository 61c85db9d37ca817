using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using Motive.Protocol;

namespace Motive.Server;

/// <summary>One page that is open, and its run, as long as its connection lasts. Its messages are answered one after the other; how many of them wait is bounded.</summary>
internal sealed class PageSession : IDisposable
{
    public const string Stopped = "The server has been stopped.";
    private const int FirstBytes = 16 * 1024;

    /// <summary>How long a page has for hearing what it is told.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly WebSocket socket;
    private readonly ServerSetup setup;
    private readonly Func<long> turn;
    private readonly Conversation conversation;
    private readonly Channel<string> waiting;
    private readonly SemaphoreSlim sending = new(1);
    private readonly CancellationTokenSource ended = new();
    private volatile bool isBusy;
    private long lastUsed;

    /// <param name="socket">Its connection.</param>
    /// <param name="setup">How much of it is taken.</param>
    /// <param name="story">As it is when it is asked for; null where the page brings it along.</param>
    /// <param name="turn">A number that is larger each time.</param>
    public PageSession(WebSocket socket, ServerSetup setup, Func<LoadResult>? story, Func<long> turn)
    {
        (this.socket, this.setup, this.turn) = (socket, setup, turn);
        conversation = new Conversation(story);
        waiting = Channel.CreateBounded<string>(setup.MostWaiting);
        Use();
    }

    /// <summary>Somebody in it thinks, or is about to.</summary>
    public bool IsBusy => isBusy || waiting.Reader.Count > 0;

    /// <summary>Smaller than that of each page that has asked for something since.</summary>
    public long LastUsed => Volatile.Read(ref lastUsed);

    /// <summary>Until the page or the server ends it.</summary>
    /// <param name="answer">Given the conversation and a message.</param>
    /// <param name="stop">The server ends.</param>
    public async Task RunAsync(Func<Conversation, string, CancellationToken, Task<string>> answer, CancellationToken stop)
    {
        await using CancellationTokenRegistration stopping = stop.Register(() => _ = EndAsync(WebSocketCloseStatus.EndpointUnavailable, Stopped));
        Task answering = AnswerAsync(answer);
        try
        {
            while (await ReceiveAsync() is string message)
            {
                if (!waiting.Writer.TryWrite(message))
                    await EndAsync(WebSocketCloseStatus.PolicyViolation, $"More than {setup.MostWaiting} messages wait for their answers.");
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
        }

        await ended.CancelAsync();
        waiting.Writer.TryComplete();
        await answering;
    }

    /// <summary>Says something that the page did not ask for. Where it cannot be reached it has gone, and will be told when it comes again.</summary>
    public async Task TellAsync(string message)
    {
        try
        {
            await SendAsync(message);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
        }
    }

    /// <param name="status">Why, for programs.</param>
    /// <param name="words">What the page shows, at most 123 bytes of it.</param>
    public async Task EndAsync(WebSocketCloseStatus status, string words)
    {
        try
        {
            ended.CancelAfter(Patience);
            await sending.WaitAsync(ended.Token);
            try
            {
                await socket.CloseOutputAsync(status, words, ended.Token);
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    public void Dispose()
    {
        ended.Dispose();
        sending.Dispose();
        socket.Dispose();
    }

    private async Task AnswerAsync(Func<Conversation, string, CancellationToken, Task<string>> answer)
    {
        try
        {
            await foreach (string message in waiting.Reader.ReadAllAsync(ended.Token))
            {
                isBusy = true;
                string reply = await answer(conversation, message, ended.Token);
                Use();
                isBusy = false;
                await SendAsync(reply);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
        }
    }

    private async Task SendAsync(string message)
    {
        await sending.WaitAsync(ended.Token);
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, ended.Token);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <returns>Null when the page has closed the connection, or said something that it may not.</returns>
    private async Task<string?> ReceiveAsync()
    {
        byte[] bytes = new byte[FirstBytes];
        int length = 0;
        while (true)
        {
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(bytes.AsMemory(length), ended.Token);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
            {
                await EndAsync(WebSocketCloseStatus.NormalClosure, "");
                return null;
            }

            if (length > setup.MostBytes)
            {
                await EndAsync(WebSocketCloseStatus.MessageTooBig, $"A message may have {setup.MostBytes} bytes at most.");
                return null;
            }

            if (part.EndOfMessage)
            {
                Use();
                return Encoding.UTF8.GetString(bytes, 0, length);
            }

            if (length == bytes.Length)
                Array.Resize(ref bytes, Math.Min(bytes.Length * 2, setup.MostBytes + 1));
        }
    }

    private void Use() => Volatile.Write(ref lastUsed, turn());
}
