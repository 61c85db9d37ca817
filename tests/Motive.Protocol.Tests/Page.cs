using System.Text.Json.Nodes;

namespace Motive.Protocol.Tests;

/// <summary>A page with a story of two files open.</summary>
internal sealed class Page
{
    private readonly Conversation conversation = new();

    public Page(string story, string cast) => Opened = Open(conversation, story, cast);

    /// <summary>What opening it was answered with.</summary>
    public JsonNode Opened { get; }

    public JsonNode Ask(string message) => JsonNode.Parse(conversation.Answer(message))!;

    public static JsonNode Open(Conversation conversation, string story, string cast)
    {
        JsonObject message = new()
        {
            ["do"] = "open",
            ["main"] = "story.story",
            ["files"] = new JsonArray(new JsonObject { ["path"] = "story.story", ["text"] = story }, new JsonObject { ["path"] = "cast.story", ["text"] = cast }),
        };
        return JsonNode.Parse(conversation.Answer(message.ToJsonString()))!;
    }
}
