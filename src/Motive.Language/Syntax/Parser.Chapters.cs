using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    private ChapterSyntax ParseChapter()
    {
        Advance();
        ChapterSyntax chapter = new(OriginOf(Current)) { Number = ParseInteger("the number of the chapter") ?? 0 };
        if (AtText)
            chapter = chapter with { Title = ParsePlainText() ?? "" };
        ParseBlock(() => chapter = ParseChapterLine(chapter));
        return chapter;
    }

    private ChapterSyntax ParseChapterLine(ChapterSyntax chapter)
    {
        int line = index;
        ChapterSyntax parsed = ParseChapterWord(chapter);
        // Text finishes its own line.
        if (index == line || tokens[index - 1].Kind != TokenKind.EndOfLine)
            FinishLine();
        return parsed;
    }

    private ChapterSyntax ParseChapterWord(ChapterSyntax chapter)
    {
        string word = TextOf(Current).ToString();
        switch (word)
        {
            case "starts":
                ReportSecond(chapter.Starts is not null, Current);
                return chapter with { Starts = ParseStart() };
            case "follows":
                ReportSecond(!chapter.Follows.IsEmpty, Advance());
                return chapter with { Follows = ParseNames("the id of a beat or an ending") };
            case "brings":
                Advance();
                return chapter with { Brings = chapter.Brings.AddRange(ParseNames("an entity")) };
            case "leaves":
                Advance();
                return chapter with { Leaves = chapter.Leaves.AddRange(ParseNames("an entity")) };
            case "opening":
                ReportSecond(chapter.Opening is not null, Advance());
                return chapter with { Opening = ParseText() };
            case "goal":
                Advance();
                return chapter with { Goals = chapter.Goals.Add(ParseExpression()) };
            case "point":
                return chapter with { PointsOfView = chapter.PointsOfView.AddRange(ParsePointsOfView()) };
            case "allow":
                Advance();
                return chapter with { Allowed = chapter.Allowed.Add(ParseAllowance()) };
            case "beat":
                return chapter with { Beats = chapter.Beats.Add(ParseBeat()) };
            case "ending":
                return chapter with { Endings = chapter.Endings.Add(ParseEnding()) };
            case "closing":
                return chapter with { Closings = chapter.Closings.AddRange(ParseClosing()) };
            case "until":
                ReportSecond(chapter.Until is not null, Advance());
                return chapter with { Until = ExpectName("the id of a beat or an ending") };
            case "end":
                ReportSecond(chapter.EndWait is not null, Advance());
                return chapter with { EndWait = ParseEndWait() };
            case "thread":
                return chapter with { Threads = chapter.Threads.Add(ParseThread()) };
            default:
                ReportUnknownLine("starts", "follows", "brings", "leaves", "opening", "goal", "point of view", "allow", "beat", "ending", "closing", "until", "end waits", "thread of");
                return chapter;
        }
    }

    private ImmutableArray<TellClauseSyntax> ParseClosing()
    {
        Origin origin = OriginOf(Advance());
        ImmutableArray<TellClauseSyntax> clauses = ParseTellClauses();
        if (clauses.IsEmpty)
            diagnostics.Report(Mistakes.TellWithoutText, origin, "closing");
        return clauses;
    }

    /// <returns>In minutes.</returns>
    private int ParseEndWait()
    {
        ExpectWord("waits");
        int minutes = ParseBounded("minutes", 0, StoryTime.MinutesPerDay);
        ExpectMinutes();
        return minutes;
    }

    private ThreadSyntax ParseThread()
    {
        Origin origin = OriginOf(Advance());
        ExpectWord("of");
        VariableSyntax whose = ParseBoundVariable();
        ExpectWord("while");
        return new ThreadSyntax(whose, lineIsBroken ? new MissingSyntax(CurrentOrigin()) : ParseExpression(), origin);
    }

    private StoryTime ParseStart()
    {
        Advance();
        ExpectWord("day");
        int day = ParseDay();
        int minute = ParseTime();
        return new StoryTime(((day - 1) * StoryTime.MinutesPerDay) + minute);
    }

    private ImmutableArray<NameSyntax> ParsePointsOfView()
    {
        Advance();
        ExpectWord("of");
        ExpectWord("view");
        return ParseNames("a character");
    }

    private ImmutableArray<PatternSyntax> ParsePatterns()
    {
        ImmutableArray<PatternSyntax>.Builder patterns = ImmutableArray.CreateBuilder<PatternSyntax>();
        do
            patterns.Add(ParsePattern());
        while (Accept(TokenKind.Comma));
        return patterns.ToImmutable();
    }

    private AllowanceSyntax ParseAllowance()
    {
        ImmutableArray<PatternSyntax> events = ParsePatterns();
        return new AllowanceSyntax(events, AcceptWord("between") ? ParseChanceTime() : null);
    }

    private ChanceTime ParseChanceTime()
    {
        int from = ParseTime();
        ExpectWord("and");
        int until = ParseTime();
        int oneIn = 1;
        if (AcceptWord("one"))
        {
            ExpectWord("time");
            ExpectWord("in");
            oneIn = ParseBounded("how many times", 1, 1000);
        }

        return new ChanceTime(from, until, oneIn);
    }

    private BeatSyntax ParseBeat()
    {
        Advance();
        NameSyntax id = ExpectName("the id of the beat");
        string title = AtText ? ParsePlainText() ?? "" : id.Text;
        ImmutableArray<NameSyntax> after = AcceptWord("after") ? ParseNames("the id of a beat") : [];
        ExpectWord("when");
        ExpressionSyntax when = lineIsBroken ? new MissingSyntax(CurrentOrigin()) : ParseExpression();
        if (AcceptWord("after"))
            after = after.AddRange(ParseNames("the id of a beat"));
        return new BeatSyntax(id, title, when, after);
    }

    private EndingSyntax ParseEnding()
    {
        Advance();
        NameSyntax id = ExpectName("the id of the ending");
        string title = AtText ? ParsePlainText() ?? "" : id.Text;
        ExpectWord("when");
        ExpressionSyntax when = lineIsBroken ? new MissingSyntax(CurrentOrigin()) : ParseExpression();
        bool hasText = AtText || (AtLineEnd && Ahead(1).Kind == TokenKind.Indent);
        return new EndingSyntax(id, title, when, hasText ? ParseTellClauses() : []);
    }
}
