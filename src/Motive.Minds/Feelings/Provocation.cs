using System.Collections.Immutable;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// An earlier deed among the causes of an event. <see cref="Doers"/> are the character indices of those who did it and have no part in what came of it.
/// <see cref="Chain"/> begins with the deed and goes on with what it led to, up to what led to the event.
/// </summary>
internal sealed record Provocation(ImmutableArray<CharacterId> Doers, ImmutableArray<PastEvent> Chain)
{
    /// <summary>The deed that it began with.</summary>
    public PastEvent Deed => Chain[0];

    /// <summary>The same as somebody in this picture knows of it; null if they did not see it all, or learnt nothing by the deed.</summary>
    internal Provocation? InMindOf(StateStore states, CharacterId character)
    {
        foreach (PastEvent link in Chain)
        {
            if (!link.IsSeenBy(states, character))
                return null;
        }

        Provocation known = this with { Chain = [.. Chain.Select(link => link.InMindOf(states, character))] };
        return known.Deed.Before == known.Deed.After ? null : known;
    }
}
