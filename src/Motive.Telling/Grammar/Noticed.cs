using Motive.World;

namespace Motive.Telling;

/// <summary>What a reader's character has noticed of an act that they did not see whole (D8d), in the phrases of the facts: "Una had taken Wim aside."</summary>
internal static class Noticed
{
    /// <summary>Null where they noticed nothing that has words.</summary>
    public static string? Write(Story story, ToldEvent told, EntityId reader)
    {
        Occurrence occurrence = told.Occurrence;
        if (occurrence.Action is not ActionId action || story[action].Noticed.IsEmpty)
            return null;
        FactClauses clauses = new(story, null, told.After.MindOf(reader.Value));
        string[] sentences =
        [
            .. occurrence.Learnt.Where(learnt => learnt.Who == reader && learnt.Source.Kind == SourceKind.Saw && story[action].Noticed.Contains(learnt.Fact) && clauses.HasPhrase(learnt.Fact, learnt.After))
                .Select(learnt => $"{Naming.Capitalised(clauses.Write(learnt.Fact, learnt.Arguments, learnt.After))}.").Distinct(),
        ];
        return sentences.Length == 0 ? null : Typography.Polish(string.Join(' ', sentences), story.Language);
    }
}
