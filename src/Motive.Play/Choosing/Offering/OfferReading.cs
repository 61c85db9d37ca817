using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Choosing.Offering;

/// <summary>What an option is to the character who has it: a way, a leaving together, harmless, hurtful to somebody dear, or a taking back of what they did last.</summary>
internal sealed class OfferReading(Stage stage, Deliberation deliberation, CharacterId character, StateId mind, Ways ways, ILookup<ActId, Destination> destinations)
{
    private readonly PicturedHarm harm = new(stage.Engine, character, mind);
    private readonly LastDeed last = new(stage, character, mind);

    /// <summary>By character: the fact that says where they are, or none.</summary>
    private readonly GroundFactId[] places = [.. CharacterId.Below(stage.Story.Characters.Length).Select(stage.Engine.Story.PlaceFact)];

    /// <summary>The option with all that it is to the character.</summary>
    public Option Read(Option option, Act act)
    {
        bool isTogether = IsTogether(act);
        if (!isTogether && ways.IsMove(act.Index))
            return option with { Ways = ways.OffersBeginningWith(act, destinations[act.Index]), Undoes = last.IsUndoneBy(act) };
        CharacterId[] harmed = [.. harm.Harmed(act)];
        return option with
        {
            IsTogether = isTogether,
            IsHarmless = harmed.Length == 0 && InclinationTo(act) >= 0,
            Hurts = [.. harmed.Where(harm.IsDear).Select(other => stage.Story.EntityOf(other))],
            Undoes = last.IsUndoneBy(act),
        };
    }

    /// <summary>How much the manner of an act is to the character's liking; less than 0 where it is against it.</summary>
    public int InclinationTo(Act act) => deliberation.InclinationTo(character, stage.State, act.Definition);

    /// <summary>They and somebody else are elsewhere after it.</summary>
    private bool IsTogether(Act act)
    {
        if (!act.Event.Profile.Writes.Any(fact => places.Contains(fact)))
            return false;
        StateId after = stage.Engine.Apply(mind, act);
        bool moves(CharacterId other) => !places[other.Value].IsNone && stage.Engine.States.Read(after, places[other.Value]) != stage.Engine.States.Read(mind, places[other.Value]);
        return moves(character) && CharacterId.Below(places.Length).Any(other => other != character && moves(other));
    }
}
