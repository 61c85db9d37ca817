using Motive.Language;
using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Sanity;

/// <summary>To ask in prose what has happened or is felt changes nothing of what anybody thinks with, and nothing that anybody imagines (D6a).</summary>
public sealed class ToldTraps
{
    private const string Text = """
        story "Bells"
        fact rung
        character Ann she
            wants
                1 if rung as "to have it ring"
        character Ben he
        action pull(who: character)
            effects rung
            consenting who
        action hum(who: character)
            consenting who
        """;

    [Theory]
    [InlineData("tell pull(Ben)\n    when happened hum(Ann)\n        \"Ben pulled.\"")]
    [InlineData("tell pull(Ben)\n    \"Ben pulled{if remembers(Ann, hum(Ann)): , and Ann had hummed}.\"")]
    [InlineData("chapter 1 \"One\"\n    beat B1 \"A tune\" when happened hum(Ann)")]
    public void What_only_the_telling_asks_is_true_in_it_and_nobody_thinks_with_it(string asking)
    {
        MindEngine engine = Engine(asking);
        Act hum = engine.Story.Acts.Single(act => act.ToString() == "hum(Ann)");

        Assert.Equal(engine.Initial, engine.Apply(engine.Initial, hum));
        StateId after = engine.ApplyInWorld(engine.Initial, hum);
        FactId trace = Assert.Single(engine.Story.Story.Traces).Fact;
        Assert.Equal(Value.True, engine.View(after).Read(trace, [0]));
        Assert.All(engine.States.Minds(after).ToArray(), mind => Assert.Equal(Value.True, engine.View(mind).Read(trace, [0])));
        Assert.Equal(engine.Initial, engine.WithoutTelling(after));
    }

    [Fact]
    public void The_telling_knows_who_saw_what_it_asks_for()
    {
        MindEngine engine = Engine("""
            action mutter(who: character)
                consenting who
                observing x: x = who
            tell pull(Ben)
                "{if remembers(Ann, mutter(Ann)): Ann had muttered. | {if remembers(Ben, mutter(Ann)): Ben had heard it.}}"
            """);
        StateId after = engine.ApplyInWorld(engine.Initial, engine.Story.Acts.Single(act => act.ToString() == "mutter(Ann)"));

        FactId trace = Assert.Single(engine.Story.Story.Traces).Fact;
        Assert.Equal([Value.True, Value.False], engine.States.Minds(after).ToArray().Select(mind => engine.View(mind).Read(trace, [0])));
    }

    [Theory]
    [InlineData("tell pull(Ben)\n    \"{if feels(Ann, joy) > 0: Ann was glad.}\"", false)]
    [InlineData("action dance(who: character)\n    requires feels(who, joy) > 0\n    consenting who", true)]
    public void A_feeling_is_thought_with_only_where_a_rule_asks_for_it(string asking, bool thought)
    {
        MindEngine engine = Engine(asking);
        Act pull = engine.Story.Acts.Single(act => act.ToString() == "pull(Ann)");
        StateId after = engine.ApplyInWorld(engine.Initial, pull);
        StateId felt = new FeelingEngine(engine).Appraise(new PastEvent(pull.Event, engine.Initial, after), pull, [], new HashSet<CharacterId>(), []).State;

        Assert.Equal(1, engine.View(felt).ReadFeeling(0, Emotion.Joy, null));
        Assert.Equal(1, engine.View(felt).MindOf(1).ReadFeeling(0, Emotion.Joy, null));
        Assert.Equal(thought ? felt : after, engine.WithoutTelling(felt));
    }

    /// <summary>That the telling asks toward whom does not take the feeling out of the one fact that the rules ask for.</summary>
    [Fact]
    public void The_telling_may_ask_more_closely_than_the_rules_do()
    {
        MindEngine engine = Engine("""
            fact pinched
            wants of who: character
                -3 if pinched and who = Ann
            action pinch(who: character)
                requires who = Ben
                effects pinched
                consenting who
            action sulk(who: character)
                requires feels(who, anger) > 0
                consenting who
            tell pull(Ben)
                "{if feels(Ann, anger, Ben) > 0: Ann saw who it was.}"
            """);
        Act pinch = engine.Story.Acts.Single(act => act.ToString() == "pinch(Ben)");
        StateId felt = new FeelingEngine(engine).Appraise(
            new PastEvent(pinch.Event, engine.Initial, engine.ApplyInWorld(engine.Initial, pinch)), pinch, [], new HashSet<CharacterId>(), []).State;

        Assert.Equal(3, engine.View(felt).ReadFeeling(0, Emotion.Anger, 1));
        Assert.Equal(0, engine.View(felt).ReadFeeling(1, Emotion.Anger, 0));
        Assert.Equal(3, engine.View(felt).ReadFeeling(0, Emotion.Anger, null));
        Assert.Contains(engine.PossibleActs(engine.WithoutTelling(felt)), act => engine.Story[act].ToString() == "sulk(Ann)");
    }

    [Fact]
    public void What_somebody_may_go_by_is_seen_and_imagined()
    {
        MindEngine engine = Engine("action sing(who: character)\n    requires remembers(who, hum(Ann))\n    consenting who");
        Act hum = engine.Story.Acts.Single(act => act.ToString() == "hum(Ann)");

        StateId after = engine.Apply(engine.Initial, hum);
        FactId trace = Assert.Single(engine.Story.Story.Traces).Fact;
        Assert.All(engine.States.Minds(after).ToArray(), mind => Assert.Equal(Value.True, engine.View(mind).Read(trace, [0])));
        Assert.Equal(after, engine.ApplyInWorld(engine.Initial, hum));
    }

    private static MindEngine Engine(string more)
    {
        CompilationResult result = Compilation.Compile(new SourceFile("test.story", Text + "\n" + more + "\n"), new NoFiles());
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(item => DiagnosticRenderer.Render(item, result.Files))));
        return new MindEngine(GroundStory.Ground(result.Story!));
    }
}
