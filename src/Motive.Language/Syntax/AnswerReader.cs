using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Comments that answer findings: <c>#! never-done, never-told: it is for chapter two</c>, at the end of the line that they are about or above it. What is wrong in one is a warning, since no run of the
/// story depends on it.
/// </summary>
internal sealed class AnswerReader(string text, int file, IReadOnlyList<Token> tokens, DiagnosticBag diagnostics)
{
    /// <summary>What is answered by comments of that text.</summary>
    public IEnumerable<FindingAnswer> Read(IEnumerable<MarkedComment> comments) => comments.SelectMany(Read);

    private IEnumerable<FindingAnswer> Read(MarkedComment comment)
    {
        Origin origin = new(file, comment.Start, comment.End - comment.Start);
        string said = text[(comment.Start + MarkedComment.Mark.Length)..comment.End];
        int colon = said.IndexOf(':', StringComparison.Ordinal);
        string why = colon < 0 ? "" : said[(colon + 1)..].Trim();
        string[] kinds = [.. Known((colon < 0 ? said : said[..colon]).Split(',', StringSplitOptions.TrimEntries), origin)];
        if (kinds.Length == 0)
            return [];
        if (why.Length == 0)
        {
            diagnostics.Report(Mistakes.AnswerWithoutWhy, origin, string.Join(", ", kinds));
            return [];
        }

        if (LineOf(comment) is Origin line)
            return kinds.Select(kind => new FindingAnswer(kind, why, origin, line));
        diagnostics.Report(Mistakes.AnswerToNothing, origin);
        return [];
    }

    private IEnumerable<string> Known(IEnumerable<string> kinds, Origin origin)
    {
        foreach (string kind in kinds)
        {
            if (FindingKinds.Answerable.Contains(kind))
                yield return kind;
            else
                diagnostics.ReportWithHint(Mistakes.UnknownFinding, origin, NearNames.DidYouMean(kind, FindingKinds.Answerable), kind.Length == 0 ? text.Substring(origin.Start, origin.Length) : kind, string.Join(", ", FindingKinds.Answerable));
        }
    }

    /// <summary>The line in which the comment stands, or if it stands alone the next one that has more than a comment; null where there is none.</summary>
    private Origin? LineOf(MarkedComment comment)
    {
        int place = comment.Start;
        if (comment.IsAlone)
        {
            Token? next = tokens.Where(token => token.Start >= comment.End && token.Length > 0).Select(token => (Token?)token).FirstOrDefault();
            if (next is not { } token)
                return null;
            place = token.Start;
        }

        int start = place == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], place - 1) + 1;
        int end = text.IndexOfAny(['\n', '\r'], place);
        return new Origin(file, start, (end < 0 ? text.Length : end) - start);
    }
}
