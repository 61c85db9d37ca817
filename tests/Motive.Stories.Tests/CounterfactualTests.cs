using Motive.Reading;
using static Motive.Stories.Tests.Otherwise;

namespace Motive.Stories.Tests;

/// <summary>One thing is otherwise, and what follows from who people are.</summary>
public sealed class CounterfactualTests
{
    /// <summary>She sets him right once and has enough of it; where she is smaller she goes on until anybody would say no.</summary>
    private const string CalmHostess = "dignity(Rarity) = 9";

    [Fact]
    public void Without_love_and_without_a_promise_he_is_at_no_door_of_hers()
    {
        FinishedRun run = If(new RunRequest { Set = ["love(Spike) = nobody", "owes(Spike, Rarity) = nothing"] });
        Assert.DoesNotContain("walk(Spike, BoutiqueDoor, Workroom)", run.Acts);
    }

    [Fact]
    public void An_orchard_without_an_apple_slights_nobody()
    {
        FinishedRun run = If(Set("has(Applejack, Apple) = false"));
        Assert.DoesNotContain("slice(Spike, Rarity, Apple)", run.Acts);
        Assert.DoesNotContain("P8", run.Reached);
    }

    [Fact]
    public void If_she_knew_whom_he_loves_she_would_not_say_that_he_changed()
    {
        FinishedRun run = If(Believe("Rarity: love(Spike) = Rarity"));
        Assert.DoesNotContain("P10", run.Reached);
        Assert.DoesNotContain("refuse(Spike, Rarity)", run.Acts);
    }

    [Fact]
    public void If_she_believed_that_he_loves_nobody_an_apple_would_be_an_apple()
    {
        FinishedRun run = If(Believe("Rarity: love(Spike) = nobody"));
        Assert.Contains("slice(Spike, Rarity, Apple)", run.Acts);
        Assert.DoesNotContain("call_barbarian(Rarity, Spike)", run.Acts);
    }

    [Fact]
    public void Whom_she_does_not_love_she_draws_nothing_for_and_takes_no_slight_from()
    {
        FinishedRun run = If(Set("love(Rarity) = nobody"));
        Assert.DoesNotContain(run.Acts, act => act.StartsWith("sketch(", StringComparison.Ordinal));
        Assert.DoesNotContain("call_barbarian(Rarity, Spike)", run.Acts);
    }

    /// <summary>How small one word makes him: who has been made small already says no to it, and who is sure of being loved does not.</summary>
    [Fact]
    public void Who_knows_that_he_is_loved_does_not_say_no_to_what_makes_another_say_no()
    {
        RunRequest small = new() { Set = [CalmHostess, "dignity(Spike) = 7"] };
        Assert.Contains("refuse(Spike, Rarity)", If(small).Acts);
        FinishedRun loved = If(small with { Believe = ["Spike: love(Rarity) = Spike"] });
        Assert.True(SetsHimRight(loved));
        Assert.DoesNotContain("refuse(Spike, Rarity)", loved.Acts);
    }

    [Fact]
    public void Who_is_not_hungry_passes_the_bakery()
    {
        FinishedRun run = If(Set("hunger(Spike) = 0"));
        Assert.DoesNotContain("P2", run.Reached);
        Assert.DoesNotContain("treat(Pinkie, Spike, Doughnuts)", run.Acts);
        Assert.Contains("P6", run.Reached);
    }

    [Fact]
    public void Whoever_bakes_shares()
    {
        FinishedRun run = If(new RunRequest { Set = ["baker(Doughnuts) = Applejack", "at(Doughnuts) = Square"] });
        Assert.Contains("treat(Applejack, Spike, Doughnuts)", run.Acts);
    }

    [Fact]
    public void Who_carries_no_sorrow_confides_none_and_nobody_holds_boards_that_stand()
    {
        FinishedRun run = If(new RunRequest { Set = ["burden(Applejack) = 0", "needs_hands(Applejack) = false"] });
        Assert.DoesNotContain(run.Acts, act => act.StartsWith("confide(Applejack", StringComparison.Ordinal) || act.StartsWith("hold_boards", StringComparison.Ordinal));
        Assert.DoesNotContain("P4", run.Reached);
    }

    [Fact]
    public void Without_a_promise_he_comes_all_the_same_for_he_loves_her()
    {
        FinishedRun run = If(Set("owes(Spike, to Rarity) = nothing"));
        Assert.Contains("P6", run.Reached);
        Assert.DoesNotContain("begin_line(Rarity, Spike, Line)", run.Acts);
    }

    [Fact]
    public void Who_stands_taller_swallows_what_another_refuses()
    {
        FinishedRun run = If(new RunRequest { Set = [CalmHostess, "dignity(Spike) = 10"] });
        Assert.True(SetsHimRight(run));
        Assert.DoesNotContain("refuse(Spike, Rarity)", run.Acts);
    }

    [Fact]
    public void Whom_he_does_not_trust_he_does_not_tell() =>
        Assert.DoesNotContain("confide(Spike, Twilight)", If(Set("trust(Twilight, by Spike) = 4")).Acts);

    [Fact]
    public void Where_there_is_no_mirror_none_is_broken_and_nobody_kneels_to_shards()
    {
        FinishedRun run = If(Set("at(Mirror) = nowhere"));
        Assert.Contains("tell_truth(Spike, Rarity)", run.Acts);
        Assert.DoesNotContain(run.Acts, act => act.StartsWith("smash(", StringComparison.Ordinal) || act.StartsWith("look_into_shards(", StringComparison.Ordinal));
    }

    [Fact]
    public void She_waits_in_vain_for_somebody_who_is_held()
    {
        FinishedRun run = If(Set("held(Spike) = true"));
        Assert.Contains("waiting", run.Reached);
        Assert.DoesNotContain(run.Acts, act => act.StartsWith("walk(Spike", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_not_fond_of_him_does_not_come_for_his_sake() =>
        Assert.DoesNotContain("slap(Applejack, Rarity, Spike)", If(Set("fond(Spike, by Applejack) = 3")).Acts);

    /// <summary>Between two friends of whom one is as dear to her as the other she takes nobody's part.</summary>
    [Fact]
    public void Who_is_as_fond_of_her_takes_nobodys_part() =>
        Assert.DoesNotContain("slap(Applejack, Rarity, Spike)", If(Set("fond(Rarity, by Applejack) = 9")).Acts);

    [Fact]
    public void Whom_she_does_not_trust_she_does_not_tell_of_her_sorrow() =>
        Assert.DoesNotContain("confide(Applejack, Spike)", If(Set("trust(Spike, by Applejack) = 3")).Acts);

    [Fact]
    public void If_nobody_passes_it_on_only_whom_he_told_comes()
    {
        FinishedRun run = If(new RunRequest { Forbid = ["pass_on(_, _, _)", "confide(Spike, Applejack)"] });
        Assert.Contains("slap(Twilight, Rarity, Spike)", run.Acts);
        Assert.DoesNotContain("slap(Applejack, Rarity, Spike)", run.Acts);
    }
}
