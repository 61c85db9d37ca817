using Motive.World;

namespace Motive.Telling.Tests;

public sealed class DialogueTests
{
    [Theory]
    [InlineData("I am leaving.", nameof(SpeechTag.After), "\"I am leaving,\" said Rarity.")]
    [InlineData("Where to?", nameof(SpeechTag.After), "\"Where to?\" said Rarity.")]
    [InlineData("I thought...", nameof(SpeechTag.After), "\"I thought...\" said Rarity.")]
    [InlineData("He said ‘no.’", nameof(SpeechTag.After), "\"He said ‘no,’\" said Rarity.")]
    [InlineData("I never--", nameof(SpeechTag.After), "\"I never--\" said Rarity.")]
    [InlineData("I am leaving", nameof(SpeechTag.PronounAfter), "\"I am leaving,\" she said.")]
    [InlineData("I am leaving.", nameof(SpeechTag.Before), "Rarity said, \"I am leaving.\"")]
    [InlineData("I can carry that. I was going.", nameof(SpeechTag.Inside), "\"I can carry that,\" said Rarity. \"I was going.\"")]
    [InlineData("Leaving! So soon?", nameof(SpeechTag.PronounInside), "\"Leaving!\" she said. \"So soon?\"")]
    public void Speech_and_tag_are_joined_by_the_right_marks(string line, string tag, string text) =>
        Assert.Equal(text, SpeechTags.Write(Enum.Parse<SpeechTag>(tag), line, "Rarity", "she", inEnglish: true));

    [Theory]
    [InlineData("你好，世界。", "\"你好，世界。\" said Rarity.")]
    [InlineData("「はい。」", "\"「はい。」\" said Rarity.")]
    [InlineData("你好", "\"你好\" said Rarity.")]
    [InlineData("نعم؟", "\"نعم؟\" said Rarity.")]
    [InlineData("Oui", "\"Oui,\" said Rarity.")]
    public void Speech_in_other_scripts_keeps_its_stops(string line, string text) =>
        Assert.Equal(text, SpeechTags.Write(SpeechTag.After, line, "Rarity", "she", inEnglish: true));

    [Fact]
    public void Without_english_rules_speech_keeps_its_stop() =>
        Assert.Equal("\"Ja.\" said Rarity.", SpeechTags.Write(SpeechTag.After, "Ja.", "Rarity", "she", inEnglish: false));

    [Fact]
    public void Feet_and_inches_in_speech_stay() =>
        Assert.Contains("6'2\" tall", Play(DialogueStyle.Prose, [Line(0, "I am 6'2\" tall.")]), StringComparison.Ordinal);

    [Fact]
    public void Two_who_take_turns_are_not_named_at_every_line()
    {
        string text = Play(DialogueStyle.Prose, Turns(8));
        string[] lines = text.Split("\n\n");
        int tagged = lines.Count(IsTagged);
        Assert.Equal(8, lines.Length);
        Assert.True(IsTagged(lines[0]) && IsTagged(lines[1]));
        Assert.InRange(tagged, 2, 4);
        Assert.Contains(lines.Skip(2), IsTagged);
    }

    [Fact]
    public void After_narration_the_speaker_is_named_again() =>
        Assert.True(IsTagged(Play(DialogueStyle.Prose, [.. Turns(3), new SceneNode.Narration(Prose.Plain("Rain fell.")), Line(0, "So.")]).Split("\n\n")[^1]));

    [Fact]
    public void The_plain_style_is_a_script() =>
        Assert.Equal("Spike: Where to?\n\nRarity: Away.", Play(DialogueStyle.Plain, [Line(0, "Where to?"), Line(1, "Away.")]));

    [Fact]
    public void A_quotation_inside_speech_is_single() =>
        Assert.Contains("“He said ‘no’ to me,” said Spike.", string.Join(' ', Enumerable.Range(0, 8)
            .Select(seed => Play(DialogueStyle.Prose, [Line(0, "He said \"no\" to me.")], (ulong)seed))), StringComparison.Ordinal);

    [Fact]
    public void Only_a_choice_that_is_spoken_is_said_aloud()
    {
        SceneNode choices = new SceneNode.Choices(
        [
            new SceneChoice(1, false, null, null, true, Prose.Plain("Away."), []),
            new SceneChoice(2, false, null, null, false, Prose.Plain("Say nothing."), []),
        ]);
        Assert.Equal("Spike: Away.", Play(DialogueStyle.Plain, [choices], choices: [1]));
        Assert.Equal("", Play(DialogueStyle.Plain, [choices], choices: [2]));
    }

    [Fact]
    public void A_passage_comes_before_the_lines_of_its_event()
    {
        Story story = new Town().TellAny(Town.Talk, "They stopped at the door.").Scene(Town.Talk, Line(0, "Where to?")).Build();
        Assert.Equal("They stopped at the door.\n\nSpike: Where to?", new Teller(story, 1, null, DialogueStyle.Plain).TellNow(new Day().Talk(8, 0, Town.Spike, Town.Rarity)));
    }

    [Fact]
    public void A_scene_that_is_played_says_each_line_once_and_the_same_as_one_that_is_told()
    {
        SceneNode choices = new SceneNode.Choices([new SceneChoice(1, false, null, null, false, Prose.Plain("Go."), [Line(0, "I go.")])]);
        Story story = new Town().TellAny(Town.Talk, "The door.").Scene(Town.Talk, Line(1, "Well?"), choices, Line(1, "So be it.")).Build();
        ToldEvent told = new Day().Talk(8, 0, Town.Spike, Town.Rarity, choices: [1]);
        Teller live = new(story, 1, Town.Spike);
        List<ToldPassage> passages = [.. live.Speak(told with { Occurrence = told.Occurrence with { SceneChoices = [] } })];
        Assert.DoesNotContain(passages, passage => passage.Text.Contains("I go", StringComparison.Ordinal));
        passages.AddRange(live.Tell(told with { SceneStepsTold = 1 }));
        IReadOnlyList<ToldPassage> whole = new Teller(story, 1, Town.Spike).Tell(told);
        Assert.Equal(string.Join("\n\n", whole.Select(passage => passage.Text)), string.Join("\n\n", passages.Select(passage => passage.Text)));
        Assert.Equal(0, live.UnspokenCount);
    }

    private static bool IsTagged(string line) => line.Contains("said", StringComparison.Ordinal);

    private static SceneNode[] Turns(int lines) => [.. Enumerable.Range(0, lines).Select(i => Line(i % 2, $"It is line {i}."))];

    private static SceneNode.Line Line(int slot, string text) => new(Town.Variable(slot), Prose.Plain(text));

    private static string Play(DialogueStyle style, SceneNode[] body, ulong seed = 1, int[]? choices = null)
    {
        Story story = new Town().Scene(Town.Talk, body).Build();
        return new Teller(story, seed, null, style).TellNow(new Day().Talk(8, 0, Town.Spike, Town.Rarity, choices: choices));
    }
}
