using System.Text.Json.Serialization;

namespace Motive.Testing;

/// <summary>Results of tests as lines of JSON: a header, one line for each test, an end.</summary>
public static class TestLines
{
    /// <summary>The format of the lines. What is added to them comes with a new one.</summary>
    public const int Format = 1;

    /// <summary>The first line.</summary>
    public static string Header(StoryTests tests)
    {
        ArgumentNullException.ThrowIfNull(tests);
        return StoryJson.Write(new TestHeader(tests.Title, tests.Count, Format));
    }

    /// <summary>The line of a test.</summary>
    public static string Test(TestResult result) => StoryJson.Write(result);

    /// <summary>The last line: how many held, failed and stayed undecided.</summary>
    public static string End(int hold, int fail, int undecided) => StoryJson.Write(new TestEnd(hold, fail, undecided));
}

/// <summary>The first line of the results of tests.</summary>
internal sealed record TestHeader(
    [property: JsonPropertyName("story")] string Story, [property: JsonPropertyName("tests")] int Tests, [property: JsonPropertyName("format")] int Format);

/// <summary>The last line of the results of tests.</summary>
internal sealed record TestEnd(
    [property: JsonPropertyName("hold")] int Hold, [property: JsonPropertyName("fail")] int Fail, [property: JsonPropertyName("undecided")] int Undecided);
