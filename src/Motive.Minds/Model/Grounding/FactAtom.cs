namespace Motive.Minds.Model.Grounding;

/// <summary>A condition that says of one fact that it has, or has not, one value. A negated truth is the other truth.</summary>
internal readonly record struct FactAtom(GroundFactId Fact, int Value, bool Not)
{
    /// <summary>The condition as an atom, or null where it is none.</summary>
    public static FactAtom? TryRead(Condition condition) => condition switch
    {
        Condition.Is atom => new FactAtom(atom.Fact, atom.Value, false),
        Condition.Read { Boolean: true } read => new FactAtom(read.Fact, World.Value.True, false),
        Condition.Not { Operand: Condition.Read { Boolean: true } read } => new FactAtom(read.Fact, World.Value.False, false),
        Condition.Not { Operand: Condition.Is atom } => new FactAtom(atom.Fact, atom.Value, true),
        _ => null,
    };

    /// <summary>Whether the atom fails where the fact has this value.</summary>
    public bool FailsAt(int value) => (value == Value) == Not;
}
