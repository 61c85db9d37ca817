using Motive.World;

namespace Motive.Language;

internal enum TextKind
{
    Line,
    Block,
    Scene,
}

/// <summary>Prose as written. <see cref="Origin"/> covers the text without its quotes.</summary>
internal sealed record TextSyntax(TextKind Kind, Origin Origin);
