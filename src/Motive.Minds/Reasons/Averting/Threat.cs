using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>A plan of one character that would lower another's utility, found in the state where a question began (D13a).</summary>
/// <param name="Doer">Whose plan it is.</param>
/// <param name="Rivals">Harmless plans that the doer would rather follow, and after which this one would bring them nothing: while they can follow one of these, this one is not to be expected.</param>
internal sealed record Threat(CharacterId Doer, ImmutableArray<ActId> Acts, ImmutableArray<ImmutableArray<ActId>> Rivals)
{
    /// <summary>The acts of the plan and of all its rivals.</summary>
    public IEnumerable<ActId> AllActs => Acts.Concat(Rivals.SelectMany(acts => acts));
}

/// <summary>A plan of one character that would end before an event with a fixed time, after which that event would leave the character concerned with more.</summary>
/// <param name="Place">Among what comes at its time.</param>
internal sealed record Relief(int Place, CharacterId Doer, ImmutableArray<ActId> Acts);
