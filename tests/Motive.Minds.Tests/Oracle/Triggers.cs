using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

internal sealed record GroundTrigger(TriggerDefinition Definition, ImmutableArray<int> Arguments);

/// <summary>Triggers that never come to rest.</summary>
internal sealed class EndlessTriggersException(IReadOnlyCollection<string> names)
    : Exception("Endless triggers: " + string.Join(", ", names))
{
    public IReadOnlyCollection<string> Names { get; } = names;
}

/// <summary>In what order triggers fire where several minds have one ready. Where they do not hinder each other it makes no difference.</summary>
internal enum TriggerOrder
{
    /// <summary>Each mind comes to rest before the state it belongs to fires one.</summary>
    MindsFirst,

    /// <summary>Everywhere at once: each mind fires its own first one, all reading what was before; then again.</summary>
    Rounds,
}

/// <summary>Fires the first trigger that would change something, until there is none.</summary>
internal sealed class Triggers
{
    private const int MostFirings = 10_000;

    private readonly ImmutableArray<GroundTrigger> _ground;
    private readonly Reading _reading;
    private readonly Effects _effects;
    private readonly FactTable _table;
    private readonly TriggerOrder _order;
    private readonly Action<string> _notice;

    public Triggers(Story story, Reading reading, Effects effects, FactTable table, TriggerOrder order, Action<string> notice)
    {
        (_reading, _effects, _table, _order, _notice) = (reading, effects, table, order, notice);
        _ground = [.. story.Triggers.SelectMany(trigger =>
            Tuples.Of(story, trigger.Parameters).Select(arguments => new GroundTrigger(trigger, arguments)))];
    }

    /// <summary>The most firings, or rounds, that any state has needed to come to rest.</summary>
    public int Longest { get; private set; }

    /// <summary>A whole state after an event, brought to rest with all its minds.</summary>
    public OracleState Settled(OracleState state) => _order == TriggerOrder.MindsFirst
        ? Repeated(state, current => Fired(current) is (string name, IReadOnlyList<Change> changes)
            ? (name, current.Written(changes, _table, SettledWithin))
            : null)
        : Repeated(state, current => FirstReady(current) is string name ? (name, Round(current)) : null);

    /// <summary>A mind within a state after an event or a write; in rounds it waits for the whole.</summary>
    public OracleState SettledWithin(OracleState state) => _order == TriggerOrder.MindsFirst ? Settled(state) : state;

    private OracleState Repeated(OracleState state, Func<OracleState, (string Name, OracleState Next)?> step)
    {
        if (_ground.IsEmpty)
            return state;
        List<OracleState> seen = [state];
        List<string> fired = [];
        while (step(state) is (string name, OracleState next))
        {
            fired.Add(name);
            if (fired.Count > MostFirings || seen.Any(next.EqualsRelative))
                throw new EndlessTriggersException([.. fired.Distinct()]);
            seen.Add(next);
            state = next;
            Longest = Math.Max(Longest, fired.Count);
        }

        return state;
    }

    /// <summary>The first trigger that would change the state or a mind it writes to, and what it changes.</summary>
    private (string Name, IReadOnlyList<Change> Changes)? Fired(OracleState state)
    {
        foreach (GroundTrigger trigger in _ground)
        {
            int[] frame = new int[trigger.Definition.Slots];
            trigger.Arguments.CopyTo(frame);
            if (!_reading.Holds(trigger.Definition.When, state, frame))
                continue;
            IReadOnlyList<Change> changes = _effects.Of(trigger.Definition.Effects, state, frame);
            if (state.Written(changes, _table, SettledWithin).EqualsRelative(state))
                continue;
            _notice(state.Owner == OracleState.Nobody ? "trigger in the world" : "trigger in a mind");
            return (trigger.Definition.Name, changes);
        }

        return null;
    }

    /// <summary>The name of a trigger that is ready in the state or anywhere in its minds.</summary>
    private string? FirstReady(OracleState state) =>
        Fired(state)?.Name ?? state.Others.Select(character => FirstReady(state.MindOf(character))).FirstOrDefault(name => name is not null);

    private OracleState Round(OracleState state) =>
        state.WithMinds(Round).Written(Fired(state)?.Changes ?? [], _table, mind => mind);
}
