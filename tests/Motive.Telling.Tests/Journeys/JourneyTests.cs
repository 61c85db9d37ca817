using Motive.World;

namespace Motive.Telling.Tests;

/// <summary>
/// Legs of one traveller that follow one another are told as one. Spike and Rarity are at the Boutique, Applejack and Boss at the farm; the castle is empty.
/// </summary>
public sealed class JourneyTests
{
    private static Town Plain(Prose? walk = null) => new Town()
        .PointsOfView(Town.Spike)
        .TellAny(Town.Talk, "They talked.", "Talk was had.")
        .Tell(Town.Walk, [Town.Variable(0), Town.Variable(1)], [walk ?? Went(".")]);

    /// <summary>"Spike went to the castle", with something behind it.</summary>
    private static Prose Went(params ProseSegment[] behind) =>
        new([Name(0), new ProseSegment.Literal(" went to "), Name(1), .. behind]);

    private static Prose Went(string behind) => Went(new ProseSegment.Literal(behind));

    private static ProseSegment Name(int slot) => new ProseSegment.Hole(Town.Variable(slot), NameForm.Name, true, false);

    /// <summary>What is told, without the line that sets the scene.</summary>
    private static string Told(Town town, Day day, EntityId? reader = null) =>
        Reading.Text(Reading.Watch(town.Build(), day, reader: reader).Where(passage => passage.Kind is PassageKind.Prose or PassageKind.SceneBreak));

    /// <summary>From the Boutique by the castle to the farm.</summary>
    private static Day ToTheFarm(int minute = 2)
    {
        Day day = new();
        day.Walk(8, 0, Town.Spike, Town.Castle);
        day.Walk(8, minute, Town.Spike, Town.Farm);
        return day;
    }

    [Fact]
    public void Two_legs_are_one_passage_that_says_by_what_way() =>
        Assert.Equal("Spike went to the farm by way of the castle.", Told(Plain(), ToTheFarm()));

    [Fact]
    public void It_is_told_as_the_last_of_its_events()
    {
        ToldPassage told = Reading.Watch(Plain().Build(), ToTheFarm())[^1];
        Assert.Equal((2, Town.Spike), (told.Event, told.PointOfView!.Value));
    }

    [Fact]
    public void One_leg_is_told_as_it_is_written()
    {
        Day day = new();
        day.Walk(8, 0, Town.Spike, Town.Castle);
        Assert.Equal("Spike went to the castle.", Told(Plain(), day));
    }

    [Fact]
    public void Words_of_their_own_are_left_alone() =>
        Assert.Equal("Spike went to the farm, and whistled.", Told(Plain(Went(", and whistled.")), ToTheFarm()));

    [Fact]
    public void What_is_written_for_a_place_is_told_there()
    {
        Town town = Plain().Tell(Town.Walk, [null, Town.The(Town.Castle)], ["The castle shone."]);
        Assert.Equal("The castle shone.\nSpike went to the farm.", Told(town, ToTheFarm()));
    }

    [Fact]
    public void What_asks_for_a_place_is_told_there()
    {
        Expression castle = new Expression.Compare(Comparison.Equal, Town.Variable(1), Town.The(Town.Castle));
        Town town = Plain().Tell(Town.Walk, [null, Town.Variable(1)], ["The castle shone."], when: castle);
        Assert.Equal("The castle shone.\nSpike went to the farm.", Told(town, ToTheFarm()));
    }

    [Fact]
    public void What_asks_where_the_traveller_is_is_told_there()
    {
        Town town = Plain().Tell(Town.Walk, [Town.Variable(0), Town.Variable(1)], [Went(", which shone.")], when: Town.Is(Town.At, Town.Variable(0), Town.Castle.Value));
        Assert.Equal("Spike went to the castle, which shone.\nSpike went to the farm.", Told(town, ToTheFarm()));
    }

    [Fact]
    public void A_text_that_asks_for_a_place_is_told_leg_by_leg()
    {
        Expression castle = new Expression.Compare(Comparison.Equal, Town.Variable(1), Town.The(Town.Castle));
        Prose text = Went(new ProseSegment.Conditional(castle, Prose.Plain(", uphill."), Prose.Plain(", downhill.")));
        Assert.Equal("Spike went to the castle, uphill.\nSpike went to the farm, downhill.", Told(Plain(text), ToTheFarm()));
    }

    [Fact]
    public void A_once_rule_is_told_once_and_for_its_leg()
    {
        Town town = Plain().Tell(Town.Walk, [Town.Variable(0), Town.Variable(1)], [Went(" for once.")], from: Town.The(Town.Spike), once: true);
        Assert.Equal("Spike went to the castle for once.\nSpike went to the farm.", Told(town, ToTheFarm()));
    }

    [Fact]
    public void Words_that_do_not_say_where_to_are_told_leg_by_leg() =>
        Assert.Equal("The sun was out.\nThe sun was out.", Told(new Town().TellAny(Town.Walk, "The sun was out."), ToTheFarm()));

    [Fact]
    public void What_is_told_between_parts_a_journey()
    {
        Day day = new();
        day.Walk(8, 0, Town.Spike, Town.Castle);
        day.Talk(8, 2, Town.Spike, Town.Spike);
        day.Walk(8, 4, Town.Spike, Town.Farm);
        Assert.Equal("Spike went to the castle.\nThey talked.\nSpike went to the farm.", Told(Plain(), day));
    }

    [Fact]
    public void What_waits_to_be_told_does_not_part_it()
    {
        Day day = new();
        day.Walk(8, 0, Town.Spike, Town.Castle);
        day.Talk(8, 1, Town.Rarity, Town.Rarity);
        day.Walk(8, 2, Town.Spike, Town.Farm);
        Assert.Equal("Spike went to the farm by way of the castle.\n* * *\nThey talked.", Told(Plain(), day));
    }

    [Fact]
    public void What_the_traveller_does_in_silence_parts_it()
    {
        Day day = new();
        day.Walk(8, 0, Town.Spike, Town.Castle);
        day.Talk(8, 2, Town.Spike, Town.Spike);
        day.Walk(8, 4, Town.Spike, Town.Farm);
        Town town = new Town().Tell(Town.Walk, [Town.Variable(0), Town.Variable(1)], [Went(".")]);
        Assert.Equal("Spike went to the castle.\nSpike went to the farm.", Told(town, day));
    }

    [Fact]
    public void Who_comes_back_makes_another_journey()
    {
        Day day = new();
        day.Walk(8, 0, Town.Spike, Town.Castle);
        day.Walk(8, 2, Town.Spike, Town.Boutique);
        Assert.Equal("Spike went to the castle.\nSpike went to the Boutique.", Told(Plain(), day));
    }

    [Fact]
    public void Who_rests_on_the_way_makes_two() =>
        Assert.Equal("Spike went to the castle.\nSpike went to the farm.", Told(Plain(), ToTheFarm(minute: 25)));

    [Fact]
    public void Two_travellers_make_two()
    {
        Day day = new();
        day.Walk(8, 0, Town.Spike, Town.Castle);
        day.Walk(8, 2, Town.Rarity, Town.Castle);
        Assert.Equal("Spike went to the castle.\nRarity went to the castle.", Told(Plain(), day));
    }

    [Theory]
    [InlineData(1, "Spike went to the castle.")]
    [InlineData(2, "Spike went to the farm.")]
    public void A_reader_is_told_what_their_character_saw(int reader, string expected) =>
        Assert.Equal(expected, Told(Plain(), ToTheFarm(), new EntityId(reader)));

    /// <summary>Applejack and Boss, who are at the farm, see Spike come; then he goes on to the castle.</summary>
    [Fact]
    public void Whom_a_player_sees_come_and_go_is_told_of_at_once()
    {
        Day day = new();
        day.Walk(8, 0, Town.Spike, Town.Farm);
        day.Walk(8, 2, Town.Spike, Town.Castle);
        Teller teller = new(Plain().Build(), 1, Town.Applejack);
        Assert.Equal(["Spike went to the farm.", "Spike went to the castle."], day.Events.Select(leg => teller.Tell(leg)[^1].Text));
    }

    /// <summary>Boss alone can tell it, who stays at the farm.</summary>
    [Fact]
    public void A_witness_tells_of_those_legs_that_they_saw()
    {
        Day day = new();
        day.Walk(8, 0, Town.Spike, Town.Castle);
        day.Walk(8, 2, Town.Spike, Town.Farm);
        Town town = new Town().Tell(Town.Walk, [Town.Variable(0), Town.Variable(1)], [Went(".")], from: Town.The(Town.Sandbar));
        Assert.Equal("Spike went to the farm.", Told(town, day));
    }

    [Fact]
    public void Who_plays_is_told_of_the_way_so_far_when_they_are_asked()
    {
        Teller teller = new(Plain().Build(), 1, Town.Spike);
        List<ToldPassage> told = [];
        foreach (ToldEvent leg in ToTheFarm().Events)
        {
            told.AddRange(teller.Tell(leg));
            told.AddRange(teller.FinishJourney());
        }

        Assert.Equal("Spike went to the castle.\nSpike went to the farm.", Reading.Text(told.Where(passage => passage.Kind == PassageKind.Prose)));
    }

    [Fact]
    public void The_alternatives_of_a_text_are_used_once_for_a_journey()
    {
        ProseSegment.Alternatives pace = new([Prose.Plain(", slowly."), Prose.Plain(", quickly.")]);
        Day day = ToTheFarm();
        day.Talk(8, 5, Town.Spike, Town.Spike);
        day.Walk(8, 7, Town.Spike, Town.Castle);
        string[] told = Told(Plain(Went(pace)), day).Split('\n');
        Assert.Equal(["slowly", "quickly"], new[] { told[0], told[2] }.Select(text => text.Split(' ')[^1].TrimEnd('.')).OrderDescending());
    }
}
