using static Motive.Stories.Tests.Otherwise;

namespace Motive.Stories.Tests;

/// <summary>One thing is otherwise, and the same follows with several seeds.</summary>
public sealed class CounterfactualSeedTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Without_the_mask_nobody_is_ordered_about_and_there_is_tea_for_two(ulong seed)
    {
        FinishedRun run = If(Set("facade(Rarity) = 0"), seed);
        Assert.Contains("over_the_tea", run.Reached);
        Assert.DoesNotContain(run.Acts, act => act.StartsWith("order(", StringComparison.Ordinal) || act.StartsWith("refuse(", StringComparison.Ordinal) || act.StartsWith("call_barbarian(", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void If_he_tells_nobody_nobody_storms_in_and_she_sees_her_face_all_the_same(ulong seed)
    {
        FinishedRun run = If(Forbid("confide(Spike, _)"), seed);
        Assert.Contains("P13", run.Reached);
        Assert.DoesNotContain("P14", run.Reached);
        Assert.DoesNotContain("P15", run.Reached);
    }

    /// <summary>He has given his word, and goes for that, and brings her tea, with nothing beside it. The work is begun unless she sets him right until he says no; and even then there is no truth for him to tell her.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Without_love_he_keeps_his_promise_as_long_as_anybody_would(ulong seed)
    {
        FinishedRun run = If(Set("love(Spike) = nobody"), seed);
        Assert.Contains("serve(Spike, Rarity, Tea)", run.Acts);
        Assert.DoesNotContain(run.Acts, act => act.StartsWith("slice(", StringComparison.Ordinal) || act.StartsWith("tell_truth(", StringComparison.Ordinal) || act.StartsWith("smash(", StringComparison.Ordinal));
        bool refused = run.Acts.Contains("refuse(Spike, Rarity)");
        Assert.NotEqual(refused, run.Reached.Contains("begun"));
        Assert.True(!refused || SetsHimRight(run));
    }
}
