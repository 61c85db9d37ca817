using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// Why somebody felt something when they did: what happened, whom it touched, and which of their wants it served or went against, in their own picture of them. A feeling about
/// oneself stands on one's own wants, one about another's fortune on that other's, as whoever feels sees them.
/// </summary>
internal sealed class FeelingReasons(SessionView session, EventClauses events)
{
    private Story Story => session.Story;

    /// <summary>"Ann had chosen to call Ben a barbarian (#31), and it went against his wish not to be slighted"; the event alone where nothing is known of why it mattered.</summary>
    public string Write(int number, EntityId who, Emotion emotion, EntityId? toward) =>
        Mattered(number, who, emotion, toward) is string mattered ? $"{events.Write(number)}, and {mattered}" : events.Write(number);

    /// <summary>Why the event mattered to them, as a clause; null where no want of theirs, nor of whom they felt for, was changed as they saw it.</summary>
    public string? Mattered(int number, EntityId who, Emotion emotion, EntityId? toward)
    {
        Pronouns self = Story[who].Pronouns;
        return emotion switch
        {
            Emotion.Hope => $"what {self.Subject} had planned was under way",
            Emotion.Satisfaction => $"what {self.Subject} had planned had come out well",
            Emotion.Disappointment => $"what {self.Subject} had planned had come to nothing",
            Emotion.Fear when toward is EntityId other => $"{self.Subject} saw that {Story[other].Display} had a reason to do what would cost {self.Object} something",
            Emotion.FearConfirmed => $"it was what {self.Subject} had feared",
            Emotion.Relief => $"what {self.Subject} had feared did not come",
            Emotion.Joy => FindReason(number, who, who, better: true),
            Emotion.Distress => FindReason(number, who, who, better: false),
            Emotion.Gratitude or Emotion.Admiration => FindReason(number, who, who, better: true) ?? ForOthers(number, who, better: true),
            Emotion.Anger or Emotion.Reproach => FindReason(number, who, who, better: false) ?? ForOthers(number, who, better: false),
            Emotion.HappyFor or Emotion.Pride or Emotion.Gratification when toward is EntityId other => FindReason(number, who, other, better: true),
            Emotion.Pity or Emotion.Shame or Emotion.Remorse when toward is EntityId other => FindReason(number, who, other, better: false),
            _ => null,
        };
    }

    /// <summary>For those whom they care for: the first whose wants it changed.</summary>
    private string? ForOthers(int number, EntityId who, bool better) =>
        Story.Characters.Where(other => other != who).Select(other => FindReason(number, who, other, better)).FirstOrDefault(words => words is not null);

    private string? FindReason(int number, EntityId who, EntityId whose, bool better)
    {
        ImmutableArray<WantWorth> changes = session.Session.WantChanges(number, who, whose);
        string[] wants = [.. changes.Where(change => better ? change.Points > 0 : change.Points < 0).OrderByDescending(change => Math.Abs(change.Points)).Select(change => Word(change.Want))];
        if (wants.Length == 0)
            return null;
        string verb = better ? "served" : "went against";
        string owner = whose == who ? Story[who].Pronouns.Determiner : Story[whose].DisplayPossessive;
        return $"it {verb} {owner} wish{(wants.Length > 1 ? "es" : "")} {Phrasing.Listed([.. wants.Take(2)])}";
    }

    private static string Word(string want) => !Phrasing.IsWords(want) ? $"for \"{want}\"" : want.StartsWith("to ", StringComparison.Ordinal) || want.StartsWith("not to ", StringComparison.Ordinal) ? want : $"for {want}";
}
