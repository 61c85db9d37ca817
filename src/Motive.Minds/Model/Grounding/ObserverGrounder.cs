using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Says of each character whether they see an event. Events of which the same is asked share it.</summary>
internal sealed class ObserverGrounder(Story story, ExpressionGrounder expressions, SlotReads reads, GroundedParts parts, GroundingBudget budget)
{
    private readonly Dictionary<Observing, GroundedPart<Observers>?> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Condition[], Observers> made = new(new SharedLists<Condition>(condition => condition.Digest));

    /// <param name="bound">The slots that are bound around it.</param>
    public Observers Ground(Observing observing, int[] frame, ulong bound)
    {
        if (!known.TryGetValue(observing, out GroundedPart<Observers>? part))
            known.Add(observing, part = Include(observing, bound));
        if (part is null)
            return GroundAnew(observing, frame);
        if (part.TryGet(frame, null, out Observers? observers))
            return observers;
        long spent = budget.Spent;
        observers = GroundAnew(observing, frame);
        part.Add(frame, null, observers, spent);
        return observers;
    }

    private GroundedPart<Observers>? Include(Observing observing, ulong bound)
    {
        ulong read = reads.SlotsReadBy(observing.Condition) & bound;
        bool recurs = read != bound;
        parts.Include(observing.Condition, (recurs ? read : bound) | SlotReads.Bit(observing.Slot));
        return recurs && FrameKey.TryCreate(read, story.Entities.Length) is FrameKey key ? new GroundedPart<Observers>(key, budget) : null;
    }

    private Observers GroundAnew(Observing observing, int[] frame)
    {
        Condition[] conditions = new Condition[story.Characters.Length];
        foreach (EntityId character in story.Characters)
        {
            if (observing.Slot < frame.Length)
                frame[observing.Slot] = character.Value;
            conditions[story[character].AsCharacter.Value] = expressions.Ground(observing.Condition, frame);
        }

        if (!made.TryGetValue(conditions, out Observers? observers))
            made.Add(conditions, observers = [.. conditions]);
        return observers;
    }
}
