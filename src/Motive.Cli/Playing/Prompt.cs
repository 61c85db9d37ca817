using Motive.Cli.Pages;

namespace Motive.Cli.Playing;

/// <summary>Reads a line at a time. What comes through a pipe is written out again, so that what is printed can be read by itself.</summary>
internal sealed class Prompt(Terminal terminal)
{
    private const string Sign = "> ";

    /// <summary>Null at the end of input.</summary>
    public string? Ask()
    {
        terminal.Output.Write(Sign);
        terminal.Output.Flush();
        string? line = terminal.Input.ReadLine();
        if (line is null)
            terminal.Output.WriteLine();
        else if (!terminal.IsConversation)
            terminal.Output.WriteLine(line);
        return line?.Trim();
    }
}
