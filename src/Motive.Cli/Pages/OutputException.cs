namespace Motive.Cli.Pages;

/// <summary>Nothing more can be written to the output. The program ends, for there is nobody to go on for.</summary>
internal sealed class OutputException : Exception
{
    public OutputException()
        : this("it cannot be written to")
    {
    }

    public OutputException(string message)
        : base(message)
    {
    }

    public OutputException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Whoever read the output has read enough and closed it, as <c>head</c> does. That is no failure.</summary>
    public bool ReaderIsGone { get; init; }
}
