using Motive.World;

namespace Motive;

/// <summary>
/// What was asked for means nothing in this story. The message is one line: what, where, what would work; with a <see cref="Part"/> it goes on from
/// the name of that. What it quotes does not steer a terminal.
/// </summary>
public sealed class RequestException : Exception
{
    /// <summary>Without a message.</summary>
    public RequestException()
    {
    }

    /// <summary>With a message, which is put on one line.</summary>
    public RequestException(string message)
        : base(PrintableText.OnOneLine(message))
    {
    }

    /// <summary>With a message, which is put on one line, and what it came of.</summary>
    public RequestException(string message, Exception inner)
        : base(PrintableText.OnOneLine(message), inner)
    {
    }

    /// <summary>About a part of a request.</summary>
    public RequestException(RequestPart part, string message, string details = "")
        : base(PrintableText.OnOneLine(message)) => (Part, Details) = (part, PrintableText.Sanitize(details));

    /// <summary>What the message is about; null where it is about the whole.</summary>
    public RequestPart? Part { get; }

    /// <summary>More lines, such as the phrase with carets; may be empty.</summary>
    public string Details { get; } = "";
}
