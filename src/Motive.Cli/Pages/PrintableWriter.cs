using System.Globalization;
using System.Text;

namespace Motive.Cli.Pages;

/// <summary>
/// Passes text on, and shows every character that would steer a terminal instead of sending it: whatever a story, a save, a name or an argument has
/// in it. Both streams of the program are written through one of these; only <see cref="Terminal"/> goes around it, for its own styles.
/// </summary>
internal sealed class PrintableWriter : TextWriter
{
    private readonly TextWriter inner;

    public PrintableWriter(TextWriter inner)
        : base(CultureInfo.InvariantCulture)
    {
        this.inner = inner;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => inner.Write(ShellText.Printable(value ?? ""));

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Flush() => inner.Flush();
}
