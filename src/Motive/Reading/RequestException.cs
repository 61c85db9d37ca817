namespace Motive.Reading;

/// <summary>What was asked for means nothing in this story. The message is one line: what, where, what would work.</summary>
public sealed class RequestException : Exception
{
    public RequestException()
    {
    }

    public RequestException(string message)
        : base(message)
    {
    }

    public RequestException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public RequestException(string message, string details)
        : base(message) => Details = details;

    /// <summary>More lines, such as the phrase with carets; may be empty.</summary>
    public string Details { get; } = "";
}
