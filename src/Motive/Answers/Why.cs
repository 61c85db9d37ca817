using System.Collections.Immutable;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// Why something happened, from the record made when it was decided. Somebody in the story who asks is told only of what they did or
/// saw, and of nobody's reasons but their own.
/// </summary>
public sealed class Why
{
    private readonly SessionView session;
    private readonly EntityId? asker;
    private readonly ReasonSentences reasons;

    private Why(SessionView session, EntityId? asker)
    {
        this.session = session;
        this.asker = asker;
        reasons = new ReasonSentences(session, asker is null);
    }

    private Story Story => session.Story;

    /// <param name="number">Of an event, from 1. One that has not happened is answered with those that have.</param>
    /// <param name="asker">Null for a reader, who may know everything.</param>
    public static Explanation Of(SessionView session, int number, EntityId? asker)
    {
        ArgumentNullException.ThrowIfNull(session);
        int last = session.Chronicle.Count;
        if (number >= 1 && number <= last)
            return new Why(session, asker).Explain(session.Chronicle[number - 1]);
        return new Explanation(false, [last == 0 ? "Nothing has happened yet." : $"There is no event {number}. So far there are the events 1 to {last}."]);
    }

    private Explanation Explain(Occurrence occurrence)
    {
        if (asker is EntityId who && !Knows(who, occurrence))
        {
            string subject = Story[who].Pronouns.Subject;
            return new Explanation(false, [$"{Naming.Capitalised(Story[who].Display)} {Story[who].Agree("knows", "know")} nothing of event {occurrence.Number}: {subject} neither did it nor saw it."]);
        }

        List<string> paragraphs = [Headline(occurrence), .. Motives(occurrence)];
        if ((asker ?? Tried(occurrence)) is EntityId learner)
            paragraphs.AddRange(Aftermath(learner, occurrence));
        return new Explanation(true, [.. paragraphs.Select(paragraph => Typography.Polish(paragraph, Story.Language))]);
    }

    /// <summary>Whom it taught something, if that is all that came of it.</summary>
    private static EntityId? Tried(Occurrence occurrence) => occurrence.Kind == OccurrenceKind.Attempt ? occurrence.By[0] : null;

    private static bool Knows(EntityId who, Occurrence occurrence) => occurrence.By.Contains(who) || occurrence.Seen.Contains(who);

    /// <summary>The state as whoever asks had it.</summary>
    private IState AsKnown(IState state) => asker is EntityId who ? state.MindOf(who.Value) : state;

    private string Headline(Occurrence occurrence)
    {
        string when = $"#{occurrence.Number}, {occurrence.Ends}: ";
        if (occurrence.Action is not ActionId action)
            return $"{when}{Story.Happenings[occurrence.Happening].Name.Replace('_', ' ')}. It came by the clock.";
        string deed = Phrasing.Deed(Story, new GroundAct(action, occurrence.Arguments), AsKnown(session.Before(occurrence.Number)));
        if (occurrence.By.IsEmpty)
            return $"{when}{deed}. It was chance, and nobody's choice.";
        string doers = Naming.Capitalised(Phrasing.Listed([.. occurrence.By.Select(who => Story[who].Display)]));
        if (occurrence.Kind == OccurrenceKind.Attempt)
            return $"{when}{doers} tried to {deed}, and could not.";
        string were = occurrence.By.Length == 1 ? Story[occurrence.By[0]].Agree("was", "were") : "were";
        return IsForced(occurrence) ? $"{when}{doers} {were} made to {deed}." : $"{when}{doers} chose to {deed}.";
    }

    /// <summary>Nobody in the story decided it, and no player did.</summary>
    private bool IsForced(Occurrence occurrence) =>
        occurrence.Because.IsEmpty && session.Setup.Forced.TryGetValue(occurrence.Number, out GroundAct? forced)
        && forced.Action == occurrence.Action && forced.Arguments.SequenceEqual(occurrence.Arguments);

    private IEnumerable<string> Motives(Occurrence occurrence)
    {
        foreach (EntityId doer in occurrence.By)
        {
            if (asker is not null && asker != doer)
                yield return OthersMotive(doer, occurrence);
            else if (occurrence.Because.FirstOrDefault(reason => reason.Who == doer) is Reason reason)
                yield return reasons.Write(reason, occurrence);
            else
                yield return NoMotive(doer, IsForced(occurrence));
        }
    }

    private string NoMotive(EntityId doer, bool isForced) => session.Setup.Player == doer && !isForced
        ? $"{Naming.Capitalised(Story[doer].Display)} had no reason of {Story[doer].Pronouns.Determiner} own; the player chose it."
        : $"{Naming.Capitalised(Story[doer].Display)} had no reason of {Story[doer].Pronouns.Determiner} own; it was made to happen.";

    /// <summary>What the asker can make of somebody else's deed: that it has a reason they cannot see, and what they saw before it.</summary>
    private string OthersMotive(EntityId doer, Occurrence occurrence)
    {
        Entity self = Story[asker!.Value];
        string text = $"Why {Story[doer].Display} did it, {self.Display} can only guess.";
        string[] seen = [.. occurrence.Causes.Where(cause => Knows(self.Id, session.Chronicle[cause - 1])).Select(EarlierEvent)];
        return seen.Length == 0 ? text : $"{text} Before it, as {self.Pronouns.Subject} {self.Pronouns.Agree("knows", "know")}, {Phrasing.Listed(seen)}.";
    }

    /// <summary>As a clause: "Spike had chosen to fetch tea (#4)".</summary>
    private string EarlierEvent(int number)
    {
        Occurrence occurrence = session.Chronicle[number - 1];
        if (occurrence.Action is not ActionId action)
            return $"{Story.Happenings[occurrence.Happening].Name.Replace('_', ' ')} (#{number})";
        string deed = Phrasing.Deed(Story, new GroundAct(action, occurrence.Arguments), AsKnown(session.Before(number)));
        return occurrence.By.IsEmpty
            ? $"by chance, {deed} (#{number})"
            : $"{Phrasing.Listed([.. occurrence.By.Select(who => Story[who].Display)])} had {(occurrence.Kind == OccurrenceKind.Attempt ? "tried" : IsForced(occurrence) ? "been made" : "chosen")} to {deed} (#{number})";
    }

    private IEnumerable<string> Aftermath(EntityId who, Occurrence occurrence)
    {
        Entity self = Story[who];
        string subject = Naming.Capitalised(self.Pronouns.Subject);
        FactClauses clauses = new(Story, who, session.After(occurrence.Number).MindOf(who.Value));
        string[] learnt =
        [
            .. occurrence.Learnt.Where(learnt => learnt.Who == who && !Story[learnt.Fact].Hidden)
                .Select(learnt => $"that {clauses.Write(learnt.Fact, learnt.Arguments, learnt.After)}").Distinct(),
        ];
        if (learnt.Length > 0)
            yield return $"{subject} came to believe {Phrasing.Listed(learnt)}.";
        string[] felt = [.. occurrence.Feelings.Where(felt => felt.Who == who).Select(Feeling).Distinct()];
        if (felt.Length > 0)
            yield return $"{subject} felt {Phrasing.Listed(felt)}.";
    }

    private string Feeling(Felt felt) => FeelingWords.Write(felt.Emotion, felt.Toward is EntityId toward ? Story[toward].Display : null);
}
