using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Events that are of no rule of the story: somebody from outside says what is so from now on.</summary>
internal static class OutsideEvents
{
    private const string Name = "from outside";

    /// <summary>One fact comes to have a value, in the world or, with a path of characters, in the mind at its end.</summary>
    /// <param name="observers">By character index: who sees it.</param>
    public static GroundEvent CreateStatement(GroundStory story, GroundFactId fact, ReadOnlySpan<CharacterId> path, int value, IReadOnlySet<CharacterId> observers)
    {
        GroundEffect effect = new([.. path], Condition.Constant.True, new EffectTarget(fact), new Condition.Constant(value), 0);
        return Make(story, Condition.Constant.True, [effect], observers);
    }

    /// <summary>Facts come to have values in the world, for all to see who observe it; they also see that others are so.</summary>
    public static GroundEvent CreateMove(GroundStory story, IReadOnlyList<(GroundFactId Fact, int Value)> become, IReadOnlyList<(GroundFactId Fact, int Value)> are, IReadOnlySet<CharacterId> observers)
    {
        Condition[] parts = [.. are.Select(fact => new Condition.Is(fact.Fact, fact.Value, story.Fields[fact.Fact.Value].Encode(fact.Value)))];
        GroundEffect[] effects = [.. become.Select(fact => new GroundEffect([], Condition.Constant.True, new EffectTarget(fact.Fact), new Condition.Constant(fact.Value), 0))];
        return Make(story, parts.Length == 0 ? Condition.Constant.True : new Condition.All(parts), effects, observers);
    }

    private static GroundEvent Make(GroundStory story, Condition requires, GroundEffect[] effects, IReadOnlySet<CharacterId> observers) => new()
    {
        Name = Name,
        Requires = requires,
        StateEffects = Array.FindAll(effects, effect => effect.Path.IsEmpty),
        MindEffects = Array.FindAll(effects, effect => !effect.Path.IsEmpty),
        Observing = [.. CharacterId.Below(story.Characters).Select(character => observers.Contains(character) ? Condition.Constant.True : Condition.Constant.False)],
        IsFromOutside = true,
    };
}
