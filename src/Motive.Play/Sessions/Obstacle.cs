using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What stands against an intervention.</summary>
/// <param name="Who">Whom it is about: who is busy, away, or what they are not meant to be.</param>
/// <param name="By">What somebody is about.</param>
/// <param name="Until">Until when; null where that is not known.</param>
internal sealed record Obstacle(ObstacleKind Kind, EntityId? Who = null, GroundAct? By = null, StoryTime? Until = null);

/// <summary>What kind of thing stands against an intervention.</summary>
internal enum ObstacleKind
{
    /// <summary>No chapter is under way.</summary>
    BetweenChapters,

    /// <summary>A conversation waits for an answer.</summary>
    Conversation,

    /// <summary>The fact never changes in the story, or only by what a later chapter brings, so that nobody reckons with it.</summary>
    NeverChanges,

    /// <summary>Nothing in the story asks for the fact.</summary>
    NeverRead,

    /// <summary>Minds within minds are not kept so deep.</summary>
    TooDeep,

    /// <summary>The act is ruled out in this run, or false whatever happens.</summary>
    Never,

    /// <summary>The act is not possible as things are.</summary>
    NotPossible,

    /// <summary>Nobody does the act, so that nobody can begin it.</summary>
    WithoutDoer,

    /// <summary>Somebody who does it is about something.</summary>
    Busy,

    /// <summary>Somebody is away.</summary>
    Away,

    /// <summary>Somebody is not away.</summary>
    Here,

    /// <summary>Somebody is played already.</summary>
    Played,

    /// <summary>Somebody is not played.</summary>
    NotPlayed,

    /// <summary>No act of that number is under way.</summary>
    NotUnderWay,

    /// <summary>The story says where people are, and not where this one is to be.</summary>
    Nowhere,

    /// <summary>The story does not say where people are.</summary>
    NoPlaces,
}
