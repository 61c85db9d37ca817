using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Whoever asks for it is told when an act begins, when it ends and when it comes to nothing, each time by the same number.</summary>
public sealed class BeginningTests
{
    private const string Smithy = """
        type place
        place Forge, Yard
        fact at(who: character): place = Forge
        fact shod(who: character)
        character Ann, Ben
        initially
            at(Ben) = Yard
        wants of who: character
            5 if shod(who) and who = Ann
            3 if at(who) = Forge and who = Ben
        action shoe(who: character)
            requires at(who) = Forge and (count (x: character where x != who) at(x) = Forge) = 0 and not shod(who)
            effects shod(who)
            consenting who
            observing x: at(x) = at(who)
            takes 30 minutes
        action enter(who: character)
            requires at(who) = Yard
            effects at(who) := Forge
            consenting who
            observing x: x = who SEEN
            takes 10 minutes
        chapter 1 "Smithy"
            starts day 1 08:00
        """;

    [Fact]
    public void An_act_begins_when_it_is_set_about_and_ends_with_its_event()
    {
        Session session = Staged.Of(SharedSessionTests.Fair).Session;
        List<ActUnderWay> open = [];
        int events = 0;
        foreach (StepResult result in All(session))
        {
            if (result is StepResult.Began began)
            {
                Assert.DoesNotContain(open, other => other.Number == began.Act.Number);
                Assert.Equal(session.Now, began.Act.Begins);
                Assert.True(began.Act.Ends > began.Act.Begins);
                open.Add(began.Act);
            }
            else if (result is StepResult.Happened happened)
            {
                events++;
                ActUnderWay ended = Assert.Single(open, act => act.Number == happened.Number);
                Assert.Equal((ended.Act.Action, ended.Ends, ended.Begins), (happened.Occurrence.Action!.Value, happened.Occurrence.Ends, happened.Occurrence.Starts));
                open.Remove(ended);
            }
        }

        Assert.Empty(open);
        Assert.True(events > 5);
    }

    [Theory]
    [InlineData("", "0 began shoe(Ann); 0 began enter(Ben); 10 enter(Ben); 30 stopped shoe(Ann)")]
    [InlineData("or at(x) = Forge", "0 began shoe(Ann); 0 began enter(Ben); 10 enter(Ben); 10 stopped shoe(Ann)")]
    public void One_that_can_no_longer_be_done_comes_to_nothing_when_its_doer_sees_it_or_at_its_end(string seen, string expected)
    {
        Session session = Staged.Of(Smithy.Replace("SEEN", seen, StringComparison.Ordinal)).Session;
        Assert.Equal(expected, string.Join("; ", All(session).Select(result => Written(session, result)).OfType<string>().Take(4)));
    }

    [Fact]
    public void Whoever_does_not_ask_is_told_of_none()
    {
        Session asking = Staged.Of(SharedSessionTests.Fair).Session;
        Session other = Staged.Of(SharedSessionTests.Fair).Session;
        int asked = All(asking).Count(result => result is not (StepResult.Began or StepResult.Stopped));
        int told = 0;
        for (StepResult result = other.Step(); result is not StepResult.Over; result = other.Step(), told++)
            Assert.IsNotType<StepResult.Began>(result);
        Assert.Equal(asked, told);
        Assert.Equal(asking.Chronicle.Select(record => (record.Action, record.Ends)), other.Chronicle.Select(record => (record.Action, record.Ends)));
    }

    [Fact]
    public void A_players_act_begins_when_it_is_decided()
    {
        Staged staged = Staged.Played(SharedSessionTests.Fair, "Ann").Run();
        Session session = staged.Session;
        session.Decide(new Decision.Do(session.Options[0].Act));
        ActUnderWay begun = Assert.IsType<StepResult.Began>(session.Step(new StepBounds { Beginnings = true })).Act;
        Assert.Equal(session.Underway.Single(act => act.By.Contains(staged.Who("Ann"))).Number, begun.Number);
    }

    private static IEnumerable<StepResult> All(Session session)
    {
        StepBounds bounds = new() { Beginnings = true };
        for (StepResult result = session.Step(bounds); result is not StepResult.Over; result = session.Step(bounds))
            yield return result;
    }

    private static string? Written(Session session, StepResult result) => result switch
    {
        StepResult.Began began => $"{Minute(session)} began {Name(session, began.Act.Act)}",
        StepResult.Stopped stopped => $"{Minute(session)} stopped {Name(session, stopped.Act.Act)}",
        StepResult.Happened { Occurrence: Occurrence came } => $"{Minute(session)} {Name(session, new GroundAct(came.Action!.Value, came.Arguments))}",
        _ => null,
    };

    private static int Minute(Session session) => session.Now.MinuteOfDay - (8 * 60);

    private static string Name(Session session, GroundAct act) => Wording.Action(session.Story, act.Action, act.Arguments.AsSpan());
}
