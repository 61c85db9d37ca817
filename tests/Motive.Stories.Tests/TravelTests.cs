using Motive.Loading;
using Motive.Reading;

namespace Motive.Stories.Tests;

/// <summary>What the module of places and ways has people know of each other.</summary>
public sealed class TravelTests
{
    /// <summary>She saw him go to the yard, and finds him at the mill.</summary>
    [Fact]
    public void Who_is_met_unexpectedly_is_taken_to_know_where_they_are()
    {
        const string story = """
            story "The Mill"
            use travel
            place Home, Mill, Yard
            fact flour
            character Ann
                at Home
            character Ben
                at Home
            initially
                distance(Home, Yard) = 2
                distance(Home, Mill) = 5
            wants of who: character
                3 if who = Ann and flour
                1 if who = Ben and at(who) = Yard
            action fetch(who: character)
                requires who = Ann and at(who) = Mill and not flour
                effects flour
                consenting who
            happening errand at 08:04
                effects at(Ben) := Mill
                observing x: x = Ben
            chapter 1 "A day"
                starts day 1 08:00
                beat SEEN "She sees him go" when believes(Ann, believes(Ben, at(Ben))) = Yard
                beat MET "And meets him" when believes(Ann, at(Ben)) = Mill after SEEN
                beat TAKEN "And takes it that he knows" when believes(Ann, believes(Ben, at(Ben))) = Mill after MET
            """;
        LoadedStory loaded = Assert.IsType<LoadedStory>(StoryLoader.Load("story.story", story, _ => null).Story);
        FinishedRun run = new(new StoryRun(loaded, new RunRequest()), 20);
        Assert.Equal(["walk(Ben, Home, Yard)", "errand", "walk(Ann, Home, Mill)"], run.Acts.Take(3));
        Assert.Equal(3, run.BeatAt("MET"));
        Assert.Equal(3, run.BeatAt("TAKEN"));
    }
}
