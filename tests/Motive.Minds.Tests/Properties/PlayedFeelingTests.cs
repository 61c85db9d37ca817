using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>What people feel while a session runs, about what happens, what led to it, and what is to come, is as defined (D20 to D30).</summary>
public sealed class PlayedFeelingTests
{
    private readonly Tally _tally = new();

    [Fact]
    public void What_is_felt_in_a_session_is_as_defined()
    {
        Cases.Hold(RandomErrands.From, story => new PlayedFeelings(story, _tally).Difference());
        _tally.AtLeast(
            ("stories", 75), ("events", 220), ("attempts", 30), ("events with what led to them", 20), ("plans begun", 25), ("plans ended", 8),
            ("Hope", 35), ("Satisfaction", 2), ("Disappointment", 15), ("Fear", 12), ("FearConfirmed", 10), ("Relief", 3),
            ("Joy", 150), ("Distress", 30), ("HappyFor", 200), ("Pity", 40), ("Pride", 40), ("Shame", 15), ("Admiration", 50), ("Reproach", 40),
            ("Gratification", 30), ("Gratitude", 50), ("Anger", 25));
    }
}
