using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// Checks that a motive averts harm (P13), by carrying out rows of one or two acts of others: with one of them its owner has less than the motive leaves them. It shares no code with the search for such motives, and
/// asks of such a row no more than that it is possible, and pays whoever would do it, as the owner pictures them.
/// </summary>
internal sealed class AvertedHarms(MindEngine engine)
{
    /// <summary>Whether some rows would leave the character with less than they have, and with more after the motive than without it; and no part of it does as much against all of these.</summary>
    /// <param name="mind">The character's, before the motive.</param>
    public bool AreAverted(CharacterId character, StateId mind, ImmutableArray<Act> motive)
    {
        if (!motive.All(act => act.IsDoneAloneBy(character)) || StateAfter(mind, motive) is not StateId end)
            return false;
        int before = engine.UtilityOf(character, mind);
        (CharacterId Doer, ImmutableArray<Act> Acts)[] averted =
            [.. Rows(character, mind).Where(row => LeastAlong(character, mind, row) is int otherwise && Utility.Improves(otherwise, before) && Utility.Improves(otherwise, LeastAfter(character, end, row)))];
        return averted.Length > 0
            && !Parts(motive).Any(part => StateAfter(mind, part) is StateId then && Array.TrueForAll(averted, row => LeastAfter(character, then, row) >= LeastAfter(character, end, row)));
    }

    private static IEnumerable<ImmutableArray<Act>> Parts(ImmutableArray<Act> motive) =>
        Enumerable.Range(1, (1 << motive.Length) - 2).Select(part => motive.Where((_, place) => (part >> place & 1) != 0).ToImmutableArray());

    /// <summary>The rows of acts of others that the character would not have to agree to, and that pay whose act comes first.</summary>
    private IEnumerable<(CharacterId Doer, ImmutableArray<Act> Acts)> Rows(CharacterId character, StateId mind)
    {
        foreach (CharacterId doer in CharacterId.Below(engine.Story.Characters).Where(doer => doer != character))
        {
            StateId picture = engine.States.Mind(mind, doer);
            foreach (Act first in Possible(picture, character).Where(act => act.Consenting.Contains(doer)))
            {
                if (Pays(doer, picture, [first]))
                    yield return (doer, [first]);
                foreach (Act second in Possible(engine.Apply(picture, first), character))
                {
                    if (Pays(doer, picture, [first, second]))
                        yield return (doer, [first, second]);
                }
            }
        }
    }

    private IEnumerable<Act> Possible(StateId state, CharacterId except) => engine.PossibleActs(state).Select(index => engine.Story[index]).Where(act => !act.IsUnplanned && !act.Consenting.Contains(except));

    private bool Pays(CharacterId doer, StateId state, ImmutableArray<Act> acts)
    {
        int before = engine.UtilityOf(doer, state);
        return StateAfter(state, acts) is StateId after && Utility.Improves(before, engine.UtilityOf(doer, after));
    }

    private StateId? StateAfter(StateId state, ImmutableArray<Act> acts)
    {
        foreach (Act act in acts)
        {
            if (!engine.CanHappen(state, act))
                return null;
            state = engine.Apply(state, act);
        }

        return state;
    }

    /// <summary>The lowest utility of the character while the row is carried out as far as it is possible, if it still pays its doer; else the utility in the state.</summary>
    private int LeastAfter(CharacterId character, StateId state, (CharacterId Doer, ImmutableArray<Act> Acts) row) =>
        Pays(row.Doer, engine.States.Mind(state, row.Doer), row.Acts) ? LeastAlong(character, state, row) : engine.UtilityOf(character, state);

    private int LeastAlong(CharacterId character, StateId state, (CharacterId Doer, ImmutableArray<Act> Acts) row)
    {
        int least = engine.UtilityOf(character, state);
        foreach (Act act in row.Acts.TakeWhile(act => engine.CanHappen(state, act)))
        {
            state = engine.Apply(state, act);
            int utility = engine.UtilityOf(character, state);
            least = utility == Value.Unknown || least == Value.Unknown ? Value.Unknown : Math.Min(least, utility);
        }

        return least;
    }
}
