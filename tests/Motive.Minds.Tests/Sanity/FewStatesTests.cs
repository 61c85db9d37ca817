using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Sanity;

/// <summary>However few states are looked at, a reason that is given is one.</summary>
public sealed class FewStatesTests
{
    /// <summary>
    /// Ann and Ben open a shop together if both see what it will bring them; she alone then sells. A lamp that he lights beforehand is of no use for it, which one sees only by looking two minds deep into what she would
    /// do after opening at once.
    /// </summary>
    [Fact]
    public void An_act_that_is_of_no_use_is_never_taken_for_one_because_too_little_was_looked_at()
    {
        Cast cast = new();
        (Expression ann, Expression ben) = (It(cast.Ann), It(cast.Ben));
        FactId lit = cast.Story.Boolean("lit");
        FactId open = cast.Story.Boolean("open");
        FactId coins = cast.Story.Integer("coins", 0, 2, cast.Story.Character);
        ActionId light = cast.Story.Action("light", [], Yes, Do(Set(The(lit), Yes)), [ben]);
        cast.Story.Action("trade", [], Yes, Do(Set(The(open), Yes)), [ann, ben]);
        cast.Story.Action("sell", [], The(open), Do(Set(The(coins, ann), Number(1)), Set(The(coins, ben), Number(1))), [ann]);
        cast.Story.Want(cast.Ann, The(coins, Slot(0)));
        cast.Story.Want(cast.Ben, The(coins, Slot(0)), Any(The(lit), Not(The(lit))));
        MindEngine engine = new(GroundStory.Ground(cast.Written), depth: 3);
        Grounding.Act act = Assert.Single(engine.Story.Acts, act => act.Definition.Id == light);
        int who = engine.Story.Story[cast.Ben].CharacterIndex;

        for (int states = 1; states <= 30; states++)
            Assert.Null(new Intentions.Intentions(engine).Explain(who, engine.Initial, act, new IntentionLimits(3, 2, states, int.MaxValue)));
    }
}
