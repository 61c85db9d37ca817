using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>One beat of the story so far.</summary>
internal sealed record RecapEntry(string Beat, string Title, StoryTime At, int Event);

/// <summary>
/// The story so far in a few sentences: the beats that were reached, and what happened last. A played character is told only
/// of what they witnessed.
/// </summary>
internal sealed record Recap(ImmutableArray<RecapEntry> Entries, string Text)
{
    /// <param name="state">The state now; labels are written over it, as the reader's character has it.</param>
    /// <param name="most">How many beats the text names, the latest. <see cref="Entries"/> holds all of them.</param>
    public static Recap Create(Story story, IReadOnlyList<Occurrence> chronicle, EntityId? reader, IState state, int most = 6)
    {
        ImmutableArray<Occurrence> known = [.. chronicle.Where(occurrence => IsKnown(occurrence, reader))];
        ImmutableArray<RecapEntry> entries = [.. known.SelectMany(occurrence => EntriesOf(story, occurrence))];
        List<string> paragraphs = [.. entries.Skip(entries.Length - most).Select(Sentence)];
        if (known.LastOrDefault(occurrence => occurrence.Action is not null && !occurrence.By.IsEmpty) is { } last)
            paragraphs.Add(LastDeed(story, last, reader is EntityId who ? state.MindOf(who.Value) : state));
        if (paragraphs.Count == 0)
            paragraphs.Add("Nothing has happened yet.");
        return new Recap(entries, Typography.Polish(string.Join("\n\n", paragraphs), story.Language));
    }

    private static bool IsKnown(Occurrence occurrence, EntityId? reader) =>
        reader is not { } who || occurrence.By.Contains(who) || occurrence.Seen.Contains(who);

    private static IEnumerable<RecapEntry> EntriesOf(Story story, Occurrence occurrence)
    {
        foreach (string id in occurrence.Beats)
        {
            Beat? beat = story.Chapters.SelectMany(chapter => chapter.Beats).FirstOrDefault(candidate => candidate.Id == id);
            yield return new RecapEntry(id, beat?.Title ?? id, occurrence.Ends, occurrence.Number);
        }
    }

    private static string Sentence(RecapEntry entry)
    {
        string title = entry.Title.Length > 0 && char.IsLetterOrDigit(entry.Title[^1]) ? entry.Title + "." : entry.Title;
        return $"Day {NumberWords.Write(entry.At.Day)}, {ClockWords.WithPart(ClockWords.Time(entry.At), entry.At)}: {title}";
    }

    private static string LastDeed(Story story, Occurrence last, IState state)
    {
        string deed = DeedWords.Write(story, last.Action!.Value, last.Arguments, state);
        return last.Kind == OccurrenceKind.Attempt
            ? $"The last thing {story[last.By[0]].Display} tried was to {deed}."
            : $"The last thing {story[last.By[0]].Display} did was {deed}.";
    }
}
