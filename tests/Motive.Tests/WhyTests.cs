using System.Collections.Immutable;
using Motive.Answers;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

public class WhyTests
{
    [Fact]
    public void A_reader_is_told_the_want_the_plan_and_where_each_belief_is_from()
    {
        string answer = Answer(Fixtures.Watched(), "walk", null);

        Assert.StartsWith("#1, day 1 09:04: Ada chose to walk to the hall.", answer, StringComparison.Ordinal);
        Assert.Contains("Ada wanted to know what happened, and expected this to make things somewhat better for her.", answer, StringComparison.Ordinal);
        Assert.Contains("Her plan was to walk to the hall, then to ask Ben about the lamp.", answer, StringComparison.Ordinal);
        Assert.Contains("She knew that she was at the garden.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_belief_that_was_made_by_an_event_names_it()
    {
        string answer = Answer(Fixtures.Watched(), "ask", null);

        Assert.Contains("She knew from her own doing, at 09:04 (#1), that she was at the hall.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_in_the_story_learns_their_own_reasons()
    {
        string answer = Answer(Fixtures.Watched(), "admit", "Ben");

        Assert.Contains("Ben wanted to have it off his chest", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_in_the_story_guesses_others_reasons_and_is_told_no_more()
    {
        string answer = Answer(Fixtures.Watched(), "admit", "Ada");

        Assert.DoesNotContain("expected this", answer, StringComparison.Ordinal);
        Assert.Contains("Why Ben did it, Ada can only guess. She has no idea", answer, StringComparison.Ordinal);
        Assert.Contains("the culprit was Ben", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_not_there_knows_nothing_of_it()
    {
        string text = Fixtures.LampText.Replace("    consenting who\n    takes distance", "    consenting who\n    observing nobody\n    takes distance", StringComparison.Ordinal);
        StoryRun run = Fixtures.Watched(text);

        Explanation explanation = Why.Explain(run.Session, 1, CharacterNames.Find(run.Story, "Ben"));

        Assert.False(explanation.IsKnown);
        Assert.Equal("Ben knows nothing of event 1: he neither did it nor saw it.", Assert.Single(explanation.Paragraphs));
    }

    [Fact]
    public void A_player_needs_no_reason_and_is_told_so()
    {
        StoryRun run = Fixtures.BenIsAsked().Choose("It was the wind.");

        Assert.Contains("Ben had no reason of his own; the player chose it.", Answer(run, "blame", null), StringComparison.Ordinal);
    }

    /// <summary>Also by whoever is played: that was not the player's choice.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("Ada")]
    public void What_was_made_to_happen_was_nobodys_choice(string? player)
    {
        StoryRun run = new(Fixtures.Lamp, new RunRequest { Player = player, Forced = [new ForcedAct(1, "walk(Ada, Garden, Hall)")] });
        run.Next();
        run.Next();

        Assert.Equal(
            "#1, day 1 09:00: Ada was made to walk to the hall.\nAda had no reason of her own; it was made to happen.", Answer(run, "walk", null));
    }

    private static string Answer(StoryRun run, string action, string? who)
    {
        EntityId? asker = who is null ? null : CharacterNames.Find(run.Story, who);
        ImmutableArray<string> paragraphs = Why.Explain(run.Session, run.NumberOf(action), asker).Paragraphs;
        return string.Join("\n", paragraphs);
    }
}
