using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>
/// On walks of many events, some of which fail and some of which are lies, the world, every mind, what is felt, what comes of that, and how it passes are as defined (D1 to D11, D19 to D28, D31).
/// </summary>
public sealed class WalkTests
{
    private const int Events = 7;

    /// <summary>Felt about what has happened.</summary>
    private static readonly Emotion[] Appraised =
    [
        Emotion.Joy, Emotion.Distress, Emotion.HappyFor, Emotion.Pity, Emotion.Pride, Emotion.Shame, Emotion.Admiration, Emotion.Reproach,
        Emotion.Gratification, Emotion.Remorse, Emotion.Gratitude, Emotion.Anger,
    ];

    /// <summary>Felt about what is to come, or because it did or did not; a session knows of that (D30).</summary>
    private static readonly Emotion[] Prospective = [Emotion.Hope, Emotion.Fear, Emotion.Satisfaction, Emotion.Disappointment, Emotion.Relief, Emotion.FearConfirmed];

    private readonly Tally _tally = new();

    [Fact]
    public void Every_mind_and_feeling_is_as_defined_after_each_event_of_a_long_walk()
    {
        Cases.Hold(RandomStory.LivelyFrom, story => new Walk(story, _tally).Difference(Events));
        Assert.Equal(Enum.GetValues<Emotion>(), [.. Prospective.Union(Appraised).Order()]);
        _tally.AtLeast(
        [
            ("walked to the end", 90), ("events", 600), ("attempts", 15), ("words", 200), ("surprise", 100), ("unseen", 600), ("an outcome that the witness would not have guessed", 40),
            ("trigger in the world", 80), ("trigger in a mind", 400), ("reaction in the world", 5), ("reaction in a mind", 30),
            ("somebody is wrong", 400), ("somebody is wrong about a mind", 350),
            ("a deed is seen", 3000), ("a deed is remembered", 30), ("a deed was provoked", 15), ("an act was expected", 120), ("feelings fade", 60),
            .. Appraised.Select(emotion => ($"{emotion} in the world", 5)),
            .. Appraised.Select(emotion => ($"{emotion} in a mind", 60)),
        ]);
    }
}
