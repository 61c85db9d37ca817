using Motive.Minds.Feelings;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// Everything that has come about in a run, in order: each event with the states around it. A run that goes on from a snapshot has the last of it, and makes the rest again when somebody first asks for it.
/// </summary>
internal sealed class RunPast
{
    private readonly ContinuedList<Recorded> records;
    private int first;
    private int marked;

    public RunPast()
        : this(new ContinuedList<Recorded>())
    {
    }

    public RunPast(ContinuedList<Recorded> records)
    {
        this.records = records;
        marked = first = records.Missing;
        Chronicle = new ListView<Recorded, Occurrence>(records, record => record.Occurrence);
        Events = new ListView<Recorded, PastEvent>(records, record => record.Event);
    }

    /// <summary>How many events have come about.</summary>
    public int Count => records.Count;

    /// <summary>How many are still to be made again.</summary>
    public int Missing => records.Missing;

    /// <summary>Every event; those that are missing are made again.</summary>
    public IEnumerable<Recorded> All => records;

    /// <summary>The events as they are told.</summary>
    public IReadOnlyList<Occurrence> Chronicle { get; }

    /// <summary>As people think of them.</summary>
    public IReadOnlyList<PastEvent> Events { get; }

    /// <param name="number">Of an event, from 1.</param>
    public Recorded this[int number] => records[number - 1];

    /// <summary>Adds the event that has come about last.</summary>
    public void Add(Recorded record) => records.Add(record);

    /// <summary>Changes the record of an event, by its number from 1.</summary>
    public void Replace(int number, Func<Occurrence, Occurrence> change) => records[number - 1] = records[number - 1] with { Occurrence = change(records[number - 1].Occurrence) };

    /// <summary>The first events, for another run that goes on from there.</summary>
    public RunPast TakeFirst(int events) => new(records.First(events));

    /// <summary>The states around every event that is here stay for ever, for whoever tells it or asks why.</summary>
    public void MarkStates(StateStore store)
    {
        if (records.Missing < first)
            marked = first = records.Missing;
        for (; marked < records.Count; marked++)
        {
            Recorded record = records[marked];
            foreach (StateId state in (StateId[])[record.ToldBefore, record.ToldAfter, record.Event.Before, record.Event.After])
                store.Mark(state, forEver: true);
        }
    }
}

/// <summary>An event of a run.</summary>
/// <param name="ToldBefore">The state just before it, as it is told.</param>
/// <param name="ToldAfter">The state just after it, as it is told.</param>
/// <param name="Event">As people think of it, with the states around it.</param>
/// <param name="Begun">How many undertakings were begun before that which became it; null where it was never begun.</param>
internal sealed record Recorded(Occurrence Occurrence, StateId ToldBefore, StateId ToldAfter, PastEvent Event, int? Begun);
