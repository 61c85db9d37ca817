namespace Motive.Tests;

/// <summary>Of a place that somebody wants to find out it is said where the other is now, since whoever is asked decides now.</summary>
public sealed class SoughtPlaceTests
{
    private const string Story = """
        story "The Yard"
        use travel
        place Yard "the yard"
        place Barn "the barn"
        place Mill "the mill"
        character Ann she
            at Yard
            wants
                4 if together(Ann, Ben) as "to have company"
        character Ben he
            at Barn
        initially
            believes(Ann, at(Ben)) = unknown
            distance(Yard, Barn) = 3
            distance(Yard, Mill) = 3
            distance(Barn, Yard) = 3
            distance(Mill, Yard) = 3
        action read_slate(who: character)
            as "read the slate"
            requires who = Ann and at(who) = Yard
            effects believes(who, at(Ben)) := at(Ben)
            consenting who
            takes 1 minute
        chapter 1 "Noon"
            starts day 1 12:00
        """;

    [Fact]
    public void What_one_wants_to_find_out_is_where_somebody_is()
    {
        StoryRun run = Fixtures.Load(Story).Begin(new RunRequest { Seed = 1, Player = "Ann" }).ToPrompt();
        PlayerOption read = Assert.Single(run.Options, option => option.Label == "Read the slate");
        Assert.Equal("because you want to find out where Ben is", read.Reason);
        Assert.Contains("You do not know where Ben is, and might find it out.", string.Join(" ", run.Plan(read).Paragraphs), StringComparison.Ordinal);
    }
}
