using System.Text.Json.Serialization;

namespace Motive;

/// <summary>What is wrong in a story's text, or hardly meant.</summary>
public sealed record StoryMessage
{
    /// <summary><c>MO0012</c>; each has a page in <c>docs/diagnostics</c>.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>The story cannot be run before it is mended; otherwise it is a warning.</summary>
    [JsonPropertyName("error")]
    public required bool IsError { get; init; }

    /// <summary>The path of the file, as its library names it; empty where it is about no place.</summary>
    [JsonPropertyName("file")]
    public required string File { get; init; }

    /// <summary>From 1; 0 where it is about no place.</summary>
    [JsonPropertyName("line")]
    public required int Line { get; init; }

    /// <summary>From 1, counted in characters; 0 where it is about no place.</summary>
    [JsonPropertyName("column")]
    public required int Column { get; init; }

    /// <summary>The words of the text that it is about; may be empty.</summary>
    [JsonPropertyName("words")]
    public required string Words { get; init; }

    /// <summary>What is wrong, in a sentence.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>What would work, in a sentence; null where that cannot be said.</summary>
    [JsonPropertyName("cure")]
    public required string? Cure { get; init; }

    /// <summary>All of it as a writer reads it: place, severity, code and sentences, then the line with carets under the words.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary><see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
