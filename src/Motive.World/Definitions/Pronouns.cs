namespace Motive.World;

/// <summary>
/// The words that stand for somebody's name: she, her (object), her (before a noun), hers, herself. <see cref="TakesPlural"/>: whether verbs behind
/// <see cref="Subject"/> have the plural's form, as in <c>they were</c>.
/// </summary>
internal sealed record Pronouns(string Subject, string Object, string Determiner, string Possessive, string Reflexive, bool TakesPlural = false)
{
    public static readonly Pronouns It = new("it", "it", "its", "its", "itself");
    public static readonly Pronouns She = new("she", "her", "her", "hers", "herself");
    public static readonly Pronouns He = new("he", "him", "his", "his", "himself");
    public static readonly Pronouns They = new("they", "them", "their", "theirs", "themselves", TakesPlural: true);

    /// <summary>The form of a verb behind <see cref="Subject"/>.</summary>
    public string Agree(string singular, string plural) => TakesPlural ? plural : singular;
}
