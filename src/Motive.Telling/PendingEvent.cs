using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>An event on its way to being told. <see cref="Witnesses"/>: its doers first, then who saw it.</summary>
internal sealed record PendingEvent(ToldEvent Told, ImmutableArray<EntityId> Witnesses, Script? Script)
{
    public Occurrence Occurrence => Told.Occurrence;

    public int Number => Told.Occurrence.Number;

    public bool IsSeenBy(EntityId who) => Witnesses.Contains(who);

    public static PendingEvent Of(Story story, ToldEvent told, Script? script)
    {
        List<EntityId> witnesses = [];
        foreach (EntityId who in told.Occurrence.By.Concat(told.Occurrence.Seen))
        {
            if (story[who].CharacterIndex >= 0 && !witnesses.Contains(who))
                witnesses.Add(who);
        }

        return new PendingEvent(told, [.. witnesses], script);
    }
}
