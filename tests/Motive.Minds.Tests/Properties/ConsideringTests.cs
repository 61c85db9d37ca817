using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>The plans that somebody considers are all those that the definitions allow, no others, in their order, under any limits. The definitions are D13 to D16c, with the limits of D15.</summary>
public sealed class ConsideringTests
{
    /// <summary>Two people and three places; in larger maps all that everybody might do is too much to try in a test.</summary>
    private const int SmallMap = 5;

    private readonly Tally _tally = new();

    /// <summary>All plans (D13), in their order (D16), each cut down to what its first act is for (D16a), within the limits (D15).</summary>
    [Fact]
    public void Everybody_considers_exactly_the_plans_that_are_defined_under_any_limits()
    {
        Cases.Hold(seed => seed % 5 < 2 ? RandomStory.From(seed) : RandomErrands.From(seed), story => Tried(() => new ConsideringComparison(story, _tally).Difference()));
        _tally.AtLeast(
            ("stories", 95), ("stories with triggers", 25), ("answers", 4000), ("cut by states", 1500), ("hangs on minds", 25), ("hangs on plans kept", 15),
            ("plans", 3000), ("plans of two acts or more", 1500), ("plans of three acts or more", 500), ("plans fall apart", 250), ("plans that wait for others", 1000),
            ("plans with a joint act", 400), ("somebody is wrong", 80), ("somebody is wrong about a mind", 120));
    }

    [Fact]
    public void Everybody_considers_the_plans_that_are_defined_where_it_matters_how_people_have_their_beliefs()
    {
        Cases.Hold(seed => SourcedStory.From(RandomStory.From(seed), seed), story => Tried(() => new ConsideringComparison(story, _tally).Difference()));
        _tally.AtLeast(("stories", 80), ("answers", 2000), ("plans", 500), ("plans of two acts or more", 100));
    }

    [Fact]
    public void Consent_and_what_is_left_of_a_plan_are_as_defined()
    {
        Cases.Hold(seed => seed % 3 == 0 ? RandomStory.From(seed) : RandomErrands.From(seed), story => Tried(() => new ConsentComparison(story, _tally).Difference(length: 3)));
        _tally.AtLeast(
            ("stories", 95), ("no consent", 200), ("consent", 30), ("consent for a longer plan", 70), ("consent within few states", 90),
            ("plan had in mind", 350), ("no plan any more", 300));
    }

    /// <summary>Plans longer than all plans are looked for (D16b).</summary>
    [Fact]
    public void What_is_found_far_away_is_a_plan_and_cut_down_to_what_its_first_act_is_for()
    {
        Cases.Hold(seed => seed % 3 == 0 ? RandomStory.From(seed) : RandomErrands.From(seed), story => Tried(() => new FarComparison(story, _tally).Difference()));
        _tally.AtLeast(("stories", 95), ("plans of two acts", 45), ("plans of three acts or more", 3), ("somebody has nothing near and something far", 25), ("and finds it", 22));
    }

    /// <summary>A journey is one act, gone by the shortest way as its traveller believes the map (D16c).</summary>
    [Fact]
    public void Whoever_goes_somewhere_considers_the_shortest_ways_as_single_acts()
    {
        Cases.Hold(RandomMaps.From, story => Tried(() => story.Entities.Length == SmallMap ? new ConsideringComparison(story, _tally).Difference() : new ConsentComparison(story, _tally).Difference(length: 3)));
        _tally.AtLeast(("stories", 95), ("answers", 700), ("plans of two acts or more", 900), ("consent for a longer plan", 100), ("no plan any more", 500));
    }

    [Fact]
    public void What_is_found_far_away_goes_by_shortest_ways()
    {
        Cases.Hold(RandomMaps.From, story => Tried(() => new FarComparison(story, _tally).Difference()));
        _tally.AtLeast(("stories", 50));
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
            _tally.Add("too much to try");
            return null;
        }
    }
}
