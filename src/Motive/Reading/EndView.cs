using Motive.Play.Sessions;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>How a chapter ended, as it is handed out.</summary>
internal static class EndView
{
    public static StoryEnd Create(Story story, ClosedChapter closed) => new()
    {
        Chapter = closed.Number,
        End = closed.Id ?? WordOf(closed.How),
        Title = TitleOf(story, story.Chapters.First(chapter => chapter.Number == closed.Number), closed.Id),
        DecidedBy = closed.Event,
        Closed = StoryMoment.FromTime(closed.At),
    };

    /// <summary>What stands for the id where no ending and no beat closed a chapter.</summary>
    private static string WordOf(ChapterEnd how) => how == ChapterEnd.Outside ? "outside" : "rest";

    private static string? TitleOf(Story story, Chapter chapter, string? id) =>
        (chapter.Endings.FirstOrDefault(ending => ending.Id == id)?.Title ?? chapter.Beats.FirstOrDefault(beat => beat.Id == id)?.Title) is string title ? Typography.Polish(title, story.Language) : null;
}
