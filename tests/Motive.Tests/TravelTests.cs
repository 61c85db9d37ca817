using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>What whoever arrives takes those to know who are there: with the module <c>travel</c>.</summary>
public class TravelTests
{
    [Theory]
    [InlineData("", "Mill")]
    [InlineData("absorbed(Wim)", "Ford")]
    public void Who_arrives_knows_of_whoever_looks_up_that_they_have_been_seen(string wim, string believed)
    {
        StoryRun run = new(Fixtures.Load($$"""
            story "A walk"
            use travel
            place Ford, Mill
            character Una she
                at Ford
                believes at(Wim) = nowhere
                wants
                    2 if at(Una) = Mill
            character Wim he
                at Mill
            initially
                distance(Ford, Mill) = 5
                {{wim}}
            chapter 1 "Noon"
                beat THERE "There" when at(Una) = Mill
                until THERE
            """), new RunRequest());
        while (!run.Session.IsOver)
            run.Next();
        Story story = run.Story;
        EntityId una = CharacterNames.Find(story, "Una");
        IState wims = run.Session.Present.MindOf(una.Value).MindOf(CharacterNames.Find(story, "Wim").Value);
        Assert.Equal(believed, story.Entities[wims.Read(story.Location!.Value, [una.Value])].Name);
    }
}
