using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>What people do with news is what they would do if each act were written out for each fact: the same states, all minds included, and the same plans.</summary>
public sealed class NewsTests
{
    private const int Steps = 5;

    private readonly Tally _tally = new();

    [Fact]
    public void Acts_with_news_are_acts_written_out_for_each_fact()
    {
        Cases.Hold(RandomStory.From, Differ);
        _tally.AtLeast(("tell", 25), ("deny", 8), ("ask", 25), ("plans", 40), ("plans with news", 5));
    }

    private string? Differ(Story story)
    {
        NewsStory both = new(story);
        Comparison written = new(both.WrittenOut);
        MindEngine one = new(GroundStory.Ground(both.WithNews), written.Depth);
        MindEngine other = written.Engine;
        Dictionary<string, Act> writtenOut = other.Story.Acts.ToDictionary(Name);
        (StateId here, StateId there) = (one.Initial, other.Initial);
        SplitMix64 draws = new((ulong)story.Initial.Length);
        string walk = "at the start";
        for (int step = 0; step <= Steps; step++)
        {
            if (written.Difference(one.View(here), other.View(there)) is string difference)
                return $"{walk}: {difference}";
            Act[] possible = [.. one.Story.Acts.Where(act => one.CanHappen(here, act))];
            string[] names = [.. possible.Select(Name).Order(StringComparer.Ordinal)];
            string[] right = [.. other.Story.Acts.Where(act => other.CanHappen(there, act)).Select(Name).Order(StringComparer.Ordinal)];
            if (!names.SequenceEqual(right))
                return $"{walk}: possible are {string.Join(", ", names)}; should be {string.Join(", ", right)}";
            if (step < 2 && Unlike(one, here, other, there) is string unlike)
                return $"{walk}: {unlike}";
            if (possible.Length == 0)
                return null;
            Act next = draws.Pick(possible);
            _tally.AddIf(NewsStory.Deeds.Contains(next.Definition.Name), next.Definition.Name);
            walk += ", then " + Name(next);
            (here, there) = (one.Apply(here, next), other.Apply(there, writtenOut[Name(next)]));
        }

        return null;
    }

    /// <summary>Plans of up to three acts, of everybody, where neither is cut short.</summary>
    private string? Unlike(MindEngine one, StateId here, MindEngine other, StateId there)
    {
        IntentionLimits limits = new(3, 1, 100_000, 100_000);
        (Intentions first, Intentions second) = (new(one), new(other));
        foreach (CharacterId who in CharacterId.Below(one.Story.Characters))
        {
            string[] found = Plans(one, first.Consider(who, one.States.Mind(here, who), limits));
            string[] right = Plans(other, second.Consider(who, other.States.Mind(there, who), limits));
            _tally.Add("plans", right.Length);
            _tally.Add("plans with news", right.Count(plan => NewsStory.Deeds.Any(deed => plan.Contains(deed + "_", StringComparison.Ordinal))));
            if (!found.SequenceEqual(right))
                return $"{one.Story.Story.EntityOf(who).Value} plans {string.Join(" | ", found)}; should plan {string.Join(" | ", right)}";
        }

        return null;
    }

    private static string[] Plans(MindEngine engine, Motives motives) =>
        [.. motives.Plans.Select(plan => $"{string.Join(", ", plan.Acts.Select(act => Name(engine.Story[act])))} for {plan.Gain}").Order(StringComparer.Ordinal)];

    private static string Name(Act act) => NewsStory.Deeds.Contains(act.Definition.Name)
        ? $"{NewsStory.Named(act.Definition.Name, act.Arguments[2])}({string.Join(", ", act.Arguments.Take(2))})"
        : $"{act.Definition.Name}({string.Join(", ", act.Arguments)})";
}
