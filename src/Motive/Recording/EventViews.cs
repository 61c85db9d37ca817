using System.Collections.Immutable;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Recording;

/// <summary>The events of a run as they are handed out, each made once, when it is first asked for. What is told of each by itself is written in their order.</summary>
internal sealed class EventViews(SessionView session)
{
    private readonly List<StoryEvent> made = [];
    private readonly Teller teller = new(session.Story, session.Setup.Seed, session.Setup.Player);

    /// <param name="complete">How many events are complete: one whose conversation is not over is not.</param>
    public IReadOnlyList<StoryEvent> Create(int complete)
    {
        while (made.Count < complete)
        {
            Occurrence occurrence = session.Chronicle[made.Count];
            string text = teller.TellNow(new ToldEvent(occurrence, session.Before(occurrence.Number), session.After(occurrence.Number)));
            made.Add(EventView.Create(session, occurrence, text));
        }

        return made;
    }
}
