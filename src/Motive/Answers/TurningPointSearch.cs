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
        if (session.Session.Closed is not [.., ClosedChapter end])
            yield break;
        foreach (Occurrence choice in Choices(end, most))
        {
            StoryEnd? instead = Without(choice, end, cancellation) is ClosedChapter other ? EndView.Create(Story, other) : null;
            if (cancellation.IsCancellationRequested)
                yield break;
            yield return new TurningPoint
            {
                Event = choice.Number,
                Instead = instead,
                Text = instead is null ? "" : Words(choice, instead),
            };
        }
    }

    /// <summary>How it would have ended otherwise; null where it would not have, and where that cannot be said: if the end would be another one with the choice as well, it was not the choice that made it so.</summary>
    private ClosedChapter? Without(Occurrence choice, ClosedChapter end, CancellationToken cancellation)
    {
        int most = (session.Chronicle.Count * MostTimesTheEvents) + MostEventsBesides;
        ClosedChapter? ends(bool without) => run.Bounded(() => session.Session.EndFrom(choice.Number, without, most, cancellation));
        return ends(without: true) is ClosedChapter instead && !IsSame(instead, end) && ends(without: false) is ClosedChapter with && IsSame(with, end) ? instead : null;
    }

    private static bool IsSame(ClosedChapter one, ClosedChapter other) => one.How == other.How && one.Id == other.Id;

    /// <summary>What people chose in the last chapter, what led to its end first, and of that the player's own, and what was done to somebody; of what is alike the latest.</summary>
    private IEnumerable<Occurrence> Choices(ClosedChapter end, int most)
    {
        HashSet<int> led = end.Event is int decided ? [.. CausalPast.EventsLeadingTo(session.Chronicle, decided).Select(occurrence => occurrence.Number)] : [];
        return session.Chronicle
            .Where(occurrence => occurrence.Chapter == end.Number && occurrence is { Kind: OccurrenceKind.Act, By.IsEmpty: false, IsFromOutside: false, IsLastResort: false, Action: not null }
                && (!occurrence.Because.IsEmpty || IsPlayers(occurrence)))
            .OrderByDescending(occurrence => led.Contains(occurrence.Number)).ThenByDescending(IsPlayers).ThenByDescending(IsSocial).ThenByDescending(occurrence => occurrence.Number)
            .DistinctBy(occurrence => Wording.Action(Story, occurrence.Action!.Value, occurrence.Arguments.AsSpan())).Take(most);
    }

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
