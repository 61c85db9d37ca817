using Motive.World;

namespace Motive;

/// <summary>
/// What was asked for means nothing in this story. The message is one line: what, where, what would work; with a <see cref="Part"/> it goes on from
/// the name of that. What it quotes does not steer a terminal.
/// </summary>
public sealed class RequestException : Exception
{
    public RequestException()
    {
    }

    public RequestException(string message)
        : base(PrintableText.OnOneLine(message))
    {
    }

    public RequestException(string message, Exception inner)
        : base(PrintableText.OnOneLine(message), inner)
    {
    }

    public RequestException(RequestPart part, string message, string details = "")
        : base(PrintableText.OnOneLine(message)) => (Part, Details) = (part, PrintableText.Of(details));

    public RequestPart? Part { get; }

    /// <summary>More lines, such as the phrase with carets; may be empty.</summary>
    public string Details { get; } = "";
}
