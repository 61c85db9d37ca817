using System.Collections.Immutable;

namespace Motive.World;

/// <summary>Who and what is in a story by one of its chapters, where later chapters bring more (D8e).</summary>
internal sealed class ChapterCast
{
    private readonly Story story;
    private readonly bool[] isMissing;

    private ChapterCast(Story story, IReadOnlySet<EntityId> missing)
    {
        this.story = story;
        isMissing = [.. story.Entities.Select((_, entity) => missing.Contains(new EntityId(entity)))];
        foreach (NewsItem item in story.News)
            isMissing[item.Id.Value] |= Concerns(item.Arguments) || (item.Claimed is int value and >= 0 && story[item.Fact].Domain is Domain.Entities && isMissing[value]);
    }

    /// <summary>The casts of a story's chapters, in their order; a chapter that brings nothing has that of the one before. None where no chapter brings anything.</summary>
    public static ImmutableArray<ChapterCast> InOrder(Story story)
    {
        if (story.Chapters.All(chapter => chapter.Brings.IsEmpty))
            return [];
        ChapterCast[] casts = new ChapterCast[story.Chapters.Length];
        HashSet<EntityId> missing = [];
        ChapterCast cast = new(story, missing);
        for (int chapter = casts.Length - 1; chapter >= 0; chapter--)
        {
            casts[chapter] = cast;
            if (story.Chapters[chapter].Brings.IsEmpty)
                continue;
            missing.UnionWith(story.Chapters[chapter].Brings);
            cast = new(story, missing);
        }

        return [.. casts];
    }

    /// <summary>Nobody and nothing is still to come.</summary>
    public bool IsWhole => !isMissing.Contains(true);

    /// <summary>Whether somebody or something comes with a later chapter; so does news that is about them.</summary>
    public bool IsMissing(EntityId entity) => isMissing[entity.Value];

    /// <summary>The story where nothing is of any type that is still to come: what is asked of all or some of a type is asked of the others.</summary>
    public Story ToStory() => story with { Types = [.. story.Types.Select(type => type with { Members = type.Members.RemoveAll(IsMissing) })] };

    private bool Concerns(ImmutableArray<int> arguments)
    {
        foreach (int argument in arguments)
        {
            if (argument >= 0 && isMissing[argument])
                return true;
        }

        return false;
    }
}
