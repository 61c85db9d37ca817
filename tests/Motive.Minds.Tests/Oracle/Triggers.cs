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

/// <summary>
/// Triggers fire in rounds, everywhere at once: the state and every mind in it each fire their own first trigger that
/// would change something, all reading what was before the round. It goes on until there is none. Which can fire is D10, the rounds are D11.
/// </summary>
internal sealed class Triggers
{
    private const int MostRounds = 10_000;

    private readonly ImmutableArray<GroundTrigger> _ground;
    private readonly Reading _reading;
    private readonly Sources _sources;
    private readonly Effects _effects;
    private readonly FactTable _table;
    private readonly Action<string> _notice;

    public Triggers(Story story, Reading reading, Effects effects, FactTable table, Action<string> notice)
    {
        (_reading, _effects, _table, _notice) = (reading, effects, table, notice);
        _sources = new Sources(story, table, reading);
        _ground = [.. story.Triggers.SelectMany(trigger =>
            Tuples.Of(story, trigger.Parameters).Select(arguments => new GroundTrigger(trigger, arguments)))];
    }

    /// <summary>A whole state after an event, brought to rest.</summary>
    public OracleState Settled(OracleState state)
    {
        if (_ground.IsEmpty)
            return state;
        List<OracleState> seen = [state];
        HashSet<string> fired = [];
        while (FirstReady(state) is string name)
        {
            fired.Add(name);
            OracleState next = Round(state);
            if (seen.Count > MostRounds || seen.Any(next.EqualsRelative))
                throw new EndlessTriggersException(fired);
            seen.Add(next);
            state = next;
        }

        return state;
    }

    /// <summary>The first trigger that would change the state or a mind it writes to, and what it changes.</summary>
    private (string Name, IReadOnlyList<Change> Changes)? Fired(OracleState state)
    {
        foreach (GroundTrigger trigger in _ground)
        {
            if (state.IsInnermost && LooksIntoMinds(trigger.Definition))
                continue;
            int[] frame = new int[trigger.Definition.Slots];
            trigger.Arguments.CopyTo(frame);
            if (!_reading.Holds(trigger.Definition.When, state, frame))
                continue;
            IReadOnlyList<Change> changes = _sources.Concluded(_effects.Of(trigger.Definition.Effects, state, frame), state);
            if (changes.Count > _effects.Of(trigger.Definition.Effects, state, frame).Count)
                _notice("something is had from nobody any more");
            if (state.Written(changes, _table).EqualsRelative(state))
                continue;
            _notice(state.Owner == OracleState.Nobody ? "trigger in the world" : "trigger in a mind");
            return (trigger.Definition.Name, changes);
        }

        return null;
    }

    private static bool LooksIntoMinds(TriggerDefinition trigger) => Any(trigger.When) || trigger.Effects.Any(Any);

    private static bool Any(Expression expression) => expression is Expression.Believes || ExpressionWalk.Children(expression).Any(Any);

    private static bool Any(Effect effect) => effect switch
    {
        Effect.Believe believe => Any(believe.Who) || Any(believe.Inner),
        Effect.Assign assign => assign.Arguments.Any(Any) || Any(assign.Value),
        Effect.Feel feel => Any(feel.Who) || (feel.Toward is not null && Any(feel.Toward)) || Any(feel.Value),
        Effect.When choice => Any(choice.Condition) || choice.Then.Any(Any) || choice.Otherwise.Any(Any),
        Effect.ForEvery every => Any(every.Where) || every.Body.Any(Any),
        _ => false,
    };

    /// <summary>The name of a trigger that is ready in the state or in its minds.</summary>
    private string? FirstReady(OracleState state)
    {
        string? here = Fired(state)?.Name;
        return here is not null
            ? here
            : state.Others.Select(character => FirstReady(state.MindOf(character))).FirstOrDefault(name => name is not null);
    }

    private OracleState Round(OracleState state) => state.WithMinds(Round).Written(Fired(state)?.Changes ?? [], _table);
}
