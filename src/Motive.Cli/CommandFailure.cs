namespace Motive.Cli;

/// <summary>
/// A command cannot go on. The message's first line says what, where and what would work; it goes to the error stream as it is.
/// </summary>
internal sealed class CommandFailure : Exception
{
    public CommandFailure()
        : this("the command failed.")
    {
    }

    public CommandFailure(string message)
        : base(message)
    {
    }

    public CommandFailure(string message, Exception inner)
        : base(message, inner)
    {
    }

    public CommandFailure(string message, int exitCode)
        : base(message) => ExitCode = exitCode;

    public int ExitCode { get; } = ExitCodes.WrongInput;
}
