using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Tests;

/// <summary>Invariants of ARCHITECTURE.md that can be read from a whole run, held against random stories and one in which people talk, by several seeds.</summary>
public sealed class InvariantTests
{
    private const int Stories = 6;

    private const int MostEvents = 40;

    private int _counted;

    /// <summary>I3.</summary>
    [Fact]
    public void What_people_believe_that_they_believe_is_what_they_believe() => Holds((run, record) =>
    {
        IState after = run.Session.Session.StateAfter(record.Number);
        foreach (EntityId who in People(run))
        {
            IState mind = after.MindOf(who.Value);
            AssertSameFacts(run, mind, mind.MindOf(who.Value));
        }
    });

    /// <summary>I4.</summary>
    [Fact]
    public void Whoever_neither_sees_it_nor_is_told_only_concludes() => Holds((run, record) =>
    {
        _counted += People(run).Count(who => !record.Seen.Contains(who));
        foreach (Learnt learnt in record.Learnt.Where(learnt => !record.Seen.Contains(learnt.Who)))
        {
            Assert.True(learnt.Source.Kind is SourceKind.Concluded or SourceKind.WasTold or SourceKind.WasLiedTo or SourceKind.Read,
                $"#{record.Number}: {run.Session.Story[learnt.Who].Name} has {run.Session.Story[learnt.Fact].Name} by {learnt.Source.Kind} of what they did not see.");
        }
    });

    /// <summary>I5.</summary>
    [Fact]
    public void Whoever_begins_something_has_a_plan_that_begins_with_it() => Holds((run, record) =>
    {
        if (record.Kind != OccurrenceKind.Act || record.IsLastResort)
            return;
        _counted++;
        GroundAct done = new(record.Action!.Value, record.Arguments);
        Assert.Contains(record.Because, reason => record.By.Contains(reason.Who) && reason.Plan[0].IsSame(done));
    });

    /// <summary>I6.</summary>
    [Fact]
    public void What_has_been_done_was_possible_when_it_came_about() => Holds((run, record) =>
    {
        if (record.Kind != OccurrenceKind.Act)
            return;
        _counted++;
        Act act = run.Session.Session.Ground.FindAct(new GroundAct(record.Action!.Value, record.Arguments))!;
        Assert.Empty(run.Session.Session.LackedBy(act, record.Number));
    });

    /// <summary>I8.</summary>
    [Fact]
    public void Between_two_events_nothing_changes_but_what_is_felt_and_what_is_under_way() => Holds((run, record) =>
    {
        if (record.Number > 1)
            AssertSameFacts(run, run.Session.Session.StateAfter(record.Number - 1), run.Session.Session.StateBefore(record.Number));
    });

    private void Holds(Action<StoryRun, Occurrence> law)
    {
        for (int seed = 1; seed <= Stories; seed++)
            Check(new RandomHamlet(seed).Write(), (ulong)seed, law);
        for (ulong seed = 1; seed <= 3; seed++)
            Check(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Transitions", "two-towns.story")), seed, law);
        Assert.True(_counted >= Stories, "Next to nothing was looked at, so that nothing was tested.");
    }

    private static void Check(string text, ulong seed, Action<StoryRun, Occurrence> law)
    {
        StoryRun run = new(Fixtures.Load(text), new RunRequest { Seed = seed });
        while (!run.Session.IsOver && run.Session.Chronicle.Count < MostEvents)
        {
            int before = run.Session.Chronicle.Count;
            run.Next();
            Assert.InRange(run.Session.Chronicle.Count - before, 0, 1);
            if (run.Session.Chronicle.Count > before)
                law(run, run.Session.Chronicle[^1]);
        }
    }

    private static IEnumerable<EntityId> People(StoryRun run) => run.Session.Story.Characters;

    /// <summary>All facts that can change, but feelings and what is under way.</summary>
    private void AssertSameFacts(StoryRun run, IState one, IState other)
    {
        foreach (GroundFact fact in run.Session.Session.Ground.Facts.Facts.Where(fact => fact.Emotion is null && !run.Session.Story[fact.Family].Hidden))
        {
            _counted++;
            Assert.Equal(one.Read(fact.Family, fact.Arguments.AsSpan()), other.Read(fact.Family, fact.Arguments.AsSpan()));
        }
    }
}
