using System.Runtime.InteropServices;
using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Model.States;

/// <summary>
/// How states are made. A draft is the record of a state, to be changed and then interned: facts are written into it one by one, each into a copy of its block, and all minds at once. Whatever is not written stays shared
/// with the state that the draft was made of.
/// </summary>
internal sealed partial class StateStore
{
    /// <summary>A draft of a state as it is.</summary>
    internal int[] Draft(StateId state) => records[state.Value].ToArray();

    /// <summary>A draft of a state as it is, into <see cref="DraftLength"/> numbers.</summary>
    internal void CopyTo(StateId state, Span<int> draft) => records[state.Value].CopyTo(draft);

    /// <summary>A draft of a state in which every fact has its first code and nothing is kept of what anybody believes.</summary>
    internal int[] EmptyDraft()
    {
        int[] draft = new int[DraftLength];
        Array.Fill(draft, blocks.Intern(new ulong[BlockWords]));
        draft[^1] = nobody;
        return draft;
    }

    /// <summary>Writes facts, each with the value it is to have, in one go.</summary>
    internal void Write(Span<int> draft, IEnumerable<(GroundFactId Fact, int Value)> values)
    {
        Span<ulong> block = stackalloc ulong[BlockWords];
        foreach (IGrouping<int, (GroundFactId Fact, int Value)> alike in values.GroupBy(one => fields[one.Fact.Value].Word >> BlockBits))
        {
            blocks[draft[alike.Key]].CopyTo(block);
            foreach ((GroundFactId fact, int value) in alike)
                Write(block, in fields[fact.Value], value);
            draft[alike.Key] = blocks.Intern(block);
        }
    }

    /// <summary>Writes one fact into a draft.</summary>
    internal void Write(Span<int> draft, GroundFactId fact, int value)
    {
        ref readonly FactField field = ref fields[fact.Value];
        ref int at = ref draft[field.Word >> BlockBits];
        if (field.Decode(blocks.At(at, field.Word & (BlockWords - 1))) == value)
            return;
        Span<ulong> block = stackalloc ulong[BlockWords];
        blocks[at].CopyTo(block);
        Write(block, in field, value);
        at = blocks.Intern(block);
    }

    /// <summary>Writes facts into a draft one after another. Of a block, what is written into it in turn makes one copy, so that an event that changes many facts costs no more than the blocks that they are in.</summary>
    /// <param name="block">Room for <see cref="BlockWords"/> words.</param>
    internal ref struct DraftWriter(StateStore store, Span<int> draft, Span<ulong> block)
    {
        private const int None = -1;

        private readonly Span<int> draft = draft;
        private readonly Span<ulong> block = block;
        private int open = None;

        /// <summary>Writes one fact; it may be in the draft only after <see cref="End"/>.</summary>
        public void Write(GroundFactId fact, int value)
        {
            ref readonly FactField field = ref store.fields[fact.Value];
            int number = field.Word >> BlockBits;
            if (open != number)
            {
                End();
                if (field.Decode(store.blocks.At(draft[number], field.Word & (BlockWords - 1))) == value)
                    return;
                store.blocks[draft[number]].CopyTo(block);
                open = number;
            }

            StateStore.Write(block, in field, value);
        }

        /// <summary>Only then is all in the draft that has been written.</summary>
        public void End()
        {
            if (open != None)
                draft[open] = store.blocks.Intern(block);
            open = None;
        }
    }

    /// <summary>The value of a fact in a draft.</summary>
    internal int Read(ReadOnlySpan<int> draft, GroundFactId fact)
    {
        ref readonly FactField field = ref fields[fact.Value];
        return field.Decode(blocks.At(draft[field.Word >> BlockBits], field.Word & (BlockWords - 1)));
    }

    /// <summary>By character: an interned id, <see cref="Self"/> or <see cref="Beyond"/>.</summary>
    internal void SetMinds(Span<int> draft, ReadOnlySpan<StateId> believed)
    {
        ref int row = ref draft[DraftLength - 1];
        if (Characters > 0 && !minds[row].SequenceEqual(MemoryMarshal.Cast<StateId, int>(believed)))
            row = minds.Intern(MemoryMarshal.Cast<StateId, int>(believed));
    }

    /// <summary>The id of the state that a draft is of.</summary>
    /// <exception cref="StoryTooLargeException">There is no room for it, or more is made than was allowed.</exception>
    internal StateId Intern(ReadOnlySpan<int> draft)
    {
        SpendSteps(stepsOfState);
        int before = Kept;
        StateId id = new(records.Intern(draft));
        Made += Kept - before;
        return Kept == before || HasRoomFor(0) ? id : throw new StoryTooLargeException(
            $"the story has more states than can be kept: {Kept}, each with {fields.Length} facts and {Characters} minds. Give facts fewer parameters or types with fewer members, let acts be seen by fewer (`observing`), or let people think less far (`thinking`).");
    }

    private static void Write(Span<ulong> block, in FactField field, int value)
    {
        ref ulong word = ref block[field.Word & (BlockWords - 1)];
        word = (word & ~(field.Mask << field.Shift)) | (field.Encode(value) << field.Shift);
    }
}
