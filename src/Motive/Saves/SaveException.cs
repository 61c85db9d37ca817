namespace Motive.Saves;

/// <summary>A save cannot be read or no longer fits its story. The message is one line: what, where, what would work.</summary>
public sealed class SaveException : Exception
{
    public SaveException()
    {
    }

    public SaveException(string message)
        : base(message)
    {
    }

    public SaveException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
