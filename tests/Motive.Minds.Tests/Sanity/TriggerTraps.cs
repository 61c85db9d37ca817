using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Sanity;

/// <summary>Reasons that lead through what the world does by itself.</summary>
public sealed class TriggerTraps
{
    [Fact]
    public void One_goes_where_something_happens_by_itself()
    {
        GroundStory story = GroundStory.Ground(ProblemFile.Read("test.txt", """
            type place;
            entity Ann : character;
            entity Hall : place;
            entity Garden : place;
            property at(character : character) : place;
            property warm(character : character) : boolean;
            property awake() : boolean;
            at(Ann) = Hall;
            utility(Ann): if(warm(Ann)) 1 else 0;
            action wake() { precondition: !awake(); effect: awake(); consenting: Ann; };
            action go(to : place) { precondition: awake() & at(Ann) != to; effect: at(Ann) = to; consenting: Ann; };
            trigger sun() { precondition: at(Ann) == Garden; effect: warm(Ann); };
            """).Story!);
        MindEngine engine = new(story);
        Act wake = story.Acts.Single(act => act.ToString() == "wake");
        MotivePlan? plan = new Intentions(engine).Explain(new CharacterId(0), engine.Initial, wake, IntentionLimits.Exact(2, 1));
        Assert.Equal("wake, go(Garden)", plan is null ? "no plan" : string.Join(", ", plan.Acts.Select(index => story[index].ToString())));
    }
}
