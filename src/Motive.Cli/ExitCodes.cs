namespace Motive.Cli;

/// <summary>What the program answers to whoever started it. See <c>docs/command-line.md</c>.</summary>
internal static class ExitCodes
{
    public const int Yes = 0;
    public const int No = 1;
    public const int WrongInput = 2;
    public const int Limit = 3;
    public const int OurFault = 70;

    /// <summary>A signal ended it: 128 and the number of the signal, as shells count.</summary>
    public const int HungUp = 129;
    public const int Cancelled = 130;
    public const int Terminated = 143;
}
