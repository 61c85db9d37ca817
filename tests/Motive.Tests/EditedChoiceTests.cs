using Motive.Loading;
using Motive.Reading;
using Motive.Saves;

namespace Motive.Tests;

/// <summary>A choice of a conversation is found again in a story that was edited since, or it is said that it cannot be.</summary>
public class EditedChoiceTests
{
    private const string Head = """
        story "An Answer"
        fact talked
        fact struck(who: character) as "{who} was struck", not "{who} was not struck"
        character Ann "Ann" she
            wants
                1 if talked as "a talk"
        character Ben "Ben" he
        action talk(who: character, to: character)
            as "talk to {to}"
            requires who = Ann and to = Ben and not talked
            effects talked
            consenting who
        action strike(who: character, to: character)
            as "strike {to}"
            requires who = Ann and to = Ben
            effects struck(to)
            consenting who
        chapter 1 "A Question"
            starts day 1 08:00
        scene chat for talk(Ann, Ben)
            Ben: Do you mean it?

        """;

    private const string Kind = "    * \"Yes.\"\n        Ben: Good, all is well.\n";
    private const string Mocking = "    * \"Yes.\"\n        Ben: You mock me.\n        do strike(Ann, Ben)\n";
    private const string No = "    * \"No.\"\n        Ben: A pity.\n";
    private const string Smile = "    * \"[Smile.]\"\n        Ben: Well?\n";
    private const string Grin = "    * \"[Smile.]\"\n        Ben: What is it?\n";
    private const string Silent = "    * \"Perhaps.\"\n";
    private const string Mute = "    * \"Who knows.\"\n";

    /// <summary>What was offered, which was chosen, what is offered now, and which of these that is; -1 where it is not to be told, or gone.</summary>
    public static TheoryData<string, string[], int, string[], int> Edits => new()
    {
        { "nothing", [Kind, Mocking, No], 1, [Kind, Mocking, No], 1 },
        { "twins change places", [Kind, Mocking], 1, [Mocking, Kind], 0 },
        { "twins change places", [Kind, Mocking], 0, [Mocking, Kind], 1 },
        { "the other twin is gone", [Kind, Mocking], 1, [Mocking], 0 },
        { "the twin itself is gone", [Kind, Mocking], 0, [Mocking], -1 },
        { "a twin comes before", [Mocking, No], 0, [Kind, Mocking, No], 1 },
        { "a comma in the words", [Kind, No], 0, [Kind.Replace("Yes.", "Yes, …"), No], 0 },
        { "a comma in both twins", [Kind, Mocking], 1, [Mocking.Replace("Yes.", "Yes!"), Kind.Replace("Yes.", "Yes!")], 0 },
        { "a comma in what follows both twins", [Kind, Mocking], 1, [Mocking.Replace("mock me", "mock, me"), Kind.Replace("Good, all", "Good: all")], 0 },
        { "other words, the same after them", [Kind, Mocking, No], 1, [Kind, Mocking.Replace("Yes.", "Of course I do."), No], 1 },
        { "other words, at another place", [Kind, No], 1, [No.Replace("No.", "I do not."), Kind], 0 },
        { "the same words, another answer", [Kind, No], 0, [No, Kind.Replace("Good, all is well.", "I am glad.")], 1 },
        { "twins, both with another answer", [Kind, Mocking], 1, [Mocking.Replace("You mock me.", "Ouch."), Kind.Replace("Good, all is well.", "I am glad.")], 0 },
        { "twins of talk, both with another answer", [Smile, Grin], 0, [Smile.Replace("Well?", "Yes?"), Grin.Replace("What is it?", "So?")], -1 },
        { "twins of talk, one with another answer", [Smile, Grin], 0, [Grin, Smile.Replace("Well?", "Yes?")], 1 },
        { "all different", [Kind, No], 0, ["    * \"Oh.\"\n        Ben: Oh?\n", No], -1 },
        { "words and acts speak for two", [Kind, Mocking.Replace("Yes.", "Ha.")], 0, [Kind.Replace("Yes.", "Ha."), Mocking], -1 },
        { "nothing follows, words stay", [Silent, Mute], 1, [Mute, Silent], 0 },
        { "nothing follows, words go", [Silent, Mute], 1, [Silent, Mute.Replace("Who knows.", "Nobody can tell.")], -1 },
        { "silent twins", [Silent, Silent], 1, [No, Silent, Silent], 2 },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void The_choice_that_was_made_is_found_or_it_is_said_that_it_cannot_be(string edit, string[] before, int chosen, string[] after, int found)
    {
        StoryRun run = AtTheQuestion(before);
        run.Decide(run.Offered[chosen].Decision);
        run.ToPrompt();

        ResumedRun resumed = SaveReplay.Resume(Story(after), SaveFormat.Read(SaveFormat.Write(run, "")));

        if (found < 0)
        {
            Assert.StartsWith("Decision 2 of 2, to ", resumed.Lost, StringComparison.Ordinal);
            Assert.Single(resumed.Run.DecisionPhrases);
            return;
        }

        StoryRun expected = AtTheQuestion(after);
        expected.Decide(expected.Offered[found].Decision);
        Assert.True(resumed.Lost is null, $"{edit}: {resumed.Lost}");
        Assert.Equal(expected.ToPrompt().Session.Chronicle[0].SceneChoices, resumed.Run.Session.Chronicle[0].SceneChoices);
        Assert.Equal(expected.Acts(), resumed.Run.Acts());
    }

    [Fact]
    public void Twins_in_a_save_of_format_1_are_not_guessed()
    {
        StoryRun run = AtTheQuestion([Kind, Mocking]);
        string old = $$"""{"format":1,"story":"An Answer","source":"","fingerprint":"{{run.Loaded.Fingerprint}}","seed":1,"player":"Ann","free":false,"decisions":["talk(Ann, Ben)","say Yes."]}""";

        ResumedRun resumed = SaveReplay.Resume(run.Loaded, SaveFormat.Read(old));

        Assert.StartsWith("Decision 2 of 2, to say “Yes.”, cannot be made any more: 2 choices have these words", resumed.Lost, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_of_another_conversation_is_not_taken_for_it()
    {
        StoryRun run = AtTheQuestion([Kind, No]);
        run.Decide(run.Offered[0].Decision);
        run.ToPrompt();
        string text = Head.Replace("scene chat", "scene first", StringComparison.Ordinal) + Kind + No + "scene chat for talk(Ann, Ben) when talked\n    Ben: Well?\n" + Kind;

        ResumedRun resumed = SaveReplay.Resume(Fixtures.Load(text), SaveFormat.Read(SaveFormat.Write(run, "")));

        Assert.Contains("another conversation is held there", resumed.Lost, StringComparison.Ordinal);
    }

    private static StoryRun AtTheQuestion(string[] choices)
    {
        StoryRun run = new StoryRun(Story(choices), new RunRequest { Player = "Ann" }).ToPrompt();
        run.Decide(run.Offered[0].Decision);
        return run.ToPrompt();
    }

    private static LoadedStory Story(string[] choices) => Fixtures.Load(Head + string.Concat(choices));
}
