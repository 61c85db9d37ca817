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

/// <summary>A deed that one is told of, of which one is not told all.</summary>
public sealed class RecalledDeedTests
{
    /// <summary>Ben has moved the statue, which Ann cannot stand where she finds it. Cal tells her that Ben has moved it, and not where to: of all places that may be meant, it stands in one.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whoever_may_have_done_it_in_many_ways_is_blamed_for_that_which_is_seen(bool hall)
    {
        Cast cast = new();
        (Expression ann, Expression ben, Expression cal) = (It(cast.Ann), It(cast.Ben), It(cast.Cal));
        FactId statue = cast.Story.EntityOf("statue", cast.Story.Place);
        FactId moved = cast.Story.Boolean("moved");
        Effect there = Set(The(statue), Slot(0));
        ActionId move = cast.Story.Action("move", [cast.Story.Place], Yes, Do(there, Told(ann, there)), [ben], Differ(Slot(1), ann));
        ActionId tell = cast.Story.Action("tell", [], Yes, Do(Told(ann, Set(The(moved), Yes))), [cal]);
        cast.Story.Trace(moved, move);
        cast.Story.Want(cast.Ann, Number(3), Same(The(statue), Unknown));
        MindEngine engine = new(GroundStory.Ground(cast.Written));
        PastEvent Happened(ActionId done, StateId state)
        {
            Act act = engine.Story.Acts.First(act => act.Definition.Id == done && (act.Arguments.IsEmpty || act.Arguments[0] == (hall ? cast.Hall : cast.Yard).Value));
            return new PastEvent(act.Event, state, engine.Apply(state, act));
        }

        PastEvent first = Happened(move, engine.Initial);
        PastEvent second = Happened(tell, first.After);
        Act told = Assert.Single(engine.Story.Acts, act => act.Definition.Id == tell);
        ImmutableArray<Felt> felt = new FeelingEngine(engine).Appraise(second, told, [], ImmutableHashSet<CharacterId>.Empty, [first]).Felt;

        Assert.Contains(new Felt(cast.Ann, Emotion.Anger, cast.Ben, 3), felt);
    }
}
