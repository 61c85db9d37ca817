using Motive.World;

namespace Motive.Language;

/// <summary>What everything that is bound in one problem shares.</summary>
/// <param name="Program">Its names are those of the problem: types and entities may share one, and several properties.</param>
internal sealed record ProblemContext(Program Program, ProblemTokens Tokens, ProblemTypes Types, ProblemSignatures Signatures)
{
    public SymbolTable Symbols => Program.Symbols;

    public DiagnosticBag Diagnostics => Program.Diagnostics;

    /// <summary>How many parts of one numbers count.</summary>
    public int Parts { get; init; } = 1;

    /// <summary>The words as written, on one line, without comments.</summary>
    public string TextOf(ExpressionSyntax syntax) => Tokens.TextOf(syntax.Origin);
}
