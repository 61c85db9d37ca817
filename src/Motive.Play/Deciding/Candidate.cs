using Motive.Minds.Intentions;

namespace Motive.Play.Deciding;

/// <summary>A plan that somebody might follow now, and how much they are drawn to it. <see cref="Waits"/>: its first act is somebody else's.</summary>
internal sealed record Candidate(int Character, MotivePlan Plan, long Draw, bool Waits);
