using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Motive.Cli.Tests;

/// <summary>The guide for coding agents is followed, step by step, with the tools of the real program.</summary>
public sealed partial class AgentsGuideTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_step_comes_to_what_stands_under_it()
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "agents.md"));
        await using McpClient client = await ToolClient.Open(folder);
        string file = "";
        JsonNode? last = null;
        int calls = 0;
        foreach (Match step in Step().Matches(page))
        {
            if (step.Groups["file"].Success)
                Write(file = step.Groups["file"].Value, step.Groups["story"].Value);
            else if (step.Groups["old"].Success)
                Replace(file, step.Groups["old"].Value, step.Groups["new"].Value.Replace("\\n", "\n", StringComparison.Ordinal));
            else if (step.Groups["answer"].Success)
                Assert.True(IsPart(JsonNode.Parse(step.Groups["answer"].Value), last), $"{step.Value}\nis no part of\n{last}");
            else
                (calls, last) = (calls + 1, await Call(client, JsonNode.Parse(step.Groups["call"].Value)!));
        }

        Assert.InRange(calls, 10, 100);
    }

    [Fact]
    public async Task Its_table_has_every_tool_with_what_it_takes_and_no_other()
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "agents.md"));
        await using McpClient client = await ToolClient.Open(folder);
        IList<McpClientTool> tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(Row().Matches(page).Select(row => row.Groups["name"].Value), tools.Select(tool => tool.Name));
        foreach ((Match row, McpClientTool tool) in Row().Matches(page).Zip(tools))
        {
            JsonElement[] parameters = [.. tool.JsonSchema.GetProperty("properties").EnumerateObject().Select(property => property.Value)];
            Assert.Equal(Name().Matches(row.Groups["takes"].Value).Select(name => name.Groups["name"].Value), tool.JsonSchema.GetProperty("properties").EnumerateObject().Select(property => property.Name));
            Assert.All(parameters, parameter => Assert.True(parameter.TryGetProperty("type", out _) && parameter.GetProperty("description").GetString()!.Length > 10));
            Assert.True(tool.Description.Length > 20);
        }

        ReadResourceResult read = await client.ReadResourceAsync("motive://docs/agents.md", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(page, Assert.IsType<TextResourceContents>(Assert.Single(read.Contents)).Text);
    }

    private static async Task<JsonNode> Call(McpClient client, JsonNode call)
    {
        (bool isError, JsonNode answer) = await ToolClient.Call(client, call["tool"]!.GetValue<string>(), call["arguments"]!.AsObject());
        Assert.False(isError, $"{call}\n{answer}");
        return answer;
    }

    /// <summary>Whether all that is expected is found: of objects each field, of lists each member in its order, of texts as a part.</summary>
    private static bool IsPart(JsonNode? expected, JsonNode? found)
    {
        switch (expected, found)
        {
            case (JsonObject one, JsonObject other):
                return one.All(field => other.ContainsKey(field.Key) && IsPart(field.Value, other[field.Key]));
            case (JsonArray { Count: 0 }, JsonArray other):
                return other.Count == 0;
            case (JsonArray one, JsonArray other):
                int place = 0;
                return one.All(member =>
                {
                    while (place < other.Count && !IsPart(member, other[place]))
                        place++;
                    return place++ < other.Count;
                });
            default:
                return expected is JsonValue text && found is JsonValue && text.GetValueKind() == JsonValueKind.String
                    ? found.GetValueKind() == JsonValueKind.String && found.GetValue<string>().Contains(text.GetValue<string>(), StringComparison.Ordinal)
                    : JsonNode.DeepEquals(expected, found);
        }
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[file])!);
        File.WriteAllText(folder[file], text);
    }

    private void Replace(string file, string old, string text)
    {
        string before = File.ReadAllText(folder[file]);
        Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(folder[file], before.Replace(old, text, StringComparison.Ordinal));
    }

    [GeneratedRegex("<!-- file (?<file>\\S+) -->\\n```story\\n(?<story>[^`]*)```|<!-- replace (?<old>.+?) by (?<new>.+?) -->|```json call\\n(?<call>.*)\\n```|```json answer\\n(?<answer>.*)\\n```")]
    private static partial Regex Step();

    [GeneratedRegex("^\\| `(?<name>\\w+)` \\| (?<takes>.*?) \\| .* \\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>\\w+)`")]
    private static partial Regex Name();
}
