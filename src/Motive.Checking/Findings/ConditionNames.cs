using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>What a conjunct asks for, by the names of the facts in it.</summary>
internal static class ConditionNames
{
    private const int MostFacts = 3;

    /// <summary>A fact with the value it is to have, <c>at(Ann) = Hall</c>; of a condition over several facts their names; null where it reads none.</summary>
    public static string? Write(GroundStory story, Condition conjunct)
    {
        if (FactAtom.TryRead(conjunct) is FactAtom atom && story.Facts[atom.Fact] is { Emotion: null } fact)
            return Valued(story.Story, fact, atom);
        string[] names = [.. FactReads.FactsReadBy(conjunct).Select(read => Name(story.Story, story.Facts[read])).Distinct().Order(StringComparer.Ordinal)];
        if (names.Length == 0)
            return null;
        return $"a condition over {string.Join(", ", names.Take(MostFacts))}{(names.Length > MostFacts ? " and more" : "")}";
    }

    private static string Valued(Story story, GroundFact fact, FactAtom atom)
    {
        string name = Name(story, fact);
        if (fact.Family.Value >= 0 && story[fact.Family].Domain is Domain.Boolean)
            return (atom.Value == Value.True) != atom.Not ? name : $"not {name}";
        return $"{name} {(atom.Not ? "!=" : "=")} {Wording.ValueOf(story, fact.Family, atom.Value)}";
    }

    private static string Name(Story story, GroundFact fact)
    {
        if (fact.Emotion is Emotion emotion)
            return $"{emotion.ToString().ToLowerInvariant()}({story.Entities[fact.Arguments[0]].Name})";
        EventTrace? trace = story.Traces.FirstOrDefault(trace => trace.Fact == fact.Family);
        return trace is null ? Wording.Fact(story, fact.Family, fact.Arguments.AsSpan()) : $"happened {story[trace.Action].Name}";
    }
}
