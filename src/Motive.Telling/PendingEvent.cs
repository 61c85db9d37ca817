using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>An event on its way to being told. <see cref="Witnesses"/>: its doers first, then who saw it.</summary>
internal sealed record PendingEvent(ToldEvent Told, ImmutableArray<EntityId> Witnesses, Script? Script)
{
    public Occurrence Occurrence => Told.Occurrence;

    /// <summary>Nobody can tell it. It stands among waiting events for what it causes and for where it takes its doers.</summary>
    public bool IsSilent { get; init; }

    /// <summary>With it the chapter is over.</summary>
    public bool EndsChapter { get; private init; }

    public int Number => Told.Occurrence.Number;

    public bool IsSeenBy(EntityId who) => Witnesses.Contains(who);

    /// <summary>When it is there to be told of through somebody: whoever does it is in it from its start, whoever only sees it sees it come about.</summary>
    public StoryTime ReachedBy(EntityId who) => Occurrence.By.Contains(who) ? Occurrence.Starts : Occurrence.Ends;

    public static PendingEvent Create(Story story, ToldEvent told, Script? script)
    {
        List<EntityId> witnesses = [];
        foreach (EntityId who in told.Occurrence.By.Concat(told.Occurrence.Seen))
        {
            if (!story[who].AsCharacter.IsNone && !witnesses.Contains(who))
                witnesses.Add(who);
        }

        Chapter? chapter = story.Chapters.FirstOrDefault(chapter => chapter.Number == told.Occurrence.Chapter);
        bool ends = told.Occurrence.Ending is not null || (chapter?.Until is string last && told.Occurrence.Beats.Contains(last));
        return new PendingEvent(told, [.. witnesses], script) { EndsChapter = ends };
    }
}
