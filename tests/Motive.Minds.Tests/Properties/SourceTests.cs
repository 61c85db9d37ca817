using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>On walks of many events, how everybody has their beliefs, and what others picture of that, is as defined (D29b).</summary>
public sealed class SourceTests
{
    private const int Events = 7;

    private readonly Tally _tally = new();

    [Fact]
    public void How_everybody_has_their_beliefs_is_as_defined_after_each_event_of_a_long_walk()
    {
        Cases.Hold(seed => SourcedStory.From(RandomStory.LivelyFrom(seed), seed, plans: seed % 2 == 0), story => Tried(() => new Walk(story, _tally).Difference(Events)));
        _tally.AtLeast(("walked to the end", 70), ("events", 500), ("attempts", 10),
            ("something is had by having seen it", 200), ("something is had by having been told it", 25), ("something is had from nobody any more", 500));
    }

    /// <summary>Where triggers of the story turn each other for ever there is nothing to compare.</summary>
    private static string? Tried(Func<string?> difference)
    {
        try
        {
            return difference();
        }
        catch (Transition.EndlessTriggersException)
        {
            return null;
        }
        catch (Oracle.EndlessTriggersException)
        {
            return null;
        }
    }
}
