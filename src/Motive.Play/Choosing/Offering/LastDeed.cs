using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Choosing.Offering;

/// <summary>
/// What somebody did last, and which acts would only take it back: those after which everything that it was to change, and that is still so, is as it was before. As long as they have learnt nothing else since then, such an act
/// is dithering; once they have, it may be the thing to do.
/// </summary>
internal sealed class LastDeed
{
    private readonly MindEngine engine;
    private readonly StateId mind;
    private readonly StateId before;
    private readonly StateId expected;
    private readonly GroundFactId[] changed = [];

    public LastDeed(Stage stage, CharacterId character, StateId mind)
    {
        (engine, this.mind) = (stage.Engine, mind);
        EntityId who = stage.Story.EntityOf(character);
        if (RecentEvents.NewestFirst(stage).FirstOrDefault(occurrence => occurrence.By.Contains(who)) is not { Kind: OccurrenceKind.Act, Action: ActionId action } last
            || stage.Engine.Story.FindAct(new GroundAct(action, last.Arguments)) is not Act act)
        {
            return;
        }

        before = engine.States.Mind(engine.WithoutTelling(stage.StatesAround(last.Number).Before), character);
        if (!engine.CanHappen(before, act))
            return;
        expected = engine.Apply(before, act);
        if (Spoken(expected, mind).Length == 0)
            changed = Spoken(before, expected);
    }

    /// <summary>Whether the act would only take it back.</summary>
    public bool IsUndoneBy(Act act)
    {
        if (changed.Length == 0)
            return false;
        StateId after = engine.Apply(mind, act);
        return Array.TrueForAll(changed, fact => engine.States.Read(after, fact) == engine.States.Read(before, fact));
    }

    /// <summary>The facts in which two states differ, feelings and what is kept for the telling alone left out.</summary>
    private GroundFactId[] Spoken(StateId one, StateId other) =>
        [.. engine.States.Differences(one, other).Where(fact => engine.Story.Facts[fact] is { Emotion: null, ForTelling: false })];
}
