using System.Text.RegularExpressions;

namespace Motive.Reading;

/// <summary>What a want is called in the story, said to the one who has it: "to know who one is" is "want to know who you are".</summary>
internal static partial class YourWant
{
    /// <param name="label">As the story has it: "to be at home", "not to be hungry", "peace and quiet".</param>
    /// <returns>A verb with its object: "want to be at home", "do not want to be hungry".</returns>
    public static string Write(string label)
    {
        string yours = Addressed(label);
        return yours.StartsWith("not to ", StringComparison.Ordinal) ? $"do not want {yours[4..]}" : $"want {yours}";
    }

    /// <summary>Impersonal <c>one</c> becomes <c>you</c>, except where it is a pronoun of something else ("a loved one", "one another").</summary>
    private static string Addressed(string label)
    {
        string text = Possessive().Replace(label, "your");
        text = Reflexive().Replace(text, "yourself");
        text = Impersonal().Replace(text, match => match.Groups["verb"].Value switch
        {
            "is" => "you are",
            "has" => "you have",
            "was" => "you were",
            "does" => "you do",
            _ => "you",
        });
        return text;
    }

    [GeneratedRegex(@"\bone['\u2019]s\b")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\boneself\b")]
    private static partial Regex Reflexive();

    [GeneratedRegex(@"(?<!\b(?:a|an|no|any|some|every|the|this|that|which|each|another|loved|little|dear|last|first|only|good|right|wrong)\s)\bone\b(?:\s+(?<verb>is|has|was|does)\b)?(?!\s+(?:another|of|day|thing|more|time)\b)")]
    private static partial Regex Impersonal();
}
