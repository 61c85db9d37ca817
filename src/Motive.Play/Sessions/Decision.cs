using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What a player did at one prompt. A session's decisions, in order, are its save.</summary>
internal abstract record Decision
{
    private Decision()
    {
    }

    public sealed record Do(GroundAct Act) : Decision;

    /// <summary>Lets others go first; asked again when something has happened or ten minutes have passed.</summary>
    public sealed record Wait : Decision;

    /// <summary>A choice of a written scene.</summary>
    public sealed record Say(int Choice) : Decision;

    /// <summary>Not a player's: what whoever hosts the run put into it. Made by <see cref="Session.Intervene"/>.</summary>
    public sealed record FromOutside(Intervention What) : Decision;
}

/// <summary>
/// One thing the player's character can do now. <see cref="Reason"/> is null for acts without a motive: they stay possible and
/// are marked as out of character.
/// </summary>
internal sealed record Option(GroundAct Act, Reason? Reason)
{
    /// <summary>
    /// Among the few to be offered first: motivated, and no mere detour to what another option brings sooner. A motivated option that is
    /// not is in character all the same.
    /// </summary>
    public bool Foremost { get; init; }

    /// <summary>It answers what was said or done to them, which comes before all else.</summary>
    public bool IsAnswer { get; init; }
}
