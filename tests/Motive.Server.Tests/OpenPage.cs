using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Motive.Server.Tests;

/// <summary>What a page of the server says and hears.</summary>
internal sealed class OpenPage : IDisposable
{
    private readonly ClientWebSocket socket = new();

    public WebSocketCloseStatus? Ended => socket.CloseStatus;

    public string? LastWords => socket.CloseStatusDescription;

    /// <param name="served">The server.</param>
    /// <param name="origin">The page's own address; null for that of the server, empty for none.</param>
    /// <param name="path">Where it talks.</param>
    /// <param name="fields">Names and values of headers, in turn.</param>
    public static async Task<OpenPage> Open(Served served, string? origin = null, string path = "/talk", params string[] fields)
    {
        OpenPage page = new();
        if (origin != "")
            page.socket.Options.SetRequestHeader("Origin", origin ?? $"http://{served.Authority}");
        for (int i = 0; i < fields.Length; i += 2)
            page.socket.Options.SetRequestHeader(fields[i], fields[i + 1]);
        await page.socket.ConnectAsync(new Uri($"ws://{served.Authority}{path}"), TestContext.Current.CancellationToken);
        return page;
    }

    public async Task<JsonNode> Ask(string message)
    {
        await Say(message);
        return (await Hear())!;
    }

    public Task Say(string message) => socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    /// <returns>Null when the server has ended it.</returns>
    public async Task<JsonNode?> Hear()
    {
        MemoryStream heard = new();
        byte[] part = new byte[4096];
        while (true)
        {
            WebSocketReceiveResult received = await socket.ReceiveAsync(part, TestContext.Current.CancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            heard.Write(part, 0, received.Count);
            if (received.EndOfMessage)
                return JsonNode.Parse(heard.ToArray());
        }
    }

    public async Task<JsonNode> AskTillTurn(string message)
    {
        JsonNode reply = await Ask(message);
        for (int i = 0; i < 20 && reply["run"]?["turn"] is null; i++)
            reply = await Ask("""{"do":"next"}""");
        return reply;
    }

    public void Dispose() => socket.Dispose();
}
