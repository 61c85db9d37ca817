using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Motive.Checking.Exploring;
using Motive.Language;
using Motive.Reading;
using Motive.World;

namespace Motive.Testing;

/// <summary>Whether ways that were kept still lead where they led, in a story that may have been changed since. Nothing is explored: each is gone once.</summary>
public sealed class PinCheck
{
    private const int MostEventsToDecide = 1000;

    private readonly LoadedStory loaded;

    /// <param name="loaded">The story as it is now.</param>
    public PinCheck(LoadedStory loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        this.loaded = loaded;
    }

    /// <summary>Goes a way.</summary>
    /// <exception cref="RequestException">Nobody in the story is the one who is played.</exception>
    public PinOutcome Go(PinnedWay way)
    {
        ArgumentNullException.ThrowIfNull(way);
        EntityId player = CharacterNames.Find(loaded.Story, way.Who);
        if (Goal(way, player) is not ScriptGoal goal)
            return new PinOutcome(way.Name, false, $"the story has no {way.Name} any more");
        WitnessRun run = WitnessRun.Go(loaded, new RunRequest { Player = loaded.Story[player].Name, Seed = way.Seed }, goal, way.Decisions, MostEventsToDecide);
        return new PinOutcome(way.Name, run.IsReached, run.IsReached ? null : run.Refused ?? "all can be decided as then, and it does not come about");
    }

    private ScriptGoal? Goal(PinnedWay way, EntityId player)
    {
        if (string.Equals(way.Kind, nameof(GoalKind.Asked), StringComparison.OrdinalIgnoreCase))
            return loaded.Phrases.ParseValue(way.Id).Value is ValuePhrase { IsTruth: true } condition ? new ScriptGoal(GoalKind.Asked, way.Id, "", condition.Expression) : null;
        return ScriptGoals.Of(loaded.Story, player, []).FirstOrDefault(goal => string.Equals(goal.Kind.ToString(), way.Kind, StringComparison.OrdinalIgnoreCase) && goal.Id == way.Id);
    }
}

/// <summary>What came of going a way that was kept.</summary>
/// <param name="Name">What it led to: <c>ending rich</c>.</param>
/// <param name="Reached">Whether it still does.</param>
/// <param name="Why">Why not; null where it does.</param>
public sealed record PinOutcome(
    [property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("reached")] bool Reached, [property: JsonPropertyName("why")] string? Why);
