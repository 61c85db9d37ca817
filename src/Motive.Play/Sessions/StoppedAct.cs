using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>An act that was stopped because one of its doers had no reason for it any more (D30j).</summary>
/// <param name="After">The number of the event by which they came to know it.</param>
/// <param name="At">When it was stopped.</param>
/// <param name="Act">As it was under way.</param>
/// <param name="Reason">The reason that they had for it, and have no longer.</param>
/// <param name="IsMet">What they most wanted of it has come to be so without it; if not, it is out of its reach.</param>
internal sealed record StoppedAct(int After, StoryTime At, ActUnderWay Act, Reason Reason, bool IsMet);
