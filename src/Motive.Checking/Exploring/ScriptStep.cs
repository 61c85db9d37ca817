using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>One thing that the player decides on the way to something.</summary>
/// <param name="Act">What they do; null where they wait until the chapter is over.</param>
/// <param name="Choices">The ids of what they choose in the scenes of it, in order.</param>
internal sealed record ScriptStep(GroundAct? Act, ImmutableArray<int> Choices);
