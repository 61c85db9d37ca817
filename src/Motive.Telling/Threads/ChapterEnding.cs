using Motive.World;

namespace Motive.Telling;

/// <summary>By what a chapter ended, as the teller gets it.</summary>
/// <param name="DecidedBy">The number of the event that brought the ending or the last beat about; null where neither ended it.</param>
/// <param name="Closed">When it was closed; not before it was decided.</param>
/// <param name="Count">How many events there have been.</param>
/// <param name="Read">An event of the run, by its number.</param>
internal sealed record ChapterEnding(int? DecidedBy, StoryTime Closed, int Count, Func<int, ToldEvent> Read);
