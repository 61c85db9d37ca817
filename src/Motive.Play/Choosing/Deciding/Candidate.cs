using Motive.Minds.Reasons.Intentions;
using Motive.World;

namespace Motive.Play.Choosing.Deciding;

/// <summary>A plan that somebody might follow now, and how much they are drawn to it. <see cref="Waits"/>: its first act is somebody else's.</summary>
internal sealed record Candidate(CharacterId Character, MotivePlan Plan, Draw Draw, bool Waits)
{
    /// <summary>Goes on with what they have set out to do.</summary>
    public bool Resumes { get; init; }

    /// <summary>Brings no more than what they have given up for what they set out to do.</summary>
    public bool Retreats { get; init; }
}
