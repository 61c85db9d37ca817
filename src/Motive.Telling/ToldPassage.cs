using Motive.World;

namespace Motive.Telling;

internal enum PassageKind
{
    /// <summary>A chapter's title.</summary>
    Heading,

    /// <summary>A break between scenes; its text is a row of asterisks.</summary>
    SceneBreak,

    /// <summary>A line of time or place.</summary>
    Transition,

    Prose,

    /// <summary>The closing words of a chapter.</summary>
    Ending,
}

/// <summary>
/// A piece of finished text: plain, typographic, paragraphs parted by a blank line. <see cref="Event"/> is the number of the event it
/// tells or leads to, 0 for none. <see cref="Source"/> is the id of the story's passage, or null for the teller's own words.
/// </summary>
internal sealed record ToldPassage(PassageKind Kind, string Text, int Event, EntityId? PointOfView, int? Source = null);

internal enum UnspokenReason
{
    /// <summary>No passage tells it from any witness.</summary>
    NoPassage,

    /// <summary>A passage tells it, but from another witness than the one the scene stays with.</summary>
    OtherPointOfView,

    /// <summary>Nobody saw it.</summary>
    NoWitness,
}

/// <summary>An event that happened before the reader's eyes without a word.</summary>
internal sealed record Unspoken(int Event, UnspokenReason Reason);
