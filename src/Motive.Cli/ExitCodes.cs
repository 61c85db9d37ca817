namespace Motive.Cli;

/// <summary>What the program answers to whoever started it.</summary>
internal static class ExitCodes
{
    public const int Yes = 0;
    public const int No = 1;
    public const int WrongInput = 2;
    public const int Limit = 3;
    public const int OurFault = 70;
    public const int Cancelled = 130;
}
