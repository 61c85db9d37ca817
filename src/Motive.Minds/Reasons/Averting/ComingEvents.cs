using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>Something that comes at a time of its own, whatever anybody makes up their mind to: an act under way, or a happening by the clock.</summary>
/// <param name="Act">The act under way; null for a happening.</param>
/// <param name="MayStop">Whether its doers would leave off if they had no more reason for it (D30j).</param>
/// <param name="Minutes">For a happening, how many minutes others have until then, in whole tens; else 0.</param>
internal readonly record struct ComingEvent(GroundEvent Event, Act? Act, bool MayStop, int Minutes = 0)
{
    /// <summary>The state after it: the same where it cannot come about.</summary>
    public StateId After(MindEngine engine, StateId state) => !Event.Requires.Holds(engine.States, state) ? state
        : Act is Act act ? engine.Apply(state, act) : engine.Apply(state, Event);
}

/// <summary>What a character knows will come at its time, in that order (D13a). Two are equal if they are of the same events.</summary>
internal sealed class ComingEvents(ImmutableArray<ComingEvent> events) : IEquatable<ComingEvents>
{
    public static readonly ComingEvents Nothing = new([]);

    public ImmutableArray<ComingEvent> Events => events;

    /// <summary>Whether the character is about an act that comes.</summary>
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
