namespace Motive.Play.Tests;

/// <summary>Whoever sees what others are about reckons with it: nobody sets out on what they see will come to nothing (D30b).</summary>
public sealed class ForesightTests
{
    private const string House = """
        type place
        place Room, Hall
        fact at(character): place
        fact done(character)
        rule alone(who: character) = not some (x: character where x != who) at(x) = at(who)
        action cross(who: character, to: place)
            requires at(who) != to
            effects at(who) := to
            consenting who
        character Ben
            at Room
            wants
                9 if at(Ben) = Hall
        chapter 1 "A house"
            starts day 1 08:00
        """;

    /// <summary>He goes to the hall, which draws him more; she wants nobody by, and the hall is where nobody is yet.</summary>
    [Fact]
    public void Who_would_be_alone_does_not_go_where_somebody_is_seen_going()
    {
        Staged staged = Staged.Of(House + """

            character Ann
                at Room
                wants
                    3 if done(Ann)
            action sing(who: character)
                requires alone(who) and who = Ann and not done(who)
                effects done(who)
                consenting who
            """).Run();
        Assert.Equal(["cross(Ben, Hall)", "sing(Ann)"], staged.Acts);
    }

    [Fact]
    public void Who_sees_somebody_leaving_does_not_begin_to_speak_to_them()
    {
        Staged staged = Staged.Of(House + """

            character Ann
                at Room
                wants
                    4 if done(Ben)
            action persuade(who: character, other: character)
                requires at(who) = at(other) and who = Ann and other = Ben and not done(other)
                effects done(other)
                consenting who
                takes 15 minutes
            """).Run();
        Assert.Equal(["08:01 cross(Ben, Hall)", "08:02 cross(Ann, Hall)", "08:17 persuade(Ann, Ben)"], staged.Events);
    }

    private const string Pail = """
        type pail
        pail Water
        fact full(pail)
        fact spent(character): 0..9
        fact looked(character): 0..9
        character Ann
        character Ben
        wants of who: character
            4 if full(Water)
            -1 * spent(who)
        action fill(who: character)
            requires spent(who) = 0
            effects
                full(Water)
                spent(who) += 1
            consenting who
            takes 10 minutes
        action look(who: character)
            requires who = Ann and looked(who) < 9
            effects looked(who) += 1
            consenting who
        chapter 1 "Water"
            starts day 1 08:00
        """;

    /// <summary>Help that is on its way already is not brought twice.</summary>
    [Fact]
    public void Nobody_does_what_somebody_else_is_seen_doing_for_the_same_end() => Assert.Single(Staged.Of(Pail).Run().Acts);

    [Fact]
    public void A_player_is_offered_no_reason_for_what_somebody_else_is_seen_doing_for_the_same_end()
    {
        Staged staged = Staged.Played(Pail, "Ann").Run();
        Assert.Contains("fill(Ann)", staged.Options);
        Assert.Contains("! fill(Ann)", staged.Do("look(Ann)").Options);
    }

    private const string Song = """
        type place
        place Room, Hall
        fact at(character): place
        fact sung
        fact looked(character): 0..9
        rule alone(who: character) = not some (x: character where x != who) at(x) = at(who)
        character Ben
            at Room
            wants
                9 if at(Ben) = Hall
        character Ann
            at ANN
            wants
                3 if sung
        action amble(who: character)
            requires who = Ben and at(who) = Room
            effects at(who) := Hall
            consenting who
            observing x: at(x) = Room or at(x) = Hall
            takes 30 minutes
        action dash(who: character, to: place)
            requires who = Ann and at(who) != to
            effects at(who) := to
            consenting who
        action look(who: character)
            requires who = Ann and looked(who) < 9
            effects looked(who) += 1
            consenting who
        action sing(who: character)
            requires who = Ann and alone(who) and not sung
            effects sung
            consenting who
            takes 60 minutes
        chapter 1 "Evening"
            starts day 1 20:00
        """;

    /// <summary>He is on his way to the hall. She is there, and will see him come in, but does not know it yet.</summary>
    [Fact]
    public void What_is_under_way_out_of_sight_is_no_reason_against_anything()
    {
        Staged staged = Staged.Played(Song.Replace("ANN", "Hall", StringComparison.Ordinal), "Ann").Run();
        Assert.Contains("sing(Ann)", staged.Do("look(Ann)").Options);
    }

    /// <summary>She saw him set out for the hall, and was there before him.</summary>
    [Fact]
    public void What_one_has_seen_somebody_set_about_one_knows_when_one_has_gone_away()
    {
        Staged staged = Staged.Played(Song.Replace("ANN", "Room", StringComparison.Ordinal), "Ann").Run();
        Assert.Contains("! sing(Ann)", staged.Do("look(Ann)").Do("dash(Ann, Hall)").Options);
    }
}
