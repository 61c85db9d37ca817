using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    private const string TextExpected = "text in double quotes";

    private bool AtText => Kind is TokenKind.String or TokenKind.BlockString;

    private TextSyntax? ParseText()
    {
        if (AtText)
            return TextFrom(Advance());
        ReportExpected(TextExpected);
        return null;
    }

    /// <summary>Text without holes, such as a title.</summary>
    private string? ParsePlainText() => ParseText() is { } parsed ? CookedText.From(text, parsed).Text : null;

    private TextSyntax TextFrom(Token token)
    {
        int quote = token.Kind switch
        {
            TokenKind.BlockString => 3,
            TokenKind.String => 1,
            _ => 0,
        };
        bool closed = token.Length >= 2 * quote && TextOf(token).EndsWith(token.Kind == TokenKind.BlockString ? "\"\"\"" : "\"");
        int length = token.Length - quote - (quote > 0 && closed ? quote : 0);
        TextKind kind = token.Kind switch
        {
            TokenKind.BlockString => TextKind.Block,
            TokenKind.String => TextKind.Line,
            _ => TextKind.Scene,
        };
        return new TextSyntax(kind, new Origin(file, token.Start + quote, Math.Max(0, length)));
    }
}
