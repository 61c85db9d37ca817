using System.Collections.Immutable;
using Motive.Play.Choosing.Offering;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>What a player did at one prompt. A session's decisions, in order, are its save.</summary>
internal abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>An act of the player's character.</summary>
    public sealed record Do(GroundAct Act) : Decision;

    /// <summary>Lets others go first; asked again when something has happened or ten minutes have passed.</summary>
    public sealed record Wait : Decision;

    /// <summary>A choice of a written scene.</summary>
    public sealed record SceneChoice(int Choice) : Decision;

    /// <summary>Not a player's: what whoever hosts the run put into it. Made by <c>Session.Intervene</c>.</summary>
    public sealed record FromOutside(Intervention What) : Decision;
}

/// <summary>
/// One thing the player's character can do now. <see cref="Reason"/> is null for acts without a motive: they stay possible and
/// are marked as out of character.
/// </summary>
internal sealed record Option(GroundAct Act, Reason? Reason)
{
    /// <summary>
    /// Among the few to be offered first: what the character has a motive for and is no mere detour to what another option brings sooner, and harmless acts where these are few (D30o).
    /// A motivated option that is not is in character all the same.
    /// </summary>
    public bool Foremost { get; init; }

    /// <summary>The ways that begin with it, the one to offer first at the head; empty for what is no move of theirs alone.</summary>
    public ImmutableArray<WayOffer> Ways { get; init; } = [];

    /// <summary>It takes somebody else along, or has them taken along.</summary>
    public bool IsTogether { get; init; }

    /// <summary>Nobody is worse off by it as the character pictures everybody's mind, and its manner is not against their temperament: it needs no motive.</summary>
    public bool IsHarmless { get; init; }

    /// <summary>Who is dear to them and would be worse off by it, as they picture it.</summary>
    public ImmutableArray<EntityId> Hurts { get; init; } = [];

    /// <summary>It would only take back what they did last, and they have learnt nothing since.</summary>
    public bool Undoes { get; init; }

    /// <summary>It answers what was said or done to them, which comes before all else.</summary>
    public bool IsAnswer { get; init; }
}
