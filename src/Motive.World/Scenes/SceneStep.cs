using System.Collections.Immutable;

namespace Motive.World;

/// <summary>One thing that a scene did, in order. Texts are still prose: whoever shows them writes them out over the scene's frame.</summary>
internal abstract record SceneStep
{
    private SceneStep()
    {
    }

    /// <summary><see cref="Speaker"/> is an entity value.</summary>
    public sealed record Line(int Speaker, SceneNode.Line Said) : SceneStep;

    public sealed record Narration(SceneNode.Narration Told) : SceneStep;

    public sealed record Chosen(SceneChoice Choice, int Chooser) : SceneStep;

    public sealed record Act(GroundAct Ground) : SceneStep;
}

/// <summary>A choice that can be taken now, and by whom.</summary>
internal sealed record OfferedChoice(SceneChoice Choice, int Chooser);

internal enum SceneOutcome
{
    Finished,

    /// <summary>Stopped at <see cref="SceneWalk.Pending"/>.</summary>
    Waiting,

    /// <summary>The scene goes in a circle without anybody choosing anything.</summary>
    Endless,

    /// <summary>A choice given as taken was not on offer at its place.</summary>
    NotOffered,

    /// <summary>A jump to a label that the scene does not have.</summary>
    NoSuchLabel,
}
