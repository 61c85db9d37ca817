using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    private ActionSyntax ParseAction()
    {
        Advance();
        NameSyntax name = ExpectNewName("the name of an action");
        ImmutableArray<VariableSyntax> parameters = ParseParameters();
        RuleBodySyntax body = ParseRuleBody("as", "requires", "effects", "consenting", "observing", "takes", "manner", "by", "answered", "told", "idle", "noticing");
        return new ActionSyntax(name, parameters, body, name.Origin);
    }

    private TriggerSyntax ParseTrigger(bool reaction)
    {
        Advance();
        NameSyntax name = ExpectNewName(reaction ? "the name of a reaction" : "the name of a trigger");
        ImmutableArray<VariableSyntax> parameters = ParseParameters();
        RuleBodySyntax body = ParseRuleBody("when", "effects");
        if (body.Requires.IsEmpty)
            diagnostics.Report(Mistakes.TriggerWithoutCondition, name.Origin, name.Text);
        return new TriggerSyntax(reaction, name, parameters, body, name.Origin);
    }

    private HappeningSyntax ParseHappening()
    {
        Advance();
        NameSyntax name = ExpectNewName("the name of a happening");
        ExpectWord("at");
        int minute = ParseTime();
        int? day = null;
        if (AcceptWord("on"))
        {
            ExpectWord("day");
            day = ParseDay();
        }
        else
        {
            AcceptWord("daily");
        }

        bool unforeseen = AcceptWord("unforeseen");
        RuleBodySyntax body = ParseRuleBody("text", "requires", "effects", "observing");
        return new HappeningSyntax(name, minute, day, unforeseen, body, name.Origin);
    }

    /// <summary>In minutes of the day.</summary>
    private int ParseTime()
    {
        if (At(TokenKind.Time))
            return Advance().Number;
        ReportExpected("a time such as `07:30`");
        return 0;
    }

    private int ParseDay() => ParseBounded("a day", 1, StoryLimits.LastDay);

    /// <summary>The least, where it is missing or out of bounds.</summary>
    private int ParseBounded(string what, int least, int most)
    {
        Origin origin = OriginOf(Current);
        if (ParseInteger($"the number of {what}") is not { } number)
            return least;
        if (number >= least && number <= most)
            return number;
        diagnostics.Report(Mistakes.NumberOutOfRange, origin, $"{number}", what, $"{least}", $"{most}");
        return least;
    }

    private RuleBodySyntax ParseRuleBody(params string[] lines)
    {
        RuleBodySyntax body = new();
        ParseBlock(() =>
        {
            string word = TextOf(Current).ToString();
            if (Kind == TokenKind.Name && Array.IndexOf(lines, word) >= 0)
            {
                ReportSecond(IsGivenIn(body, word), Advance());
                body = ParseRuleLine(body, word);
            }
            else
            {
                ReportUnknownLine(lines);
                FinishBrokenItem();
            }
        });
        return body;
    }

    /// <summary>Of lines that can be there only once; conditions, effects, consenting and manners of several lines add up.</summary>
    private static bool IsGivenIn(RuleBodySyntax body, string word) => word switch
    {
        "as" => body.Label is not null,
        "text" => body.Text is not null,
        "observing" => body.Observing is not null,
        "takes" => !body.Takes.IsEmpty,
        "by" => body.Channel is not null,
        "told" => !body.Told.IsEmpty,
        "idle" => body.IsIdle,
        _ => false,
    };

    private RuleBodySyntax ParseRuleLine(RuleBodySyntax body, string word)
    {
        switch (word)
        {
            case "requires" or "when":
                return body with { Requires = body.Requires.AddRange(ParseConditions()) };
            case "effects":
                return body with { Effects = body.Effects.AddRange(ParseEffects(ChangeKind.Effect)) };
            case "noticing":
                return body with { Noticing = body.Noticing.Add(ParseNoticing()) };
        }

        RuleBodySyntax result = word switch
        {
            "as" => body with { Label = ParseText() },
            "text" => body with { Text = ParseText() },
            "consenting" => body with { Consenting = body.Consenting.AddRange(ParseNames("a parameter or a character")) },
            "observing" => body with { Observing = ParseObserving() },
            "takes" => body with { TakesAbout = AcceptWord("about"), Takes = ParseTakes() },
            "manner" => body with { Manners = body.Manners.AddRange(ParseNames("a manner")) },
            "told" => body with { Told = body.Told.AddRange(ParseTold()) },
            "idle" => body with { IsIdle = true },
            "answered" => body with { AnsweredBy = body.AnsweredBy.Add(ParseAnswered()) },
            _ => body with { Channel = ParseChannel() },
        };
        FinishLine();
        return result;
    }

    private ImmutableArray<ExpressionSyntax> ParseConditions()
    {
        ImmutableArray<ExpressionSyntax>.Builder conditions = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        ParseItemOrBlock("a condition, or a block of them", () =>
        {
            conditions.Add(ParseExpression());
            FinishLine();
        });
        return conditions.ToImmutable();
    }

    private ObservingSyntax ParseObserving()
    {
        int start = Current.Start;
        if (Ahead(1).Kind != TokenKind.Colon && (AtWord("everyone") || AtWord("nobody")))
            return new ObservingSyntax(TextOf(Advance()) is "everyone", null, null, Since(start));
        (NameSyntax observer, ExpressionSyntax condition) = ParseOnlooker("`everyone`, `nobody`, or `NAME: condition`", "`:` and who observes", ["everyone", "nobody"]);
        return new ObservingSyntax(false, observer, condition, Since(start));
    }

    /// <summary><c>x: condition</c>: who sees something of an event; with the words that may stand there besides.</summary>
    private (NameSyntax Observer, ExpressionSyntax Condition) ParseOnlooker(string expected, string behind, string[] words)
    {
        NameSyntax observer = ExpectNewName(expected);
        if (!Accept(TokenKind.Colon))
            ReportExpected(behind, NearNames.DidYouMean(observer.Text, words));
        return (observer, ParseExpression());
    }

    /// <summary><c>noticing x: condition</c> and a block of effects, from behind the first word.</summary>
    private NoticingSyntax ParseNoticing()
    {
        int start = Current.Start;
        (NameSyntax observer, ExpressionSyntax condition) = ParseOnlooker("`NAME: condition`, who notices that something is done", "`:` and who notices it", []);
        Origin origin = Since(start);
        return new NoticingSyntax(observer, condition, ParseEffectBlock(ChangeKind.Effect), origin);
    }

    /// <summary><c>told as "…", not "…"</c>, from behind the first word.</summary>
    private ImmutableArray<FactPhraseSyntax> ParseTold()
    {
        if (!AtWord("as"))
            ReportExpected("`as` and how it is said that it was done");
        return ParseFactPhrases();
    }

    /// <summary><c>answering ask by whom: retort</c>, a declaration.</summary>
    private AnsweringSyntax ParseAnswering()
    {
        Origin origin = OriginOf(Advance());
        NameSyntax action = ExpectName("an action");
        AnsweredSyntax line = ParseAnswered();
        FinishLine();
        return new AnsweringSyntax(action, line, origin);
    }

    /// <summary><c>answered by whom: tell, refuse(whom, who) else keep_silent</c>, from behind the first word.</summary>
    private AnsweredSyntax ParseAnswered()
    {
        int start = Current.Start;
        ExpectWord("by");
        NameSyntax? addressee = null;
        if (At(TokenKind.Name) && Ahead(1).Kind == TokenKind.Colon)
        {
            addressee = ExpectName("who answers");
            Accept(TokenKind.Colon);
        }

        ImmutableArray<PatternSyntax> replies = ParsePatterns();
        return new AnsweredSyntax(addressee, replies, AcceptWord("else") ? ParsePattern() : null, Since(start));
    }

    private ImmutableArray<DurationSyntax> ParseTakes()
    {
        ImmutableArray<DurationSyntax>.Builder parts = ImmutableArray.CreateBuilder<DurationSyntax>();
        do
        {
            ExpressionSyntax amount = ParseExpression();
            int minutes = TextOf(Current) switch
            {
                "minute" or "minutes" => 1,
                "hour" or "hours" => 60,
                _ => 0,
            };
            if (minutes == 0)
                ReportExpected("`minutes` or `hours`");
            else
                Advance();
            parts.Add(new DurationSyntax(amount, Math.Max(1, minutes)));
        }
        while (!AtLineEnd && !lineIsBroken);
        return parts.ToImmutable();
    }

    private Channel ParseChannel()
    {
        Channel? channel = TextOf(Current) switch
        {
            "sight" => Channel.Sight,
            "word" => Channel.Word,
            "letter" => Channel.Letter,
            _ => null,
        };
        if (channel is null)
            ReportUnknownLine("word", "letter", "sight");
        else
            Advance();
        return channel ?? Channel.Sight;
    }
}
