using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Planning;
using Xunit;

namespace Motive.Minds.Tests.Planning;

/// <summary>
/// Acts that change nothing for anybody but what somebody will see or be told, without which they would not agree later. They are not needless.
/// </summary>
public sealed class PersuasionTests
{
    private const string Wants = """
        entity Ann : character;
        entity Bob : character;
        utility(): if(answered()) 1 else 0;
        utility(Ann): if(answered()) 1 else 0;
        utility(Bob): if(answered()) 1 else 0;
        property answered() : boolean;
        property waved() : boolean;
        property open() : boolean;
        action answer() { precondition: waved(); effect: answered(); consenting: Bob; };

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_door_is_opened_to_be_seen_through(int minds) => Assert.Equal("open_door, wave, answer", Plan(minds, Wants + """
        action open_door() { precondition: !open(); effect: open(); consenting: Ann; };
        action wave() { precondition: !waved(); effect: waved(); consenting: Ann; observing(c : character): c == Ann | open(); };
        """));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_door_is_opened_to_speak_through(int minds) => Assert.Equal("wave, open_door, tell, answer", Plan(minds, Wants + """
        action open_door() { precondition: !open(); effect: open(); consenting: Ann; };
        action wave() { precondition: !waved(); effect: waved(); consenting: Ann; observing(c : character): c == Ann; };
        action tell() { precondition: waved() & open(); effect: believes(Bob, waved()); consenting: Ann; };
        """));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_door_is_opened_so_that_what_is_there_is_noticed(int minds) => Assert.Equal("wave, open_door, answer", Plan(minds, Wants + """
        action open_door() { precondition: !open(); effect: open(); consenting: Ann; };
        action wave() { precondition: !waved() & !open(); effect: waved(); consenting: Ann; observing(c : character): c == Ann; };
        trigger notice() { precondition: open() & waved() & believes(Bob, !waved()); effect: believes(Bob, waved()); };
        """));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Something_is_done_before_others_only_to_show_them_that_it_can_be_done(int minds) => Assert.Equal("wave, answer", Plan(minds, Wants + """
        waved();
        believes(Bob, !waved());
        believes(Ann, believes(Bob, !waved()));
        action wave() { precondition: waved(); effect: open(); consenting: Ann; };
        """));

    /// <summary>The trigger does not read what it takes back, so that it fires because of what the act writes alone.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Somebody_is_told_that_nothing_will_take_back_what_they_do(int minds) => Assert.Equal("wave, tell, answer", Plan(minds, Wants + """
        believes(Bob, open());
        believes(Ann, believes(Bob, open()));
        action wave() { precondition: !waved(); effect: waved(); consenting: Ann; };
        action tell() { precondition: waved(); effect: believes(Bob, waved()) & believes(Bob, !open()); consenting: Ann; };
        trigger forget() { precondition: open(); effect: !answered(); };
        """));

    private static string Plan(int minds, string problem)
    {
        CompilationResult result = ProblemFile.Read("test.txt", problem);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(item => DiagnosticRenderer.Render(item, result.Files))));
        Planner planner = new(GroundStory.Ground(result.Story!), new PlanningLimits(5, 5, minds));
        return string.Join(", ", planner.FindPlans(1).Plan.Select(act => planner.Engine.Story.Acts[act.Value].ToString()));
    }
}
