using Motive.World;

namespace Motive;

/// <summary>A save cannot be read or no longer fits its story. The message is one line: what, where, what would work. It does not steer a terminal, whatever it quotes.</summary>
public sealed class SaveException : Exception
{
    /// <summary>Without a message.</summary>
    public SaveException()
    {
    }

    /// <summary>With a message, which is put on one line.</summary>
    public SaveException(string message)
        : base(PrintableText.OnOneLine(message))
    {
    }

    /// <summary>With a message, which is put on one line, and what it came of.</summary>
    public SaveException(string message, Exception inner)
        : base(PrintableText.OnOneLine(message), inner)
    {
    }
}
