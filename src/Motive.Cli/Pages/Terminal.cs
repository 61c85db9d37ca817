using System.Text;

namespace Motive.Cli.Pages;

/// <summary>
/// The three streams of the process, always UTF-8, and what may be done with them: styles and a line that changes only on a terminal whose owner has
/// not asked for none. Nothing that is written through it steers a terminal but what it adds itself.
/// </summary>
internal sealed class Terminal
{
    private const int PlainWidth = 76;
    private const int NarrowestWidth = 20;

    /// <summary>How long an ending program waits for a reader that does not read.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly bool isPaged = !Streams.IsTerminal(Streams.Output);
    private readonly TextWriter rawOutput;
    private readonly TextWriter rawError;
    private bool knowsWidth = true;

    private Terminal(TextReader input, TextWriter rawOutput, TextWriter rawError)
    {
        Input = input;
        this.rawOutput = TextWriter.Synchronized(rawOutput);
        this.rawError = TextWriter.Synchronized(rawError);
        Output = new PrintableWriter(this.rawOutput);
        Error = new PrintableWriter(this.rawError);
        IsStyled = !isPaged && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && KnowsStyles(Environment.GetEnvironmentVariable("TERM"));
    }

    public TextReader Input { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public bool IsStyled { get; }

    /// <summary>Somebody types at us and reads what we write, as opposed to pipes.</summary>
    public bool IsConversation { get; } = Streams.IsTerminal(Streams.Input) && Streams.IsTerminal(Streams.Output);

    public bool ShowsProgress { get; } = Streams.IsTerminal(Streams.Error);

    /// <summary>A terminal that does not know its width says 0, or nothing at all.</summary>
    public int Width => isPaged || WindowWidth() is not (> 0 and int width) ? PlainWidth : Math.Clamp(width, NarrowestWidth, PlainWidth);

    public static Terminal Open()
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        StreamReader input = new(Streams.OpenInput(), encoding);
        StreamWriter output = new(Streams.OpenOutput(), encoding) { NewLine = "\n", AutoFlush = Streams.IsTerminal(Streams.Output) };
        StreamWriter error = new(Streams.OpenError(), encoding) { NewLine = "\n", AutoFlush = true };
        return new Terminal(input, output, error);
    }

    /// <summary>Words of any origin in one of our styles.</summary>
    public void Write(string text, Lettering lettering)
    {
        string shown = ShellText.Printable(text);
        rawOutput.Write(IsStyled && lettering != Lettering.Plain && shown.Length > 0 ? $"\u001b[{Code(lettering)}m{shown}\u001b[0m" : shown);
    }

    /// <summary>Puts words at the beginning of the last line of the error stream, over what stands there.</summary>
    public void WriteOver(string text) => rawError.Write("\r" + ShellText.Printable(text).Replace('\n', ' '));

    /// <summary>Takes words away that <see cref="WriteOver"/> put there.</summary>
    public void Erase(int columns) => rawError.Write($"\r{new string(' ', columns)}\r");

    /// <summary>Asked between the steps of what may go on for long with nothing to write.</summary>
    /// <exception cref="OutputException">Nobody reads the output any more.</exception>
    public static void CheckReader()
    {
        if (Streams.OutputIsAbandoned)
            throw new OutputException { ReaderIsGone = true };
    }

    /// <summary>Nothing written is lost when the process ends.</summary>
    /// <exception cref="OutputException">It is.</exception>
    public void Leave() => Output.Flush();

    /// <summary>As <see cref="Leave"/>, when somebody wants the program to end now: whatever cannot be written soon is left.</summary>
    public void LeaveAtOnce()
    {
        try
        {
            Task.Run(Leave).Wait(Patience);
        }
        catch (AggregateException)
        {
            // There is nobody left to be told.
        }
    }

    private int? WindowWidth()
    {
        try
        {
            return knowsWidth ? Console.WindowWidth : null;
        }
        catch (Exception problem) when (problem is IOException or InvalidOperationException or TypeInitializationException or PlatformNotSupportedException)
        {
            // The description of the terminal that TERM names cannot be read.
            knowsWidth = false;
            return null;
        }
    }

    /// <summary>A terminal's name is letters, digits and a few signs; what has none, or something else for a name, gets plain text.</summary>
    private static bool KnowsStyles(string? name) => OperatingSystem.IsWindows()
        || (name is { Length: > 0 } and not "dumb" && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '+' or '.' or '_'));

    private static int Code(Lettering lettering) => lettering switch
    {
        Lettering.Bold => 1,
        Lettering.Dim => 2,
        _ => 3,
    };
}
