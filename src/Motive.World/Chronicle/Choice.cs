using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Everything that took part when one character chose what to set out on. <see cref="Draw"/> is that of the chosen plan. <see cref="PassedOver"/> are other acts that they
/// could have begun, or waited for, then: the most drawing first, each by the best plan that begins with it; no more than <see cref="MostPassedOver"/>, and with them the one that would have drawn most
/// without the drama manager. <see cref="Refused"/> are acts that they had a plan for and that something stood against, the most drawing first; no more than <see cref="MostRefused"/>.
/// </summary>
internal sealed record Choice(Draw Draw, ImmutableArray<Alternative> PassedOver, ImmutableArray<Refusal> Refused)
{
    public const int MostPassedOver = 4;

    public const int MostRefused = 12;

    /// <summary>A player chose; how much the acts draw the character decided nothing.</summary>
    public bool ByPlayer { get; init; }

    /// <summary>What drew them more, and could wait, where this could not (D30l); null where nothing drew them more.</summary>
    public GroundAct? WaitsFor { get; init; }

    /// <summary>How many more acts they could have begun than <see cref="PassedOver"/> has.</summary>
    public int MorePassedOver { get; init; }

    /// <summary>How many more acts something stood against than <see cref="Refused"/> has.</summary>
    public int MoreRefused { get; init; }

    /// <summary>What they would have done without the drama manager; null when its favour made no difference.</summary>
    public Alternative? LeftAlone => ByPlayer || WaitsFor is not null ? null : PassedOver.Where(other => other.Draw.Own > Draw.Own).MaxBy(other => other.Draw.Own);
}

/// <summary>
/// How much a plan drew somebody, in thousandths of a point of their utility, and what that was made up of. <see cref="Gain"/> is in points and <see cref="Minutes"/> till the end of the plan;
/// of both comes <see cref="Hastened"/>, the gain as it counts that far away.
/// </summary>
/// <param name="Temperament">What their temperament and present feelings add for the manner of the act, or take away.</param>
/// <param name="Keeping">What is added for keeping to what they were about.</param>
/// <param name="Chance">What the seed takes away, so that what draws alike is a toss-up; never above 0.</param>
/// <param name="Favour">What the drama manager adds, where the plan leads to a beat that is due or the chapter's goal.</param>
/// <param name="Beat">The id of the beat for which it does; null for the goal of the chapter, and where it adds nothing.</param>
internal readonly record struct Draw(int Gain, int Minutes, long Hastened, long Temperament, long Keeping, long Chance, long Favour = 0, string? Beat = null)
{
    /// <summary>Without the drama manager.</summary>
    public long Own => Hastened + Temperament + Keeping + Chance;

    /// <summary>What decides which of their plans somebody follows.</summary>
    public long Total => Own + Favour;
}

/// <summary>An act that was passed over though it could have been begun, or waited for where it is not theirs to begin.</summary>
internal sealed record Alternative(GroundAct Act, Draw Draw);

/// <summary>An act that somebody had a plan for and did not take into the choice. Which of the fields say more about it hangs on <see cref="Kind"/>.</summary>
/// <param name="Own">How much the best plan that begins with it drew, without the drama manager.</param>
internal sealed record Refusal(GroundAct Act, RefusalKind Kind, int Gain, long Own)
{
    /// <summary>Who stands against it: who is busy, would not agree, or is about something that comes between.</summary>
    public EntityId? Who { get; init; }

    /// <summary>What stands against it: what is waited for in vain, what somebody would rather do, what comes between, what comes sooner to the same.</summary>
    public GroundAct? By { get; init; }

    /// <summary>Until when.</summary>
    public StoryTime? Until { get; init; }
}

/// <summary>What keeps a plan that somebody has from being followed. In the order in which it is asked.</summary>
internal enum RefusalKind
{
    /// <summary>They have been addressed (by <see cref="Refusal.Who"/>), and it is no answer to that.</summary>
    MustAnswer,

    /// <summary>It counts on an act (<see cref="Refusal.By"/>) that they have waited for in vain.</summary>
    InVain,

    /// <summary>It begins with waiting for somebody, and they have waited long enough.</summary>
    WaitedEnough,

    /// <summary>It begins with an act of others that is not done to them or with them, for which nobody stands still.</summary>
    OthersAffair,

    /// <summary>They do not hold it possible now.</summary>
    NotPossible,

    /// <summary>It cannot be done, and they would find out nothing by trying.</summary>
    NothingToTry,

    /// <summary>A player has to agree (<see cref="Refusal.Who"/>), who is asked by other players alone.</summary>
    PlayersToAgree,

    /// <summary>Somebody who has to agree is busy (<see cref="Refusal.Who"/>, <see cref="Refusal.Until"/>).</summary>
    Busy,

    /// <summary>Somebody who has to agree has no reason to (<see cref="Refusal.Who"/>).</summary>
    NoReason,

    /// <summary>Somebody who has to agree would much rather do something else (<see cref="Refusal.Who"/>, <see cref="Refusal.By"/>).</summary>
    RatherElse,

    /// <summary>It came to nothing often enough.</summary>
    GivenUp,

    /// <summary>Beside what somebody is seen to be about (<see cref="Refusal.Who"/>, <see cref="Refusal.By"/>) it would not be possible any more.</summary>
    Overtaken,

    /// <summary>Beside what others are seen to be about it would bring nothing more.</summary>
    NotNeeded,

    /// <summary>It gives back only what they have given up for what they set out to do.</summary>
    TurnsBack,

    /// <summary>Another act (<see cref="Refusal.By"/>) comes to the same sooner, or to more.</summary>
    Detour,

    /// <summary>Somebody who has to agree is not there for the time being (<see cref="Refusal.Who"/>). Asked together with whether they are busy.</summary>
    Away,

    /// <summary>It came to nothing before, and they hesitate to try it again (<see cref="Refusal.Until"/>).</summary>
    Hesitates,
}
