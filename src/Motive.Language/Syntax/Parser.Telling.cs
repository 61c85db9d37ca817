using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    private TellSyntax ParseTell()
    {
        Origin origin = OriginOf(Advance());
        bool isAttempt = AtWord("attempt") && Ahead(1).Kind == TokenKind.Name && AcceptWord("attempt");
        PatternSyntax pattern = ParsePattern();
        ImmutableArray<TellClauseSyntax> clauses = ParseTellClauses();
        if (clauses.IsEmpty)
            diagnostics.Report(Mistakes.TellWithoutText, pattern.Origin, pattern.Action.Text);
        return new TellSyntax(pattern, isAttempt, clauses, origin);
    }

    /// <summary>One clause on this line, or a block of clauses and texts.</summary>
    private ImmutableArray<TellClauseSyntax> ParseTellClauses()
    {
        if (!AtLineEnd && !lineIsBroken)
            return [ParseTellClause()];
        ImmutableArray<TellClauseSyntax>.Builder clauses = ImmutableArray.CreateBuilder<TellClauseSyntax>();
        bool plain = false;
        ParseBlock(() =>
        {
            if (AtText)
            {
                if (plain)
                    clauses[^1] = clauses[^1] with { Passages = clauses[^1].Passages.AddRange(ParsePassageLine()) };
                else
                    clauses.Add(new TellClauseSyntax(null, false, false, null, ParsePassageLine(), OriginOf(tokens[index - 1])));
                plain = true;
                return;
            }

            plain = false;
            clauses.Add(ParseTellClause());
        });
        return clauses.ToImmutable();
    }

    private OpeningSyntax ParseOpening()
    {
        Origin origin = OriginOf(Advance());
        NameSyntax? place = AcceptWord("at") ? ExpectName("the name of a place") : null;
        return new OpeningSyntax(place, ParseTellClause(), origin);
    }

    private TellClauseSyntax ParseTellClause()
    {
        int start = Current.Start;
        NameSyntax? from = null;
        bool once = false;
        bool before = false;
        ExpressionSyntax? when = null;
        while (!AtLineEnd && !AtText && !lineIsBroken)
        {
            if (AcceptOnly("from", from is not null))
                from = ExpectName("the name of whose point of view it is");
            else if (AcceptOnly("once", once))
                once = true;
            else if (AcceptOnly("before", before))
                before = true;
            else if (AcceptOnly("when", when is not null))
                when = ParseExpression();
            else
                ReportUnknownLine("from", "once", "before", "when");
        }

        Origin origin = Since(start);
        ImmutableArray<TextSyntax>.Builder passages = ImmutableArray.CreateBuilder<TextSyntax>();
        bool broken = lineIsBroken;
        if (AtText)
            passages.AddRange(ParsePassageLine());
        else
            ParseBlock(() => passages.AddRange(ParsePassageLine()));
        if (passages.Count == 0 && !broken)
            diagnostics.Report(Mistakes.TellWithoutText, origin, text.Substring(origin.Start, origin.Length));
        return new TellClauseSyntax(from, once, before, when, passages.ToImmutable(), origin);
    }

    private ImmutableArray<TextSyntax> ParsePassageLine()
    {
        TextSyntax? text = ParseText();
        FinishLine();
        return text is null ? [] : [text];
    }
}
