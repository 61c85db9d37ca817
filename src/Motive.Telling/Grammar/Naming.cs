using Motive.World;

namespace Motive.Telling;

/// <summary>An entity in a sentence: its name and its pronouns, or *you* for whom the sentence is addressed to. The unknown entity is a person nobody can name.</summary>
internal static class Naming
{
    private const string Nobody = "nobody";

    public static string Write(Story story, int entity, NameForm form)
    {
        string display = entity == Value.Unknown ? Nobody : story.Entities[entity].Display;
        Pronouns pronouns = entity == Value.Unknown ? Pronouns.They : story.Entities[entity].Pronouns;
        return form switch
        {
            NameForm.Name => display,
            NameForm.Whereabouts => entity == Value.Unknown ? "nowhere" : story.Entities[entity].Whereabouts,
            NameForm.Possessive => display + "'s",
            NameForm.Subject => Pick(pronouns, "it", "she", "he", "they"),
            NameForm.Object => Pick(pronouns, "it", "her", "him", "them"),
            NameForm.Determiner => Pick(pronouns, "its", "her", "his", "their"),
            NameForm.PossessivePronoun => Pick(pronouns, "its", "hers", "his", "theirs"),
            _ => Pick(pronouns, "itself", "herself", "himself", "themselves"),
        };
    }

    public static string Addressed(NameForm form) => form switch
    {
        NameForm.Name or NameForm.Subject or NameForm.Object => "you",
        NameForm.Possessive or NameForm.Determiner => "your",
        NameForm.PossessivePronoun => "yours",
        _ => "yourself",
    };

    public static bool IsPlural(Story story, int entity) =>
        entity != Value.Unknown && story.Entities[entity].Pronouns == Pronouns.They;

    public static string Capitalised(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Pick(Pronouns pronouns, string it, string she, string he, string they) => pronouns switch
    {
        Pronouns.She => she,
        Pronouns.He => he,
        Pronouns.They => they,
        _ => it,
    };
}
