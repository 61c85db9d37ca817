using System.Text.Json;
using System.Text.Json.Nodes;

namespace Motive.Bench.Fuzzing;

/// <summary>Changes what a JSON document says in one place, and leaves it well-formed: as somebody does who edits a save with care.</summary>
internal sealed class DocumentMutation(Random random)
{
    /// <param name="text">An object.</param>
    public string Of(string text)
    {
        JsonNode root = JsonNode.Parse(text)!;
        List<JsonNode> places = [];
        AddPlaces(root, places);
        JsonNode place = places[random.Next(places.Count)];
        if (place is JsonArray array && array.Count > 0)
            Change(array);
        else
            place.ReplaceWith(Another(place, places));
        return root.ToJsonString();
    }

    /// <summary>All lists, and all values that are neither lists nor objects.</summary>
    private static void AddPlaces(JsonNode? node, List<JsonNode> places)
    {
        if (node is JsonObject parent)
        {
            foreach ((_, JsonNode? child) in parent)
                AddPlaces(child, places);
            return;
        }

        if (node is not null)
            places.Add(node);
        foreach (JsonNode? child in node as JsonArray ?? [])
            AddPlaces(child, places);
    }

    /// <summary>An element lost, doubled or moved.</summary>
    private void Change(JsonArray array)
    {
        int at = random.Next(array.Count);
        JsonNode? element = array[at]?.DeepClone();
        int way = random.Next(3);
        if (way != 1)
            array.RemoveAt(at);
        if (way != 0)
            array.Insert(random.Next(array.Count + 1), element);
    }

    private JsonNode? Another(JsonNode value, List<JsonNode> places) => value.GetValueKind() switch
    {
        JsonValueKind.Number => JsonValue.Create(random.Next(-1, 40)),
        JsonValueKind.True => JsonValue.Create(false),
        JsonValueKind.False => JsonValue.Create(true),
        JsonValueKind.String when random.Next(8) > 0 => places[random.Next(places.Count)].DeepClone(),
        JsonValueKind.Array => new JsonArray("x"),
        _ => null,
    };
}
