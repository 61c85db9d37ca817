using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Whether a verb has the plural's form. A name and its pronoun can differ in that: "Sam was late, and they were sorry". So a verb goes by the mention of
/// the same entity right behind it ("were they?"), else by the last one before it, else by the name.
/// </summary>
internal sealed class VerbAgreement(Story story)
{
    private readonly Dictionary<int, NameForm> lastMentions = [];

    public void BeginText() => lastMentions.Clear();

    public void Mention(int entity, NameForm form)
    {
        if (CanBeSubject(form))
            lastMentions[entity] = form;
    }

    /// <param name="behind">How the entity is mentioned right behind the verb; null when it is not.</param>
    public bool IsPlural(int entity, NameForm? behind)
    {
        if (entity == Value.Unknown)
            return false;
        Entity who = story.Entities[entity];
        NameForm form = behind ?? lastMentions.GetValueOrDefault(entity, NameForm.Name);
        return form == NameForm.Subject ? who.Pronouns.TakesPlural : who.IsPlural;
    }

    public static bool CanBeSubject(NameForm form) => form is NameForm.Name or NameForm.Subject;
}
