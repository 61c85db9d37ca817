namespace Motive.Cli.Pages;

/// <summary>The streams that the process was started with. One that it was started without is an end of input, or refuses what is written.</summary>
internal static class Streams
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    public static bool IsTerminal(int number) => !WasClosed(number) && number switch
    {
        Input => !Console.IsInputRedirected,
        Output => !Console.IsOutputRedirected,
        _ => !Console.IsErrorRedirected,
    };

    public static Stream OpenInput() => WasClosed(Input) ? Stream.Null : OperatingSystem.IsWindows() ? Console.OpenStandardInput() : new Descriptor(Input);

    public static Stream OpenOutput() =>
        new Outlet(WasClosed(Output) ? Stream.Null : OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new Descriptor(Output), WasClosed(Output), isVital: true);

    /// <summary>What cannot be said there can be said nowhere, so it never fails.</summary>
    public static Stream OpenError() =>
        new Outlet(WasClosed(Error) ? Stream.Null : OperatingSystem.IsWindows() ? Console.OpenStandardError() : new Descriptor(Error), WasClosed(Error), isVital: false);

    /// <summary>Whether nobody reads the output any more; known without writing to it, except on Windows.</summary>
    public static bool OutputIsAbandoned => !OperatingSystem.IsWindows() && Descriptor.IsAbandoned(Output);

    private static bool WasClosed(int number) => !OperatingSystem.IsWindows() && Descriptor.WasClosed(number);
}
