namespace Motive.Language;

internal enum Severity
{
    Error,
    Warning,
}

/// <summary>One kind of mistake. <see cref="Format"/> takes the quoted words as <c>{0}</c>, <c>{1}</c>, ….</summary>
internal sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, string Format)
{
    internal static DiagnosticDescriptor Error(string code, string title, string format) => new(code, Severity.Error, title, format);

    internal static DiagnosticDescriptor Warning(string code, string title, string format) => new(code, Severity.Warning, title, format);
}
