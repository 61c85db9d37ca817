namespace Motive.Language;

/// <summary>One file as its library names it. <see cref="Text"/> may hold anything at all.</summary>
public sealed record SourceFile(string Path, string Text);
