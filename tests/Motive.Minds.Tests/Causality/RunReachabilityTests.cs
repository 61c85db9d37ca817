using Motive.Language;
using Motive.Minds.Grounding;
using Motive.Minds.Relaxation;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Causality;

/// <summary>Nothing that can come about in a run, in the world or in a mind, is left out of what may.</summary>
public sealed class RunReachabilityTests
{
    private const string Inn = """
        story "Where is Ben"
        type place
        place Hall, Yard
        fact at(who: entity): place
        fact asleep(character)
        character Ann
            at Hall
            believes at(Ben) = Hall
        character Ben
            at Yard
        action greet(who: character, other: character)
            requires who != other and at(who) = Hall and at(other) = Hall
            effects asleep(other)
            consenting who
            observing x: x = who
        action dig(who: character)
            requires at(who) = Yard and who = Ann
            effects asleep(who)
            consenting who
        action call(who: character, other: character)
            requires who != other and at(other) = nowhere
            effects not asleep(other)
            consenting who
            observing x: x = who
        """;

    private const string Sleeper = """
        story "While Ben sleeps"
        type place
        place Hall, Yard
        fact at(who: entity): place
        fact asleep(character)
        rule senseless(who: character) = asleep(who)
        character Ann
            at Hall
        character Ben
            at Hall
            asleep
        action leave(who: character)
            requires who = Ann
            effects at(who) := Yard
            consenting who
            observing x: at(x) = Hall
        action shake(who: character, other: character)
            requires who != other and asleep(other)
            effects not asleep(other)
            consenting who
            observing x: x = who
        action call(who: character, other: character)
            requires who != other and at(other) = nowhere
            effects asleep(who)
            consenting who
            observing x: x = who
        """;

    /// <summary>Ann holds Ben to be in the hall, tries to greet him, and then no longer knows where he is (D9a).</summary>
    [Fact]
    public void What_is_possible_only_for_whoever_has_tried_something_in_vain_may_happen() => Assert.Contains("call(Ann, Ben)", Possible(Inn));

    /// <summary>Nobody goes anywhere, and nobody takes Ann to be anywhere but in the hall.</summary>
    [Fact]
    public void What_nobody_can_ever_hold_possible_is_left_out() => Assert.DoesNotContain("dig(Ann)", Possible(Inn));

    /// <summary>Whoever wakes sees who is not there, so that where these are is unknown to them (D8b).</summary>
    [Fact]
    public void What_is_possible_only_for_whoever_wakes_and_misses_somebody_may_happen()
    {
        MindEngine engine = new(GroundStory.Ground(Compiled(Sleeper)));
        int woken = engine.Apply(engine.Apply(engine.Initial, Act(engine, "leave(Ann)")), Act(engine, "shake(Ann, Ben)"));

        Assert.True(engine.CanHappen(engine.States.Mind(woken, 1), Act(engine, "call(Ben, Ann)")));
        Assert.Contains("call(Ben, Ann)", Possible(Sleeper));
    }

    /// <summary>In a walk over random stories, attempts among it, every act that is possible in some mind is among those that may happen.</summary>
    [Fact]
    public void Whatever_is_possible_in_any_mind_on_a_walk_is_among_what_may_happen()
    {
        int asked = 0;
        int left = 0;
        for (ulong seed = 1; seed <= 40; seed++)
        {
            MindEngine engine = new(GroundStory.Ground(RandomStory.From(seed)));
            RunReachability reachable = new(engine.Story, engine.States, engine.Initial);
            bool[] may = [.. engine.Story.Acts.Select(act => reachable.MayHappen(act.Event))];
            left += may.Count(possible => !possible);
            SplitMix64 chance = new(seed);
            int state = engine.Initial;
            for (int step = 0; step < 12; step++)
            {
                int[] pictures = [state, .. engine.States.Minds(state).ToArray().Where(mind => mind >= 0)];
                foreach (int picture in pictures)
                {
                    List<int> possible = engine.PossibleActs(picture);
                    asked += possible.Count;
                    Assert.All(possible, act => Assert.True(may[act], $"seed {seed}: {engine.Story.Acts[act]}"));
                }

                Act[] held = [.. pictures.SelectMany(picture => engine.PossibleActs(picture)).Distinct().Order().Select(act => engine.Story.Acts[act])];
                if (held.Length == 0)
                    break;
                Act next = chance.Pick(held);
                state = engine.CanHappen(state, next) ? engine.Apply(state, next) : engine.ApplyAttempt(state, next);
            }
        }

        Assert.True(asked > 1000 && left > 30, $"{asked} asked, {left} left out");
    }

    private static string[] Possible(string text)
    {
        MindEngine engine = new(GroundStory.Ground(Compiled(text)));
        RunReachability reachable = new(engine.Story, engine.States, engine.Initial);
        return [.. engine.Story.Acts.Where(act => reachable.MayHappen(act.Event)).Select(act => act.ToString())];
    }

    private static Act Act(MindEngine engine, string name) => engine.Story.Acts.Single(act => act.ToString() == name);

    private static Story Compiled(string text) => Compilation.Compile(new SourceFile("inn.story", text), new NoFiles()).Story!;
}
