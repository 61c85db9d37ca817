using Motive.World;

namespace Motive.Telling;

/// <summary>One move of one person alone, from a place to another; each is an entity.</summary>
internal sealed record Leg(PendingEvent Pending, EntityId Traveller, int From, int To)
{
    public Occurrence Occurrence => Pending.Occurrence;

    /// <summary>Null where the event is no such move, or is told by a scene of its own.</summary>
    public static Leg? TryRead(Story story, PendingEvent pending)
    {
        bool isAct = pending.Occurrence is { Kind: OccurrenceKind.Act, Action: not null, By.Length: 1 } && pending.Script is null;
        if (!isAct || story.Location is not { } location)
            return null;
        EntityId traveller = pending.Occurrence.By[0];
        int from = pending.Told.Before.Read(location, [traveller.Value]);
        int to = pending.Told.After.Read(location, [traveller.Value]);
        return from == to || from == Value.Unknown || to == Value.Unknown ? null : new Leg(pending, traveller, from, to);
    }

    /// <summary>Whether the argument at a position is where the leg leads from or to.</summary>
    public bool IsPlace(int position) => Occurrence.Arguments[position] == From || Occurrence.Arguments[position] == To;
}
