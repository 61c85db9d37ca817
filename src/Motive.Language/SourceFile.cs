namespace Motive.Language;

/// <summary>One file as its library names it. <see cref="Text"/> may hold anything at all.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private LineMap? lines;

    /// <summary>Where its lines start; found out when it is first asked for, and kept.</summary>
    internal LineMap Lines => lines ??= new LineMap(Text);

    public bool Equals(SourceFile? other) => other is not null && Path == other.Path && Text == other.Text;

    /// <summary>Of lengths, which equal files have in common and no machine counts otherwise.</summary>
    public override int GetHashCode() => (Path.Length * 397) ^ Text.Length;
}
