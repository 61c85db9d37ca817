using Motive.World;

namespace Motive.Play.Tests;

/// <summary>One event, from its effects to its record: each part is worked out with what the parts before it came to (D32).</summary>
public sealed class EventOrderTests
{
    /// <summary>Ben spills the milk, the floor is wet by it, Ann is distressed by that, she sulks, and who sulks has to fear being teased.</summary>
    private const string Milk = """
        fact spilt
        fact wet
        fact sulking(character)
        fact teased
        character Ann
            wants
                6 if not wet
                3 if not teased
        character Ben
            wants
                9 if spilt
                2 if teased
        action spill(who: character)
            requires who = Ben and not spilt
            effects spilt
            consenting who
        action tease(who: character)
            requires who = Ben and sulking(Ann) and not teased
            effects teased
            consenting who
        trigger soak
            when spilt
            effects wet
        reaction sulk(who: character)
            when feels(who, distress) > 4
            effects sulking(who)
        chapter 1 "Milk"
            starts day 1 08:00
        """;

    [Fact]
    public void Feelings_come_after_triggers_reactions_after_feelings_and_prospects_and_sources_after_reactions()
    {
        Staged staged = Staged.Of(Milk).Run();
        Occurrence spill = staged.Event("spill(Ben)");
        string[] felt = [.. spill.Feelings.Where(felt => felt.Who == staged.Who("Ann") && felt.Emotion is Emotion.Distress or Emotion.Fear).Select(felt => $"{felt.Emotion} {felt.Level}")];
        Assert.Equal(["Distress 6", "Fear 3"], felt);
        Assert.Equal(SourceKind.Concluded, staged.Learnt("spill(Ben)", "Ann", "wet").Source.Kind);
        Assert.Equal(SourceKind.Concluded, staged.Learnt("spill(Ben)", "Ann", "sulking").Source.Kind);
    }
}
