using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Sanity;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Properties;

/// <summary>
/// Where the engine and the definitions are known to part. Run on request only (<c>-explicit on</c>); a test that passes belongs elsewhere.
/// </summary>
public sealed class OpenQuestionTests
{
    private readonly Cast _cast = new();

    /// <summary>Each round of triggers tells the minds one deeper. What they tend to is plain: everybody believes it at every depth.</summary>
    [Fact(Explicit = true)]
    public async Task A_trigger_that_makes_others_believe_its_own_condition_comes_to_rest()
    {
        FactId lit = _cast.Story.Boolean("lit");
        _cast.Story.Action("light", [], Yes, Do(Set(The(lit), Yes)), [], Differ(Slot(0), It(_cast.Ben)));
        _cast.Story.Trigger("seen", [_cast.Story.Character], The(lit), Do(Concludes(Slot(0), Set(The(lit), Yes))));
        MindEngine engine = new(Grounding.GroundStory.Ground(_cast.Written));

        Task<int> after = Task.Run(() => engine.Apply(engine.Initial, engine.Story.Acts[0]), TestContext.Current.CancellationToken);
        int state = await after.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.Equal(state, engine.States.Mind(state, 1));
    }

    /// <summary>Both true clauses, key and lamp and ladder and lamp, are repaired, though the mind knew of the key.</summary>
    [Fact(Explicit = true)]
    public void Surprise_repairs_alternatives_beside_one_that_was_known()
    {
        FactId[] tools = [.. new[] { "key", "ladder", "lamp" }.Select(name => _cast.Story.Boolean(name))];
        foreach (FactId tool in tools)
            _cast.Story.Initially(tool, [], 1);
        _cast.Story.Initially(tools[1], [], 0, _cast.Ben).Initially(tools[2], [], 0, _cast.Ben);
        _cast.Story.Action("enter", [], All(Any(The(tools[0]), The(tools[1])), The(tools[2])), Do(Set(The(tools[2]), Yes), Set(The(tools[1]), The(tools[1])), Set(The(tools[0]), The(tools[0]))), []);
        Comparison both = new(_cast.Written);
        Oracle.Act enter = both.Oracle.Acts[0];

        Assert.Null(both.Difference(both.Engine.Apply(both.Engine.Initial, both.EngineAct(enter)!), both.Oracle.After(both.Oracle.Initial, enter)));
    }

    /// <summary>The first sets it and the second takes it back: nothing changes, so the trigger is not one that can fire.</summary>
    [Fact(Explicit = true)]
    public void A_trigger_whose_effects_cancel_each_other_does_not_fire()
    {
        FactId lit = _cast.Story.Boolean("lit");
        _cast.Story.Trigger("flickers", [], Yes, Do(Set(The(lit), Yes), Set(The(lit), No)));

        Exception? fault = Record.Exception(() => new MindEngine(Grounding.GroundStory.Ground(_cast.Written)));
        Assert.IsNotType<Beliefs.EndlessTriggersException>(fault);
    }
}
