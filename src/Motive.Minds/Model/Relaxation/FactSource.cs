using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>The facts that a relaxed problem is about, by number, and what they are in a state: those of one picture.</summary>
internal class FactSource(StateStore states)
{
    public virtual int Count => states.FactCount;

    public virtual ref readonly FactField Field(GroundFactId fact) => ref states.Field(fact);

    public virtual Possible StartOf(StateId state, GroundFactId fact)
    {
        ref readonly FactField field = ref states.Field(fact);
        int value = states.Read(state, fact);
        return field.Boolean || value == Value.Unknown || (field.Minimum == 0 && field.Maximum <= Possible.Largest)
            ? Possible.Only(value)
            : Possible.Between(value, value, false);
    }

    public virtual void Start(StateId state, Possible[] possible)
    {
        foreach (GroundFactId fact in GroundFactId.Below(possible.Length))
            possible[fact.Value] = StartOf(state, fact);
    }
}
