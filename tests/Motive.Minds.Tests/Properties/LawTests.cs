using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>What must hold of the engine's states whatever the story is.</summary>
public sealed class LawTests
{
    private readonly Tally _tally = new();

    /// <summary>Equality of states is that of D2 (I2).</summary>
    [Fact]
    public void States_have_equal_ids_exactly_when_they_are_equal()
    {
        Cases.Hold(RandomStory.From, Identity);
        _tally.AtLeast(("stories", 75), ("states", 600));
    }

    [Fact]
    public void Where_everyone_sees_everything_each_mind_has_the_world_as_it_is() => Cases.Hold(seed => Open(RandomStory.From(seed)), Collapse);

    [Fact]
    public void It_does_not_matter_in_which_order_actions_are_written() => Cases.Hold(RandomStory.From, Order);

    /// <summary>A wheel of triggers with a brake: it turns for ever exactly where the brake is off, in the world or in a mind.</summary>
    [Fact]
    public void Endless_triggers_are_a_fault_that_names_some_of_them() => Cases.Hold(
        seed => OnlyWheel(RandomStory.LoopingFrom(seed)), Wheel);

    private static Story OnlyWheel(Story story) => story with
    {
        Triggers = [.. story.Triggers.Where(trigger => trigger.Name.StartsWith("turn", StringComparison.Ordinal))],
    };

    private static string? Wheel(Story story)
    {
        Exception? expected = Record.Exception(() => new NaiveOracle(story));
        Exception? actual = Record.Exception(() => new MindEngine(Model.Grounding.GroundStory.Ground(story), NaiveOracle.DepthFor(story)));
        string[] names = (expected as Oracle.EndlessTriggersException)?.Names.ToArray() ?? [];
        if ((actual as Transition.EndlessTriggersException)?.Triggers is not IReadOnlyList<string> found)
            return names.Length == 0 && actual is null ? null : $"should be endless: {string.Join(", ", names)}; {actual}";
        bool named = names.Length > 0 && found.All(name => names.Any(trigger => name.StartsWith(trigger, StringComparison.Ordinal)));
        return named ? null : $"said to be endless: {string.Join(", ", found)}; should be {string.Join(", ", names)}";
    }

    /// <summary>Every state met so far by id and by what can be read in it, at a depth where random stories have shown all differences.</summary>
    private string? Identity(Story story)
    {
        Comparison both = new(story);
        if (story.Characters.Length > 3)
            return null;
        Dictionary<StateId, string> portraits = [];
        Dictionary<string, StateId> ids = [];
        IEnumerable<(StateId State, OracleState Expected)> worlds = both.Oracle.Acts
            .Where(act => both.Oracle.IsPossible(both.Oracle.Initial, act)).Take(6)
            .Select(act => (both.Engine.Apply(both.Engine.Initial, both.EngineAct(act)!), both.Oracle.After(both.Oracle.Initial, act)))
            .Prepend((both.Engine.Initial, both.Oracle.Initial));
        foreach ((StateId state, OracleState expected) in worlds.SelectMany(world => WithMinds(both, story, world.Item1, world.Item2)))
        {
            string portrait = $"of {expected.Owner}, {expected.Portrait(story, both.Depth)}";
            if (portraits.TryGetValue(state, out string? known) && known != portrait)
                return $"state {state.Value} is both {known} and {portrait}";
            if (ids.TryGetValue(portrait, out StateId id) && id != state)
                return $"states {id.Value} and {state.Value} are both {portrait}";
            (portraits[state], ids[portrait]) = (portrait, state);
        }

        _tally.Add("stories");
        _tally.Add("states", ids.Count);
        return null;
    }

    private static IEnumerable<(StateId State, OracleState Expected)> WithMinds(Comparison both, Story story, StateId state, OracleState expected) =>
        story.Characters.Select(who => (both.Engine.States.Mind(state, both.Index(who.Value)), expected.MindOf(who.Value))).Prepend((state, expected));

    private static string? Collapse(Story story)
    {
        MindEngine engine = new(Model.Grounding.GroundStory.Ground(story));
        StateId state = engine.Initial;
        for (int step = 0; step < 5; step++)
        {
            if (Unlike(engine, state, state))
                return $"after {step} acts some mind has the world otherwise than it is";

            List<ActId> possible = engine.PossibleActs(state);
            if (possible.Count == 0)
                return null;
            state = engine.Apply(state, engine.Story[possible[step % possible.Count]]);
        }

        return null;
    }

    /// <summary>Whether in some mind of the state, at any depth, facts are other than in the world.</summary>
    private static bool Unlike(MindEngine engine, StateId state, StateId world) =>
        !engine.States.HaveSameFacts(state, world)
        || engine.States.Minds(state).ToArray().Any(mind => mind.IsState && Unlike(engine, mind, world));

    private static string? Order(Story story)
    {
        Comparison both = new(story);
        MindEngine reversed = new(Model.Grounding.GroundStory.Ground(Reversed(story)), both.Depth);
        foreach (Model.Grounding.Act act in reversed.Story.Acts.Where(act => reversed.CanHappen(reversed.Initial, act)).Take(3))
        {
            Oracle.Act same = both.Oracle.Acts.Single(other => other.Definition.Name == act.Definition.Name && other.Arguments.SequenceEqual(act.Arguments));
            if (both.Difference(reversed, reversed.Apply(reversed.Initial, act), both.Oracle.After(both.Oracle.Initial, same)) is string difference)
                return $"{act}: {difference}";
        }

        return null;
    }

    /// <summary>No wrong beliefs at the start, no lies, everybody watching, and no triggers: those that look into minds rest in the innermost.</summary>
    private static Story Open(Story story) => story with
    {
        Initial = [.. story.Initial.Where(initial => initial.Minds.IsEmpty)],
        Actions = [.. story.Actions.Select(action => action with
        {
            Effects = [.. action.Effects.Where(IsPlain)],
            Observing = action.Observing with { Condition = Expression.Literal.True },
        })],
        Triggers = [],
    };

    private static bool IsPlain(Effect effect) => effect switch
    {
        Effect.Believe => false,
        Effect.When choice => choice.Then.All(IsPlain) && choice.Otherwise.All(IsPlain),
        Effect.ForEvery every => every.Body.All(IsPlain),
        _ => true,
    };

    private static Story Reversed(Story story)
    {
        ActionId Moved(ActionId id) => new(story.Actions.Length - 1 - id.Value);
        return story with
        {
            Actions = [.. story.Actions.Reverse().Select(action => action with { Id = Moved(action.Id) })],
            Traces = [.. story.Traces.Select(trace => trace with { Action = Moved(trace.Action) })],
        };
    }
}
