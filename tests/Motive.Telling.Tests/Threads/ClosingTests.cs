using Motive.World;

namespace Motive.Telling.Tests;

/// <summary>How a chapter is closed for those who saw its end, and for those who did not.</summary>
public sealed class ClosingTests
{
    private static readonly Town Words = new Town().TellAny(Town.Talk, "They talked.")
        .Peace("That was all.").Peace("Spike put the chairs up.", Town.Spike).Peace("Spike yawned.", Town.Spike, Is(Town.Spike, 1))
        .Closes("Applejack picked apples.", Town.Applejack).Closes("Applejack slept.", Town.Applejack, Is(Town.Applejack, 1));

    private static Expression Is(EntityId who, int tired) => Town.Is(Town.Tired, Town.The(who), tired);

    /// <summary>Spike and Rarity talk at the Boutique, and that is the end.</summary>
    private static string[] Closed(Town town, EntityId? reader, string? ending = "peace", TownState? state = null)
    {
        Day day = new();
        Teller teller = new(town.Build(), 1, reader);
        teller.BeginChapter(town.Chapter(), day.State, StoryTime.At(1, 7, 30));
        teller.Tell(day.Talk(8, 40, Town.Spike, Town.Rarity));
        return [.. teller.EndChapter(town.Chapter(), ending, state ?? day.State).Select(passage => passage.Text)];
    }

    [Fact]
    public void Whoever_saw_it_is_told_the_words_of_the_ending()
    {
        Assert.Equal(["That was all."], Closed(Words, Town.Rarity));
        Assert.Equal(["Spike put the chairs up."], Closed(Words, Town.Spike));
        Assert.Equal(["Spike put the chairs up."], Closed(Words, reader: null));
    }

    [Fact]
    public void The_words_depend_on_what_is_so() =>
        Assert.Equal(["Spike yawned."], Closed(Words, Town.Spike, state: new Day().State.With(Town.Tired, Town.Spike, 1)));

    [Fact]
    public void Whoever_saw_it_is_told_no_more_where_an_ending_has_no_words() => Assert.Empty(Closed(Words, Town.Spike, ending: null));

    [Fact]
    public void Whoever_did_not_see_it_is_told_nothing_of_the_ending() => Assert.Equal(["Applejack picked apples."], Closed(Words, Town.Applejack));

    [Fact]
    public void Whoever_did_not_see_it_is_told_what_they_believe()
    {
        TownState day = new Day().State;
        TownState mind = day.With(Town.Tired, Town.Applejack, 1);
        Assert.Equal(["Applejack slept."], Closed(Words, Town.Applejack, state: day with { Minds = day.Minds.Add(Town.Applejack.Value, mind) }));
        Assert.Equal(["Applejack picked apples."], Closed(Words, Town.Applejack, state: mind with { Minds = mind.Minds.Add(Town.Applejack.Value, day) }));
    }

    [Fact]
    public void Of_rules_alike_the_first_that_is_written_is_told()
    {
        Town town = new Town().TellAny(Town.Talk, "They talked.").Closes("First.", Town.Applejack, Is(Town.Applejack, 0)).Closes("Second.", Town.Applejack, Is(Town.Rarity, 0));
        Assert.Equal(["First."], Closed(town, Town.Applejack));
    }

    [Fact]
    public void Where_a_story_has_no_words_the_teller_takes_leave()
    {
        string closing = Assert.Single(Closed(Words, Town.Sandbar));
        Assert.Contains("Boss", closing, StringComparison.Ordinal);
        Assert.Contains("twenty to nine", closing, StringComparison.Ordinal);
        Assert.DoesNotContain("Spike", closing, StringComparison.Ordinal);
        Assert.DoesNotContain("That was all.", closing, StringComparison.Ordinal);
    }
}
