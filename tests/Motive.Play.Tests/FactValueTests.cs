namespace Motive.Play.Tests;

/// <summary>What values facts can have (D1).</summary>
public sealed class FactValueTests
{
    [Theory]
    [InlineData("gold(Ann) += 7", "gold(Ann) = 9")]
    [InlineData("gold(Ann) -= 7", "gold(Ann) = 0")]
    [InlineData("gold(Ann) += 2", "gold(Ann) = 7")]
    [InlineData("at(Ann) := nowhere", "at(Ann) = nowhere and at(Ann) != Hall")]
    [InlineData("friend(Ann) := nobody", "friend(Ann) = nobody")]
    public void Past_a_bound_is_the_bound_and_places_and_people_may_be_unknown(string effect, string after)
    {
        Staged staged = Staged.Of($"""
            type place
            place Hall
            fact at(who: character): place
            fact gold(character): 0..9
            fact friend(of: character): character
            fact done
            character Ann
                at Hall
                gold 5
                friend Ann
                wants 1 if done
            action act(who: character)
                requires not done
                effects
                    done
                    {effect}
                consenting who
            chapter 1 "A day"
            """).Run();
        Assert.Equal(["act(Ann)"], staged.Acts);
        Assert.True(staged.Holds(after));
        Assert.True(staged.Holds($"believes(Ann, {after})"));
    }
}
