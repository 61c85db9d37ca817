namespace Motive.Language;

/// <summary>
/// Thrown by an <see cref="ISourceLibrary"/>, or by who reads files for one, when a file is there and shall not or cannot be read. The message says
/// why, as the end of a sentence and without what is in the file: <c>it is no regular file</c>. The compiler makes a diagnostic of it.
/// </summary>
internal sealed class UnreadableSourceException : Exception
{
    public UnreadableSourceException()
        : this("it cannot be read")
    {
    }

    public UnreadableSourceException(string message)
        : base(message)
    {
    }

    public UnreadableSourceException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
