using System.Collections.Immutable;
using Motive.Answers;
using Motive.Reasons;
using Motive.World;

namespace Motive;

/// <summary>What others did to whoever is played can be read by them, and what they made of it is kept: of no use to anybody in the story, whose minds are their own.</summary>
public sealed partial class StoryRun
{
    /// <summary>What was pinned in this run and in those that it was forked with; of these count the ones whose deed came about.</summary>
    private readonly SortedDictionary<int, Pin> pinned;

    /// <summary>The numbers of the events by which somebody did something to whoever is played, before their eyes: what can be read. Empty where nobody is played.</summary>
    public ImmutableArray<int> Gestures => PlayerId is EntityId player ? [.. Session.Chronicle.Take(completed).Where(new GestureSearch(this, player).IsGesture).Select(occurrence => occurrence.Number)] : [];

    /// <summary>What was pinned, in the order of the story.</summary>
    public ImmutableArray<Pin> Pins => [.. pinned.Values.Where(pin => pin.Event <= completed && pin.Deed == DeedAt(pin.Event))];

    /// <summary>
    /// What whoever is played could make of one of the <see cref="Gestures"/>: the motives that would explain it as they pictured the mind of whoever did it then. It costs a search or two.
    /// </summary>
    /// <exception cref="RequestException">It is none of them.</exception>
    public GestureReadings ReadGesture(int number) => Bounded(() => SearchOf(number).Find(number));

    /// <summary>Keeps one of the readings of a gesture with it, in place of any other.</summary>
    /// <param name="number">Of the event.</param>
    /// <param name="reading">The place of the reading in <see cref="GestureReadings.Readings"/>, from 0; null to take away what was pinned.</param>
    /// <exception cref="RequestException">It is no gesture, or has no such reading.</exception>
    public void PinReading(int number, int? reading)
    {
        GestureSearch search = SearchOf(number);
        if (reading is not int place)
        {
            pinned.Remove(number);
            return;
        }

        ImmutableArray<GestureReading> readings = Bounded(() => search.Find(number)).Readings;
        if (place < 0 || place >= readings.Length)
            throw new RequestException($"Event {number} has {readings.Length} readings, and none of the number {place}.");
        pinned[number] = new Pin(number, DeedAt(number), readings[place].Text);
    }

    /// <summary>What a save has of pins; those that mean nothing here do not count.</summary>
    internal void TakePins(ImmutableArray<Pin> pins)
    {
        foreach (Pin pin in pins)
            pinned[pin.Event] = pin;
    }

    private GestureSearch SearchOf(int number) => PlayerId is EntityId player && number >= 1 && number <= completed && new GestureSearch(this, player) is GestureSearch search && search.IsGesture(Session.Chronicle[number - 1])
        ? search
        : throw new RequestException("Nobody did anything there to whoever is played, before their eyes.");

    private string DeedAt(int number) => number < 1 ? "" : $"{StoryMoment.FromTime(Session.Chronicle[number - 1].Ends)} {Wording.Event(Story, Session.Chronicle[number - 1])}";
}
