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

    /// <summary>One clause on this line with what stands below it, or a block of clauses and texts.</summary>
    private ImmutableArray<TellClauseSyntax> ParseTellClauses()
    {
        if (AtLineEnd || lineIsBroken)
            return ParseClauseBlock(around: null);
        return AtText ? [PlainClause() with { Passages = ParsePassageLine() }] : ParseClauseTree(around: null);
    }

    /// <summary>A clause, and those that stand below it, which say more closely when and for whom.</summary>
    private ImmutableArray<TellClauseSyntax> ParseClauseTree(TellClauseSyntax? around)
    {
        bool broken = lineIsBroken;
        TellClauseSyntax clause = ParseClauseWords();
        if (around is not null)
            clause = Within(around, clause);
        broken |= lineIsBroken;
        if (AtText)
            return [clause with { Passages = ParsePassageLine() }];
        ImmutableArray<TellClauseSyntax> below = ParseClauseBlock(clause);
        if (below.IsEmpty && !broken)
            ReportWithoutText(clause);
        return below;
    }

    /// <summary>Texts that stand together are variants of one clause: of the one around them, or of none.</summary>
    private ImmutableArray<TellClauseSyntax> ParseClauseBlock(TellClauseSyntax? around)
    {
        ImmutableArray<TellClauseSyntax>.Builder clauses = ImmutableArray.CreateBuilder<TellClauseSyntax>();
        bool plain = false;
        ParseBlock(() =>
        {
            if (!AtText)
            {
                plain = false;
                clauses.AddRange(ParseClauseTree(around));
                return;
            }

            TellClauseSyntax clause = around ?? PlainClause();
            ImmutableArray<TextSyntax> passages = ParsePassageLine();
            if (plain)
                clauses[^1] = clauses[^1] with { Passages = clauses[^1].Passages.AddRange(passages) };
            else
                clauses.Add(clause with { Passages = passages });
            plain = true;
        });
        return clauses.ToImmutable();
    }

    /// <summary>A clause without words, at its text.</summary>
    private TellClauseSyntax PlainClause() => new(null, false, false, null, [], OriginOf(Current));

    /// <summary>A clause below another: both hold. Only one of them can say whose eyes it is, and both conditions are read at one time.</summary>
    private TellClauseSyntax Within(TellClauseSyntax around, TellClauseSyntax clause)
    {
        if (around.From is not null && clause.From is not null)
            diagnostics.Report(Mistakes.ClauseAgainstClause, clause.Origin, "from", "both say from whose point of view it is told");
        if (clause.Before && (around.When ?? around.Assumes) is not null && !around.Before)
            diagnostics.Report(Mistakes.ClauseAgainstClause, clause.Origin, "before", "the condition around it is read after the event");
        return clause with
        {
            From = around.From ?? clause.From,
            Once = around.Once || clause.Once,
            Before = around.Before || clause.Before,
            Always = around.Always || clause.Always,
            Played = around.Played || clause.Played,
            When = Both(around.When, clause.When),
            Assumes = Both(around.Assumes, clause.Assumes),
        };
    }

    private static ExpressionSyntax? Both(ExpressionSyntax? one, ExpressionSyntax? other) =>
        one is null || other is null ? one ?? other : new BinarySyntax(BinaryOperator.And, one, other, other.Origin, other.Origin);

    private OpeningSyntax ParseOpening()
    {
        Origin origin = OriginOf(Advance());
        NameSyntax? place = AcceptWord("at") ? ExpectName("the name of a place") : null;
        return new OpeningSyntax(place, ParseTellClause(), origin);
    }

    /// <summary>The words of a clause and its texts: no further clauses.</summary>
    private TellClauseSyntax ParseTellClause()
    {
        TellClauseSyntax clause = ParseClauseWords();
        ImmutableArray<TextSyntax>.Builder passages = ImmutableArray.CreateBuilder<TextSyntax>();
        bool broken = lineIsBroken;
        if (AtText)
            passages.AddRange(ParsePassageLine());
        else
            ParseBlock(() => passages.AddRange(ParsePassageLine()));
        if (passages.Count == 0 && !broken)
            ReportWithoutText(clause);
        return clause with { Passages = passages.ToImmutable() };
    }

    private void ReportWithoutText(TellClauseSyntax clause) =>
        diagnostics.Report(Mistakes.TellWithoutText, clause.Origin, text.Substring(clause.Origin.Start, clause.Origin.Length));

    private TellClauseSyntax ParseClauseWords()
    {
        int start = Current.Start;
        NameSyntax? from = null;
        bool once = false;
        bool before = false;
        bool always = false;
        bool played = false;
        ExpressionSyntax? when = null;
        ExpressionSyntax? assumes = null;
        while (!AtLineEnd && !AtText && !lineIsBroken)
        {
            if (AcceptOnly("from", from is not null))
                from = ExpectName("the name of whose point of view it is");
            else if (AcceptOnly("once", once))
                once = true;
            else if (AcceptOnly("before", before))
                before = true;
            else if (AcceptOnly("always", always))
                always = true;
            else if (AcceptOnly("played", played))
                played = true;
            else if (AcceptOnly("when", when is not null))
                when = ParseExpression();
            else if (AcceptOnly("assumes", assumes is not null))
                assumes = ParseExpression();
            else
                ReportUnknownLine("from", "once", "before", "always", "played", "when", "assumes");
        }

        return new TellClauseSyntax(from, once, before, when, [], Since(start)) { Always = always, Played = played, Assumes = assumes };
    }

    private ImmutableArray<TextSyntax> ParsePassageLine()
    {
        TextSyntax? text = ParseText();
        FinishLine();
        return text is null ? [] : [text];
    }
}
