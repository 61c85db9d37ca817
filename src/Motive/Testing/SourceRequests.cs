using System.Collections.Immutable;
using Motive.World;

namespace Motive.Testing;

/// <summary>What a test says of how people have their beliefs, as a request says it. What is kept of one belief was said in one statement.</summary>
internal static class SourceRequests
{
    public static IEnumerable<string> In(Story story, ImmutableArray<InitialFact> given) => given
        .Where(fact => !fact.Minds.IsEmpty && story.KeptSource(fact.Fact) is not null)
        .GroupBy(fact => $"{string.Join(',', fact.Minds.Select(mind => mind.Value))};{story.KeptSource(fact.Fact)!.Of.Value};{string.Join(',', fact.Arguments)}")
        .Select(said => Written(story, given, [.. said])).OfType<string>();

    /// <summary><c>Ann: believes(Ann, keeper(Ring), from Cal)</c>; null where they have it in no way that is kept.</summary>
    private static string? Written(Story story, ImmutableArray<InitialFact> given, InitialFact[] said)
    {
        InitialFact? way = Array.FindLast(said, fact => story.KeptSource(fact.Fact)!.Way == SourceWay.From && fact.Value != Value.Unknown)
            ?? Array.FindLast(said, fact => story.KeptSource(fact.Fact)!.Way != SourceWay.From && fact.Value == Value.True);
        if (way is null)
            return null;
        InitialFact? belief = given.LastOrDefault(fact => fact.Fact == story.KeptSource(way.Fact)!.Of && fact.Minds.SequenceEqual(way.Minds) && fact.Arguments.SequenceEqual(way.Arguments));
        bool isDenied = belief is { Value: Value.False } && story[belief.Fact].Domain is Domain.Boolean;
        string from = story.KeptSource(way.Fact)!.Way == SourceWay.From ? $" {story.Entities[way.Value].Name}" : "";
        string statement = $"{(isDenied ? "not " : "")}{Wording.Fact(story, way.Fact, way.Arguments.AsSpan())}{from}";
        return $"{story[way.Minds[0]].Name}: {way.Minds.Reverse().Aggregate(statement, (inner, mind) => $"believes({story[mind].Name}, {inner})")}";
    }
}
