using Motive.Answers;
using Motive.Loading;
using Motive.Testing;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>An answer to why tells what a deed hung on from what came with it, and undoing either shows that it is so (D30h).</summary>
public class DecisiveTests
{
    private const string Errand = """
        story "The Errand"
        type place
        fact at(who: entity): place
        fact fetched
        fact greeted
        fact open
        fact light
        place Shop "the shop"
        place Lane "the lane"
        character Ann "Ann" she
            at Lane
            wants
                3 if fetched as "the bread"
                2 if greeted as "a word with Ben"
        character Ben "Ben" he
            at Shop
            wants
                1 if greeted as "a word with somebody"
        initially
            open
        action enter(who: character)
            as "go into the shop"
            requires who = Ann and at(who) = Lane and open
            effects at(who) := Shop
            consenting who
        action fetch(who: character)
            as "fetch the bread"
            requires who = Ann and at(who) = Shop and not fetched
            effects fetched
            consenting who
        action greet(who: character, whom: character)
            as "greet {whom}"
            requires who = Ann and whom = Ben and at(who) = at(whom) and not greeted
            effects greeted
            consenting who, whom
        action shut(who: character)
            as "shut the door"
            requires who = Ben and open
            effects
                not open
                light
            consenting who
        action leave(who: character)
            as "go home"
            requires who = Ben and at(who) = Shop
            effects at(who) := Lane
            consenting who
        chapter 1 "Morning"
            starts day 1 08:00

        """;

    [Fact]
    public void Of_two_wants_either_of_which_is_enough_that_is_said() => Assert.Contains(
        "Ann wanted the bread and a word with Ben, either of which would have been enough, and expected this to make things much better for her.", Answer(Errand, "enter"), StringComparison.Ordinal);

    [Fact]
    public void What_it_hung_on_stands_apart_from_what_did_not_decide_it() => Assert.Contains(
        "She knew that she was at the lane. She had believed all along that “open” was so. The rest did not decide it: she had believed all along that Ben was at the shop.", Answer(Errand, "enter"), StringComparison.Ordinal);

    [Fact]
    public void Where_one_want_is_all_the_place_of_the_other_is_not_decided()
    {
        string answer = Answer(Errand.Replace("3 if fetched as \"the bread\"", "", StringComparison.Ordinal), "enter");

        Assert.Contains("Ann wanted a word with Ben, and expected", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("did not decide it", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Undone_what_is_cited_changes_the_deed_and_what_is_not_does_not()
    {
        int cited = 0;
        foreach (string text in new[] { Errand, ChoiceAnswerTests.Studio, Fixtures.LampText })
        {
            for (ulong seed = 1; seed <= 4; seed++)
            {
                StoryRun run = Watched(Fixtures.Load(text), seed);
                ReasonProof proof = new(run, seed);
                foreach ((Occurrence deed, Reason reason) in proof.Deeds)
                {
                    UndoneReason[] undone = [.. proof.Undo(deed, reason)];
                    Assert.All(undone.Where(result => result.IsCited), result => Assert.True(result.Holds, result.Told));
                    cited += undone.Count(result => result.IsCited);
                }
            }
        }

        Assert.True(cited > 20, $"Only {cited} things were undone.");
    }

    private static string Answer(string text, string action)
    {
        StoryRun run = Watched(Fixtures.Load(text), 1);
        return string.Join("\n", Why.Explain(run.Session, run.NumberOf(action), null).Paragraphs);
    }

    private static StoryRun Watched(LoadedStory story, ulong seed)
    {
        StoryRun run = new(story, new RunRequest { Seed = seed, Free = true });
        while (!run.Session.IsOver)
            run.Next();
        return run;
    }
}
