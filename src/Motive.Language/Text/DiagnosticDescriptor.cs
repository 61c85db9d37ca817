namespace Motive.Language;

public enum Severity
{
    Error,
    Warning,
}

/// <summary>One kind of mistake. <see cref="Format"/> takes the quoted words as <c>{0}</c>, <c>{1}</c>, ….</summary>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, string Format);
