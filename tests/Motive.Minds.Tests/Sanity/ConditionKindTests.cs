using System.Collections.Immutable;
using System.Reflection;
using Motive.Minds.Model.Grounding;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Sanity;

/// <summary>Whoever visits ground conditions does so by one walk, whoever puts other facts into them by one rewriting. These go through all kinds that are declared.</summary>
public sealed class ConditionKindTests
{
    private const int Farther = 100;

    public static TheoryData<Type> Kinds => [.. typeof(Condition).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Condition)))];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_part_of_a_condition_is_come_to(Type kind)
    {
        (Condition condition, List<Condition.Read> parts) = Sample(kind);

        Assert.Equal(parts, FactReads.Parts(condition));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_part_of_a_condition_comes_to_read_other_facts(Type kind)
    {
        // Names are for words alone, and of what is in a mind the caller says what becomes.
        if (kind == typeof(Condition.Named) || kind == typeof(Condition.InMind))
            return;
        (Condition condition, List<Condition.Read> parts) = Sample(kind);

        Condition other = new FactSubstitution(fact => new GroundFactId(fact.Value + Farther), inner => inner).Substitute(condition);

        Assert.Equal(kind, other.GetType());
        Assert.Equal(parts.Select(part => new GroundFactId(part.Fact.Value + Farther)), FactReads.Parts(other).Select(part => ((Condition.Read)part).Fact));
    }

    /// <summary>A condition with a read fact of its own in each place for a part, two where there can be several. The arguments of a named one are words.</summary>
    private static (Condition Condition, List<Condition.Read> Parts) Sample(Type kind)
    {
        List<Condition.Read> parts = [];
        ConstructorInfo declared = kind.GetConstructors().Single();
        object condition = declared.Invoke([.. declared.GetParameters().Select(Filler)]);
        return ((Condition)condition, parts);

        object? Filler(ParameterInfo place) => place.ParameterType switch
        {
            Type one when one == typeof(Condition) => Part(),
            Type several when several == typeof(Condition[]) => place.Name == "arguments" ? Array.Empty<Condition>() : new Condition[] { Part(), Part() },
            Type flags when flags == typeof(bool[]) => Array.Empty<bool>(),
            Type text when text == typeof(string) => "name",
            Type domain when domain == typeof(Domain) => new Domain.Boolean(),
            Type parameters when parameters == typeof(ImmutableArray<Parameter>) => ImmutableArray<Parameter>.Empty,
            Type value => Activator.CreateInstance(value),
        };

        Condition.Read Part()
        {
            parts.Add(new Condition.Read(new GroundFactId(parts.Count + 1), boolean: false));
            return parts[^1];
        }
    }
}
