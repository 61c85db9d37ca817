using Motive.World;

namespace Motive.Telling.Tests;

public sealed class RecapTests
{
    private static readonly Story Story = new Town().Build();

    [Fact]
    public void Beats_are_told_with_their_times_and_then_the_last_deed()
    {
        Recap recap = Recap.Create(Story, Chronicle(), null, TownState.Empty);
        Assert.Equal("Day one, just after nine in the morning: They speak.\n\nThe last thing Applejack did was talk to Boss.", recap.Text);
        Assert.Equal([new RecapEntry("B1", "They speak", StoryTime.At(1, 9, 1), 2)], recap.Entries);
    }

    [Fact]
    public void A_played_character_is_told_only_of_what_they_witnessed()
    {
        Assert.Equal(
            "Day one, just after nine in the morning: They speak.\n\nThe last thing Spike did was talk to Rarity.",
            Recap.Create(Story, Chronicle(), Town.Rarity, TownState.Empty).Text);
        Assert.Equal("The last thing Applejack did was talk to Boss.", Recap.Create(Story, Chronicle(), Town.Sandbar, TownState.Empty).Text);
    }

    [Fact]
    public void Before_anything_happened_it_says_so() =>
        Assert.Equal("Nothing has happened yet.", Recap.Create(Story, [], null, TownState.Empty).Text);

    private static List<Occurrence> Chronicle()
    {
        Day day = new();
        day.Talk(8, 0, Town.Rarity, Town.Spike);
        day.Talk(9, 0, Town.Spike, Town.Rarity);
        day.Talk(9, 30, Town.Applejack, Town.Sandbar);
        return [.. day.Events.Select(told => told.Occurrence with { Beats = told.Occurrence.Number == 2 ? ["B1"] : [] })];
    }
}
