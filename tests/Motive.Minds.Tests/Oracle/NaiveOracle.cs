using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>
/// The meaning of a story for beliefs and reasons, worked out from the definitions as plainly as possible and as slowly as need be.
/// It shares no code with the engine; the two must agree.
/// </summary>
internal sealed class NaiveOracle
{
    private readonly Story _story;
    private readonly Reading _reading;
    private readonly Events _events;
    private readonly KnownDeeds _deeds;
    private readonly Feelings _feelings;
    private readonly Triggers _triggers;
    private readonly Reactions _reactions;
    private readonly Action<string> _notice;
    private readonly Dictionary<(OracleState State, Act Act), OracleState> _after = [];

    /// <param name="canBe">Whether an act can be at all; the engine knows of some that they cannot, whatever happens (D20a).</param>
    public NaiveOracle(Story story, Action<string>? notice = null, int? depth = null, Func<Act, bool>? canBe = null)
    {
        _story = story;
        _notice = notice ?? (_ => { });
        Table = new FactTable(story);
        _reading = new Reading(story, Table);
        Effects effects = new(story, _reading);
        _triggers = new Triggers(story, _reading, effects, Table, _notice);
        Surprise surprise = new(story, _reading, Table);
        _events = new Events(story, Table, _reading, effects, surprise, _triggers, _notice);
        Acts = [.. story.Actions.SelectMany(action => Tuples.Of(story, action.Parameters).Select(arguments => new Act(action, arguments)))];
        Initial = new InitialBeliefs(story, Table, _triggers, depth ?? DepthFor(story)).World();
        _reactions = new Reactions(story, _reading, effects, Table, _triggers, _notice);
        _deeds = new KnownDeeds(story, Table, _reading, effects, _events, _triggers, [.. Acts.Where(canBe ?? (_ => true))], Initial);
        _feelings = new Feelings(story, Table, _reading, _deeds, Utility, _notice);
    }

    /// <summary>How many minds within minds random stories are tried with: as deep as the slow way can go.</summary>
    public static int DepthFor(Story story) => story.Characters.Length <= 2 ? 5 : 4;

    public FactTable Table { get; }

    public ImmutableArray<Act> Acts { get; }

    /// <summary>The world before the story, after its triggers.</summary>
    public OracleState Initial { get; }

    /// <summary>Kept, because plans are tried with acts left out again and again.</summary>
    public OracleState After(OracleState state, Act act)
    {
        if (!_after.TryGetValue((state, act), out OracleState? after))
            _after.Add((state, act), after = _events.After(state, act));
        return after;
    }

    /// <summary>How long the act takes, as it is reckoned in the state: at least a minute.</summary>
    public int Minutes(Act act, OracleState state)
    {
        int minutes = Read(act.Definition.Duration, state, act.Frame());
        return minutes == Value.Unknown ? 1 : Math.Max(1, minutes);
    }

    /// <summary>Whether somebody learns by an event that just this act was done.</summary>
    public bool Learns(int who, Happened world) => _deeds.Learns(who, world);

    /// <summary>The state after the event with what is felt about it.</summary>
    public (OracleState State, IReadOnlyList<OracleFeeling> Felt) Felt(Happened world) =>
        _feelings.Of(world with { Event = world.Event with { Outcome = [.. _events.Outcome(world.Event.Before, world.Event.Act)] } });

    /// <summary>The state after the act with what is felt about it, where nothing was before, and nobody expected it.</summary>
    public (OracleState State, IReadOnlyList<OracleFeeling> Felt) Felt(Act act, OracleState before, OracleState after) =>
        Felt(new Happened(new OracleEvent(act, null, before, after), true, true, [], [], ImmutableHashSet<int>.Empty));

    /// <summary>What people make of their new feelings (D31), and triggers of that.</summary>
    public OracleState Reacted(OracleState before, OracleState felt) => _reactions.After(before, felt);

    /// <summary>Every feeling in every mind after the clock has gone from one minute to another (D28), and what triggers make of that.</summary>
    public OracleState Faded(OracleState state, int from, int to) => _triggers.Settled(Fading.Of(state, from, to, Table));

    public OracleState AfterAttempt(OracleState state, Act act) => _events.AfterAttempt(state, act, Consenting(act, state));

    /// <summary>The state when triggers have run.</summary>
    public OracleState Settled(OracleState state) => _triggers.Settled(state);

    public bool IsPossible(OracleState state, Act act) => _events.IsPossible(state, act);

    public bool Observes(int character, OracleState state, Act act) => _events.Observes(character, state, act);

    public int Truth(Expression condition, OracleState state, int[] frame) => _reading.Truth(condition, state, frame);

    public int Read(Expression expression, OracleState state, int[] frame) => _reading.Of(expression, state, frame);

    public IReadOnlyList<int> Consenting(Act act, OracleState state) =>
        [.. act.Definition.Consenting.Select(who => _reading.Of(who, state, act.Frame())).Distinct()];

    /// <summary>The sum of all wants of the character that count in the state (D12).</summary>
    public int Utility(int character, OracleState state)
    {
        int total = 0;
        foreach (Want want in _story.Wants)
        {
            bool theirs = want.Whose is TypeId type && _story.IsOfType(character, type)
                && (want.Only is null || want.Only == new EntityId(character));
            if (!theirs)
                continue;
            int[] frame = Reading.With(new int[Math.Max(want.Slots, 1)], 0, character);
            if (want.Condition is null || _reading.Holds(want.Condition, state, frame))
                total = Reading.Calculated(Arithmetic.Add, total, _reading.Of(want.Weight, state, frame));
        }

        return total;
    }

    public NaiveReasons Reasons(Limits limits) => new(this, limits, _notice);
}
