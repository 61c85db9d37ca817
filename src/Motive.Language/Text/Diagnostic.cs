using Motive.World;

namespace Motive.Language;

/// <summary>A mistake in a story's text. <see cref="Hint"/> is what would work, if that can be said.</summary>
internal sealed record Diagnostic(DiagnosticDescriptor Descriptor, Origin Origin, string Message, string? Hint)
{
    public string Code => Descriptor.Code;

    public bool IsError => Descriptor.Severity == Severity.Error;
}
