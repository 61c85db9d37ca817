using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Blame and thanks go to whoever is known to have done it, and are for what they did (D20a, D20b).</summary>
public sealed class BlameTests
{
    /// <summary>Vera's lamp burns. Whoever puts it out is not seen by her; that it is dark, she notices.</summary>
    private const string House = """
        fact lit = true
        fact seen
        fact said
        fact mood(character): 0..10 = 5
        character Vera
            wants
                5 if lit as "light"
        character Tomas
        character Piet
        action put_out(who: character)
            requires lit
            effects
                not lit
                believes(Vera, lit) := false
            consenting who
            observing x: x = who or (seen and x = Vera)
        action light(who: character)
            requires not lit
            effects
                lit
                believes(Vera, lit) := true
            consenting who
            observing x: x = who
        action blame(who: character, whom: character)
            requires not said
            effects
                said
                believes(Vera, remembers put_out(whom))
            consenting who
            by word
        action praise(who: character, whom: character)
            requires not said
            effects
                said
                believes(Vera, remembers light(whom))
            consenting who
            by word
        chapter 1 "A house"
            starts day 1 08:00
            goal remembers(Vera, put_out(_))
        """;

    [Fact]
    public void Whoever_did_not_see_it_done_suffers_and_blames_nobody() => Assert.Equal("Distress 5", Felt(House, "Vera", "put_out(Tomas)"));

    [Fact]
    public void Whoever_saw_it_done_blames_the_doer() =>
        Assert.Equal("Anger Tomas 5, Distress 5, Reproach Tomas 5", Felt(House + Start("seen"), "Vera", "put_out(Tomas)"));

    [Fact]
    public void Whoever_is_made_to_remember_another_blames_the_other()
    {
        string framed = House.Replace("        believes(Vera, lit) := false\n", "        believes(Vera, lit) := false\n        believes(Vera, remembers put_out(Piet))\n", StringComparison.Ordinal);
        Assert.Equal("Anger Piet 5, Distress 5, Reproach Piet 5", Felt(framed, "Vera", "put_out(Tomas)"));
    }

    [Fact]
    public void To_remember_that_somebody_did_it_is_to_blame_nobody()
    {
        string vague = House.Replace("        believes(Vera, lit) := false\n", "        believes(Vera, lit) := false\n        believes(Vera, remembers put_out(_))\n", StringComparison.Ordinal);
        Assert.Equal("Distress 5", Felt(vague, "Vera", "put_out(Tomas)"));
    }

    [Fact]
    public void Whoever_is_told_later_who_did_it_blames_them_then() =>
        Assert.Equal("Anger Tomas 5, Reproach Tomas 5", Felt(House, "Vera", "put_out(Tomas)", "blame(Piet, Tomas)"));

    [Fact]
    public void Whoever_is_told_wrongly_blames_the_wrong_one() =>
        Assert.Equal("Anger Tomas 5, Reproach Tomas 5", Felt(House, "Vera", "put_out(Piet)", "blame(Piet, Tomas)"));

    [Fact]
    public void What_has_been_made_good_is_no_longer_blamed_on_anybody() =>
        Assert.Equal("", Felt(House, "Vera", "put_out(Tomas)", "light(Piet)", "blame(Piet, Tomas)"));

    [Fact]
    public void Whoever_is_told_later_who_helped_thanks_them_then() =>
        Assert.Equal("Admiration Piet 5, Gratitude Piet 5", Felt(House, "Vera", "put_out(Tomas)", "light(Piet)", "praise(Tomas, Piet)"));

    [Fact]
    public void A_deed_that_never_was_is_blamed_on_nobody() => Assert.Equal("", Felt(House, "Vera", "blame(Piet, Tomas)"));

    [Fact]
    public void What_somebody_fears_of_somebody_is_not_confirmed_by_what_they_did_not_see()
    {
        string feared = House.Replace("character Tomas\n", "character Tomas\n    wants\n        1 if not lit\n", StringComparison.Ordinal) + """

                    action nod(who: character)
                        requires who = Piet and not said
                        effects said
                        consenting who
                    """.Replace("\n            ", "\n", StringComparison.Ordinal);
        Assert.Contains("Fear Tomas", Felt(feared, "Vera", "nod(Piet)"), StringComparison.Ordinal);
        Assert.Equal("Distress 5", Felt(feared, "Vera", "nod(Piet)", "put_out(Tomas)"));
        Assert.Equal("Distress 5", Felt(feared, "Vera", "nod(Piet)", "put_out(Piet)"));
        Assert.Contains("FearConfirmed Tomas", Felt(feared + Start("seen"), "Vera", "nod(Piet)", "put_out(Tomas)"), StringComparison.Ordinal);
    }

    /// <summary>She minds that he knows; that he does, she sees by his forgiving her. He knew before.</summary>
    [Fact]
    public void What_a_deed_only_brings_to_light_is_not_blamed_on_the_doer()
    {
        const string text = """
            fact guilty = true
            fact forgiven
            character Mia
                wants
                    -3 if believes(Osk, guilty) as "that he does not know"
            character Osk
            initially
                believes(Mia, believes(Osk, guilty)) = false
            action forgive(who: character, whom: character)
                requires who = Osk and whom = Mia and believes(who, guilty)
                effects forgiven
                consenting who
            action find_out(who: character)
                requires who = Osk
                effects believes(who, guilty)
                consenting who
            chapter 1 "A house"
                starts day 1 08:00
            """;
        Assert.Equal("Distress 3", Felt(text, "Mia", "forgive(Osk, Mia)"));
        Assert.Equal("Anger Osk 3, Distress 3, Reproach Osk 3", Felt(text + "\ninitially\n    believes(Osk, guilty) = false\n", "Mia", "find_out(Osk)"));
    }

    /// <summary>Also in her own picture, out of which she acts.</summary>
    [Fact]
    public void Whoever_brings_bad_news_is_not_blamed()
    {
        const string text = """
            fact lost
            fact said
            rule liking(of: character, by: character) = 10
            character Mia
                wants
                    -4 if lost as "her boat"
            character Osk
                wants
                    -4 if lost as "his boat"
            character Pim
            initially
                lost
                believes(Mia, lost) = false
                believes(Osk, lost) = false
            action tell(who: character)
                requires who = Pim and not said
                effects
                    said
                    believes(Mia, lost)
                    believes(Osk, lost)
                consenting who
                by word
            action sulk(who: character)
                requires feels(who, anger, Pim) > 0 or feels(who, reproach, Pim) > 0
                effects not lost
                consenting who
            chapter 1 "A house"
                starts day 1 08:00
            """;
        Assert.Equal("Distress 4, Pity Osk 4", Felt(text, "Mia", "tell(Pim)"));
        Staged staged = Run(text, "tell(Pim)");
        EntityId mia = staged.Who("Mia");
        IState own = staged.Session.StateAfter(1).MindOf(mia.Value);
        Assert.Equal(0, own.ReadFeeling(mia.Value, Emotion.Anger, staged.Who("Pim").Value));
        Assert.Equal(0, own.ReadFeeling(mia.Value, Emotion.Reproach, staged.Who("Pim").Value));
    }

    private static string Start(string fact) => $"\ninitially\n    {fact}\n    believes(Vera, {fact})\n";

    private static Staged Run(string text, params string[] acts) => Staged.Of(text, (phrases, _) => new SessionSetup
    {
        Forced = acts.Select((act, index) => (index, phrases.ParseAct(act).Value!)).ToImmutableSortedDictionary(forced => forced.index + 1, forced => forced.Item2),
    }).Run();

    /// <summary>What somebody feels at the last of these acts, which are made to happen one after the other.</summary>
    private static string Felt(string text, string who, params string[] acts)
    {
        Staged staged = Run(text, acts);
        Occurrence last = staged.Session.Chronicle[acts.Length - 1];
        Assert.Equal(acts[^1], staged.Acts[acts.Length - 1]);
        return string.Join(", ", last.Feelings.Where(felt => felt.Who == staged.Who(who))
            .Select(felt => $"{felt.Emotion} {(felt.Toward is EntityId toward ? staged.Session.Story[toward].Name + " " : "")}{felt.Level}")
            .Order(StringComparer.Ordinal));
    }
}
