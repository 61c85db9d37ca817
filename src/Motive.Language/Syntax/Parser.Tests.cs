using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    private TestSyntax ParseTest()
    {
        Advance();
        Origin origin = OriginOf(Current);
        TestSyntax test = new(ParsePlainText() ?? "", origin);
        ParseBlock(() =>
        {
            test = ParseTestLine(test);
            FinishLine();
        });
        return test;
    }

    private TestSyntax ParseTestLine(TestSyntax test)
    {
        int start = Current.Start;
        if (AcceptWord("given"))
            return test with { Given = test.Given.Add(ParseChange(ChangeKind.Initial)) };
        if (AcceptWord("forbid"))
            return test with { Forbidden = test.Forbidden.AddRange(ParsePatterns()) };
        if (AcceptWord("seed"))
            return test with { Seeds = test.Seeds.AddRange(ParseSeeds()) };
        if (AcceptOnly("free", test.Free))
            return test with { Free = true };
        if (AcceptWord("as"))
            return test with { Players = test.Players.Add(ExpectName("a character")) };
        if (AcceptWord("expect"))
            return test with { Expectations = test.Expectations.Add(ParseExpectation()) };
        if (ParseTestStep(start) is { } step)
            return test with { Script = test.Script.Add(step) };
        ReportUnknownLine("given", "forbid", "seed", "free", "as", "do", "choose", "wait", "expect");
        return test;
    }

    private TestStepSyntax? ParseTestStep(int start)
    {
        if (AcceptWord("do"))
        {
            PatternSyntax act = ParsePattern();
            return new TestStepSyntax(Since(start)) { Do = act };
        }

        if (AcceptWord("choose"))
        {
            string words = ParsePlainText() ?? "";
            return new TestStepSyntax(Since(start)) { Choose = words };
        }

        if (!AcceptWord("wait"))
            return null;
        ExpressionSyntax? until = AcceptWord("until") ? ParseExpression() : null;
        return new TestStepSyntax(Since(start)) { WaitUntil = until };
    }

    private ImmutableArray<SeedRangeSyntax> ParseSeeds()
    {
        ImmutableArray<SeedRangeSyntax>.Builder ranges = ImmutableArray.CreateBuilder<SeedRangeSyntax>();
        do
        {
            int start = Current.Start;
            if (ParseInteger("a number") is not int first)
                break;
            int? last = AcceptWord("to") ? ParseInteger("the last number") : first;
            if (last is not null)
                ranges.Add(new SeedRangeSyntax(first, last.Value, Since(start)));
        }
        while (Accept(TokenKind.Comma));
        return ranges.ToImmutable();
    }

    private ExpectationSyntax ParseExpectation()
    {
        int start = Current.Start;
        ExpectationKind kind = ExpectationKind.Sometime;
        if (AcceptWord("never"))
            kind = ExpectationKind.Never;
        else if (AcceptWord("always"))
            kind = ExpectationKind.Always;
        else
            AcceptWord("sometime");
        bool told = kind != ExpectationKind.Always && AtWord("told") && Ahead(1).Kind is TokenKind.String or TokenKind.BlockString;
        if (told)
            Advance();
        string? words = told ? ParsePlainText() ?? "" : null;
        ExpressionSyntax? what = told ? null : ParseExpression();
        ExpectationSyntax expectation = ParseExpectationEnd(new ExpectationSyntax(kind, what, words, Since(start)));
        return expectation with { Origin = Since(start) };
    }

    private ExpectationSyntax ParseExpectationEnd(ExpectationSyntax expectation)
    {
        if (AcceptWord("within"))
        {
            ExpectWord("chapter");
            Origin origin = OriginOf(Current);
            expectation = expectation with { ChapterOrigin = origin, Chapter = ParseInteger("the number of a chapter") };
        }

        if (!AcceptWord("in"))
            return expectation;
        bool some = AcceptWord("some");
        if (!some && !AcceptWord("every"))
            ReportExpected("`some seed` or `every seed`");
        ExpectWord("seed");
        return expectation with { InSomeSeed = some };
    }
}
