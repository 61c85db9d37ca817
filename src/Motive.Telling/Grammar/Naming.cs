using Motive.World;

namespace Motive.Telling;

/// <summary>An entity in a sentence: its name and its pronouns, or *you* for whom the sentence is addressed to. The unknown entity is a person nobody can name.</summary>
internal static class Naming
{
    private const string Nobody = "nobody";

    internal static string Write(Story story, int entity, NameForm form)
    {
        if (entity == Value.Unknown)
            return Unknown(form);
        Entity named = story.Entities[entity];
        return form switch
        {
            NameForm.Name => named.Display,
            NameForm.Whereabouts => named.Whereabouts,
            NameForm.Possessive => named.DisplayPossessive,
            _ => Pronoun(named.Pronouns, form),
        };
    }

    internal static string Addressed(Entity who, NameForm form) => form switch
    {
        NameForm.Name or NameForm.Subject or NameForm.Object => "you",
        NameForm.Possessive or NameForm.Determiner => "your",
        NameForm.PossessivePronoun => "yours",
        _ => who.IsPlural ? "yourselves" : "yourself",
    };

    /// <summary>With a capital first letter, as at a sentence's head: "The boy". Quotation marks in front of it are passed over.</summary>
    public static string Capitalised(string text)
    {
        int first = 0;
        while (first < text.Length && text[first] is '"' or '\'' or '\u201c' or '\u2018')
            first++;
        return first == text.Length ? text : $"{text[..first]}{char.ToUpperInvariant(text[first])}{text[(first + 1)..]}";
    }

    private static string Unknown(NameForm form) => form switch
    {
        NameForm.Name => Nobody,
        NameForm.Whereabouts => "nowhere",
        NameForm.Possessive => Nobody + "'s",
        _ => Pronoun(Pronouns.They, form),
    };

    private static string Pronoun(Pronouns pronouns, NameForm form) => form switch
    {
        NameForm.Subject => pronouns.Subject,
        NameForm.Object => pronouns.Object,
        NameForm.Determiner => pronouns.Determiner,
        NameForm.PossessivePronoun => pronouns.Possessive,
        _ => pronouns.Reflexive,
    };
}
