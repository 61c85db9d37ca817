using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>An act that was begun and came to nothing. <see cref="InTheWay"/> is what decides, as its doer sees it, that it cannot be done.</summary>
internal sealed record Setback(GroundAct Act, ImmutableArray<BeliefUsed> InTheWay);
