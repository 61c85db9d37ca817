namespace Motive.Minds.Model.Grounding;

/// <summary>
/// The normal form of what is asked of somebody's mind: an operation on values that are all read in one mind is moved into that mind. So <c>believes(c, f) = v</c> is
/// <c>believes(c, f = v)</c>, which D4 says it means, and whatever looks at conditions (repair, indices, bounds of plans, answers) sees one and the same. Values of two minds stay where they are.
/// </summary>
internal static class OneMind
{
    /// <summary>
    /// What <paramref name="make"/> makes of the operands; where all of them are read in one mind, made of their bodies and read in that mind. Constants are the same in any mind. Where a fact says who the
    /// believer is, this is done for each character that it may name; where it names nobody, the value is what is made of the operand's value for nobody.
    /// </summary>
    public static Condition Combine(ConditionBuilder builder, Condition[] operands, Func<Condition[], Condition> make)
    {
        if (!Array.Exists(operands, operand => operand is Condition.InMind or Condition.Select))
            return make(operands);
        Condition[] changing = [.. operands.Where(operand => operand is not Condition.Constant)];
        if (changing is [Condition.Select select] && Array.Exists(select.Cases, one => one is Condition.InMind))
        {
            int nobodys = ((Condition.Constant)make(Replaced(operands, _ => builder.Constant(select.Otherwise)))).Value;
            return builder.Select(select.Selector, [.. select.Cases.Select(one => Combine(builder, Replaced(operands, _ => one), make))], nobodys);
        }

        if (changing is not [Condition.InMind first, ..] || !Array.TrueForAll(changing, operand => operand is Condition.InMind inner && inner.Character == first.Character))
            return make(operands);
        return builder.InMind(first.Character, Combine(builder, Replaced(operands, operand => ((Condition.InMind)operand).Body), make));
    }

    private static Condition[] Replaced(Condition[] operands, Func<Condition, Condition> replace) =>
        [.. operands.Select(operand => operand is Condition.Constant ? operand : replace(operand))];
}
