using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>D31: all reactions whose condition holds with the new feelings and did not without them fire at once, in the world and in every mind that feels otherwise.</summary>
internal sealed class Reactions(Story story, Reading reading, Effects effects, FactTable table, Triggers triggers, Action<string> notice)
{
    public OracleState After(OracleState before, OracleState felt) => triggers.Settled(Fired(before, felt));

    private OracleState Fired(OracleState before, OracleState felt)
    {
        List<Change> changes = [];
        foreach (ReactionDefinition reaction in story.Reactions)
        {
            foreach (ImmutableArray<int> arguments in Tuples.Of(story, reaction.Parameters))
            {
                int[] frame = new int[reaction.Slots];
                arguments.CopyTo(frame);
                if (!reading.Holds(reaction.When, felt, frame) || reading.Holds(reaction.When, before, frame))
                    continue;
                notice(felt.Owner == OracleState.Nobody ? "reaction in the world" : "reaction in a mind");
                changes.AddRange(new Sources(story, table, reading).Concluded(effects.Of(reaction.Effects, felt, frame), felt));
            }
        }

        ImmutableSortedDictionary<int, Lazy<OracleState>> minds = felt.Others.ToImmutableSortedDictionary(
            who => who, who => new Lazy<OracleState>(() => Fired(before.MindOf(who), felt.MindOf(who)), LazyThreadSafetyMode.None));
        return new OracleState(felt.Owner, felt.Facts, minds) { IsInnermost = felt.IsInnermost }.Written(changes, table);
    }
}
