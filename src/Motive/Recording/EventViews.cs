using System.Collections;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Recording;

/// <summary>
/// The events of a run as they are handed out, each made once, when it is first asked for. What is told of each by itself is written in their order; those before the first that is made here are written anew from the
/// beginning when somebody asks for one of them.
/// </summary>
/// <param name="first">How many events came before the first that is made here.</param>
/// <param name="complete">How many events are complete: one whose conversation is not over is not.</param>
internal sealed class EventViews(SessionView session, int first, Func<int> complete) : IReadOnlyList<StoryEvent>
{
    private readonly List<StoryEvent> made = [];
    private readonly Teller teller = new(session.Story, session.Setup.Seed, session.Setup.Player);
    private EventViews? earlier;

    public int Count => complete();

    public StoryEvent this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return index < first ? (earlier ??= new EventViews(session, 0, () => first))[index] : MakeUpTo(index);
        }
    }

    public IEnumerator<StoryEvent> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes or reads what the words for the events to come hang on.</summary>
    public void Transfer(Archive archive)
    {
        if (!archive.IsReading && Count > first)
            MakeUpTo(Count - 1);
        teller.Transfer(archive, Count, number => (session.Chronicle[number - 1].Ends, session.Before(number)));
    }

    private StoryEvent MakeUpTo(int index)
    {
        while (first + made.Count <= index)
        {
            Occurrence occurrence = session.Chronicle[first + made.Count];
            string text = teller.TellNow(new ToldEvent(occurrence, session.Before(occurrence.Number), session.After(occurrence.Number)));
            made.Add(EventView.Create(session, occurrence, text));
        }

        return made[index - first];
    }
}
