using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>An action with its arguments.</summary>
internal sealed record Act(ActionDefinition Definition, ImmutableArray<int> Arguments)
{
    public int[] Frame()
    {
        int[] frame = new int[Definition.Slots];
        Arguments.CopyTo(frame);
        return frame;
    }

    public bool Equals(Act? other) =>
        other is not null && other.Definition.Id == Definition.Id && other.Arguments.SequenceEqual(Arguments);

    public override int GetHashCode() => Definition.Id.Value;
}

/// <summary>What an act does to a state and to every mind in it (D8).</summary>
internal sealed class Events(Story story, FactTable table, Reading reading, Effects effects, Surprise surprise, Triggers triggers, Action<string> notice)
{
    private readonly Sources _sources = new(story, table, reading);
    private readonly HashSet<FactId> read = RuleParts.Facts(story);

    /// <summary>The state after the act. The act is taken to be possible there.</summary>
    public OracleState After(OracleState before, Act act) => triggers.Settled(Happened(before, act, Outcome(before, act)));

    public bool IsPossible(OracleState state, Act act) => reading.Holds(act.Definition.Requires, state, act.Frame());

    /// <summary>Whether the character sees the act, as the given state has it.</summary>
    public bool Observes(int character, OracleState parent, Act act) => reading.Holds(
        act.Definition.Observing.Condition, parent, Reading.With(act.Frame(), act.Definition.Observing.Slot, character));

    /// <summary>What a witness takes for the state of things before the act, and what they see it make of that, without all that it tells them.</summary>
    /// <param name="outcome">What came of it where it happened.</param>
    public (OracleState Before, OracleState After) Witnessed(int character, OracleState parent, Act act, IReadOnlyList<Change> outcome)
    {
        OracleState mind = surprise.Repaired(act.Definition.Requires, parent.MindOf(character), parent, act.Frame());
        return (triggers.Settled(mind), triggers.Settled(Happened(mind, act, outcome)));
    }

    /// <summary>What comes of the act for facts, where it happens in this state (D8a).</summary>
    public IReadOnlyList<Change> Outcome(OracleState state, Act act) => [.. Changes(state, act).Where(change => change.Minds.IsEmpty)];

    /// <summary>The act's own effects, and every mind brought up to date; triggers are still to run.</summary>
    /// <param name="outcome">What came of it where it happened.</param>
    private OracleState Happened(OracleState before, Act act, IReadOnlyList<Change> outcome)
    {
        IReadOnlyList<Change> told = [.. Changes(before, act).Where(change => !change.Minds.IsEmpty)];
        ImmutableDictionary<GroundFact, int> facts = before.Facts;
        foreach (Change change in story.OutcomesAreGuessed ? Outcome(before, act) : outcome)
            facts = table.With(facts, change.Fact, change.Amount is int amount ? Sum(before, change.Fact, amount) : change.Value);
        ImmutableSortedDictionary<int, Lazy<OracleState>> minds = before.Others
            .ToImmutableSortedDictionary(
                character => character,
                character => new Lazy<OracleState>(() => MindAfter(character, before, act, told, outcome), LazyThreadSafetyMode.None));
        return new OracleState(before.Owner, facts, minds) { IsInnermost = before.IsInnermost };
    }

    private static (GroundFact Fact, int Value) Learnt(Change change) => (change.Fact, change.Amount ?? change.Value);

    private int Sum(OracleState state, GroundFact fact, int amount) =>
        Reading.Calculated(Arithmetic.Add, fact.IsFeeling ? reading.Known(fact, state) : table.Read(state, fact), amount);

    /// <summary>First what the character makes of what they see, then what the act makes them believe.</summary>
    private OracleState MindAfter(int character, OracleState parent, Act act, IReadOnlyList<Change> changes, IReadOnlyList<Change> outcome)
    {
        OracleState mind = parent.MindOf(character);
        IReadOnlyCollection<int> doers = [.. act.Definition.Consenting.Select(who => reading.Of(who, parent, act.Frame())).Distinct()];
        Change[] seen = [];
        if (Observes(character, parent, act))
        {
            seen = [.. _sources.Seen(act, parent, mind, doers.Contains(character), outcome)];
            if (surprise.Strikes(act.Definition.Requires, mind, parent, act.Frame()))
                notice("surprise");
            mind = Happened(surprise.Repaired(act.Definition.Requires, mind, parent, act.Frame()), act, outcome);
            if (!Outcome(parent.MindOf(character), act).Select(Learnt).SequenceEqual(outcome.Select(Learnt)))
                notice("an outcome that the witness would not have guessed");
        }
        else
        {
            notice("unseen");
        }

        Change[] words = [.. OracleState.For(character, changes)];
        Change[] told = [.. _sources.Told(words, parent.MindOf(character), character, act, doers)];
        if (seen.Length > 0)
            notice("something is had by having seen it");
        if (told.Length > words.Length)
            notice("something is had by having been told it");
        return mind.Written([.. seen, .. told], table);
    }

    /// <summary>The state after the act was tried where it is not possible (D9a), by those who must agree to it.</summary>
    public OracleState AfterAttempt(OracleState before, Act act, IReadOnlyCollection<int> doers) => triggers.Settled(Tried(before, act, doers));

    private OracleState Tried(OracleState before, Act act, IReadOnlyCollection<int> doers) => new(
        before.Owner,
        before.Facts,
        before.Others.ToImmutableSortedDictionary(
            character => character,
            character => new Lazy<OracleState>(() => MindAfterAttempt(character, before, act, doers), LazyThreadSafetyMode.None)))
    {
        IsInnermost = before.IsInnermost,
    };

    private OracleState MindAfterAttempt(int character, OracleState parent, Act act, IReadOnlyCollection<int> doers)
    {
        OracleState mind = parent.MindOf(character);
        if (!doers.Contains(character) && !Observes(character, parent, act))
            return mind;
        Expression failure = new Expression.Not(act.Definition.Requires);
        return Tried(surprise.Repaired(failure, mind, parent, act.Frame(), keepsWhatIsRight: true), act, doers);
    }

    private IReadOnlyList<Change> Changes(OracleState before, Act act)
    {
        IEnumerable<Change> traces = story.Traces
            .Where(trace => trace.Action == act.Definition.Id && read.Contains(trace.Fact))
            .Select(trace => new Change([], GroundFact.Of(trace.Fact, trace.Positions.Select(position => act.Arguments[position]).ToArray()), Value.True));
        IEnumerable<Change> done = story.Plans
            .Where(plan => plan.Action == act.Definition.Id && read.Contains(plan.Fact))
            .Select(plan => new Change([], GroundFact.Of(plan.Fact, act.Arguments.AsSpan()), Value.False));
        return [.. done, .. traces, .. effects.Of(act.Definition.Effects, before, act.Frame())];
    }
}
