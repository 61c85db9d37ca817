using System.Collections.Immutable;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>That a chapter is to end: an event has brought an ending about, or the beat that the chapter goes on until.</summary>
/// <param name="Event">The number of that event; for a beat, of that by which what it asks for came to be so.</param>
/// <param name="At">When the ending or the beat came about.</param>
/// <param name="Ending">The id of the ending; null for the beat.</param>
/// <param name="For">By character index: the players who did not see it, for whose thread it waits (D30n).</param>
internal sealed record DecidedEnd(int Event, StoryTime At, string? Ending, ImmutableArray<CharacterId> For)
{
    /// <summary>Writes it or reads it.</summary>
    public static DecidedEnd Transfer(SessionArchive archive, DecidedEnd? end) => new(
        archive.Between(1, int.MaxValue, end?.Event ?? 1), archive.Time(end?.At ?? default), archive.Maybe(end?.Ending, archive.Text), archive.Each(end?.For ?? [], archive.Character));
}

/// <summary>How a chapter ended, and when.</summary>
/// <param name="Number">The chapter's.</param>
/// <param name="Id">Of the ending or the beat that closed it; null where neither did.</param>
/// <param name="Event">The number of the event that decided it; null where none did.</param>
/// <param name="At">When it was closed: where the end waited for a player, later than it was decided.</param>
internal sealed record ClosedChapter(int Number, ChapterEnd How, string? Id, int? Event, StoryTime At)
{
    /// <summary>Writes it or reads it.</summary>
    public static ClosedChapter Transfer(SessionArchive archive, ClosedChapter? closed) => new(
        archive.Number(closed?.Number ?? 0), archive.Kind(closed?.How ?? default), archive.Maybe(closed?.Id, archive.Text),
        archive.Between(0, int.MaxValue, closed?.Event ?? 0) is int number and > 0 ? number : null, archive.Time(closed?.At ?? default));
}
