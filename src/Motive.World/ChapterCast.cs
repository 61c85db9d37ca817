using System.Collections.Immutable;

namespace Motive.World;

/// <summary>Who and what is in a story by one of its chapters, and which rules hold, where people come and go with chapters (D8e).</summary>
internal sealed class ChapterCast
{
    private readonly Story story;
    private readonly bool[] isMissing;

    /// <summary>The first chapter, by its number, in which it is so.</summary>
    private readonly int number;

    private ChapterCast(Story story, IReadOnlySet<EntityId> missing, int number)
    {
        this.story = story;
        this.number = number;
        isMissing = [.. story.Entities.Select((_, entity) => missing.Contains(new EntityId(entity)))];
        foreach (NewsItem item in story.News)
            isMissing[item.Id.Value] |= IsYetToCome(story[item.Fact].Origin) || Concerns(item.Arguments) || (item.Claimed is int value and >= 0 && story[item.Fact].Domain is Domain.Entities && isMissing[value]);
    }

    /// <summary>The casts of a story's chapters, in their order; a chapter with which nobody and nothing comes or goes has that of the one before. None where no chapter changes anything.</summary>
    public static ImmutableArray<ChapterCast> InOrder(Story story)
    {
        HashSet<int?> withFiles = [.. story.Sources.Select(source => source.Chapter)];
        if (!story.Chapters.Any(Changes))
            return [];
        HashSet<EntityId> missing = [.. story.Chapters.SelectMany(chapter => chapter.Brings).Where(entity => story.BroughtBy(entity) is not null)];
        List<ChapterCast> casts = [];
        foreach (Chapter chapter in story.Chapters)
        {
            missing.ExceptWith(chapter.Brings);
            missing.UnionWith(chapter.Leaves);
            casts.Add(casts.Count > 0 && !Changes(chapter) ? casts[^1] : new ChapterCast(story, missing, chapter.Number));
        }

        return [.. casts];

        bool Changes(Chapter chapter) => !chapter.Brings.IsEmpty || !chapter.Leaves.IsEmpty || withFiles.Contains(chapter.Number);
    }

    /// <summary>Nobody and nothing is out of it.</summary>
    public bool IsWhole => !isMissing.Contains(true) && !story.Sources.Any(source => source.Chapter > number);

    /// <summary>Whether somebody or something has yet to come, or has gone; the same of news that is about them.</summary>
    public bool IsMissing(EntityId entity) => isMissing[entity.Value];

    /// <summary>
    /// The story where nothing is of any type that is out of it, so that what is asked of all or some of a type is asked of the others; and where no rule holds that is still to come. Actions and happenings keep their numbers.
    /// </summary>
    public Story ToStory() => story with
    {
        Types = [.. story.Types.Select(type => type with { Members = type.Members.RemoveAll(IsMissing) })],
        Actions = [.. story.Actions.Select(action => IsYetToCome(action.Origin) ? action with { Requires = Never, Effects = [] } : action)],
        Triggers = story.Triggers.RemoveAll(trigger => IsYetToCome(trigger.Origin)),
        Reactions = story.Reactions.RemoveAll(reaction => IsYetToCome(reaction.Origin)),
        Happenings = [.. story.Happenings.Select(happening => IsYetToCome(happening.Origin) ? happening with { Requires = Never, Effects = [] } : happening)],
        Wants = story.Wants.RemoveAll(want => IsYetToCome(want.Origin)),
    };

    private static Expression Never { get; } = new Expression.Literal(Value.False);

    private bool IsYetToCome(Origin origin) => story.IsYetToCome(origin, number);

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
