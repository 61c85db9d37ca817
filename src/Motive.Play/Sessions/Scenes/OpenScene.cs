using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Sessions.Scenes;

/// <summary>
/// A written scene that is being played: its event has happened, its talk has not ended. <see cref="Taken"/> are the choices so
/// far, which the event records when the scene is over. <see cref="ToPlayer"/> is what the player may choose from now.
/// </summary>
internal sealed record OpenScene(
    Occurrence Occurrence, IState Before, IState After, StagedScene Staged, SceneWalk Walk, ImmutableArray<int> Taken)
{
    /// <summary>What the player can choose to say.</summary>
    public ImmutableArray<OfferedChoice> ToPlayer { get; init; } = [];
}
