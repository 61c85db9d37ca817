using System.Collections.Immutable;
using Motive.Language;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Budgets;

/// <summary>What a run begins with or rules out shares the story's ground form, unless some rule is grounded otherwise by it; and it is the same as if it were grounded anew.</summary>
public sealed class SharedGroundingTests
{
    private const string Orchard = """
        type place
        place Shed, Orchard, Gate
        fact at(who: character): place = Shed
        fact path(from: place, to: place)
        fact ripe = true
        fact apples(who: character): 0..3
        fact told(who: character)
        fact unused(place)
        fact promised(who: character)
        character Ann, Ben
        initially
            path(Shed, Orchard)
            path(Orchard, Shed)
        action go(who: character, from: place, to: place)
            requires at(who) = from and path(from, to)
            effects at(who) := to
            consenting who
        action pick(who: character)
            requires at(who) = Orchard and ripe
            effects apples(who) += 1
            consenting who
        action tell(who: character, other: character)
            requires who != other and at(who) = at(other) and not told(other)
            effects
                told(other)
                unused(Gate)
                promised(who)
            consenting who
            observing x: x = who or x = other
        action break_in(who: character)
            requires promised(who)
            effects ripe := false
            consenting who
        wants of who: character
            2 * apples(who) as "apples"
        """;

    [Fact]
    public void A_run_that_changes_nothing_shares_everything()
    {
        SharedGrounding shared = new(Story());
        Assert.Same(shared.Ground, shared.GroundWith([], null));
        Assert.Same(shared.Ground, shared.GroundWith([], (_, _) => false));
    }

    [Theory]
    [InlineData("at(Ben) = Orchard")]
    [InlineData("Ann: at(Ben) = Orchard")]
    [InlineData("Ann: believes(Ben, not ripe)")]
    public void A_beginning_that_only_states_keep_shares_the_rules(string phrase)
    {
        (SharedGrounding shared, InitialFact change) = Changed(phrase);
        GroundStory begun = shared.GroundWith([change], null);
        Assert.True(shared.Ground.Acts == begun.Acts);
        Assert.Same(shared.Ground.Causes, begun.Causes);
        AssertAsGroundedAnew(begun, null);
    }

    /// <summary>What nothing changes is a constant, until some mind starts out with a value of its own for it (D3).</summary>
    [Theory]
    [InlineData("path(Orchard, Gate)", 8)]
    [InlineData("Ann: path(Orchard, Gate)", 20)]
    [InlineData("unused(Shed)", 6)]
    public void What_rules_decide_beforehand_or_states_had_no_room_for_is_grounded_anew(string phrase, int goings)
    {
        (SharedGrounding shared, InitialFact change) = Changed(phrase);
        GroundStory begun = shared.GroundWith([change], null);
        Assert.False(shared.Ground.Acts == begun.Acts);
        AssertAsGroundedAnew(begun, null);
        Assert.Equal(goings, begun.Acts.Count(act => act.Definition.Name is "go" or "pick"));
    }

    [Fact]
    public void Without_some_acts_the_others_stay_as_they_are_and_close_up()
    {
        SharedGrounding shared = new(Story());
        GroundStory left = shared.GroundWith([], IsForbidden);
        Assert.Equal(shared.Ground.Acts.Where(act => !IsForbidden(act.Definition, act.Arguments)).Select(act => act.Event), left.Acts.Select(act => act.Event));
        Assert.Equal(ActId.Below(left.Acts.Length), left.Acts.Select(act => act.Index));
        Assert.All(left.Acts, act => Assert.Same(act, left.FindAct(new GroundAct(act.Definition.Id, act.Arguments))));
        Assert.All(shared.Ground.Acts, act => Assert.Same(act, shared.Ground.FindAct(new GroundAct(act.Definition.Id, act.Arguments))));
        Assert.Equal(GroundStory.Ground(shared.Story, IsForbidden).Acts.Select(act => act.ToString()), left.Acts.Select(act => act.ToString()));

        static bool IsForbidden(ActionDefinition action, ImmutableArray<int> arguments) => action.Name == "tell" || (action.Name == "go" && arguments[0] == arguments.Min());
    }

    /// <summary>What bears on anybody's wants is worked out once for all that share it, and anew where acts are missing: without the going nobody comes to apples.</summary>
    [Fact]
    public void What_bears_on_wants_is_shared_as_long_as_the_acts_are()
    {
        SharedGrounding shared = new(Story());
        CausalDistance[] found = new CausalDistance[16];
        Parallel.For(0, found.Length, i => found[i] = shared.GroundWith([], null).Causes.Distances(othersPlanAhead: i % 2 == 0).DistancesTo(new CharacterId(0)));
        Assert.Equal(2, found.Distinct().Count());
        GroundStory left = shared.GroundWith([], (action, _) => action.Name == "pick");
        Act go = Assert.Single(shared.Ground.Acts, act => act.ToString() == "go(Ann, Shed, Orchard)");
        Assert.Equal(2, found[1].DistanceOf(go.Index));
        Assert.Equal(CausalDistance.Never, left.Causes.Distances(othersPlanAhead: false).DistancesTo(new CharacterId(0)).DistanceOf(go.Index));
    }

    [Fact]
    public void What_is_ruled_out_and_how_it_begins_go_together()
    {
        (SharedGrounding shared, InitialFact change) = Changed("at(Ben) = Orchard");
        GroundStory begun = shared.GroundWith([change], IsForbidden);
        AssertAsGroundedAnew(begun, IsForbidden);

        static bool IsForbidden(ActionDefinition action, ImmutableArray<int> arguments) => action.Name == "pick";
    }

    [Fact]
    public void Many_threads_that_ask_at_once_get_one_and_the_same()
    {
        SharedGrounding shared = new(Story());
        GroundStory[] found = new GroundStory[16];
        Parallel.For(0, found.Length, i => found[i] = shared.GroundWith([], null));
        Assert.All(found, ground => Assert.Same(shared.Ground, ground));
    }

    private static void AssertAsGroundedAnew(GroundStory shared, Func<ActionDefinition, ImmutableArray<int>, bool>? impossible)
    {
        GroundStory anew = GroundStory.Ground(shared.Story, impossible);
        Assert.Equal(anew.Acts.Select(act => act.ToString()), shared.Acts.Select(act => act.ToString()));
        (MindEngine one, MindEngine other) = (new MindEngine(anew), new MindEngine(shared));
        Assert.Equal(Walk(one), Walk(other));
    }

    /// <summary>What can be done in the first moment and after each act that can, in the world and in everybody's mind.</summary>
    private static List<string> Walk(MindEngine engine)
    {
        List<string> found = [];
        foreach (ActId first in engine.PossibleActs(engine.Initial))
        {
            StateId after = engine.Apply(engine.Initial, engine.Story[first]);
            foreach (CharacterId character in CharacterId.Below(engine.Story.Characters))
            {
                StateId mind = engine.States.Mind(after, character);
                found.Add($"{engine.Story[first]}, {character.Value}: {engine.UtilityOf(character, mind)}, {string.Join("; ", engine.PossibleActs(mind).Select(act => engine.Story[act].ToString()))}");
            }
        }

        return found;
    }

    private static Story Story() => Compiled().Story!;

    private static (SharedGrounding Shared, InitialFact Change) Changed(string phrase)
    {
        CompilationResult result = Compiled();
        StoryPhrases phrases = new(result);
        return (new SharedGrounding(result.Story!), (phrase.Contains(':', StringComparison.Ordinal) ? phrases.ParseBelief(phrase) : phrases.ParseFact(phrase)).Value!);
    }

    private static CompilationResult Compiled()
    {
        CompilationResult result = Compilation.Compile(new SourceFile("test.story", Orchard), new NoFiles());
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files))));
        return result;
    }
}
