using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Planning;

/// <summary>A problem that can be planned: a story in which the author wants something. (P0).</summary>
public sealed class LoadedProblem
{
    private readonly Lazy<GroundStory> ground;

    internal LoadedProblem(Story story, Notation notation, ImmutableArray<StoryMessage> warnings)
    {
        Story = story;
        Notation = notation;
        Warnings = warnings;
        ground = new Lazy<GroundStory>(() => GroundStory.Ground(Story));
    }

    /// <summary>A story as a run has it, with what is forbidden there left out.</summary>
    internal LoadedProblem(GroundStory ground)
    {
        (Story, Notation, Warnings) = (ground.Story, Notation.Story, []);
        this.ground = new Lazy<GroundStory>(ground);
    }

    internal Story Story { get; }

    /// <summary>In which language it is written.</summary>
    public Notation Notation { get; }

    /// <summary>What can stand in a problem and is hardly meant.</summary>
    public ImmutableArray<StoryMessage> Warnings { get; }

    /// <summary>Made once and shared: it is immutable.</summary>
    internal GroundStory Ground => ground.Value;
}
