using System.Collections.Immutable;
using Motive.Reading;
using Motive.Reasons;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>What whoever is played can make of what somebody else did: the motives that would explain it in their picture of the doer's mind, by the same rules as true motives are found.</summary>
internal sealed class GestureSearch(StoryRun run, EntityId asker)
{
    private const int MostReadings = 3;

    private readonly SessionView session = run.Session;

    private Story Story => session.Story;

    /// <summary>What somebody else did to them before their eyes.</summary>
    public bool IsGesture(Occurrence occurrence) => occurrence is { Kind: OccurrenceKind.Act, Action: not null, IsFromOutside: false, By: [EntityId doer, ..] } && doer != asker && !occurrence.By.Contains(asker)
        && occurrence.Seen.Contains(asker) && occurrence.Arguments.Contains(asker.Value);

    public GestureReadings Find(int number)
    {
        Occurrence occurrence = session.Chronicle[number - 1];
        EntityId doer = occurrence.By[0];
        GroundAct act = new(occurrence.Action!.Value, occurrence.Arguments);
        ImmutableArray<Reason> guesses = session.AskWhenDecided(number, inquiry => new Found([.. new[] { inquiry.Guess(asker, doer, act) }.OfType<Reason>(), .. inquiry.Guesses(asker, doer, act)]))?.Reasons ?? [];
        Reason? truth = run.IsOver ? occurrence.Because.FirstOrDefault(reason => reason.Who == doer) : null;
        return new GestureReadings
        {
            Doer = Naming.Capitalised(Story[doer].Display),
            Readings =
            [
                .. guesses.SelectMany(WantsOf).Distinct().Take(MostReadings).Select(want => new GestureReading(Sentence(doer, [want]), run.IsOver ? truth is not null && WantsOf(truth).Contains(want) : null)),
            ],
            Truth = truth is not null && WantsOf(truth) is { Length: > 0 } wants ? Sentence(doer, wants) : null,
        };
    }

    private static string[] WantsOf(Reason reason) => [.. reason.Wants.Where(Phrasing.IsWords)];

    private string Sentence(EntityId doer, string[] wants) =>
        Typography.Polish($"{Naming.Capitalised(Story[doer].Display)} wanted {Phrasing.Listed([.. wants.Select(want => WantWords.Of(Story[doer].Pronouns, want))])}.", Story.Language);

    /// <summary>So that nothing found is told from nothing asked.</summary>
    private sealed record Found(ImmutableArray<Reason> Reasons);
}
