using System.Collections.Immutable;
using Motive.Checking;
using Motive.Reading;
using Motive.World;

namespace Motive.Testing;

/// <summary>What a test asks of a run, in the story's words, so that anybody can ask for the same run.</summary>
internal static class TestRequests
{
    public static RunRequest Create(Story story, TestJob job)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(job);
        return new RunRequest
        {
            Seed = job.Seed,
            Free = job.Test.Free,
            Player = job.Test.Player is EntityId player ? story[player].Name : null,
            Set = [.. job.Test.Given.Where(fact => fact.Minds.IsEmpty).Select(fact => Statement(story, fact))],
            Believe = [.. job.Test.Given.Where(fact => !fact.Minds.IsEmpty && story.KeptSource(fact.Fact) is null).Select(fact => Belief(story, fact)), .. SourceRequests.In(story, job.Test.Given)],
            Forbid = [.. job.Test.Forbidden.Select(pattern => Pattern(story, pattern))],
        };
    }

    /// <summary><c>Ann: believes(Ben, gold(Ann)) = 3</c></summary>
    private static string Belief(Story story, InitialFact fact)
    {
        string inner = Statement(story, fact);
        if (fact.Minds.Length == 1)
            return $"{story[fact.Minds[0]].Name}: {inner}";
        bool remembered = story.Traces.Any(trace => trace.Fact == fact.Fact);
        string subject = remembered ? inner : Wording.Fact(story, fact.Fact, fact.Arguments.AsSpan());
        foreach (EntityId mind in fact.Minds.Skip(1).Reverse())
            subject = $"believes({story[mind].Name}, {subject})";
        return $"{story[fact.Minds[0]].Name}: {subject}{(remembered ? "" : $" = {Wording.ValueOf(story, fact.Fact, fact.Value)}")}";
    }

    private static string Statement(Story story, InitialFact fact) => story.Traces.Any(trace => trace.Fact == fact.Fact)
        ? Remembered(story, fact)
        : $"{Wording.Fact(story, fact.Fact, fact.Arguments.AsSpan())} = {Wording.ValueOf(story, fact.Fact, fact.Value)}";

    /// <summary>What is kept of acts that have happened goes by the act, not by a name of its own.</summary>
    private static string Remembered(Story story, InitialFact fact)
    {
        EventTrace trace = story.Traces.First(trace => trace.Fact == fact.Fact);
        ActionDefinition action = story[trace.Action];
        ImmutableArray<Expression?> arguments =
        [
            .. Enumerable.Range(0, action.Parameters.Length).Select(position =>
                trace.Positions.IndexOf(position) is int place and >= 0 ? new Expression.Literal(fact.Arguments[place]) : null),
        ];
        return $"{(fact.Value == Value.True ? "" : "not ")}remembers {Pattern(story, new EventPattern(trace.Action, arguments))}";
    }

    private static string Pattern(Story story, EventPattern pattern)
    {
        string name = story[pattern.Action].Name;
        if (pattern.Arguments.IsEmpty)
            return name;
        return $"{name}({string.Join(", ", pattern.Arguments.Select(argument => argument is Expression.Literal { Value: int entity } ? story.Entities[entity].Name : "_"))})";
    }
}
