using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Sanity;

/// <summary>The innermost pictures hold facts alone, so that those of two people that agree are one state, which an event changes once.</summary>
public sealed class InnermostPictures
{
    private const string Crowd = """
        story "Crowd"
        type place
        fact at(who: entity): place
        fact bell
        place Square, Lane
        character Ann, Ben, Cal, Dan
            at Square
        character Eve
            at Lane
        action ring(who: character)
            requires at(who) = Square and not bell
            effects bell
            consenting who
            observing x: at(x) = Square
        chapter 1 "One"
            starts day 1 08:00
        """;

    private readonly MindEngine _engine = new(GroundStory.Ground(Compilation.Compile(new SourceFile("crowd.story", Crowd), new NoFiles()).Story!));

    [Fact]
    public void What_somebody_thinks_of_people_who_agree_is_one_picture()
    {
        StateId ann = _engine.States.Mind(_engine.Initial, new CharacterId(0));
        Assert.Equal(_engine.States.Mind(ann, new CharacterId(1)), _engine.States.Mind(ann, new CharacterId(2)));
        Assert.Equal(1 + _engine.Story.Characters + 1, _engine.States.Kept);
    }

    [Fact]
    public void It_stays_one_for_those_who_see_the_same_and_parts_from_whoever_does_not()
    {
        StateId after = _engine.Apply(_engine.Initial, _engine.Story.Acts.Single(act => act.Arguments[0] == _engine.Story.Story.Characters[1].Value));
        StateId ann = _engine.States.Mind(after, new CharacterId(0));
        Assert.Equal(_engine.States.Mind(ann, new CharacterId(2)), _engine.States.Mind(ann, new CharacterId(3)));
        Assert.NotEqual(_engine.States.Mind(ann, new CharacterId(3)), _engine.States.Mind(ann, new CharacterId(4)));
        FactId bell = _engine.Story.Story.Facts.Single(fact => fact.Name == "bell").Id;
        Assert.Equal((Value.True, Value.False), (_engine.View(_engine.States.Mind(ann, new CharacterId(3))).Read(bell, []), _engine.View(_engine.States.Mind(ann, new CharacterId(4))).Read(bell, [])));
    }
}
