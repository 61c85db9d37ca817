using Motive.Answers;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>Why somebody did not do something else, and why they do nothing: the first rule that says no, in a story of one evening.</summary>
public class WhyNotDoneTests
{
    private const string Evening = """
        story "The Evening"
        type place
        fact at(who: entity): place
        fact told(character)
        fact danced
        fact swept
        fact warm
        fact paid
        rule alone(who: character) = not some (other: character where other != who) at(other) = at(who)
        place Hall "the hall"
        place Yard "the yard"
        character Ann "Ann" she
            at Hall
            temperament
                harsh -5
            wants
                3 if danced as "a dance"
                1 if swept as "a clean floor"
                2 if told(Ann) as "to be rid of it"
                1 if warm as "a warm hall"
        character Ben "Ben" he
            at Hall
            wants
                2 if at(Ben) = Hall as "to be in the hall"
                -1 if danced as "no dancing"
        action sweep(who: character)
            as "sweep the floor"
            requires who = Ann and not swept
            effects swept
            consenting who
            takes 30 minutes
        action dance(who: character, with: character)
            as "dance with {with}"
            requires who = Ann and with = Ben and at(who) = at(with) and not danced
            effects danced
            consenting who, with
        action tell(who: character)
            as "say it aloud"
            requires who = Ann and alone(who) and not told(who)
            effects told(who)
            consenting who
        action leave(who: character)
            as "go out"
            requires who = Ben and at(who) = Hall
            effects at(who) := Yard
            consenting who
        action break_down(who: character)
            as "break the door down"
            manner harsh
            requires who = Ann and not warm
            effects warm
            consenting who
        action pay(who: character)
            as "pay the bill"
            requires who = Ann and not paid
            effects paid
            consenting who
        chapter 1 "Evening"
            starts day 1 19:00

        """;

    [Fact]
    public void What_is_missing_is_told_by_the_name_of_the_rule_and_by_what_they_knew()
    {
        string answer = Answer("tell(Ann)");

        Assert.Equal(
            "Why did Ann not say it aloud, day 1 19:00?\nAs Ann saw it, that could not be: `alone(Ann)` did not hold. She knew that she was at the hall. She had believed all along that Ben was at the hall.", answer);
    }

    [Fact]
    public void Who_would_not_agree_is_named() =>
        Assert.EndsWith("Ann would have gained by it, but saw no reason for Ben to agree.", Answer("dance with Ben"), StringComparison.Ordinal);

    [Fact]
    public void What_one_does_not_like_to_do_is_told_as_that() =>
        Assert.Contains("It promised to make things a little better for her, but it went against her nature, and how she felt then, by more than that.", Answer("break_down"), StringComparison.Ordinal);

    [Fact]
    public void What_serves_nothing_is_told_as_that() =>
        Assert.EndsWith("Ann saw nothing to gain by it: no plan of up to 5 acts that she could think of, and that begins with it, made things better for her.", Answer("pay"), StringComparison.Ordinal);

    [Fact]
    public void What_did_happen_is_not_explained_away() =>
        Assert.EndsWith("That is what happened.", Answer("sweep"), StringComparison.Ordinal);

    [Fact]
    public void What_was_outweighed_is_compared_in_words()
    {
        StoryRun run = Watched(ChoiceAnswerTests.Studio, free: true);

        Assert.Equal(
            "Why did Ann not sweep, day 1 08:04?\nAnn could have, and chose to draw the coat instead. It promised less: it would have made things a little better within 4 minutes, the other somewhat better within 25 minutes.",
            Text(WhyNotDone.Explain(run, run.NumberOf("draw"), "sweep", null)));
    }

    [Fact]
    public void Where_the_story_leaned_a_contrast_says_so()
    {
        StoryRun run = Watched(ChoiceAnswerTests.Studio, free: false);

        Assert.EndsWith(
            "Left alone she was readier for it; but the story leaned the other way, towards “The coat”.", Text(WhyNotDone.Explain(run, run.NumberOf("draw"), "hush the voice", null)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_this_run_forbids_is_told_as_that()
    {
        StoryRun run = new(Fixtures.Load(Evening), new RunRequest { Forbid = ["pay(_)"] });
        run.Next();

        Assert.EndsWith("It is forbidden in this run.", Text(WhyNotDone.Explain(run, null, "pay(Ann)", null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_does_nothing_has_wants_and_something_in_the_way_of_each()
    {
        string answer = Text(WhyNotDone.Idle(Watched(Evening, free: false), 1, Who("Ann")));

        Assert.StartsWith("After #1, day 1 19:30: what Ann was about.\nAnn had nothing to set out on.", answer, StringComparison.Ordinal);
        Assert.Contains("It went against her nature, and how she felt then, by more than it promised, to break the door down.", answer, StringComparison.Ordinal);
        Assert.Contains("She wanted a dance, and no plan led there. The nearest to it was to dance with Ben; but she saw no reason for Ben to do it.", answer, StringComparison.Ordinal);
        Assert.Contains("She wanted to be rid of it, and no plan led there. The nearest to it was to say it aloud; but `alone(Ann)` did not hold.", answer, StringComparison.Ordinal);
    }

    /// <summary>Nothing is done in it: bread is further away than she looks ahead, and to be rich is out of reach.</summary>
    private const string Kitchen = """
        story "Kitchen"
        type place
        fact at(who: entity): place
        fact flour
        fact hot
        fact baked
        fact rich
        place Hall "the hall" as "in the hall"
        place Mill "the mill" as "at the mill"
        character Ann "Ann" she
            at Hall
            thinking plan 3, thorough 3
            wants
                5 if baked as "bread"
                2 if rich as "riches"
        action go(who: character, to: place)
            as "go to {to}"
            requires at(who) != to
            effects at(who) := to
            consenting who
            takes 10 minutes
        action grind
            as "grind the corn"
            requires at(Ann) = Mill
            effects flour
            consenting Ann
        action heat
            as "heat the oven"
            requires at(Ann) = Hall and flour
            effects hot
            consenting Ann
        action bake
            as "bake"
            requires hot
            effects baked
            consenting Ann
        action rob
            as "rob a bank"
            requires at(Ann) = nowhere
            effects rich
            consenting Ann
        chapter 1
            starts day 1 08:00
        """;

    [Fact]
    public void Who_does_nothing_is_told_how_far_what_they_want_is() => Assert.EndsWith(
        "She wanted bread, and no plan led there. The nearest to it was to bake; but `hot` did not hold. It was at least 4 acts away, 13 minutes in all, further than she looked ahead. "
        + "She had believed all along that “hot” was not so. "
        + "She wanted riches, and no plan led there. The nearest to it was to rob a bank; but `at(Ann) = nowhere` did not hold. As things stood, nothing would ever make that possible. "
        + "She knew that she was in the hall.",
        Text(WhyNotDone.Idle(new StoryRun(Fixtures.Load(Kitchen), new RunRequest()), 0, CharacterNames.Find(Fixtures.Load(Kitchen).Story, "Ann"))), StringComparison.Ordinal);

    [Fact]
    public void What_no_act_serves_by_itself_has_a_first_act_or_is_out_of_reach()
    {
        string together = Kitchen.Replace("5 if baked as", "5 if baked and rich as", StringComparison.Ordinal).Replace("        2 if rich as \"riches\"\n", "", StringComparison.Ordinal).Replace("requires at(Ann) = nowhere", "requires at(Ann) = Mill", StringComparison.Ordinal);

        Assert.Contains("She wanted bread, and no plan led there. It was at least 5 acts away, further than she looked ahead, beginning perhaps so: to go to the mill.", Idle(together), StringComparison.Ordinal);
        Assert.EndsWith("Nothing that she could do, or count on others to do, would ever bring about what she wanted: bread.", Idle(together.Replace("requires hot", "requires at(Ann) = nowhere", StringComparison.Ordinal)), StringComparison.Ordinal);

        static string Idle(string text)
        {
            LoadedStory story = Fixtures.Load(text);
            return Text(WhyNotDone.Idle(new StoryRun(story, new RunRequest()), 0, CharacterNames.Find(story.Story, "Ann")));
        }
    }

    [Fact]
    public void Who_is_busy_is_told_with_what_and_how_long()
    {
        StoryRun run = new(Fixtures.Load(Evening.Replace("-1 if danced as \"no dancing\"", "1 if paid as \"the bill paid\"", StringComparison.Ordinal)
            .Replace("requires who = Ann and not paid", "requires who = Ben and not paid", StringComparison.Ordinal)), new RunRequest());
        while (!run.Session.IsOver)
            run.Next();

        Assert.EndsWith("Ann had something in hand until 19:30: to sweep the floor.", Text(WhyNotDone.Idle(run, 1, Who("Ann"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_sets_out_on_something_at_that_moment_is_not_idle()
    {
        StoryRun run = Watched(ChoiceAnswerTests.Studio, free: true);

        Assert.EndsWith("Ann had something in hand until 08:04: to hush the voice.", Text(WhyNotDone.Idle(run, 0, CharacterNames.Find(run.Story, "Ann"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_happening_comes_by_the_clock_and_may_lack_something()
    {
        string text = Evening.Replace("chapter 1", "happening bell at 20:00\n    requires paid\n    effects warm\nchapter 1", StringComparison.Ordinal);

        Assert.Equal(
            "Why not bell, day 1 19:00?\nIt comes by the clock, every day at 20:00, and by nobody's choice. Besides, `paid` did not hold.",
            Text(WhyNotDone.Explain(Watched(text, free: false), 1, "bell", null)).Replace("’", "'", StringComparison.Ordinal));
    }

    [Fact]
    public void Asking_moves_nothing()
    {
        StoryRun run = new(Fixtures.Load(Evening), new RunRequest());
        StoryRun other = Watched(Evening, free: false);
        run.Next();
        WhyNotDone.Idle(run, null, Who("Ann"));
        while (!run.Session.IsOver)
        {
            run.Next();
            WhyNotDone.Explain(run, null, "dance", null);
        }

        Assert.Equal(other.Acts(), run.Acts());
        Assert.Equal(other.Text(), run.Text());
    }

    [Fact]
    public void A_player_asks_of_their_own_acts()
    {
        StoryRun run = Fixtures.Played("Ann", Evening);

        Assert.Contains("`alone(Ann)` did not hold", Text(WhyNotDone.Explain(run, null, "say it aloud", run.PlayerId)), StringComparison.Ordinal);
        Assert.EndsWith("Ann could: that is for the player to choose.", Text(WhyNotDone.Explain(run, null, "sweep", run.PlayerId)), StringComparison.Ordinal);
        Assert.Throws<RequestException>(() => WhyNotDone.Explain(run, null, "fly away", run.PlayerId));
    }

    /// <summary>A way of two legs, an act that speaks to whoever is played, a deed that is another's to begin, waiting; as they stand on the page, and when they do not.</summary>
    [Fact]
    public void The_words_of_each_line_are_understood_where_it_stands_and_where_it_could_stand()
    {
        const string Yard = """
            story "The Yard"
            type place
            fact at(who: entity): place
            fact distance(from: place, to: place): 0..100
            fact brushed(character)
            fact mended(character)
            place Yard "the yard"
            place Lane "the lane"
            place Mill "the mill"
            character Ann "Ann" she
                at Yard
            character Ben "Ben" he
                at Yard
            initially
                distance(Yard, Lane) = 5
                distance(Lane, Yard) = 5
                distance(Lane, Mill) = 5
                distance(Mill, Lane) = 5
            action walk(who: character, from: place, to: place)
                as "walk to {to}"
                requires at(who) = from and distance(from, to) > 0
                effects at(who) := to
                consenting who
                observing everyone
            action brush(who: character)
                as "brush {who's} coat"
                requires not brushed(who)
                effects brushed(who)
                consenting who
            action mend(who: character, other: character)
                as "mend {other's} sleeve, as {who.she} {who:is|are} asked to"
                requires who != other and not mended(other)
                effects mended(other)
                consenting who, other
            chapter 1 "Morning"
                starts day 1 08:00
            """;
        StoryRun run = Fixtures.Played("Ann", Yard);
        string[] lines = [.. run.Options.Select(option => option.Label)];
        Assert.Contains(run.Offered, option => option.Legs.Length == 2);
        Assert.Contains("Brush your coat", lines);
        Assert.All(lines, line => Assert.DoesNotContain("did not hold", Text(WhyNotDone.Explain(run, null, line, run.PlayerId)), StringComparison.Ordinal));

        run.Choose("Brush your coat");
        Assert.Contains("`not brushed(Ann)` did not hold", Text(WhyNotDone.Explain(run, null, "brush your coat.", run.PlayerId)), StringComparison.Ordinal);
        run.Choose("Walk to the lane");
        Assert.Contains("Why did Ann not walk to the yard", Text(WhyNotDone.Explain(run, null, "Go to the yard", run.PlayerId)), StringComparison.Ordinal);
    }

    private static EntityId Who(string name) => CharacterNames.Find(Fixtures.Load(Evening).Story, name);

    private static string Answer(string act) => Text(WhyNotDone.Explain(Watched(Evening, free: false), 1, act, null));

    private static string Text(Explanation explanation) => string.Join("\n", explanation.Paragraphs);

    private static StoryRun Watched(string text, bool free)
    {
        StoryRun run = new(Fixtures.Load(text), new RunRequest { Free = free });
        while (!run.Session.IsOver)
            run.Next();
        return run;
    }
}
