using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>An event with a fixed time, which happens whatever anybody decides now: an act under way, or a happening by the clock.</summary>
/// <param name="Act">The act under way; null for a happening.</param>
/// <param name="MayStop">Whether its doers would leave off if they had no more reason for it (D30j).</param>
/// <param name="Minutes">For a happening, how many minutes others have until then, in whole tens; else 0.</param>
internal readonly record struct ComingEvent(GroundEvent Event, Act? Act, bool MayStop, int Minutes = 0)
{
    /// <summary>The state after the event; the same state where it is not possible.</summary>
    public StateId StateAfter(MindEngine engine, StateId state) => !Event.Requires.Holds(engine.States, state) ? state
        : Act is Act act ? engine.Apply(state, act) : engine.Apply(state, Event);
}

/// <summary>The events with a fixed time that a character knows of, in the order of their times (D13a). Two lists are equal if they hold the same events.</summary>
internal sealed class ComingEvents(ImmutableArray<ComingEvent> events) : IEquatable<ComingEvents>
{
    /// <summary>Nothing comes.</summary>
    public static readonly ComingEvents Nothing = new([]);

    /// <summary>In the order of their times.</summary>
    public ImmutableArray<ComingEvent> Events => events;

    /// <summary>Whether the character is doing one of these acts.</summary>
    public bool Occupies(CharacterId character) => events.Any(coming => coming.Act?.Consenting.Contains(character) == true);

    public bool Equals(ComingEvents? other) => other is not null && events.AsSpan().SequenceEqual(other.Events.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as ComingEvents);

    public override int GetHashCode()
    {
        int hash = events.Length;
        foreach (ComingEvent coming in events)
            hash = unchecked((hash * 31) + (coming.Act is Act act ? act.Index.Value : coming.Event.Name.Length));
        return hash;
    }
}
