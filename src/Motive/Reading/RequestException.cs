namespace Motive.Reading;

/// <summary>
/// What was asked for means nothing in this story. The message is one line: what, where, what would work; with a <see cref="Part"/> it goes on from
/// the name of that.
/// </summary>
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

    public RequestException(RequestPart part, string message, string details = "")
        : base(message) => (Part, Details) = (part, details);

    public RequestPart? Part { get; }

    /// <summary>More lines, such as the phrase with carets; may be empty.</summary>
    public string Details { get; } = "";
}
