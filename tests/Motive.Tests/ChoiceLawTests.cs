using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Motive.Answers;
using Motive.Loading;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>Every comparison in an answer stands on the numbers of its record: each is read out of the text and worked out anew.</summary>
public partial class ChoiceLawTests
{
    private const int Seeds = 6;
    private const int MostEvents = 40;

    public static TheoryData<string> Stories => ["studio", "shipped"];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_comparison_stands_on_the_record(string story)
    {
        int claims = 0;
        foreach (bool free in (bool[])[false, true])
        {
            for (ulong seed = 1; seed <= (story == "shipped" ? 1UL : Seeds); seed++)
            {
                StoryRun run = new(Load(story), new RunRequest { Seed = seed, Free = free });
                while (!run.Session.IsOver && run.Session.Chronicle.Count < MostEvents)
                    run.Next();
                claims += run.Session.Chronicle.Sum(record => record.Because.Sum(reason => Claims(run, record, reason, free)));
            }
        }

        Assert.True(claims > 0, "Nothing is compared, so that nothing was tested.");
    }

    /// <summary>How many there were in the answer; each holds.</summary>
    private static int Claims(StoryRun run, Occurrence record, Reason reason, bool free)
    {
        if (reason.Choice is not Choice choice)
            return 0;
        IState before = run.Session.Before(record.Number).MindOf(reason.Who.Value);
        string answer = string.Join(" ", new ReasonSentences(run.Session, true).Write(reason, record, null));
        Assert.Equal(choice.Draw.Own + choice.Draw.Favour, choice.Draw.Total);
        Assert.False(free && answer.Contains("leaned", StringComparison.Ordinal));
        Assert.Equal(choice.PassedOver.Any(other => other.Draw.Own > choice.Draw.Own), answer.Contains("leaned", StringComparison.Ordinal));
        int claims = 0;
        foreach (Match told in Told().Matches(answer))
        {
            Alternative[] meant = Meant(run, reason, before, choice.PassedOver, told.Groups["acts"].Value);
            Assert.True(meant.Length > 0, $"{told.Groups["acts"].Value}: {answer}");
            foreach (Alternative other in meant)
            {
                foreach (string claim in ClaimWords().Matches(told.Groups["claims"].Value).Select(word => word.Value))
                {
                    Assert.True(Holds(claim, choice.Draw, other.Draw), $"{run.Story.Title}, seed {run.Request.Seed}, #{record.Number}: {claim}: {choice.Draw} beside {other}");
                    claims++;
                }
            }
        }

        Assert.True(choice.PassedOver.IsEmpty || claims >= choice.PassedOver.Length, $"Something is not told: {answer}");
        return claims;
    }

    private static bool Holds(string claim, Draw chosen, Draw passed) => claim switch
    {
        "promised less" => passed.Gain < chosen.Gain,
        "promised as much" => passed.Gain == chosen.Gain,
        "promised more" => passed.Gain > chosen.Gain,
        "later" => passed.Minutes > chosen.Minutes,
        "came sooner" => passed.Minutes < chosen.Minutes,
        "less like" => passed.Temperament < chosen.Temperament,
        "more like" => passed.Temperament > chosen.Temperament,
        "about" => chosen.Keeping > 0 && passed.Keeping == 0,
        "toss-up" => passed.Own <= chosen.Own && passed.Own - passed.Chance >= chosen.Own - chosen.Chance,
        "leaned" => passed.Own > chosen.Own && chosen.Favour > 0 && passed.Total <= chosen.Total,
        _ => throw new InvalidOperationException(claim),
    };

    /// <summary>Which of the alternatives some words are about.</summary>
    private static Alternative[] Meant(StoryRun run, Reason reason, IState before, ImmutableArray<Alternative> passedOver, string words)
    {
        Deeds deeds = new(run.Session);
        for (int subset = 1; subset < 1 << passedOver.Length; subset++)
        {
            Alternative[] chosen = [.. passedOver.Where((_, place) => (subset & (1 << place)) != 0)];
            string text = deeds.Choice(reason.Who, chosen.Select(other => other.Act), before);
            if (text == words || $"to wait {text}" == words)
                return chosen;
        }

        return [];
    }

    private static LoadedStory Load(string story)
    {
        if (story != "shipped")
            return Fixtures.Load(ChoiceAnswerTests.Studio);
        string folder = Path.Combine(AppContext.BaseDirectory, "shipped", "diamond-heart");
        string path = Path.Combine(folder, "story.story");
        return StoryLoader.Load(path, File.ReadAllText(path), file => File.Exists(file) ? File.ReadAllText(file) : null).Story!;
    }

    [GeneratedRegex("(?:a reason |; and |readier )(?<acts>(?:to|for) [^;.]*?), which (?<claims>promised[^;.]*(?:; but the story leaned[^.]*)?)")]
    private static partial Regex Told();

    [GeneratedRegex("promised less|promised as much|promised more|later|came sooner|less like|more like|about|toss-up|leaned")]
    private static partial Regex ClaimWords();
}
