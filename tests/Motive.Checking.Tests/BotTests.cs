using System.Collections.Immutable;
using Motive.Checking.Playing;
using Motive.Checking.Runs;
using Motive.Play.Clock;

namespace Motive.Checking.Tests;

/// <summary>What programs that play decide, by their temper; <c>-</c> is to wait.</summary>
public sealed class BotTests
{
    [Theory]
    [InlineData("Obliging", "ask,sing", "go", "ask ask ask ask")]
    [InlineData("Obliging", "", "go", "- - - -")]
    [InlineData("Curious", "ask,sing", "go", "ask sing go -")]
    [InlineData("Contrary", "ask,sing", "go", "- sing - sing")]
    public void A_temper_decides_alike_each_time(string temper, string firstPage, string more, string decided)
    {
        ImmutableArray<Offer> offers = [.. Offers(firstPage, true), .. Offers(more, false)];
        Bot bot = new(Enum.Parse<Temper>(temper));
        Assert.Equal(decided.Split(' '), Enumerable.Range(0, 4).Select(_ => bot.Choose(offers, mayWait: true)?.Label ?? "-"));
    }

    [Theory]
    [InlineData("Obliging", "yes yes yes")]
    [InlineData("Curious", "yes no yes")]
    [InlineData("Contrary", "no no no")]
    public void In_a_conversation_something_is_said(string temper, string decided)
    {
        Bot bot = new(Enum.Parse<Temper>(temper));
        Assert.Equal(decided.Split(' '), Enumerable.Range(0, 3).Select(_ => bot.Choose([.. Offers("yes,no", true)], mayWait: false)?.Label ?? "-"));
    }

    private static IEnumerable<Offer> Offers(string labels, bool isForemost) =>
        labels.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(label => new Offer(new Decision.Wait(), label) { IsForemost = isForemost });
}
