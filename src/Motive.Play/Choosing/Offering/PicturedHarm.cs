using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Play.Choosing.Offering;

/// <summary>
/// Whom an act would harm as its doer pictures it: everybody whose wants, in the doer's picture of their mind, are worse served just after it. It may be wrong, as pictures are. That a duty is laid on somebody is no harm.
/// </summary>
internal sealed class PicturedHarm
{
    private readonly MindEngine engine;
    private readonly CharacterId character;
    private readonly StateId mind;
    private readonly Condition[][] duties;
    private readonly int[] before;
    private readonly bool[] dear;

    public PicturedHarm(MindEngine engine, CharacterId character, StateId mind)
    {
        (this.engine, this.character, this.mind) = (engine, character, mind);
        duties = [.. engine.Story.Utilities.Select(utility => utility.Terms.Where(term => term.IsDuty).Select(term => term.Value).ToArray())];
        before = [.. CharacterId.Below(engine.Story.Characters).Select(other => UtilityOf(mind, other))];
        Dearness dearness = new(engine.Story.Story);
        IState seen = engine.View(mind);
        dear = [.. engine.Story.Story.Characters.Select(other => dearness.IsDear(seen, other, engine.Story.Story.EntityOf(character)))];
    }

    /// <summary>By character index, in order; the doer can be among them.</summary>
    public ImmutableArray<CharacterId> Harmed(Act act)
    {
        StateId after = engine.Apply(mind, act);
        return [.. CharacterId.Below(before.Length).Where(other => Utility.Improves(UtilityOf(after, other), before[other.Value]))];
    }

    /// <summary>Others whom the doer is fond of.</summary>
    public bool IsDear(CharacterId other) => other != character && dear[other.Value];

    private int UtilityOf(StateId state, CharacterId other)
    {
        StateId picture = other == character ? state : engine.States.Mind(state, other);
        int all = engine.UtilityOf(other, picture);
        return all == Value.Unknown ? all : all - duties[other.Value].Sum(duty => duty.Evaluate(engine.States, picture));
    }
}
