using FsCheck;
using FsCheck.Fluent;
using Motive.World;

namespace Motive.Telling.Tests;

public sealed class SalienceTests
{
    private static Expression?[] Any => [null, null];

    [Fact]
    public void The_most_specific_passage_comes_first_and_then_the_new_ones()
    {
        Story story = new Town()
            .TellAny(Town.Talk, "General.")
            .Tell(Town.Talk, [Town.The(Town.Spike), null], ["Spike talks."])
            .Tell(Town.Talk, [Town.The(Town.Spike), Town.The(Town.Rarity)], ["Spike talks to Rarity."])
            .Build();
        Assert.Equal(["Spike talks to Rarity.", "Spike talks.", "General.", "Spike talks to Rarity."], TellMany(story, 4));
    }

    [Fact]
    public void What_is_always_told_comes_before_what_is_more_specific_and_before_what_is_new()
    {
        Story story = new Town()
            .TellAny(Town.Talk, "General.")
            .Tell(Town.Talk, [Town.The(Town.Spike), Town.The(Town.Rarity)], ["Spike talks to Rarity."])
            .Tell(Town.Talk, Any, ["Always."], always: true)
            .Build();
        Assert.Equal(["Always.", "Always.", "Always."], TellMany(story, 3));
    }

    [Fact]
    public void What_is_for_players_is_told_to_no_one_who_watches()
    {
        Story story = new Town()
            .TellAny(Town.Talk, "General.")
            .Tell(Town.Talk, Any, ["To you."], from: Town.The(Town.Spike), played: true)
            .Build();
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        Assert.Equal("To you.", Reading.Watch(story, day, reader: Town.Spike)[^1].Text);
        Assert.Equal("General.", Reading.Watch(story, day, reader: Town.Rarity)[^1].Text);
        Assert.Equal("General.", Reading.Watch(story, day)[^1].Text);
    }

    [Fact]
    public void A_rule_for_once_is_never_used_again_though_all_others_were()
    {
        Story story = new Town()
            .TellAny(Town.Talk, "General.")
            .Tell(Town.Talk, [Town.The(Town.Spike), null], ["Once.", "Once too."], once: true)
            .Build();
        List<string> told = TellMany(story, 5);
        Assert.Single(told, text => text.StartsWith("Once", StringComparison.Ordinal));
        Assert.Equal(4, told.Count(text => text == "General."));
    }

    [Fact]
    public void When_an_event_has_only_a_spent_rule_it_is_passed_in_silence_and_counted()
    {
        Story story = new Town().Tell(Town.Talk, Any, ["Once."], once: true).Build();
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 5, Town.Spike, Town.Rarity);
        Teller teller = new(story, 1, Town.Spike);
        Assert.NotEmpty(teller.Tell(day.Events[0]));
        Assert.Empty(teller.Tell(day.Events[1]));
        Assert.Equal([new Unspoken(2, UnspokenReason.NoPassage)], teller.Unspoken);
        Assert.Equal(1, teller.UnspokenCount);
    }

    [Fact]
    public void A_repeated_variable_must_match_and_a_variable_fills_its_hole()
    {
        Prose self = new([new ProseSegment.Hole(Town.Variable(0), NameForm.Name, true, false), new ProseSegment.Literal(" mutters.")]);
        Story story = new Town().Tell(Town.Talk, [Town.Variable(0), Town.Variable(0)], [self]).Build();
        Day day = new();
        day.Talk(8, 0, Town.Spike, Town.Rarity);
        day.Talk(8, 5, Town.Rarity, Town.Rarity);
        Teller teller = new(story, 1, null);
        Assert.Equal("", teller.TellNow(day.Events[0]));
        Assert.Equal("Rarity mutters.", teller.TellNow(day.Events[1]));
    }

    [Fact]
    public void From_may_be_a_variable_of_the_pattern()
    {
        Story story = new Town()
            .Tell(Town.Talk, [Town.Variable(0), Town.Variable(1)], ["I hear it."], from: Town.Variable(1))
            .Build();
        Day day = new();
        ToldEvent told = day.Talk(8, 0, Town.Spike, Town.Rarity);
        Assert.Equal("I hear it.", new Teller(story, 1, Town.Rarity).TellNow(told));
        Assert.Equal("", new Teller(story, 1, Town.Spike).TellNow(told));
    }

    [Fact]
    public void A_condition_is_read_after_the_event_unless_it_says_before()
    {
        Expression atCastle = Town.Is(Town.At, Town.The(Town.Spike), Town.Castle.Value);
        Expression atBoutique = Town.Is(Town.At, Town.The(Town.Spike), Town.Boutique.Value);
        Day day = new();
        ToldEvent told = day.Walk(8, 0, Town.Spike, Town.Castle);
        Assert.Equal("yes", Said(atCastle, before: false));
        Assert.Equal("yes", Said(atBoutique, before: true));
        Assert.Equal("", Said(atCastle, before: true));
        Assert.Equal("", Said(atBoutique, before: false));

        string Said(Expression when, bool before) =>
            new Teller(new Town().Tell(Town.Walk, Any, ["yes"], when: when, before: before).Build(), 1, Town.Spike).TellNow(told);
    }

    /// <summary>For any set of overlapping rules and any seed: no passage repeats while one that fits has not been used.</summary>
    [Fact]
    public void No_passage_repeats_while_another_fits()
    {
        Gen<int[]> variants = Gen.Choose(0, 4).ArrayOf(4);
        Prop.ForAll(Arb.From(variants), Arb.From(Gen.Choose(0, 1_000_000)), (counts, seed) =>
        {
            Story story = Overlapping(counts);
            int fitting = counts.Sum();
            List<string> told = TellMany(story, fitting * 3, (ulong)seed);
            return told.Take(fitting).Distinct().Count() == fitting;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_same_seed_tells_the_same_and_other_seeds_tell_other_texts()
    {
        Story story = new Town().TellAny(Town.Talk, "One.", "Two.", "Three.", "Four.", "Five.", "Six.").Build();
        string[] runs = [.. Enumerable.Range(0, 12).Select(seed => string.Join(' ', TellMany(story, 12, (ulong)seed)))];
        Assert.Equal(runs[3], string.Join(' ', TellMany(story, 12, 3)));
        Assert.True(runs.Distinct().Count() > 6);
    }

    private static Story Overlapping(int[] counts)
    {
        Expression?[][] patterns = [Any, [Town.The(Town.Spike), null], [null, Town.The(Town.Rarity)], [Town.The(Town.Spike), Town.The(Town.Rarity)]];
        Town town = new();
        for (int i = 0; i < counts.Length; i++)
            town.Tell(Town.Talk, patterns[i], [.. Enumerable.Range(0, counts[i]).Select(variant => $"Rule {i}, variant {variant}.")]);
        return town.Build();
    }

    private static List<string> TellMany(Story story, int times, ulong seed = 1)
    {
        Day day = new();
        Teller teller = new(story, seed, Town.Spike);
        List<string> told = [];
        for (int i = 0; i < times; i++)
            told.Add(teller.TellNow(day.Talk(8, i, Town.Spike, Town.Rarity)));
        return told;
    }
}
