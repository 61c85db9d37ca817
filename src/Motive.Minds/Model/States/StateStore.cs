using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.States;

/// <summary>
/// The one owner of states. A state is a record of packed facts and, for each character, the id of the one state that this
/// character believes in. Minds within minds end at a fixed depth: the innermost pictures hold facts alone, and stand for what everybody
/// in them believes. Records are interned, so two ids are equal exactly when the states are, as deep as they go.
/// A record names its parts, which it shares with all states that are alike in them: blocks of facts, and the row of minds. So what differs little from another state takes little.
/// Ids count from 0. An id stays valid until a collection (<see cref="BeginCollection"/>) that does not find it reachable; then it may stand for another state. Not thread-safe (D2).
/// </summary>
internal sealed partial class StateStore
{
    /// <summary>Words of facts in a block.</summary>
    internal const int BlockWords = 1 << BlockBits;
    private const int BlockBits = 3;
    private const int BitsInWord = 64;

    /// <summary>About what it takes to find out whether a state is known already, in words that are written.</summary>
    private const int StepsOfLookUp = 32;

    private readonly FactField[] fields;
    private readonly int factWords;
    private readonly GroundFactId[] factAt;
    private readonly RowStore<ulong> blocks = new(BlockWords);
    private readonly RowStore<int> minds;
    private readonly RowStore<int> records;
    private readonly int nobody;
    private readonly int stepsOfState;
    private long allowed = long.MaxValue;
    private long left = long.MaxValue;

    public StateStore(FactField[] fields, int factWords, int characters)
    {
        this.fields = fields;
        this.factWords = Math.Max(factWords, 1);
        Characters = characters;
        int blockCount = (this.factWords + BlockWords - 1) >> BlockBits;
        DraftLength = blockCount + 1;
        records = new RowStore<int>(DraftLength);
        minds = new RowStore<int>(Math.Max(characters, 1));
        factAt = FactsByBit(fields, blockCount * BlockWords);
        int[] beyond = new int[Math.Max(characters, 1)];
        Array.Fill(beyond, Beyond.Value);
        nobody = minds.Intern(beyond);
        WordsOfState = this.factWords + ((Math.Max(characters, 1) + 1) / 2);
        stepsOfState = Math.Min(WordsOfState, StepsOfLookUp + (DraftLength / 2));
    }

    /// <summary>Ids are below it.</summary>
    public int Count => records.Count;

    /// <summary>How many states have been made so far, those among them that are freed by now.</summary>
    public long Made { get; private set; }

    /// <summary>How many states are kept now.</summary>
    public int Kept => records.Kept;

    /// <summary>What all states that are kept now take, in bytes.</summary>
    public long Bytes => records.Bytes + blocks.Bytes + minds.Bytes;

    /// <summary>How many words of eight bytes all states may take.</summary>
    internal long MostWords { get; init; } = StoryLimits.StateWords;

    /// <summary>Words that a state takes of which nothing is shared with others.</summary>
    public int WordsOfState { get; }

    public int Characters { get; }

    /// <summary>How many words the facts of a state take; at least 1.</summary>
    public int FactWords => factWords;

    public int FactCount => fields.Length;

    /// <summary>How many numbers a draft has.</summary>
    internal int DraftLength { get; }

    public ref readonly FactField Field(GroundFactId fact) => ref fields[fact.Value];

    /// <summary>Whether there is room for so many more states, whatever they are.</summary>
    public bool HasRoomFor(long states) => (Bytes / sizeof(ulong)) + (states * WordsOfState) <= MostWords;

    /// <summary>
    /// Lets so much more be done from here on: a state made, new or not, is as many steps as it has words, but of a large one, which shares most of them with others, only as many as it takes to make it; and an act that is
    /// looked at in a state is one. Without this there is no bound.
    /// </summary>
    public void AllowSteps(long steps) => allowed = left = steps;

    /// <exception cref="StoryTooLargeException">That is more than was allowed.</exception>
    public void SpendSteps(int steps)
    {
        left -= steps;
        if (left < 0)
        {
            throw new StoryTooLargeException(string.Create(CultureInfo.InvariantCulture,
                $"what people imagine before the next event takes more than {allowed} steps, where a state that they imagine has {fields.Length} facts and {Characters} minds. Let acts be seen by fewer (`observing`) and be possible for fewer, or let people think less far (`thinking`)."));
        }
    }

    /// <summary>The value of a fact in a state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(StateId state, GroundFactId fact)
    {
        ref readonly FactField field = ref fields[fact.Value];
        return field.Decode(blocks.At(records.At(state.Value, field.Word >> BlockBits), field.Word & (BlockWords - 1)));
    }

    /// <summary>Whether a fact has a value, given by its code (<see cref="FactField.Encode"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasCode(StateId state, GroundFactId fact, ulong code)
    {
        ref readonly FactField field = ref fields[fact.Value];
        ulong word = blocks.At(records.At(state.Value, field.Word >> BlockBits), field.Word & (BlockWords - 1));
        return ((word >> field.Shift) & field.Mask) == code;
    }

    /// <summary>The state the character believes in if <paramref name="state"/> is real: the same one in a mind of their own, and in the innermost pictures.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public StateId Mind(StateId state, CharacterId character)
    {
        StateId mind = new(minds.At(records.At(state.Value, DraftLength - 1), character.Value));
        return mind.IsState ? mind : state;
    }

    /// <summary>By character; <see cref="Self"/> for the state itself, <see cref="Beyond"/> where minds are not kept any deeper.</summary>
    public ReadOnlySpan<StateId> Minds(StateId state) => MemoryMarshal.Cast<int, StateId>(minds[records.At(state.Value, DraftLength - 1)])[..Characters];

    /// <summary>Marks the mind of the one whose picture the state is, where pictures of others are kept in it.</summary>
    public static StateId Self => new(-1);

    /// <summary>Marks, in the innermost pictures, what others in them believe. It is read as the picture itself and cannot be written.</summary>
    public static StateId Beyond => new(-2);

    /// <summary>Whether the state keeps nothing of what others in it believe.</summary>
    public bool IsInnermost(StateId state) => records.At(state.Value, DraftLength - 1) == nobody && Characters > 0;

    /// <summary>Whether two states have the same facts, whatever anybody in them believes.</summary>
    public bool HaveSameFacts(StateId one, StateId other) => records[one.Value][..^1].SequenceEqual(records[other.Value][..^1]);

    /// <summary>Equal for states with the same facts, and nearly always different for others.</summary>
    public ulong HashFacts(StateId state)
    {
        ulong hash = 0x9E3779B97F4A7C15UL;
        foreach (int block in records[state.Value][..^1])
            hash = ((hash ^ (uint)block) * 0xD6E8FEB86659FD93UL) ^ (hash >> 29);
        return hash;
    }

    /// <summary>Facts whose values differ between two states, ascending.</summary>
    public List<GroundFactId> Differences(StateId left, StateId right)
    {
        List<GroundFactId> different = [];
        AddDifferences(left, right, different);
        different.Sort();
        return different;
    }

    /// <summary>Adds the facts whose values differ, in the order of their places in a state.</summary>
    public void AddDifferences(StateId left, StateId right, List<GroundFactId> different)
    {
        ReadOnlySpan<int> one = records[left.Value];
        ReadOnlySpan<int> other = records[right.Value];
        for (int block = 0; block < one.Length - 1; block++)
        {
            if (one[block] != other[block])
                AddDifferences(block * BlockWords, blocks[one[block]], blocks[other[block]], different);
        }
    }

    private void AddDifferences(int first, ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, List<GroundFactId> different)
    {
        for (int word = 0; word < BlockWords; word++)
        {
            ulong changed = one[word] ^ other[word];
            while (changed != 0)
            {
                GroundFactId fact = factAt[((first + word) * BitsInWord) + BitOperations.TrailingZeroCount(changed)];
                different.Add(fact);
                changed &= ~(fields[fact.Value].Mask << fields[fact.Value].Shift);
            }
        }
    }

    /// <summary>By bit of a state's words: the fact that it belongs to.</summary>
    private static GroundFactId[] FactsByBit(FactField[] fields, int words)
    {
        GroundFactId[] facts = new GroundFactId[words * BitsInWord];
        foreach (GroundFactId fact in GroundFactId.Below(fields.Length))
        {
            FactField field = fields[fact.Value];
            Array.Fill(facts, fact, (field.Word * BitsInWord) + field.Shift, BitOperations.PopCount(field.Mask));
        }

        return facts;
    }
}
