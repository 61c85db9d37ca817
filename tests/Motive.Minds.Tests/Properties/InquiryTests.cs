using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>What somebody would do to find something out is all that the definition allows and nothing else (D13b).</summary>
public sealed class InquiryTests
{
    private readonly Tally _tally = new();

    [Fact]
    public void Everybody_who_does_not_know_considers_exactly_the_inquiries_that_are_defined()
    {
        Cases.Hold(seed => seed % 4 == 0 ? RandomStory.From(seed) : RandomQuests.From(seed), story => Tried(() => new InquiryComparison(story, _tally).Difference()));
        _tally.AtLeast(
            ("stories", 95), ("answers", 850), ("answers with inquiries", 110), ("answers with inquiries and something ruled out", 50), ("inquiries that show all", 40), ("inquiries that show some", 95),
            ("inquiries of two acts or more", 12), ("inquiries with an answer of two acts or more", 3), ("inquiries by another's act", 1));
    }

    [Fact]
    public void Everybody_who_does_not_know_a_truth_considers_exactly_the_inquiries_that_are_defined()
    {
        Cases.Hold(seed => Unsettled.From(seed % 2 == 0 ? RandomStory.From(seed) : RandomQuests.From(seed), seed), story => Tried(() => new InquiryComparison(story, _tally).Difference()));
        _tally.AtLeast(("stories", 90), ("answers with inquiries about truths", 20), ("inquiries by trying", 20));
    }

    private string? Tried(Func<string?> difference)
    {
        try
        {
            return difference();
        }
        catch (TooMuchToTryException)
        {
            _tally.Add("stories", -1);
            return null;
        }
    }
}
