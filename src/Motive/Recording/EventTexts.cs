using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Recording;

/// <summary>The text of each event by itself, in the order of the chronicle: for lines, where nothing can be held back.</summary>
public sealed class EventTexts(StoryRun run)
{
    private readonly Teller teller = new(run.Story, run.Request.Seed, run.Player);

    /// <summary>Ask once for each event, in order; empty when nothing is said of it.</summary>
    public string Of(Occurrence occurrence) =>
        teller.TellNow(new ToldEvent(occurrence, run.Session.Before(occurrence.Number), run.Session.After(occurrence.Number)));
}
