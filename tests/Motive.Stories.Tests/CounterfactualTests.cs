using Motive.Reading;

namespace Motive.Stories.Tests;

/// <summary>One thing is otherwise, and what follows from who people are.</summary>
public sealed class CounterfactualTests
{
    private static readonly Lazy<FinishedRun> WithoutHunger = new(() => If(Set("hunger(Spike) = 0")));

    private static FinishedRun If(RunRequest request, ulong seed = 1) => Flagship.Watch(seed, request);

    private static RunRequest Set(string fact) => new() { Set = [fact] };

    private static RunRequest Forbid(string pattern) => new() { Forbid = [pattern] };

    private static RunRequest Believe(string belief) => new() { Believe = [belief] };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Without_the_mask_there_is_tea_for_two(ulong seed)
    {
        FinishedRun run = If(Set("facade(Rarity) = 0"), seed);
        Assert.Contains("over_the_tea", run.Reached);
        Assert.DoesNotContain("P9", run.Reached);
        Assert.Contains("laugh_off(Rarity, Spike)", run.Acts);
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
        Assert.Contains("weep(Spike)", run.Acts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Without_the_gift_of_an_apple_nobody_is_slighted(ulong seed)
    {
        FinishedRun run = If(new RunRequest { Forbid = ["give_thanks(Applejack, Spike, Apple)", "post_comes(_, No, _)"] }, seed);
        Assert.DoesNotContain("P8", run.Reached);
        Assert.DoesNotContain("P9", run.Reached);
        Assert.Contains("begun", run.Reached);
    }

    [Fact]
    public void An_orchard_without_an_apple_comes_to_the_same()
    {
        FinishedRun run = If(Set("has(Applejack, Apple) = false"));
        Assert.DoesNotContain("slice_apple(Spike, Rarity)", run.Acts);
        Assert.DoesNotContain("P8", run.Reached);
        Assert.Contains("begun", run.Reached);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void If_she_knew_whom_he_loves_she_would_not_say_that_he_changed(ulong seed)
    {
        FinishedRun run = If(Believe("Rarity: love(Spike) = Rarity"), seed);
        Assert.DoesNotContain("P10", run.Reached);
        Assert.Contains("slice_apple(Spike, Rarity)", run.Acts);
    }

    [Fact]
    public void If_she_believed_that_he_loves_nobody_an_apple_would_be_an_apple()
    {
        FinishedRun run = If(Believe("Rarity: love(Spike) = nobody"));
        Assert.Contains("slice_apple(Spike, Rarity)", run.Acts);
        Assert.DoesNotContain("correct_manners(Rarity, Spike)", run.Acts);
        Assert.DoesNotContain("P9", run.Reached);
        Assert.Contains("begun", run.Reached);
    }

    [Fact]
    public void Who_is_not_hungry_passes_the_bakery()
    {
        FinishedRun run = WithoutHunger.Value;
        Assert.DoesNotContain("P2", run.Reached);
        Assert.DoesNotContain("treat(Pinkie, Spike)", run.Acts);
        Assert.Contains("P6", run.Reached);
    }

    [Fact]
    public void Whoever_bakes_shares()
    {
        FinishedRun run = If(new RunRequest { Set = ["baker(Doughnuts) = Applejack", "at(Doughnuts) = Square"] });
        Assert.Contains("treat(Applejack, Spike)", run.Acts);
        Assert.DoesNotContain("treat(Pinkie, Spike)", run.Acts);
    }

    /// <summary>Without wings, which want breakfast, he goes on foot, and comes past the other friend.</summary>
    [Fact]
    public void Who_has_not_eaten_does_not_fly_home() =>
        Assert.DoesNotContain(WithoutHunger.Value.Acts, act => act.StartsWith("fly(Spike", StringComparison.Ordinal));

    [Fact]
    public void Who_carries_no_sorrow_confides_none()
    {
        FinishedRun run = If(Set("burden(Applejack) = 0"));
        Assert.DoesNotContain(run.Acts, act => act.StartsWith("confide(Applejack", StringComparison.Ordinal));
        Assert.DoesNotContain("P4", run.Reached);
        Assert.Contains("hold_boards(Spike, Applejack)", run.Acts);
    }

    [Fact]
    public void Nobody_holds_boards_that_stand_already() =>
        Assert.DoesNotContain(If(Set("needs_hands(Applejack) = false")).Acts, act => act.StartsWith("hold_boards", StringComparison.Ordinal));

    [Fact]
    public void Without_a_promise_he_comes_all_the_same_for_he_loves_her()
    {
        FinishedRun run = If(Set("owes(Spike, to Rarity) = nothing"));
        Assert.Contains("P6", run.Reached);
        Assert.DoesNotContain("begin_line(Rarity, Spike)", run.Acts);
    }

    [Fact]
    public void Who_stands_taller_swallows_what_another_refuses()
    {
        FinishedRun run = If(Set("dignity(Spike) = 10"));
        Assert.Contains("correct_manners(Rarity, Spike)", run.Acts);
        Assert.DoesNotContain("refuse(Spike, Rarity)", run.Acts);
        Assert.Contains("begin_line(Rarity, Spike)", run.Acts);
    }

    /// <summary>Made small already, he refuses before there is tea; she is angry with three people at once, and strikes none of them to be rid of it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Anger_at_many_is_no_reason_to_strike_one_who_is_loved(ulong seed)
    {
        FinishedRun run = If(Set("dignity(Spike) = 4"), seed);
        Assert.Contains("refuse(Spike, Rarity)", run.Acts);
        Assert.DoesNotContain(run.Acts, act => act.StartsWith("strike(", StringComparison.Ordinal));
    }

    [Fact]
    public void Whom_he_does_not_trust_he_does_not_tell()
    {
        FinishedRun run = If(Set("trust(Twilight, by Spike) = 4"));
        Assert.Contains("P12", run.Reached);
        Assert.DoesNotContain("confide(Spike, Twilight)", run.Acts);
        Assert.DoesNotContain("slap(Twilight, Rarity, Spike)", run.Acts);
    }

    [Fact]
    public void A_hand_held_back_leaves_the_mirror_whole_and_the_truth_is_told_all_the_same()
    {
        FinishedRun run = If(Forbid("strike_mirror(_)"));
        Assert.Contains("tell_truth(Spike, Rarity)", run.Acts);
        Assert.DoesNotContain("P11", run.Reached);
        Assert.DoesNotContain("sweep_shards(Rarity)", run.Acts);
    }

    [Fact]
    public void She_waits_in_vain_for_somebody_who_is_held()
    {
        FinishedRun run = If(Set("held(Spike) = true"));
        Assert.Contains("waiting", run.Reached);
        Assert.DoesNotContain(run.Acts, act => act.Contains("Spike", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_cannot_say_no_is_corrected_again_and_works()
    {
        FinishedRun run = If(Forbid("refuse(_, _)"));
        Assert.DoesNotContain("P9", run.Reached);
        Assert.Equal(2, run.Acts.Count(act => act == "correct_manners(Rarity, Spike)"));
        Assert.Contains("begun", run.Reached);
    }

    /// <summary>The truth answers the accusation; so it is with the accusation that she loses her face.</summary>
    [Fact]
    public void Who_is_not_accused_does_not_bare_his_heart()
    {
        FinishedRun run = If(Forbid("accuse(_, _)"));
        Assert.Contains("P9", run.Reached);
        Assert.DoesNotContain("tell_truth(Spike, Rarity)", run.Acts);
        Assert.DoesNotContain("P13", run.Reached);
    }

    [Fact]
    public void Who_is_not_fond_of_him_does_not_come_for_his_sake()
    {
        FinishedRun run = If(Set("fond(Spike, by Applejack) = 3"));
        Assert.Contains("slap(Twilight, Rarity, Spike)", run.Acts);
        Assert.DoesNotContain("slap(Applejack, Rarity, Spike)", run.Acts);
        Assert.DoesNotContain("P15", run.Reached);
    }

    [Fact]
    public void Whom_she_does_not_trust_she_does_not_tell_of_her_sorrow()
    {
        FinishedRun run = If(Set("trust(Spike, by Applejack) = 3"));
        Assert.DoesNotContain("confide(Applejack, Spike)", run.Acts);
        Assert.DoesNotContain("P4", run.Reached);
        Assert.Contains("give_thanks(Applejack, Spike, Apple)", run.Acts);
    }

    [Fact]
    public void If_nobody_passes_it_on_only_whom_he_told_comes()
    {
        FinishedRun run = If(new RunRequest { Forbid = ["pass_on(_, _, _)", "confide(Spike, Applejack)"] });
        Assert.Contains("slap(Twilight, Rarity, Spike)", run.Acts);
        Assert.DoesNotContain("slap(Applejack, Rarity, Spike)", run.Acts);
        Assert.DoesNotContain("P14", run.Reached);
    }
}
