using System.Collections.Immutable;
using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Tests.Sanity;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Feelings;

/// <summary>A deed by which one learns that it was done.</summary>
public sealed class SelfToldDeedTests
{
    /// <summary>
    /// Cal breaks Ann's cup behind her back; she finds it broken. Ben comes too late to break it, tells her that he meant to and did, and that Cal did. She has nothing to blame Ben for: what he did is
    /// what he does now, and that is nothing.
    /// </summary>
    [Fact]
    public void Nobody_is_blamed_by_it_for_what_came_about_before()
    {
        Cast cast = new();
        (Expression ann, Expression ben, Expression cal) = (It(cast.Ann), It(cast.Ben), It(cast.Cal));
        FactId cups = cast.Story.Integer("cups", 0, 1, cast.Story.Character);
        FactId broken = cast.Story.Boolean("broken");
        FactId tried = cast.Story.Boolean("tried");
        Effect less = Set(The(cups, ann), Minus(The(cups, ann), Number(1)));
        ActionId smash = cast.Story.Action("smash", [], Yes, Do(less, Concludes(ann, less)), [cal], Differ(Slot(0), ann));
        ActionId boast = cast.Story.Action(
            "boast", [], Yes, Do(less, Told(ann, Set(The(tried), Yes)), Told(ann, Set(The(broken), Yes))), [ben], Differ(Slot(0), ann));
        cast.Story.Trace(broken, smash);
        cast.Story.Trace(tried, boast);
        cast.Story.Initially(cups, [cast.Ann], 1);
        cast.Story.Want(cast.Ann, The(cups, Slot(0)));
        MindEngine engine = new(GroundStory.Ground(cast.Written));
        FeelingEngine feelings = new(engine);
        PastEvent Happened(ActionId done, StateId state)
        {
            Act act = Assert.Single(engine.Story.Acts, act => act.Definition.Id == done);
            return new PastEvent(act.Event, state, engine.Apply(state, act));
        }

        PastEvent first = Happened(smash, engine.Initial);
        PastEvent second = Happened(boast, first.After);
        Act told = Assert.Single(engine.Story.Acts, act => act.Definition.Id == boast);
        ImmutableArray<Felt> felt = feelings.Appraise(second, told, [], ImmutableHashSet<CharacterId>.Empty, [first]).Felt;

        Assert.Contains(felt, feeling => feeling.Who == cast.Ann && feeling.Emotion == Emotion.Anger && feeling.Toward == cast.Cal);
        Assert.DoesNotContain(felt, feeling => feeling.Who == cast.Ann && feeling.Toward == cast.Ben);
    }
}
