using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>What some slots of a frame hold, as one number.</summary>
internal sealed class FrameKey
{
    private readonly ImmutableArray<int> slots;
    private readonly ulong values;

    private FrameKey(ImmutableArray<int> slots, ulong values) => (this.slots, this.values) = (slots, values);

    /// <summary>The key of the slots that are read, or null when a number is too small for them.</summary>
    /// <param name="read">As <see cref="SlotReads"/> says them.</param>
    /// <param name="entities">How many entities a slot may hold; besides them it may hold <see cref="Value.Unknown"/>.</param>
    public static FrameKey? TryCreate(ulong read, int entities)
    {
        if (SlotReads.SlotsOf(read) is not ImmutableArray<int> slots)
            return null;
        ulong values = (ulong)entities + 1;
        UInt128 keys = 1;
        foreach (int _ in slots)
        {
            keys *= values;
            if (keys > ulong.MaxValue)
                return null;
        }

        return new FrameKey(slots, values);
    }

    /// <summary>The key of what the slots hold in a frame.</summary>
    public ulong KeyOf(int[] frame)
    {
        ulong key = 0;
        foreach (int slot in slots)
            key = (key * values) + (frame[slot] == Value.Unknown ? 0UL : (ulong)frame[slot] + 1);
        return key;
    }
}
