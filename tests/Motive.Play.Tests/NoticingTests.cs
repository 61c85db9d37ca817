using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Who sees that something is done and not what learns that, by sight, wants to know, and asks (D8d).</summary>
public sealed class NoticingTests
{
    /// <summary>Rosa has a word with Tim in the yard. Jo sees them from the gate; Kit, in the loft, sees nothing. Jo likes to know what people have to say to each other.</summary>
    private const string Yard = """
        type place
        fact at(who: entity): place
        fact broken: character as "{value} had broken it"
        fact confided(by: character, to: character): news
        fact aside(one: character, with: character) as "{one} had taken {with} aside"
        news broken
        place Yard, Loft
        character Rosa she
            at Yard
            wants
                3 if believes(Tim, broken) = Jo as "to have told Tim"
        character Tim he
            at Yard
        character Jo he
            at Yard
            wants
                -2 if aside(Rosa, with Tim) and confided(by Rosa, to Tim) = nothing as "to know what that was"
        character Kit he
            at Loft
        initially
            broken = Jo
            private broken to Rosa, Jo
        action confide(who: character, to: character, what: news)
            requires who != to and at(who) = at(to) and who != Jo
            effects
                believes(to, value(what)) := believes(who, value(what))
                confided(by who, to to) := what
            consenting who
            observing x: x = who or x = to
            noticing x: at(x) = at(who)
                aside(who, with to)
            by word
        action pry(who: character, whom: character, speaker: character)
            requires aside(speaker, with whom) and who != whom and who != speaker
            effects believes(who, confided(by speaker, to whom)) := confided(by speaker, to whom)
            consenting who
            by word
        chapter 1 "A word"
            starts day 1 08:00

        """;

    private readonly Staged yard = Staged.Of(Yard).Run();

    [Fact]
    public void Who_notices_wants_to_know_and_asks() => Assert.Equal(["confide(Rosa, Tim, broken)", "pry(Jo, Tim, Rosa)"], yard.Acts.Select(act => act.Replace("broken()", "broken", StringComparison.Ordinal)).Take(2));

    [Fact]
    public void Who_notices_learns_that_by_sight_and_nothing_else()
    {
        Learnt[] learnt = [.. yard.Session.Chronicle[0].Learnt.Where(learnt => learnt.Who == Staged.Named(yard.Session.Story, "Jo"))];
        Assert.Equal(["aside"], learnt.Select(one => yard.Session.Story[one.Fact].Name));
        Assert.Equal(new BeliefSource(SourceKind.Saw, 1, null), learnt[0].Source);
        Assert.DoesNotContain(Staged.Named(yard.Session.Story, "Jo"), yard.Session.Chronicle[0].Seen);
    }

    [Fact]
    public void Who_is_elsewhere_notices_nothing() => Assert.DoesNotContain(yard.Session.Chronicle[0].Learnt, learnt => learnt.Who == Staged.Named(yard.Session.Story, "Kit"));

    [Fact]
    public void Who_sees_it_whole_learns_what_was_said_too() =>
        Assert.Contains(yard.Session.Chronicle[0].Learnt, learnt => learnt.Who == Staged.Named(yard.Session.Story, "Tim") && yard.Session.Story[learnt.Fact].Name == "confided");
}
