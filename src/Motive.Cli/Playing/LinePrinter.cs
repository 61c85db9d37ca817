using Motive.Cli.Pages;

namespace Motive.Cli.Playing;

/// <summary>A line of the list of choices: its number, what it says, and dim behind it what there is to say of it, wrapped beside the number.</summary>
internal sealed class LinePrinter(Terminal terminal, Book book)
{
    private const int Margin = 5;

    public void Write(string number, string label, string? remark)
    {
        string text = remark is null ? label : $"{label}  ({remark})";
        string start = number.PadLeft(3) + "  ";
        int read = 0;
        foreach (string line in Wrapping.Wrap(text, terminal.Width - Margin))
        {
            read += read < text.Length && text[read] == ' ' ? 1 : 0;
            int plain = Math.Clamp(label.Length - read, 0, line.Length);
            terminal.Write(start + line[..plain], Lettering.Plain);
            book.Line(line[plain..], Lettering.Dim);
            read += line.Length;
            start = new string(' ', Margin);
        }
    }
}
