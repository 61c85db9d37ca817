using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Budgets;

/// <summary>Conditions, effects and observers that are the same of many acts are made once and are one object, so that what an act takes does not grow with the cast around it.</summary>
public sealed class SharedPartsTests
{
    private static string Harbour(int people, int quays) =>
        $$"""
        type quay
        quay {{Names("Q", quays)}}
        fact at(who: character): quay = Q0
        fact way(from: quay, to: quay)
        fact told(who: character, by: character)
        fact awake(who: character) = true
        fact named(other: character, by: character)
        character {{Names("C", people)}}
        initially
        {{string.Concat(Enumerable.Range(0, quays).Select(i => $"    way(Q{i}, Q{(i + 1) % quays})\n    way(Q{i}, Q{(i + 2) % quays})\n"))}}
        action row(who: character, from: quay, to: quay)
            requires at(who) = from and way(from, to) and awake(who)
            effects
                at(who) := to
                for every other: character where other != who
                    if at(other) = to
                        believes(who, at(other)) := to
            consenting who
            observing x: x = who or at(x) = from or at(x) = to
        action call(who: character, other: character)
            requires who != other and at(who) = at(other) and awake(who) and not told(other, who)
            effects
                told(other, who)
                believes(other, awake(who))
            consenting who
            observing x: at(x) = at(who)
        action nod(who: character)
            requires awake(who)
            effects not awake(who)
            consenting who
            observing x: at(x) = at(who)
        wants of who: character
            count (x: character where x != who) told(x, who) as "to be heard"
        """;

    private static string Names(string letter, int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"{letter}{i}"));

    [Fact]
    public void Acts_that_are_seen_alike_share_who_sees_them()
    {
        GroundStory ground = Ground(4, 5);
        Assert.Equal(4, Of(ground, "call").Select(act => act.Event.Observing).Distinct().Count());
        Assert.Same(Of(ground, "call").First().Event.Observing, Of(ground, "nod").First().Event.Observing);
    }

    [Fact]
    public void Acts_that_do_the_same_share_what_they_do()
    {
        GroundStory ground = Ground(4, 5);
        Assert.Equal(40, Of(ground, "row").Count());
        Assert.Equal(20, Of(ground, "row").Select(act => act.Event.MindEffects).Distinct().Count());
        Assert.Equal(20, Of(ground, "row").Select(act => act.Event.StateEffects).Distinct().Count());
    }

    [Fact]
    public void Equal_conditions_are_one_object()
    {
        HashSet<Condition> all = Conditions(Ground(4, 5));
        Assert.Equal(all.Count, all.Select(Written).Distinct().Count());
    }

    /// <summary>Twice as many people are four times as many calls, each seen by twice as many. What is shared grows with what differs: pairs of people, and people in places.</summary>
    [Fact]
    public void What_acts_are_made_of_grows_with_what_differs_between_them()
    {
        (int few, int many) = (Conditions(Ground(10, 5)).Count, Conditions(Ground(20, 5)).Count);
        Assert.InRange(many, few, 4 * few);
    }

    /// <summary>Each part counts as often as it is used: what is shared costs room once, and time whenever somebody looks at it.</summary>
    [Fact]
    public void What_is_shared_counts_for_each_that_uses_it()
    {
        string crowd = Harbour(40, 5);
        StoryTooLargeException tooLarge = Assert.Throws<StoryTooLargeException>(() => GroundStory.Ground(Compiled(crowd), new GroundingBudget(100_000)));
        Assert.Contains("the action `row`", tooLarge.Message, StringComparison.Ordinal);
    }

    /// <summary>A product of 400 times 400 places, of which two ways fit each of the first, is not gone through for every person.</summary>
    [Fact]
    public void Arguments_that_a_constant_fact_excludes_are_not_gone_through_for_everybody()
    {
        string rule = "action row(who: character, from: quay, to: quay)\n    requires at(who) = from and way(from, to)\n    effects at(who) := to\n    consenting who\n";
        string story = $"type quay\nquay {Names("Q", 50)}\nfact at(who: character): quay = Q0\nfact way(from: quay, to: quay)\ncharacter {Names("C", 60)}\ninitially\n    way(Q3, Q4)\n    way(Q3, Q5)\n" + rule;
        Assert.Equal(120, GroundStory.Ground(Compiled(story), new GroundingBudget(100_000)).Acts.Length);
    }

    private static GroundStory Ground(int people, int quays) => GroundStory.Ground(Compiled(Harbour(people, quays)));

    private static IEnumerable<Act> Of(GroundStory ground, string action) => ground.Acts.Where(act => act.Definition.Name == action);

    /// <summary>Every condition that acts are made of, by object.</summary>
    private static HashSet<Condition> Conditions(GroundStory ground)
    {
        HashSet<Condition> found = [];
        foreach (GroundEvent happening in ground.Acts.Select(act => act.Event))
        {
            Add(happening.Requires);
            foreach (Condition sees in happening.Observing)
                Add(sees);
            foreach (GroundEffect effect in happening.StateEffects.Concat(happening.MindEffects))
            {
                Add(effect.When);
                Add(effect.Value);
            }
        }

        return found;

        void Add(Condition condition)
        {
            if (condition is Condition.Constant || !found.Add(condition))
                return;
            foreach (Condition part in FactReads.Parts(condition))
                Add(part);
        }
    }

    private static string Written(Condition condition) => condition switch
    {
        Condition.Constant constant => $"{constant.Value}",
        Condition.Is atom => $"{atom.Fact.Value} is {atom.Value}",
        Condition.Read read => $"read {read.Fact.Value}",
        Condition.InMind inner => $"mind {inner.Character.Value}({Written(inner.Body)})",
        Condition.Compare compare => $"{compare.Comparison}({Written(compare.Left)}, {Written(compare.Right)})",
        _ => $"{condition.GetType().Name}({string.Join(", ", FactReads.Parts(condition).Select(Written))})",
    };

    private static Story Compiled(string text)
    {
        CompilationResult result = Compilation.Compile(new SourceFile("test.story", text), new NoFiles());
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files))));
        return result.Story!;
    }
}
