using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>What a reader may force, forbid or play.</summary>
public sealed class InterventionTests
{
    private const string Party = """
        fact fond(of: character, by: character): 0..10 = 8
        rule liking(of: character, by: character) = fond(of, by by)
        fact cake
        fact key
        fact praised(character)
        fact slapped(character)
        character Ann, Ben
        wants of who: character
            4 if cake and who = Ann
            2 if praised(who)
            -6 if slapped(who)
        action fetch_key(who: character)
            requires not key
            effects key
            consenting who
        action bake(who: character)
            requires key and not cake
            effects cake
            consenting who
            takes 30 minutes
        action buy(who: character)
            requires not cake
            effects cake
            consenting who
            takes 100 minutes
        action slap(who: character, other: character)
            requires who != other and not slapped(other)
            effects slapped(other)
            consenting who
        chapter 1 "Party"
            starts day 1 08:00
        """;

    [Fact]
    public void A_forced_act_is_that_event_and_marked_and_needs_no_reason()
    {
        Staged staged = Staged.Of(Party, (phrases, _) => new SessionSetup
        {
            Forced = ImmutableSortedDictionary<int, GroundAct>.Empty.Add(2, phrases.ParseAct("slap(Ben, Ann)").Value!),
        }).Run();
        Assert.Equal(["fetch_key(Ann)", "slap(Ben, Ann)", "bake(Ann)"], staged.Acts);
        Assert.True(staged.Event("slap(Ben, Ann)").OutOfCharacter);
        Assert.Empty(staged.Event("slap(Ben, Ann)").Because);
        Assert.False(staged.Event("bake(Ann)").OutOfCharacter);
    }

    [Fact]
    public void A_forbidden_act_is_planned_on_by_nobody()
    {
        Staged staged = Staged.Of(Party, (phrases, _) => new SessionSetup { Forbidden = [phrases.ParsePattern("bake(_)").Value!] }).Run();
        Assert.Equal(["buy(Ann)"], staged.Acts);
        Assert.DoesNotContain(
            staged.Session.Chronicle.SelectMany(record => record.Because).SelectMany(reason => reason.Plan),
            act => staged.Wording(act) == "bake(Ann)");
    }

    [Fact]
    public void The_shorter_way_is_taken_where_nothing_is_forbidden() =>
        Assert.Equal(["fetch_key(Ann)", "bake(Ann)"], Staged.Of(Party).Run().Acts);

    [Fact]
    public void The_player_is_asked_motivated_acts_first()
    {
        Staged staged = Staged.Played(Party, "Ann").Run();
        Assert.StartsWith("fetch_key(Ann)", staged.Options[0], StringComparison.Ordinal);
        Assert.Contains("! slap(Ann, Ben)", staged.Options);
        int motivated = staged.Options.Count(option => !option.StartsWith('!'));
        Assert.All(staged.Options.Skip(motivated), option => Assert.StartsWith("!", option, StringComparison.Ordinal));
        Assert.DoesNotContain(staged.Options, option => option.Contains("bake", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_player_does_without_a_motive_is_marked_and_others_feel_it()
    {
        Staged staged = Staged.Played(Party, "Ann").Run().Do("slap(Ann, Ben)");
        Occurrence slap = staged.Event("slap(Ann, Ben)");
        Assert.True(slap.OutOfCharacter);
        Assert.Empty(slap.Because);
        Assert.Contains(slap.Feelings, felt => felt.Who == staged.Who("Ben") && felt.Emotion == Emotion.Anger && felt.Toward == staged.Who("Ann"));
    }

    [Fact]
    public void What_the_player_does_with_a_motive_has_its_reason()
    {
        Staged staged = Staged.Played(Party, "Ann").Run().Do("fetch_key(Ann)");
        Assert.False(staged.Event("fetch_key(Ann)").OutOfCharacter);
        Assert.Equal(4, staged.Reason("fetch_key(Ann)", "Ann").Gain);
    }

    [Fact]
    public void What_is_impossible_cannot_be_decided()
    {
        Staged staged = Staged.Played(Party, "Ann").Run();
        Assert.Throws<InvalidOperationException>(() => staged.Session.Decide(new Decision.Do(staged.Act("bake(Ann)"))));
        Assert.Empty(staged.Session.Decisions);
    }

}
