using System.Collections.Immutable;
using System.Text;
using Motive.World;

namespace Motive.Language;

/// <summary>Text with holes to prose, checked: every name in a hole is bound in the scope the text stands in.</summary>
internal sealed partial class ProseBinder(Program program, ExpressionBinder expressions)
{
    /// <summary>How deep holes may stand in holes.</summary>
    private const int MostNesting = 16;

    private CookedText cooked = new("", [0]);
    private string source = "";
    private int file;
    private int depth;

    public Prose Bind(TextSyntax? text)
    {
        if (text is null)
            return Prose.Empty;
        file = text.Origin.File;
        source = program.Files[file].Text;
        cooked = CookedText.From(source, text);
        return BindRange(0, cooked.Text.Length) with { Written = Chance.Written(cooked.Text) };
    }

    private Prose BindRange(int start, int end)
    {
        ImmutableArray<ProseSegment>.Builder segments = ImmutableArray.CreateBuilder<ProseSegment>();
        StringBuilder literal = new();
        string text = cooked.Text;
        for (int at = start; at < end;)
        {
            char c = text[at];
            bool doubled = at + 1 < end && text[at + 1] == c;
            if (c is '{' or '}' && doubled)
            {
                literal.Append(c);
                at += 2;
            }
            else if (c == '{')
            {
                int close = ClosingBrace(at, end);
                if (close < 0)
                {
                    program.Diagnostics.Report(Mistakes.UnclosedHole, Origin(at, at + 1));
                    break;
                }

                Flush(literal, segments);
                if (BindHole(at + 1, close) is { } segment)
                    segments.Add(segment);
                at = close + 1;
            }
            else
            {
                if (c == '}')
                    program.Diagnostics.Report(Mistakes.StrayBrace, Origin(at, at + 1));
                literal.Append(c);
                at++;
            }
        }

        Flush(literal, segments);
        return new Prose(segments.ToImmutable());
    }

    private static void Flush(StringBuilder literal, ImmutableArray<ProseSegment>.Builder segments)
    {
        if (literal.Length > 0)
            segments.Add(new ProseSegment.Literal(literal.ToString()));
        literal.Clear();
    }

    private int ClosingBrace(int open, int end)
    {
        int depth = 0;
        for (int i = open; i < end; i++)
        {
            depth += cooked.Text[i] == '{' ? 1 : cooked.Text[i] == '}' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    private ProseSegment? BindHole(int start, int end)
    {
        if (depth >= MostNesting)
        {
            program.Diagnostics.Report(Mistakes.TooDeep, Origin(start, end));
            return null;
        }

        depth++;
        ProseSegment? segment = BindHoleContent(start, end);
        depth--;
        return segment;
    }

    private ProseSegment? BindHoleContent(int start, int end)
    {
        ReadOnlySpan<char> content = cooked.Text.AsSpan(start, end - start);
        if (content.IsWhiteSpace())
        {
            program.Diagnostics.Report(Mistakes.EmptyHole, Origin(start - 1, end + 1));
            return null;
        }

        if (content.Trim() is "#")
            return new ProseSegment.Literal("#");
        int trimmed = start + content.Length - content.TrimStart().Length;
        if (cooked.Text.AsSpan(trimmed, end - trimmed).StartsWith("if "))
            return BindConditional(trimmed + 3, end);
        List<int> bars = Find('|', start, end, all: true);
        if (bars.Count == 0)
            return BindInsertion(start, end);
        List<int> colon = Find(':', start, bars[0], all: false);
        if (colon.Count == 1 && bars.Count == 1 && IsSubject(start, colon[0]))
            return BindAgreement(start, colon[0], bars[0], end);
        return new ProseSegment.Alternatives([.. Parts(start, bars, end).Select(part => BindRange(part.Start, part.End))]);
    }

    private static IEnumerable<(int Start, int End)> Parts(int start, List<int> bars, int end)
    {
        foreach (int bar in bars)
        {
            yield return (start, bar);
            start = bar + 1;
        }

        yield return (start, end);
    }

    /// <summary>Where the character stands outside inner holes and brackets: the first place, or all.</summary>
    private List<int> Find(char wanted, int start, int end, bool all)
    {
        List<int> found = [];
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            char c = cooked.Text[i];
            if (c == wanted && depth == 0)
            {
                found.Add(i);
                if (!all)
                    break;
            }

            bool bracket = wanted == ':' && c is '(' or ')';
            if (c == '{' || (bracket && c == '('))
                depth++;
            else if (c == '}' || (bracket && c == ')'))
                depth--;
        }

        return found;
    }

    /// <summary>A name, or a call, right before the colon: <c>who:is|are</c>, <c>owner(it):is|are</c>. Other colons are text.</summary>
    private bool IsSubject(int start, int colon)
    {
        ReadOnlySpan<char> subject = cooked.Text.AsSpan(start, colon - start);
        int bracket = subject.IndexOf('(');
        ReadOnlySpan<char> name = bracket >= 0 && subject[^1] == ')' ? subject[..bracket] : subject;
        if (name.IsEmpty)
            return false;
        foreach (char c in name)
        {
            if (c != '_' && !char.IsLetterOrDigit(c))
                return false;
        }

        return colon + 1 >= cooked.Text.Length || cooked.Text[colon + 1] != ' ';
    }

    private ProseSegment.Conditional? BindConditional(int start, int end)
    {
        List<int> colon = Find(':', start, end, all: false);
        if (colon.Count == 0)
        {
            program.Diagnostics.Report(Mistakes.HoleWithoutColon, Origin(start, end));
            return null;
        }

        Expression condition = ParseHoleExpression(start, colon[0]) is { } syntax ? expressions.BindCondition(syntax) : Expression.Literal.False;
        List<int> bars = Find('|', colon[0] + 1, end, all: true);
        if (bars.Count > 1)
            program.Diagnostics.Report(Mistakes.TooManyBranches, Origin(bars[1], bars[1] + 1));
        int then = bars.Count > 0 ? bars[0] : end;
        Prose otherwise = bars.Count > 0 ? BindTrimmed(then + 1, bars.Count > 1 ? bars[1] : end, 0) : Prose.Empty;
        return new ProseSegment.Conditional(condition, BindTrimmed(colon[0] + 1, then, bars.Count), otherwise);
    }

    /// <summary>
    /// The space behind the colon, and those around a bar, belong to the mark and not to the text; the last branch keeps its end.
    /// </summary>
    private Prose BindTrimmed(int start, int end, int barsAfter)
    {
        if (start < end && cooked.Text[start] == ' ')
            start++;
        if (barsAfter > 0 && end > start && cooked.Text[end - 1] == ' ')
            end--;
        return BindRange(start, end);
    }

    private Origin Origin(int start, int end)
    {
        int from = cooked.Positions[Math.Min(start, cooked.Positions.Length - 1)];
        int to = cooked.Positions[Math.Min(end, cooked.Positions.Length - 1)];
        return new Origin(file, from, Math.Max(0, to - from));
    }
}
