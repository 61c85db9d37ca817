using System.Text.RegularExpressions;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>What a want is called in the story, said of whoever has it: "to know who one is" is "to know who she is", and "want to know who you are" to herself.</summary>
internal static partial class WantWords
{
    /// <summary>Behind these <c>one</c> is whoever does something.</summary>
    private const string Asking = "what|who|whom|whoever|where|when|how|why|whether|if|because|as|than";

    /// <summary>Behind these it stands for something else ("a loved one", "the last one").</summary>
    private const string Standing = "a|an|no|any|some|every|the|this|which|each|another|loved|little|dear|last|first|only|good|right|wrong";

    private static readonly Pronouns You = new("you", "you", "your", "yours", "yourself", TakesPlural: true);

    /// <summary>To whoever has it.</summary>
    /// <param name="label">As the story has it: "to be at home", "not to be hungry", "peace and quiet".</param>
    /// <returns>A verb with its object: "want to be at home", "do not want to be hungry".</returns>
    public static string Addressed(string label)
    {
        string yours = With(You, label);
        return yours.StartsWith("not to ", StringComparison.Ordinal) ? $"do not want {yours[4..]}" : $"want {yours}";
    }

    /// <summary>Of somebody, behind "wanted".</summary>
    /// <param name="label">One that is no words is a thing to have more of.</param>
    public static string Of(Pronouns who, string label) => Phrasing.IsWords(label) ? With(who, label) : $"more of \"{label}\"";

    /// <summary>Impersonal <c>one</c> becomes the pronoun, except where it stands for something else ("a loved one", "one another").</summary>
    private static string With(Pronouns who, string label)
    {
        string text = Possessive().Replace(label, who.Determiner);
        text = Reflexive().Replace(text, who.Reflexive);
        text = Doer().Replace(text, match => match.Groups["verb"] is { Success: true, Value: string verb } ? $"{who.Subject} {who.Agree(verb, PluralOf(verb))}" : who.Subject);
        return Object().Replace(text, who.Object);
    }

    /// <summary>A verb in the present, of several, from its form of one.</summary>
    private static string PluralOf(string verb) => verb switch
    {
        "is" => "are",
        "has" => "have",
        "was" => "were",
        "does" or "goes" => verb[..^2],
        _ when verb.EndsWith("ies", StringComparison.Ordinal) => $"{verb[..^3]}y",
        _ when verb.EndsWith("sses", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal) || verb.EndsWith("ches", StringComparison.Ordinal) => verb[..^2],
        _ => verb[..^1],
    };

    [GeneratedRegex(@"\bone['\u2019]s\b")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\boneself\b")]
    private static partial Regex Reflexive();

    /// <summary>Behind a word of asking or telling, or in front of a form of "to be", "to have" or "to do".</summary>
    [GeneratedRegex($@"(?:(?<=\b(?:{Asking})\s)one\b(?:\s+(?<verb>[a-z]*[a-rt-z]s)\b)?|(?<!\b(?:{Standing})\s)\bone\s+(?<verb>is|has|was|does)\b)")]
    private static partial Regex Doer();

    [GeneratedRegex($@"(?<!\b(?:{Standing}|that)\s)\bone\b(?!\s+(?:another|of|day|thing|more|time)\b)")]
    private static partial Regex Object();
}
