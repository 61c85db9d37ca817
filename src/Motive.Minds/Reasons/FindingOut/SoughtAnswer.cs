using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Reasons.FindingOut;

/// <summary>The question of an inquiry (D13b): a ground fact; of the values that the last act may show, the one with the greatest gain, of equal ones the first; and what would be done then.</summary>
/// <param name="Acts">Act indices of the answer; none where to have found it is enough.</param>
/// <param name="Thousandths">What the inquiry gains, in thousandths of a point.</param>
/// <param name="Shown">With how many values something is gained.</param>
/// <param name="Values">How many values are not out of the question.</param>
internal sealed record SoughtAnswer(GroundFactId Fact, int Value, ImmutableArray<ActId> Acts, int Thousandths, int Shown, long Values);
