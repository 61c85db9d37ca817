using System.Collections.Immutable;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Reasons;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>Looks for choices without which a run would have ended otherwise, by making it again without each of them.</summary>
internal sealed class TurningPointSearch(StoryRun run)
{
    /// <summary>A run without a choice may take so many times the events of the one with it.</summary>
    private const int MostTimesTheEvents = 3;
    private const int MostEventsBesides = 50;

    private readonly SessionView session = run.Session;

    private Story Story => session.Story;

    public IEnumerable<TurningPoint> Search(int most, CancellationToken cancellation)
    {
        foreach (int choice in Choices(most))
        {
            TurningPoint tried = Try(choice, cancellation);
            if (cancellation.IsCancellationRequested)
                yield break;
            yield return tried;
        }
    }

    /// <summary>What people chose in the last chapter, what led to its end first, and of that the player's own, and what was done to somebody; of what is alike the latest. Empty where no chapter is over.</summary>
    public ImmutableArray<int> Choices(int most)
    {
        if (session.Session.Closed is not [.., ClosedChapter end])
            return [];
        HashSet<int> led = end.Event is int decided ? [.. CausalPast.EventsLeadingTo(session.Chronicle, decided).Select(occurrence => occurrence.Number)] : [];
        return
        [
            .. session.Chronicle.Where(occurrence => occurrence.Chapter == end.Number && IsChoice(occurrence))
                .OrderByDescending(occurrence => led.Contains(occurrence.Number)).ThenByDescending(IsPlayers).ThenByDescending(IsSocial).ThenByDescending(occurrence => occurrence.Number)
                .DistinctBy(occurrence => Wording.Action(Story, occurrence.Action!.Value, occurrence.Arguments.AsSpan())).Take(most).Select(occurrence => occurrence.Number),
        ];
    }

    /// <summary>How its chapter ends without it. If the end would be another one with it as well, it was not the choice that made it so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nobody chose that, or its chapter is not over.</exception>
    public TurningPoint Try(int number, CancellationToken cancellation)
    {
        if (number < 1 || number > session.Chronicle.Count || session.Chronicle[number - 1] is not Occurrence choice || !IsChoice(choice)
            || session.Session.Closed.FirstOrDefault(closed => closed.Number == choice.Chapter) is not ClosedChapter end)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "Nobody chose that, or the chapter is not over.");
        }

        StoryEnd? instead = Without(choice, end, cancellation) is ClosedChapter other ? EndView.Create(Story, other) : null;
        return new TurningPoint { Event = number, Instead = instead, Text = instead is null ? "" : Words(choice, instead) };
    }

    /// <summary>Null where it would not have ended otherwise, and where that cannot be said.</summary>
    private ClosedChapter? Without(Occurrence choice, ClosedChapter end, CancellationToken cancellation)
    {
        int most = (session.Chronicle.Count * MostTimesTheEvents) + MostEventsBesides;
        ClosedChapter? ends(bool without) => run.Bounded(() => session.Session.EndFrom(choice.Number, without, most, cancellation));
        return ends(without: true) is ClosedChapter instead && !IsSame(instead, end) && ends(without: false) is ClosedChapter with && IsSame(with, end) ? instead : null;
    }

    private static bool IsSame(ClosedChapter one, ClosedChapter other) => one.How == other.How && one.Id == other.Id;

    private bool IsChoice(Occurrence occurrence) =>
        occurrence is { Kind: OccurrenceKind.Act, By.IsEmpty: false, IsFromOutside: false, IsLastResort: false, Action: not null } && (!occurrence.Because.IsEmpty || IsPlayers(occurrence));

    private bool IsPlayers(Occurrence occurrence) => session.IsPlayers(occurrence.By[0]);

    private bool IsSocial(Occurrence occurrence) =>
        occurrence.Arguments.Any(argument => argument != Value.Unknown && !Story.Entities[argument].AsCharacter.IsNone && argument != occurrence.By[0].Value);

    private string Words(Occurrence choice, StoryEnd instead)
    {
        string deed = PlainSentence.Write(Story, choice, session.Before(choice.Number), run.PlayerId) ?? "";
        string end = instead.Title is string title ? $"the end would have been \"{title}\"" : "it would have come to no end of its own";
        string time = ClockWords.WithPart(ClockWords.About(choice.Ends), choice.Ends);
        return Typography.Polish($"{deed}, at {time}. Without that, and had everybody gone on of their own accord, {end}.", Story.Language);
    }
}
