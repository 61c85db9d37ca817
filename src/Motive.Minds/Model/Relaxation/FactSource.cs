using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>The facts that a relaxed problem is about, by number, and what they are in a state: those of one picture.</summary>
internal class FactSource(StateStore states)
{
    /// <summary>How many facts there are.</summary>
    public virtual int Count => states.FactCount;

    /// <summary>What values a fact may have.</summary>
    public virtual ref readonly FactField Field(GroundFactId fact) => ref states.Field(fact);

    /// <summary>The one value of a fact in a state, as a set.</summary>
    public virtual PossibleValues StartOf(StateId state, GroundFactId fact)
    {
        ref readonly FactField field = ref states.Field(fact);
        int value = states.Read(state, fact);
        return field.Boolean || value == Value.Unknown || (field.Minimum == 0 && field.Maximum <= PossibleValues.Largest)
            ? PossibleValues.Single(value)
            : PossibleValues.Between(value, value, false);
    }

    /// <summary>Fills in, by fact, the value of each in a state.</summary>
    public virtual void ReadAll(StateId state, PossibleValues[] possible)
    {
        foreach (GroundFactId fact in GroundFactId.Below(possible.Length))
            possible[fact.Value] = StartOf(state, fact);
    }
}
