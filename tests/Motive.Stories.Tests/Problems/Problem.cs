using Motive.Loading;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Stories.Tests.Problems;

/// <summary>A story of <c>problems/</c>, ready to act in.</summary>
public sealed class Problem
{
    /// <summary>Deeper than any of them looks.</summary>
    private const int Depth = 5;

    private readonly Dictionary<string, Act> acts;

    private Problem(GroundStory story)
    {
        Engine = new MindEngine(story, Depth);
        acts = story.Acts.ToDictionary(act => act.Event.Name);
    }

    internal MindEngine Engine { get; }

    public static LoadResult Load(string file)
    {
        string path = Path.Combine(ProblemSetting.Folder, file);
        return StoryLoader.Load(path, File.ReadAllText(path), _ => null);
    }

    public static Problem Of(ProblemSetting setting)
    {
        LoadResult result = Load(setting.File);
        LoadedStory loaded = result.Story ?? throw new InvalidOperationException(string.Join("\n", result.Messages));
        return new Problem(GroundStory.Ground(loaded.Story));
    }

    /// <summary>The acts of a plan, each with the state it is done in; fails at the first that cannot be.</summary>
    internal IEnumerable<(StateId State, Act Act)> CarryOut(IEnumerable<string> plan)
    {
        StateId state = Engine.Initial;
        foreach (string line in plan)
        {
            Assert.True(acts.TryGetValue(line, out Act? act), $"There is no act {line}.");
            Assert.True(Engine.CanHappen(state, act), $"{line} cannot happen when its turn comes.");
            yield return (state, act);
            state = Engine.Apply(state, act);
        }
    }

    /// <summary>All states that explained acts and acts of the author lead to within the setting's limits, the first one included.</summary>
    internal IReadOnlySet<StateId> Explained(ProblemSetting setting)
    {
        Intentions intentions = new(Engine);
        IntentionLimits limits = IntentionLimits.Exact(setting.CharacterLimit, setting.BeliefLimit) with { CountsOnAll = true };
        HashSet<StateId> reached = [Engine.Initial];
        List<StateId> layer = [Engine.Initial];
        for (int length = 1; length <= setting.AuthorLimit; length++)
        {
            layer = [.. layer.SelectMany(state => Engine.PossibleActs(state)
                .Select(index => Engine.Story[index])
                .Where(act => act.Consenting.All(character => intentions.ExplainShortest(character, state, act, limits) is not null))
                .Select(act => Engine.Apply(state, act)))
                .Where(reached.Add)];
        }

        return reached;
    }

    internal int AuthorUtility(StateId state) => Engine.Story.AuthorUtility.Evaluate(Engine.States, state);

    internal string NameOf(CharacterId character) => Engine.Story.Story[Engine.Story.Story.EntityOf(character)].Name;
}
