using System.Collections.Immutable;
using Motive.Minds.Feelings;
using Motive.Minds.Model.States;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Properties;

/// <summary>The engine and the definitions agree on who feels what, in every mind; and nobody's feelings rest on what they do not hold.</summary>
public sealed class FeelingTests
{
    private const int MostActs = 6;

    [Fact]
    public void Feelings_of_every_kind_are_as_defined_in_every_mind() => Cases.Hold(seed => Feeling(RandomStory.From(seed), seed), AsDefined);

    /// <summary>The same effects by other hands: whoever does not see them cannot tell the difference, nor can anybody whom they picture.</summary>
    [Fact]
    public void Changing_who_did_what_one_did_not_see_changes_nothing_in_ones_mind() => Cases.Hold(seed => Feeling(RandomStory.From(seed), seed), Unseen);

    /// <summary>Otherwise the two above would hold of an engine in which nobody feels anything.</summary>
    [Fact]
    public void In_random_stories_every_kind_of_feeling_about_a_deed_is_met()
    {
        HashSet<Emotion> met = [];
        foreach (ulong seed in Enumerable.Range(1, 150).Select(seed => (ulong)seed))
        {
            Comparison both = new(Feeling(RandomStory.From(seed), seed));
            foreach (Oracle.Act act in both.Oracle.Acts.Where(act => both.Oracle.IsPossible(both.Oracle.Initial, act)).Take(MostActs))
                met.UnionWith(both.Oracle.Felt(act, both.Oracle.Initial, both.Oracle.After(both.Oracle.Initial, act)).Felt.Select(felt => felt.Emotion));
        }

        Assert.Superset(
            new HashSet<Emotion>
            {
                Emotion.Joy, Emotion.Distress, Emotion.HappyFor, Emotion.Pity, Emotion.Pride, Emotion.Shame, Emotion.Admiration, Emotion.Reproach,
                Emotion.Gratification, Emotion.Remorse, Emotion.Gratitude, Emotion.Anger,
            },
            met);
    }

    private static string? AsDefined(Story story)
    {
        Comparison both = new(story);
        FeelingEngine feelings = new(both.Engine);
        Oracle.Act[] possible = [.. both.Oracle.Acts.Where(act => both.Oracle.IsPossible(both.Oracle.Initial, act)).Take(MostActs)];
        foreach (Oracle.Act first in possible)
        {
            (StateId state, OracleState expected, string? difference) = AfterAct(both, feelings, both.Engine.Initial, both.Oracle.Initial, first);
            if (difference is not null)
                return difference;
            if (possible.FirstOrDefault(act => act != first && both.Oracle.IsPossible(expected, act)) is Oracle.Act second
                && AfterAct(both, feelings, state, expected, second).Difference is string later)
            {
                return $"{both.Name(first)}, then {later}";
            }
        }

        return null;
    }

    private static (StateId State, OracleState Expected, string? Difference) AfterAct(Comparison both, FeelingEngine feelings, StateId state, OracleState expected, Oracle.Act act)
    {
        (StateId felt, ImmutableArray<Felt> reported) = Felt(both.Engine, feelings, state, both.EngineAct(act)!);
        (OracleState right, IReadOnlyList<OracleFeeling> report) = both.Oracle.Felt(act, expected, both.Oracle.After(expected, act));
        string said = Written(reported.Select(feeling => new OracleFeeling(feeling.Who.Value, feeling.Emotion, feeling.Toward?.Value, feeling.Level)));
        string? difference = said == Written(report) ? both.Difference(felt, right) : $"felt {said}; should be {Written(report)}";
        return (felt, right, difference is null ? null : $"{both.Name(act)}: {difference}");
    }

    private static string? Unseen(Story story)
    {
        Comparison one = new(story);
        Comparison other = new(story with
        {
            Actions = [.. story.Actions.Select(action => action with { Consenting = [.. action.Consenting.Select(doer => Replaced(story, doer))] })],
        });
        foreach (Oracle.Act next in one.Oracle.Acts.Where(act => one.Oracle.IsPossible(one.Oracle.Initial, act)).Take(MostActs))
        {
            if (next.Definition.Consenting.IsEmpty)
                continue;
            (Model.Grounding.Act act, Model.Grounding.Act twin) = (one.EngineAct(next)!, other.EngineAct(next)!);
            (StateId left, ImmutableArray<Felt> felt) = Felt(one.Engine, new FeelingEngine(one.Engine), one.Engine.Initial, act);
            (StateId right, ImmutableArray<Felt> twinFelt) = Felt(other.Engine, new FeelingEngine(other.Engine), other.Engine.Initial, twin);
            foreach (EntityId who in story.Characters.Where(who => !one.Oracle.Observes(who.Value, one.Oracle.Initial, next)))
            {
                if (!felt.Where(feeling => feeling.Who == who).SequenceEqual(twinFelt.Where(feeling => feeling.Who == who)))
                    return $"{act}: {story[who].Name}, who does not see it, feels otherwise if another has done it";
                if (one.Difference(one.Engine.View(left).MindOf(who.Value), other.Engine.View(right).MindOf(who.Value)) is string difference)
                    return $"{act}, unseen by {story[who].Name}, if another has done it: {difference}";
            }
        }

        return null;
    }

    private static (StateId State, ImmutableArray<Felt> Felt) Felt(MindEngine engine, FeelingEngine feelings, StateId state, Model.Grounding.Act act) =>
        feelings.Appraise(new PastEvent(act.Event, state, engine.Apply(state, act)), act, [], ImmutableHashSet<CharacterId>.Empty, []);

    /// <summary>The next of the characters.</summary>
    private static Expression Replaced(Story story, Expression doer) => doer is Expression.Literal known
        ? It(story.Characters[(story.Characters.IndexOf(new EntityId(known.Value)) + 1) % story.Characters.Length])
        : It(story.Characters[0]);

    private static string Written(IEnumerable<OracleFeeling> felt) => string.Join(", ", felt.Select(feeling => feeling.ToString()).Order(StringComparer.Ordinal));

    /// <summary>The story with every feeling kept, toward anybody; nothing remembered; and, now and then, a liking that counts.</summary>
    private static Story Feeling(Story story, ulong seed)
    {
        Expression[] every = [.. Enum.GetValues<Emotion>().Select(emotion => More(Words.Feeling(It(story.Characters[0]), emotion, It(story.Characters[0])), Number(0)))];
        ActionDefinition mention = story.Actions[0] with
        {
            Id = new ActionId(story.Actions.Length), Name = "mention", Requires = All([No, .. every]), Effects = [], Consenting = [], Parameters = [],
            Observing = new Observing(0, No),
        };
        Expression liking = seed % 3 == 0 ? Number((int)(seed % 13) - 1) : Choose(Same(Slot(0), It(story.Characters[0])), Number(0), Number(7));
        return story with { Traces = [], Actions = story.Actions.Add(mention), Liking = seed % 2 == 0 ? null : liking, LikingSlots = 2 };
    }
}
