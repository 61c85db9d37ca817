using System.Collections.Immutable;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>The engine and the definitions agree on who has a reason for what.</summary>
public sealed class ReasonTests
{
    private readonly Tally _tally = new();

    [Fact]
    public void Acts_are_explained_exactly_when_they_are_as_defined()
    {
        Cases.Hold(RandomStory.From, Explained);
        _tally.AtLeast(("stories", 75), ("explained", 50), ("unexplained", 200));
    }

    /// <summary>Reasons may hang on from whom people have what they believe (D29b).</summary>
    [Fact]
    public void Acts_are_explained_as_defined_where_it_matters_how_people_have_their_beliefs()
    {
        Cases.Hold(seed => SourcedStory.From(RandomStory.From(seed), seed), Explained);
        _tally.AtLeast(("stories", 50), ("explained", 50), ("unexplained", 100));
    }

    private string? Explained(Story story)
    {
        Comparison both = new(story);
        if (both.Oracle.Acts.Length > 24)
            return null;
        _tally.Add("stories");
        int length = both.Oracle.Acts.Length <= 8 ? 3 : 2;
        NaiveReasons oracle = both.Oracle.Reasons(new Limits(length, 1, FirstOfShorter.NeedsReasons));
        Intentions engine = new(both.Engine);
        foreach (Oracle.Act act in both.Oracle.Acts.Where(act => both.Oracle.IsPossible(both.Oracle.Initial, act)))
        {
            foreach (int who in both.Oracle.Consenting(act, both.Oracle.Initial))
            {
                MotivePlan? plan = engine.Explain(both.Index(who), both.Engine.Initial, both.EngineAct(act)!, IntentionLimits.Exact(length, 1));
                ImmutableArray<string>? written = plan?.Acts.Select(index => both.Engine.Story[index].ToString()).ToImmutableArray();
                string[] plans = [.. oracle.Plans(who, both.Oracle.Initial, act).Select(expected => string.Join(", ", expected.Select(both.Name)))];
                string found = written is null ? "no plan" : string.Join(", ", written);
                if (written is null ? plans.Length > 0 : !plans.Contains(found))
                    return $"{both.Name(act)} for {story.Entities[who].Name}: {found}, should be one of: {string.Join(" | ", plans)}";
                _tally.Add(written is null ? "unexplained" : "explained");
            }
        }

        return null;
    }
}
