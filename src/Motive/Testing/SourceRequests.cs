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

    /// <summary><c>Ann: believes(Ann, keeper(Ring), from Cal)</c>; in a way that is not kept, where they have it in none that is.</summary>
    private static string? Written(Story story, ImmutableArray<InitialFact> given, InitialFact[] said)
    {
        InitialFact? way = Array.FindLast(said, fact => story.KeptSource(fact.Fact)!.Way == SourceWay.From && fact.Value != Value.Unknown)
            ?? Array.FindLast(said, fact => story.KeptSource(fact.Fact)!.Way != SourceWay.From && fact.Value == Value.True);
        FactId about = story.KeptSource(said[0].Fact)!.Of;
        SourceWay[] others = [.. Enum.GetValues<SourceWay>().Where(other => other != SourceWay.From && story.SourceOf(about, other) is null)];
        if (way is null && others.Length == 0)
            return null;
        InitialFact? belief = given.LastOrDefault(fact => fact.Fact == about && fact.Minds.SequenceEqual(said[0].Minds) && fact.Arguments.SequenceEqual(said[0].Arguments));
        bool isDenied = belief is { Value: Value.False } && story[belief.Fact].Domain is Domain.Boolean;
        string how = way is null ? others[^1].Word() : story.KeptSource(way.Fact)!.Way == SourceWay.From ? $"{SourceWay.From.Word()} {story.Entities[way.Value].Name}" : story.KeptSource(way.Fact)!.Way.Word();
        string statement = $"{(isDenied ? "not " : "")}{Wording.Believed(story, about, said[0].Arguments.AsSpan())}, {how}";
        return $"{story[said[0].Minds[0]].Name}: {said[0].Minds.Reverse().Aggregate(statement, (inner, mind) => $"believes({story[mind].Name}, {inner})")}";
    }
}
