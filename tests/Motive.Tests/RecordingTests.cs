using System.Text.Json;
using Motive.Reading;
using Motive.Recording;

namespace Motive.Tests;

public class RecordingTests
{
    [Fact]
    public void An_events_line_says_why_and_from_where()
    {
        StoryRun run = Fixtures.Watched();
        string[] lines = [.. run.Events.Select(ChronicleLines.Event)];

        JsonElement ask = JsonDocument.Parse(lines[1]).RootElement;

        Assert.Equal("ask", ask.GetProperty("action").GetString());
        Assert.Equal("to know what happened", ask.GetProperty("because").GetProperty("Ada").GetProperty("want").GetString());
        JsonElement place = ask.GetProperty("because").GetProperty("Ada").GetProperty("believes")[0];
        Assert.Equal("at(Ada)", place.GetProperty("fact").GetString());
        Assert.Equal("Hall", place.GetProperty("value").GetString());
        Assert.Equal("did #1", place.GetProperty("from").GetString());
        Assert.StartsWith("Ada stood over the pieces.", ask.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
    }

    [Fact]
    public void Header_and_end_are_as_agreed()
    {
        Assert.Equal("{\"story\":\"The Lamp\",\"seed\":18446744073709551615,\"format\":2}", ChronicleLines.Header(Fixtures.Lamp.Story, ulong.MaxValue));
        Assert.Equal("{\"end\":\"rest\",\"events\":3,\"beats\":[\"a\",\"b\"]}", ChronicleLines.End("rest", 3, ["a", "b"]));
    }
}
