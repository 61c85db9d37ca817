namespace Motive.Cli.Pages;

/// <summary>One line of the error stream that changes, and is taken away again; silent unless that is a terminal.</summary>
internal sealed class ProgressLine(Terminal terminal) : IDisposable
{
    private int shown;

    /// <summary>Puts a text where the last one stood; what is wider than the terminal is cut.</summary>
    public void Show(string text)
    {
        if (!terminal.ShowsProgress)
            return;
        string line = text.Length > terminal.Width ? text[..terminal.Width] : text;
        terminal.WriteOver(line.PadRight(shown));
        shown = line.Length;
    }

    public void Clear()
    {
        if (shown > 0)
            terminal.Erase(shown);
        shown = 0;
    }

    public void Dispose() => Clear();
}
