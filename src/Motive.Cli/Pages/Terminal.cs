using System.Text;
using Spectre.Console;

namespace Motive.Cli.Pages;

/// <summary>
/// The three streams of the process, always UTF-8, and what may be done with them: colour and cursor only on a terminal whose owner
/// has not asked for none.
/// </summary>
internal sealed class Terminal
{
    private const int PlainWidth = 76;
    private const int NarrowestWidth = 20;

    private readonly bool isPaged = Console.IsOutputRedirected;

    /// <summary>Most commands write plain lines and never need it.</summary>
    private readonly Lazy<IAnsiConsole> ansi;

    private Terminal(TextReader input, TextWriter output, TextWriter error)
    {
        (Input, Output, Error) = (input, output, error);
        bool wantsColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        IsStyled = !Console.IsOutputRedirected && wantsColour;
        ansi = new Lazy<IAnsiConsole>(CreateAnsi);
    }

    public TextReader Input { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public IAnsiConsole Ansi => ansi.Value;

    public bool IsStyled { get; }

    /// <summary>Somebody types at us and reads what we write, as opposed to pipes.</summary>
    public bool IsConversation { get; } = !Console.IsInputRedirected && !Console.IsOutputRedirected;

    public bool ShowsProgress { get; } = !Console.IsErrorRedirected;

    /// <summary>A terminal that does not know its width says 0.</summary>
    public int Width => isPaged || Console.WindowWidth <= 0 ? PlainWidth : Math.Clamp(Console.WindowWidth, NarrowestWidth, PlainWidth);

    public static Terminal Open()
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        TextReader input = Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), encoding) : Console.In;
        StreamWriter output = new(Console.OpenStandardOutput(), encoding) { NewLine = "\n", AutoFlush = !Console.IsOutputRedirected };
        StreamWriter error = new(Console.OpenStandardError(), encoding) { NewLine = "\n", AutoFlush = true };
        return new Terminal(input, TextWriter.Synchronized(output), TextWriter.Synchronized(error));
    }

    /// <summary>Nothing written is lost when the process ends.</summary>
    public void Leave() => Output.Flush();

    private IAnsiConsole CreateAnsi()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = IsStyled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = IsStyled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Output),
        });
        console.Profile.Width = short.MaxValue;
        return console;
    }
}
