using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>Chooses through whom a new scene is told.</summary>
internal sealed class Viewpoint(Story story, Narrator narrator)
{
    /// <summary>
    /// Of the witnesses who can tell the event, or if some can by a passage that is always told of these alone: the first of the chapter's points of view, then the first for whom a passage is
    /// written, then the first doer. Null when none of them can.
    /// </summary>
    public EntityId? Choose(PendingEvent pending)
    {
        ImmutableArray<EntityId> able = [.. pending.Witnesses.Where(who => narrator.CanTell(pending, who))];
        if (able.IsEmpty)
            return null;
        if (able.Where(who => narrator.MustTell(pending, who)).ToArray() is { Length: > 0 } bound)
            able = [.. bound];
        foreach (EntityId preferred in OrderOf(pending.Occurrence.Chapter))
        {
            if (able.Contains(preferred))
                return preferred;
        }

        foreach (EntityId who in able)
        {
            if (narrator.IsWrittenFor(pending, who))
                return who;
        }

        return able[0];
    }

    /// <summary>Whoever else tells the event by a passage that is always told, where this point of view has none; null where nothing calls for another.</summary>
    public EntityId? Instead(EntityId pointOfView, PendingEvent pending) =>
        !narrator.MustTell(pending, pointOfView) && Choose(pending) is { } other && narrator.MustTell(pending, other) ? other : null;

    public bool IsPreferred(EntityId who, int chapter) => OrderOf(chapter).Contains(who);

    private ImmutableArray<EntityId> OrderOf(int chapter)
    {
        foreach (Chapter candidate in story.Chapters)
        {
            if (candidate.Number == chapter)
                return candidate.PointsOfView;
        }

        return [];
    }
}
