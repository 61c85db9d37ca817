using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Causality;

/// <summary>By what acts and triggers are filed decides what is tested, and never what is found: walks through a story whose conditions are of every kind that is filed.</summary>
public sealed class EventKeyTests
{
    private const string Text = """
        type spot
        spot Hall, Yard, Loft
        fact load(who: character): 0..5
        fact at(who: character): spot
        fact post(who: character): spot
        fact merry(who: character)
        fact awake(who: character)
        character Ann she
        character Ben he
        initially
            at(Ann) = Hall
            at(Ben) = Hall
            awake(Ann)
            awake(Ben)
        action go(who: character, to: spot)
            requires at(who) != to and load(who) < 4
            effects
                at(who) := to
                load(who) += 1
            consenting who
            observing x: at(x) = to
        action rest(who: character)
            requires load(who) >= 2 and load(who) <= 3
            effects load(who) := 0
            consenting who
            observing x: at(x) = at(who)
        action settle(who: character, in: spot)
            requires post(who) = nothing and at(who) = in
            effects post(who) := in
            consenting who
            observing x: x = who
        action leave(who: character)
            requires post(who) != nothing
            effects post(who) := nothing
            consenting who
            observing x: x = who
        action greet(who: character, other: character)
            requires who != other and at(who) = at(other) and not merry(other)
            effects merry(other)
            consenting who
            observing x: x = who
        action surprise(who: character, other: character)
            requires who != other and believes(other, at(who)) = Yard and at(who) != Yard
            effects merry(other)
            consenting who
            observing x: x = who
        action doze(who: character)
            requires load(who) = 4 or load(who) = 5
            effects not awake(who)
            consenting who
            observing x: x = who
        trigger wakes(who: character)
            when not awake(who) and load(who) >= 4
            effects
                awake(who)
                load(who) := 1
        trigger sobers(who: character, other: character)
            when who != other and merry(who) and at(who) != at(other)
            effects not merry(who)
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_same_acts_are_possible_as_if_each_were_tested(ulong seed)
    {
        CompilationResult result = Compilation.Compile(new SourceFile("test.story", Text.ReplaceLineEndings("\n")), new NoFiles());
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files))));
        MindEngine engine = new(GroundStory.Ground(result.Story!));
        SplitMix64 random = new(seed);
        StateId state = engine.Initial;
        ActId[] possible = [.. engine.PossibleActs(state)];
        HashSet<string> done = [];
        for (int step = 0; step < 400; step++)
        {
            Assert.NotEmpty(possible);
            Act act = engine.Story[possible[random.Below(possible.Length)]];
            done.Add(act.Definition.Name);
            StateId next = engine.Apply(state, act);
            ActId[] tested = [.. engine.Story.Acts.Where(other => engine.CanHappen(next, other)).Select(other => other.Index)];
            Assert.Equal(tested, engine.PossibleActs(next));
            Assert.Equal(tested, possible = engine.PossibleActs(next, state, possible));
            Assert.True(engine.IsSettled(next));
            state = next;
        }

        Assert.Equal(7, done.Count);
    }
}
