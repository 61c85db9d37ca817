namespace Motive.Cli.Pages;

/// <summary>How words are set on a terminal that can.</summary>
internal enum Lettering
{
    Plain,
    Bold,
    Italic,
    Dim,
}
