using Motive.World;

namespace Motive.Telling.Tests;

public sealed class PointOfViewTests
{
    private static Town Minds() => new Town()
        .TellAny(Town.Talk, "They talked.", "Talk was had.", "Words passed.")
        .Tell(Town.Talk, [null, null], ["Spike thought."], from: Town.The(Town.Spike))
        .Tell(Town.Talk, [null, null], ["Rarity thought."], from: Town.The(Town.Rarity))
        .Tell(Town.Talk, [null, null], ["Applejack thought."], from: Town.The(Town.Applejack));

    [Fact]
    public void A_played_character_is_told_only_what_they_saw()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 2, Town.Applejack, Town.Sandbar);
        day.Talk(8, 4, Town.Rarity, Town.Spike);
        Assert.Equal("1 3", Reading.Shape(Reading.Watch(Minds().Build(), day, reader: Town.Spike)));
        Assert.Equal("2", Reading.Shape(Reading.Watch(Minds().Build(), day, reader: Town.Applejack)));
        Assert.Equal("", new Teller(Minds().Build(), 1, Town.Applejack).TellNow(day.Events[0]));
    }

    [Fact]
    public void What_a_played_character_did_not_see_is_not_counted_as_unspoken()
    {
        Day day = new();
        Teller teller = new(new Town().Build(), 1, Town.Spike);
        teller.Tell(day.Talk(8, 0, Town.Applejack, Town.Sandbar));
        Assert.Equal(0, teller.UnspokenCount);
    }

    [Fact]
    public void The_chapter_says_through_whom()
    {
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        Assert.Equal(Town.Rarity, Reading.Watch(Minds().PointsOfView(Town.Rarity, Town.Spike).Build(), day)[^1].PointOfView);
        Assert.Equal(Town.Spike, Reading.Watch(Minds().PointsOfView(Town.Spike, Town.Rarity).Build(), day)[^1].PointOfView);
    }

    [Fact]
    public void Without_a_word_from_the_chapter_it_is_who_has_a_passage_and_then_who_did_it()
    {
        Story written = new Town().TellAny(Town.Talk, "They talked.").Tell(Town.Talk, [null, null], ["Rarity thought."], from: Town.The(Town.Rarity)).Build();
        Story plain = new Town().TellAny(Town.Talk, "They talked.").Build();
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        Assert.Equal(Town.Rarity, Reading.Watch(written, day)[^1].PointOfView);
        Assert.Equal(Town.Spike, Reading.Watch(plain, day)[^1].PointOfView);
    }

    [Fact]
    public void A_scene_keeps_its_point_of_view_though_the_chapter_prefers_another()
    {
        Day day = new();
        day.Walk(8, 0, Town.Applejack, Town.Boutique);
        day.Talk(8, 5, Town.Applejack, Town.Spike);
        Story story = Minds().TellAny(Town.Walk, "A walk.").PointsOfView(Town.Rarity).Build();
        Day alone = new();
        alone.Set(Town.At, Town.Rarity, Town.Castle.Value);
        alone.Talk(8, 0, Town.Spike, Town.Spike);
        alone.Walk(8, 5, Town.Rarity, Town.Boutique);
        alone.Talk(8, 8, Town.Rarity, Town.Spike);
        Assert.All(Reading.Watch(story, alone), passage => Assert.Equal(Town.Spike, passage.PointOfView));
        Assert.All(Reading.Watch(story, day), passage => Assert.Equal(Town.Rarity, passage.PointOfView));
    }

    [Fact]
    public void An_event_that_only_another_could_tell_is_kept_back_and_said_to_be_so()
    {
        Story story = new Town()
            .PointsOfView(Town.Spike)
            .Tell(Town.Talk, [Town.The(Town.Spike), null], ["Spike talked."])
            .Tell(Town.Talk, [Town.The(Town.Rarity), null], ["Rarity thought."], from: Town.The(Town.Rarity))
            .Build();
        Day day = new();
        Teller teller = new(story, 1, null);
        teller.Tell(day.Talk(8, 0, Town.Spike, Town.Rarity));
        Assert.Empty(teller.Tell(day.Talk(8, 2, Town.Rarity, Town.Spike)));
        Assert.Equal([new Unspoken(2, UnspokenReason.OtherPointOfView)], teller.Unspoken);
    }

    /// <summary>The scene is Spike's, and he has no words for what she does; she has, and they are always told.</summary>
    [Theory]
    [InlineData(false, "1 3")]
    [InlineData(true, "1 | 2 3")]
    public void For_what_is_always_told_the_scene_goes_over_to_whoever_tells_it(bool always, string shape)
    {
        Story story = new Town()
            .PointsOfView(Town.Spike)
            .Tell(Town.Talk, [Town.The(Town.Spike), null], ["Spike talked.", "Spike talked on."])
            .Tell(Town.Talk, [Town.The(Town.Rarity), null], ["Rarity thought."], from: Town.The(Town.Rarity), always: always)
            .Build();
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 2, Town.Rarity, Town.Spike);
        day.Talk(8, 4, Town.Spike, Town.Rarity);
        Assert.Equal(shape, Reading.Shape(Reading.Watch(story, day)));
    }

    [Fact]
    public void What_nobody_saw_nobody_tells()
    {
        Day day = new();
        day.Happening(19, 30);
        day.Happening(19, 31, Town.Spike);
        Teller teller = new(new Town().Happening("The lamps were lit.").Build(), 1, null);
        Assert.Empty(teller.Tell(day.Events[0]));
        Assert.Equal([new Unspoken(1, UnspokenReason.NoWitness)], teller.Unspoken);
        Assert.Equal("The lamps were lit.", teller.Tell(day.Events[1])[^1].Text);
    }

    /// <summary>Thoughts stay with their owners, watched or played, at once or in scenes.</summary>
    [Fact]
    public void A_thought_is_only_ever_told_from_the_one_who_has_it()
    {
        EntityId[] cast = [Town.Spike, Town.Rarity, Town.Applejack, Town.Sandbar];
        EntityId?[] readers = [null, Town.Spike, Town.Applejack];
        int thoughts = 0;
        for (ulong seed = 0; seed < 60; seed++)
        {
            Day day = new();
            for (int i = 0; i < 20; i++)
            {
                ulong dice = new Chance(seed).With(i).Order;
                day.Talk(8, i * 3, cast[(int)(dice % 4)], cast[(int)(dice / 8 % 4)]);
            }

            foreach (EntityId? reader in readers)
            {
                foreach (ToldPassage passage in Reading.Watch(Minds().Build(), day, seed, reader))
                {
                    if (!passage.Text.EndsWith("thought.", StringComparison.Ordinal))
                        continue;
                    thoughts++;
                    Assert.StartsWith(Minds().Build()[passage.PointOfView!.Value].Display, passage.Text, StringComparison.Ordinal);
                }
            }
        }

        Assert.True(thoughts > 50);
    }
}
