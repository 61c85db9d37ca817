using Motive.World;

namespace Motive.Telling;

/// <summary>What somebody did, in a sentence made of the act's label: "Ann asked Ben for tea". For events for which a story has no words of its own.</summary>
internal static class PlainSentence
{
    /// <summary>Without a full stop; null for what nobody did.</summary>
    /// <param name="before">The state just before it.</param>
    /// <param name="addressed">Whom the sentence speaks to, as *you*; null for nobody.</param>
    public static string? Write(Story story, Occurrence occurrence, IState before, EntityId? addressed = null)
    {
        if (occurrence.Action is not ActionId action || occurrence.By.IsEmpty)
            return null;
        EntityId doer = occurrence.By[0];
        string deed = new DeedWords(story, [doer], before, addressed).Write(action, occurrence.Arguments, out _);
        string subject = doer == addressed ? "you" : story[doer].Display;
        string past = occurrence.Kind == OccurrenceKind.Attempt ? $"tried to {deed}"
            : story.Language == PrintRules.English && !deed.Contains(" and ", StringComparison.Ordinal) ? PastTense.Write(deed, doer == addressed || story[doer].IsPlural)
            : $"chose to {deed}";
        return Naming.Capitalised($"{subject} {past}");
    }
}
