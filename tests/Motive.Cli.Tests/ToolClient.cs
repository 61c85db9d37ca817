using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Motive.Cli.Tests;

/// <summary>Asks the tools of the real program as others do: by the protocol, over its streams.</summary>
internal static class ToolClient
{
    public static Task<McpClient> Open(TemporaryFolder root, params string[] options) => McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "motive",
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "motive.dll"), "mcp", "--root", root[""], .. options],
        }),
        cancellationToken: TestContext.Current.CancellationToken);

    public static async Task<(bool IsError, JsonNode Answer)> Call(McpClient client, string tool, JsonObject arguments)
    {
        CallToolResult result = await client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Key, argument => (object?)argument.Value), cancellationToken: TestContext.Current.CancellationToken);
        return (result.IsError == true, JsonNode.Parse(Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text)!);
    }
}
