using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>Who feels threatened, and what anybody does about it, is as defined: D13a, with the consent of D14.</summary>
public sealed class AvertingTests
{
    private readonly Tally _tally = new();

    [Fact]
    public void Plans_that_avert_harm_are_exactly_those_that_are_defined()
    {
        Cases.Hold(seed => seed % 50 == 0 ? RandomErrands.From(seed) : RandomThreats.From(seed), story =>
        {
            try
            {
                return new AvertingComparison(story, _tally).Difference();
            }
            catch (TooMuchToTryException)
            {
                _tally.Add("too much to try");
                return null;
            }
        });
        _tally.AtLeast(
            ("answers", 600), ("somebody is threatened", 100), ("in more ways than one", 10), ("somebody would rather do something harmless", 5), ("who can do something about it that pays nothing by itself", 60),
            ("plans of two acts or more for nothing but that", 3), ("plans for nothing but that with another's act", 8), ("who counts on what others do for fear of them", 8));
    }
}
