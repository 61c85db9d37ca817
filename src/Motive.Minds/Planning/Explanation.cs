using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>An act of a plan, or an attempt at one (<see cref="PlanSteps"/>), with one motive for each character who had to agree and is not the owner of the plan.</summary>
internal sealed record ExplainedAct(StepId Act, ImmutableArray<Motive> Motives);

/// <summary>Why a character agrees to an act: the rest of a plan of their own, which begins with that act.</summary>
internal sealed record Motive(CharacterId Character, ImmutableArray<ExplainedAct> Rest);
