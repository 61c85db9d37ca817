using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Sanity;

/// <summary>Limits to thinking make nobody act on what is no reason, and are said where they matter.</summary>
public sealed class LimitTests
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
        Model.Grounding.Act act = Assert.Single(engine.Story.Acts, act => act.Definition.Id == light);
        CharacterId who = engine.Story.Story[cast.Ben].AsCharacter;

        for (int states = 1; states <= 30; states++)
            Assert.Null(new Intentions(engine).Explain(who, engine.Initial, act, new IntentionLimits(3, 2, states, int.MaxValue)));
    }

    /// <summary>
    /// Ann brings the tray only because Ben will then pour, which takes two minds to see. He might first whistle, which she does not hear: then there is room for one act of hers only, and whatever it is
    /// worth to her, more minds would not help.
    /// </summary>
    [Fact]
    public void That_minds_were_not_looked_into_deep_enough_is_said_whatever_was_asked_before()
    {
        Cast cast = new();
        (Expression ann, Expression ben) = (It(cast.Ann), It(cast.Ben));
        FactId whistled = cast.Story.Boolean("whistled");
        FactId tray = cast.Story.Boolean("tray");
        FactId cups = cast.Story.Integer("cups", 0, 1, cast.Story.Character);
        cast.Story.Action("whistle", [], Yes, Do(Set(The(whistled), Yes)), [ben], Differ(Slot(0), ann));
        cast.Story.Action("bring", [], Not(The(tray)), Do(Set(The(tray), Yes)), [ann]);
        cast.Story.Action("pour", [], All(The(tray), Any(The(whistled), Not(The(whistled)))), Do(Set(The(cups, ann), Number(1)), Set(The(cups, ben), Number(1))), [ben]);
        cast.Story.Want(null, The(cups, Slot(0)));
        cast.Story.Want(cast.Ben, Number(1), The(tray));
        MindEngine engine = new(GroundStory.Ground(cast.Written), depth: 2);
        CharacterId who = engine.Story.Story[cast.Ben].AsCharacter;
        Motives Within(int minds) => new Intentions(engine).Consider(who, engine.Initial, new IntentionLimits(2, minds, int.MaxValue, int.MaxValue));

        Assert.Empty(Within(minds: 1).Plans);
        Assert.NotEmpty(Within(minds: 2).Plans);
        Assert.Contains(ThinkingLimit.Minds, Within(minds: 1).Reached);
    }
}
