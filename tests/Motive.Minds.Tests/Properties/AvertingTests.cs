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
        Cases.Hold(seed => seed % 4 == 0 ? RandomErrands.From(seed) : RandomThreats.From(seed), story =>
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
        _tally.AtLeast(("answers", 1));
    }
}
