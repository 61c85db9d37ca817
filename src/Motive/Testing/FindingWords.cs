using Motive.World;

namespace Motive.Testing;

/// <summary>What kinds of findings mean, in few words.</summary>
public static class FindingWords
{
    /// <summary>A phrase for a list of kinds; empty for what is no kind. <c>docs/checking.md</c> says more.</summary>
    /// <param name="kind">The kind of a <see cref="StoryFinding"/>.</param>
    public static string Meaning(string kind) => kind switch
    {
        FindingKinds.FalseAssumption => "told although what the passage takes for granted was not so",
        FindingKinds.QuotedClause => "a clause of the engine's in direct speech",
        FindingKinds.TooFast => "a happening put somebody where they could not have been yet",
        FindingKinds.ImpossibleAct => "never possible, whatever happens",
        FindingKinds.Loop => "somebody gave up what others undid each time",
        FindingKinds.Unended => "had not ended after the most events",
        FindingKinds.EndsAtRest => "a chapter was over by none of its endings",
        FindingKinds.NeverReached => "beats and endings that did not come about",
        FindingKinds.NeverActs => "people who did nothing",
        FindingKinds.Corridor => "one act waits for another by a fact that has no other use",
        FindingKinds.IdleWant => "nothing to reach and nothing to keep",
        FindingKinds.OneWayRoad => "a way there and none back",
        FindingKinds.Decoration => "stated at the beginning, and nothing is otherwise without it",
        FindingKinds.Restated => "stated at the beginning, and so without it",
        FindingKinds.NeverDone => "acts that nobody did",
        FindingKinds.NeverPlayed => "conversations that were not had",
        FindingKinds.NeverTold => "passages that nobody was told",
        FindingKinds.NeverChosen => "choices that nobody made",
        FindingKinds.IdleAnswer => "answers to what was not found",
        _ => "",
    };
}
