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

/// <summary>Fires the first trigger that would change something, until there is none.</summary>
internal sealed class Triggers
{
    private const int MostFirings = 10_000;

    private readonly ImmutableArray<GroundTrigger> _ground;
    private readonly Reading _reading;
    private readonly Effects _effects;
    private readonly FactTable _table;
    private readonly Action<string> _notice;

    public Triggers(Story story, Reading reading, Effects effects, FactTable table, Action<string> notice)
    {
        (_reading, _effects, _table, _notice) = (reading, effects, table, notice);
        _ground = [.. story.Triggers.SelectMany(trigger =>
            Tuples.Of(story, trigger.Parameters).Select(arguments => new GroundTrigger(trigger, arguments)))];
    }

    public OracleState Settle(OracleState state)
    {
        List<OracleState> seen = [state];
        List<string> fired = [];
        while (Next(state) is (string name, OracleState next))
        {
            fired.Add(name);
            _notice(state.Owner == OracleState.Nobody ? "trigger in the world" : "trigger in a mind");
            if (fired.Count > MostFirings || seen.Any(next.EqualsRelative))
                throw new EndlessTriggersException([.. fired.Distinct()]);
            seen.Add(next);
            state = next;
        }

        return state;
    }

    private (string Name, OracleState Next)? Next(OracleState state)
    {
        foreach (GroundTrigger trigger in _ground)
        {
            int[] frame = new int[trigger.Definition.Slots];
            trigger.Arguments.CopyTo(frame);
            if (!_reading.Holds(trigger.Definition.When, state, frame))
                continue;
            OracleState next = state.Written(_effects.Of(trigger.Definition.Effects, state, frame), _table, Settle);
            if (!next.EqualsRelative(state))
                return (trigger.Definition.Name, next);
        }

        return null;
    }
}
