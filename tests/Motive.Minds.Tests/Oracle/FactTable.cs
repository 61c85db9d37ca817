using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>What a story says about each ground fact: its default, its bounds, its kind.</summary>
internal sealed class FactTable(Story story)
{
    public int Default(GroundFact fact) => fact.IsFeeling ? 0 : story.Facts[fact.Family].Default;

    public bool IsBoolean(GroundFact fact) => !fact.IsFeeling && story.Facts[fact.Family].Domain is Domain.Boolean;

    /// <summary>The bounds of a number of which one guesses when one is refuted; null for anything that is then not known.</summary>
    public (int Minimum, int Maximum)? Guessed(GroundFact fact) =>
        !fact.IsFeeling && story.Facts[fact.Family].Domain is Domain.Integer { MayBeUnknown: false } bounds ? (bounds.Minimum, bounds.Maximum) : null;

    public int Read(OracleState state, GroundFact fact) =>
        state.Facts.TryGetValue(fact, out int value) ? value : Default(fact);

    /// <summary>Integers past a bound become the bound (D1); unknown stays unknown; a default is not kept.</summary>
    public ImmutableDictionary<GroundFact, int> With(ImmutableDictionary<GroundFact, int> facts, GroundFact fact, int value)
    {
        int bounded = Bounded(fact, value);
        return bounded == Default(fact) ? facts.Remove(fact) : facts.SetItem(fact, bounded);
    }

    /// <summary>Every ground instance of every family; feelings are not among them.</summary>
    public IEnumerable<GroundFact> All()
    {
        foreach (FactDefinition definition in story.Facts)
        {
            foreach (ImmutableArray<int> arguments in Tuples.Of(story, definition.Parameters))
                yield return GroundFact.Of(definition.Id, arguments.AsSpan());
        }
    }

    private int Bounded(GroundFact fact, int value)
    {
        if (value == Value.Unknown)
            return value;
        if (fact.IsFeeling)
            return Math.Clamp(value, 0, Emotions.MaximumLevel);
        return story.Facts[fact.Family].Domain is Domain.Integer bounds ? Math.Clamp(value, bounds.Minimum, bounds.Maximum) : value;
    }
}

/// <summary>All arguments that parameters can take: types in member order, the first parameter slowest.</summary>
internal static class Tuples
{
    public static IEnumerable<ImmutableArray<int>> Of(Story story, ImmutableArray<Parameter> parameters)
    {
        IEnumerable<ImmutableArray<int>> tuples = [[]];
        foreach (Parameter parameter in parameters)
            tuples = tuples.SelectMany(tuple => story[parameter.Type].Members.Select(member => tuple.Add(member.Value)));
        return tuples;
    }
}
