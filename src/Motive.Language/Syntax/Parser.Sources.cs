using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    private const string SourceExpected = "`from` and a character, or `by word`, `by letter`, `by sight` or `by deed`";

    /// <summary>How somebody has what stands before it, behind a comma; null where nothing is said of that.</summary>
    private SourceSyntax? ParseSource()
    {
        if (!Accept(TokenKind.Comma))
            return null;
        int start = Current.Start;
        if (AcceptWord("from"))
            return new SourceSyntax(SourceWay.From, ParseExpression(), Since(start));
        if (AcceptWord("by"))
        {
            SourceWay? way = AcceptWord("word") ? SourceWay.Word : AcceptWord("letter") ? SourceWay.Letter : AcceptWord("sight") ? SourceWay.Sight : AcceptWord("deed") ? SourceWay.Deed : null;
            if (way is SourceWay known)
                return new SourceSyntax(known, null, Since(start));
        }

        ReportExpected(SourceExpected);
        return null;
    }
}
