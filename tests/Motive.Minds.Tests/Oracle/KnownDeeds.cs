using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>Somebody's deed as somebody has it: their picture of how things stood without it, and of what it made of that.</summary>
internal sealed record OracleDeed(int[] Doers, OracleState Before, OracleState After);

/// <summary>D20a and the first half of D20b: whose deeds an event is to somebody.</summary>
/// <param name="acts">Every act that can be at all.</param>
/// <param name="anywhere">Any state: who must agree to an act is the same in all.</param>
internal sealed class KnownDeeds(Story story, FactTable table, Reading reading, Effects effects, Events events, Triggers triggers, ImmutableArray<Act> acts, OracleState anywhere)
{
    private readonly ImmutableArray<EventTrace> _traces =
        [.. story.Traces.Where(trace => RuleParts.Facts(story).Contains(trace.Fact))];

    public IEnumerable<OracleDeed> Of(int who, Happened at)
    {
        bool sees = Sees(who, at);
        if (sees && Doers(at.Event.Act) is { Length: > 0 } doers)
            yield return Seen(who, at.Event, doers);
        (OracleState before, OracleState after) = (at.Event.Before.MindOf(who), at.Event.After.MindOf(who));
        foreach (Act[] fitting in NewlyHeld(before, after))
        {
            int[] common = [.. fitting.Select(Doers).Aggregate((some, others) => [.. some.Intersect(others)])];
            if (common.Length == 0 || (sees && fitting.Contains(at.Event.Act)))
                continue;
            IEnumerable<OracleEvent> earlier = at.Event.TriedBy is null && fitting.Contains(at.Event.Act) ? [] : at.Past;
            IEnumerable<OracleEvent> past = earlier.Select(passed => passed.Into(who)).Prepend(at.Event.Into(who));
            OracleDeed? deed = past.Select(happened => Done(fitting, common, happened, after)).FirstOrDefault(done => done is not null);
            if (deed is not null)
                yield return deed;
        }
    }

    /// <summary>Whether somebody sees the event, as a deed, where they are pictured.</summary>
    public bool Sees(int who, Happened at) => at.Happens && at.Event.TriedBy is null && events.Observes(who, at.Event.Before, at.Event.Act);

    /// <summary>Whether somebody saw an earlier event where they are pictured; whoever tried something saw that.</summary>
    public bool Witnesses(int who, OracleEvent earlier) => earlier.TriedBy?.Contains(who) == true || events.Observes(who, earlier.Before, earlier.Act);

    /// <summary>Whether somebody learns that just this act was done: they see it or come to hold it remembered.</summary>
    public bool Learns(int who, Happened at) => Sees(who, at)
        || NewlyHeld(at.Event.Before.MindOf(who), at.Event.After.MindOf(who)).Any(fitting => fitting.Length == 1 && fitting[0].Equals(at.Event.Act));

    /// <summary>For each hidden fact that becomes true in a mind, the acts that may have been done.</summary>
    private IEnumerable<Act[]> NewlyHeld(OracleState before, OracleState after) =>
        from trace in _traces
        from arguments in Tuples.Of(story, story[trace.Fact].Parameters)
        let fact = GroundFact.Of(trace.Fact, arguments.AsSpan())
        where table.Read(before, fact) != Value.True && table.Read(after, fact) == Value.True
        let fitting = acts.Where(act => act.Definition.Id == trace.Action && trace.Positions.Select(position => act.Arguments[position]).SequenceEqual(arguments)).ToArray()
        where fitting.Length > 0
        select fitting;

    private int[] Doers(Act act) => [.. act.Definition.Consenting.Select(doer => reading.Of(doer, anywhere, act.Frame())).Distinct()];

    private OracleDeed Seen(int who, OracleEvent seen, int[] doers)
    {
        if (seen.Before.IsInnermost)
            return new OracleDeed(doers, seen.Before, seen.After);
        (OracleState before, OracleState after) = events.Witnessed(who, seen.Before, seen.Act, seen.Outcome);
        return new OracleDeed(doers, before, after);
    }

    /// <summary>What such an act would have changed in a mind, has been changed there by the event, and is still held to be so; null if nothing is.</summary>
    private OracleDeed? Done(Act[] fitting, int[] doers, OracleEvent mind, OracleState held)
    {
        Change[] came =
        [
            .. fitting.SelectMany(act => Changes(act, mind.Before)).Where(change =>
                table.Read(mind.Before, change.Fact) != change.Value && table.Read(mind.After, change.Fact) == change.Value && table.Read(held, change.Fact) == change.Value),
        ];
        return came.Length == 0 ? null : new OracleDeed(doers, mind.Before, triggers.Settled(mind.Before.Written(came, table)));
    }

    /// <summary>What the act makes of the facts of a mind, that it was done left aside.</summary>
    private IEnumerable<Change> Changes(Act act, OracleState mind) => effects.Of(act.Definition.Effects, mind, act.Frame())
        .Where(change => change.Minds.IsEmpty && !_traces.Any(trace => trace.Fact.Value == change.Fact.Family))
        .GroupBy(change => change.Fact)
        .Select(written => written.Last())
        .Select(change => change with { Value = table.Read(mind.Written([change], table), change.Fact) });
}
