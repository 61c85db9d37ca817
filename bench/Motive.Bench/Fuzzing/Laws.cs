using System.Text.Json;
using Motive.Reading;
using Motive.World;

namespace Motive.Bench.Fuzzing;

/// <summary>What holds for every output, whatever was put in.</summary>
internal static class Laws
{
    public static void Hold(bool holds, string law, string instead = "")
    {
        if (!holds)
            throw new BrokenLaw(law, instead);
    }

    /// <summary>Nothing in it steers a terminal. A line feed may stand in it.</summary>
    public static void Plain(string? text)
    {
        if (text is not null && PrintableText.Sanitize(text) != text)
            throw new BrokenLaw("no output steers a terminal", PrintableText.Sanitize(text));
    }

    public static void Plain(IEnumerable<string?> texts)
    {
        foreach (string? text in texts)
            Plain(text);
    }

    /// <summary>What cannot go on is said in plain words.</summary>
    public static void DoneOrSaid(Action work)
    {
        try
        {
            work();
        }
        catch (RequestException said)
        {
            Plain([said.Message, said.Details]);
        }
    }

    /// <summary>One JSON object on one line.</summary>
    public static void JsonLine(string line)
    {
        Plain(line);
        Hold(!line.Contains('\n', StringComparison.Ordinal), "JSON stands on one line", line);
        try
        {
            using JsonDocument document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 2000 });
        }
        catch (JsonException problem)
        {
            throw new BrokenLaw("what is written as JSON can be read as JSON", problem.Message);
        }
    }
}
