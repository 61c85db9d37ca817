using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Choosing.Offering;

/// <summary>
/// Who is dear to whom, where the story has facts for it by the names that the standard modules use: the truth <c>dear</c> of two characters, of which the second is called <c>to</c>, or the number
/// <c>fond</c> of two that are called <c>of</c> and <c>by</c>, from three fifths of its range up. In a story with neither nobody is.
/// </summary>
internal sealed class Dearness(Story story)
{
    private readonly ImmutableArray<FactDefinition> dear = [.. story.Facts.Where(fact => fact is { Name: "dear", Domain: Domain.Boolean, Parameters.Length: 2 } && Has(fact, "to"))];
    private readonly ImmutableArray<FactDefinition> fond = [.. story.Facts.Where(fact => fact is { Name: "fond", Domain: Domain.Integer, Parameters.Length: 2 } && Has(fact, "of") && Has(fact, "by"))];

    /// <param name="mind">In which it is read.</param>
    public bool IsDear(IState mind, EntityId who, EntityId to) =>
        dear.Any(fact => Read(mind, fact, "to", who, to) == Value.True) || fond.Any(fact => IsMuch((Domain.Integer)fact.Domain, Read(mind, fact, "by", who, to)));

    private static bool Has(FactDefinition fact, string parameter) => fact.Parameters.Any(other => other.Name == parameter);

    private static bool IsMuch(Domain.Integer range, int level) => level != Value.Unknown && (level - (long)range.Minimum) * 5 >= (range.Maximum - (long)range.Minimum) * 3;

    /// <param name="second">The parameter that stands for whom it is to.</param>
    private static int Read(IState mind, FactDefinition fact, string second, EntityId who, EntityId to) =>
        mind.Read(fact.Id, fact.Parameters[0].Name == second ? [to.Value, who.Value] : [who.Value, to.Value]);
}
