using Motive.Answers;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>What is said of acts that were passed over, and of the drama manager's hand, in small stories of one choice each.</summary>
public class ChoiceAnswerTests
{
    internal const string Studio = """
        story "The Studio"
        fact drawn
        fact hushed
        fact swept
        fact rested
        character Ann she
            temperament
                proud 2
            wants
                2 if drawn as "to have it drawn"
                3 if hushed as "quiet"
                1 if swept as "a clean floor"
                2 if rested as "rest"
        action draw(who: character)
            as "draw the coat"
            requires not drawn
            effects drawn
            consenting who
            takes 25 minutes
        action hush(who: character)
            as "hush the voice"
            manner proud
            requires not hushed
            effects hushed
            consenting who
            takes 4 minutes
        action sweep(who: character)
            as "sweep"
            requires not swept
            effects swept
            consenting who
            takes 4 minutes
        action rest(who: character)
            as "lie down"
            requires not rested
            effects rested
            consenting who
            takes 40 minutes
        chapter 1 "Morning"
            starts day 1 08:00
            beat coat "The coat" when drawn

        """;

    internal const string Dance = """
        story "The Dance"
        fact danced
        fact swept
        character Ann she
            wants
                5 if danced as "a dance"
                1 if swept as "a clean floor"
        character Ben he
            wants
                1 if danced as "a dance"
                9 if not swept as "a quiet floor"
        initially
            believes(Ben, danced)
        action dance(who: character, with: character)
            as "dance with {with}"
            requires who = Ann and with = Ben and not danced
            effects danced
            consenting who, with
        action sweep(who: character)
            as "sweep"
            requires who = Ann and not swept
            effects swept
            consenting who
        chapter 1 "Evening"
            starts day 1 19:00

        """;

    [Fact]
    public void Where_the_story_leaned_the_answer_says_so_and_where_to()
    {
        string answer = Answer(Studio, new RunRequest(), "draw");

        Assert.Contains("She was readier to hush the voice, which promised more, came sooner and was more like her; but the story leaned this way, towards “The coat”.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_drama_manager_the_story_never_leans()
    {
        StoryRun run = Watched(Studio, new RunRequest { Free = true });

        Assert.Equal(["hush(Ann)", "draw(Ann)", "rest(Ann)", "sweep(Ann)"], run.Acts());
        Assert.DoesNotContain(run.Session.Chronicle, record => Answer(run, record.Number).Contains("leaned", StringComparison.Ordinal));
        Assert.All(run.Session.Chronicle, record => Assert.Equal(0, record.Because[0].Choice!.Draw.Favour));
    }

    [Fact]
    public void What_was_passed_over_is_compared_by_what_spoke_against_it()
    {
        string answer = Answer(Studio, new RunRequest { Free = true }, "draw");

        Assert.Contains("She also had a reason to lie down, which promised as much, but came later; and to sweep, which promised less.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hand_is_not_mentioned_where_it_made_no_difference()
    {
        string answer = Answer(Studio.Replace("beat coat \"The coat\" when drawn", "beat quiet \"Quiet\" when hushed", StringComparison.Ordinal), new RunRequest(), "hush");

        Assert.DoesNotContain("leaned", answer, StringComparison.Ordinal);
        Assert.Contains("She also had a reason to draw the coat", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void What_drew_them_more_and_could_not_be_is_told_with_what_stood_in_its_way()
    {
        Assert.Contains("She was readier to dance with Ben, but Ben had no reason to agree.", Answer(Dance, new RunRequest(), "sweep"), StringComparison.Ordinal);
    }

    private static StoryRun Watched(string text, RunRequest request)
    {
        StoryRun run = new(Fixtures.Load(text), request);
        while (!run.Session.IsOver)
            run.Next();
        return run;
    }

    private static string Answer(string text, RunRequest request, string action)
    {
        StoryRun run = Watched(text, request);
        return Answer(run, run.NumberOf(action));
    }

    private static string Answer(StoryRun run, int number) => string.Join("\n", Why.Explain(run.Session, number, null).Paragraphs);
}
