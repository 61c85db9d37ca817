namespace Motive.Testing;

/// <summary>What kinds of findings mean, in few words.</summary>
public static class FindingWords
{
    /// <summary>A phrase for a list of kinds; empty for what is no kind. <c>docs/checking.md</c> says more.</summary>
    /// <param name="kind">The kind of a <see cref="StoryFinding"/>.</param>
    public static string Meaning(string kind) => kind switch
    {
        "false-assumption" => "told although what the passage takes for granted was not so",
        "impossible-act" => "never possible, whatever happens",
        "loop" => "somebody gave up what others undid each time",
        "unended" => "had not ended after the most events",
        "ends-at-rest" => "a chapter was over by none of its endings",
        "never-reached" => "beats and endings that did not come about",
        "never-acts" => "people who did nothing",
        "corridor" => "one act waits for another by a fact that has no other use",
        "idle-want" => "nothing to reach and nothing to keep",
        "one-way-road" => "a way there and none back",
        "decoration" => "stated at the beginning, and nothing is otherwise without it",
        "restated" => "stated at the beginning, and so without it",
        "never-done" => "acts that nobody did",
        "never-played" => "conversations that were not had",
        "never-told" => "passages that nobody was told",
        "never-chosen" => "choices that nobody made",
        "idle-answer" => "answers to what was not found",
        _ => "",
    };
}
