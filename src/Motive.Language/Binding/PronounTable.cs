using Motive.World;

namespace Motive.Language;

/// <summary>The pronouns that entities can have, by their first word, and which word of a hole asks for which form of a name. Those of the story stand before the language's own.</summary>
internal sealed class PronounTable
{
    private static readonly Pronouns[] Known = [Pronouns.She, Pronouns.He, Pronouns.They, Pronouns.It];

    private readonly Dictionary<string, Pronouns> declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameForm> forms = new(StringComparer.Ordinal);

    public PronounTable()
    {
        foreach (Pronouns pronouns in Known)
            AddForms(pronouns);
        forms.TryAdd("themself", NameForm.Reflexive);
        forms.TryAdd("where", NameForm.Whereabouts);
        forms.TryAdd("asked", NameForm.Question);
    }

    /// <summary>What may stand behind the point in a hole.</summary>
    public IEnumerable<string> FormWords => forms.Keys.Order(StringComparer.Ordinal);

    /// <summary>What may stand behind an entity's name.</summary>
    public IEnumerable<string> Names => Known.Select(pronouns => pronouns.Subject).Concat(declared.Keys.Order(StringComparer.Ordinal));

    /// <summary>False when the story has declared them already.</summary>
    public bool Add(PronounsSyntax syntax)
    {
        if (!declared.TryAdd(syntax.Name.Text, syntax.Words))
            return false;
        AddForms(syntax.Words);
        return true;
    }

    public Pronouns? Find(string name) => declared.GetValueOrDefault(name) ?? Array.Find(Known, pronouns => pronouns.Subject == name);

    public bool TryFindForm(string word, out NameForm form) => forms.TryGetValue(word, out form);

    /// <summary>A word that serves for two forms, as *her* does, asks for the first of them.</summary>
    private void AddForms(Pronouns pronouns)
    {
        forms.TryAdd(pronouns.Subject, NameForm.Subject);
        forms.TryAdd(pronouns.Object, NameForm.Object);
        forms.TryAdd(pronouns.Determiner, NameForm.Determiner);
        forms.TryAdd(pronouns.Possessive, NameForm.PossessivePronoun);
        forms.TryAdd(pronouns.Reflexive, NameForm.Reflexive);
    }
}
