using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Play.Sessions.Inquiries;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// Why something happened, from the record made when it was decided. Somebody in the story who asks is told only of what they did or
/// saw, and of nobody's reasons but their own; of others' they are told their guess.
/// </summary>
internal sealed class Why
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
    public static Explanation Explain(SessionView session, int number, EntityId? asker)
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
            paragraphs.AddRange(ConsequenceSentences(learner, occurrence));
        paragraphs.AddRange(Stopped(occurrence));
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
        {
            return new OutsideWords(session).Write(occurrence) is string outside
                ? $"{when}{outside}. Nobody in the story did it."
                : $"{when}{Story.Happenings[occurrence.Happening].Name.Replace('_', ' ')}. It came by the clock.";
        }

        string deed = Phrasing.Deed(Story, new GroundAct(action, occurrence.Arguments), AsKnown(session.Before(occurrence.Number)));
        if (occurrence.By.IsEmpty)
            return $"{when}{deed}. It was chance, and nobody's choice.";
        string doers = Naming.Capitalised(Phrasing.Listed([.. occurrence.By.Select(who => Story[who].Display)]));
        if (occurrence.Kind == OccurrenceKind.Attempt)
            return $"{when}{doers} tried to {deed}, and could not.";
        string were = occurrence.By.Length == 1 ? Story[occurrence.By[0]].Agree("was", "were") : "were";
        string answered = occurrence.Answers is int number ? $", in answer to #{number}" : "";
        if (occurrence.IsLastResort)
            return $"{when}{doers} came to {deed}{answered}.";
        return session.IsForced(occurrence) ? $"{when}{doers} {were} made to {deed}." : $"{when}{doers} chose to {deed}{answered}.";
    }

    private IEnumerable<string> Motives(Occurrence occurrence)
    {
        foreach (EntityId doer in occurrence.By)
        {
            if (asker is not null && asker != doer)
                yield return OthersMotive(doer, occurrence);
            else if (occurrence.Because.FirstOrDefault(reason => reason.Who == doer) is Reason reason)
                yield return reasons.Write(reason, occurrence, DecisiveOf(occurrence, reason));
            else if (occurrence.IsLastResort)
                yield return $"{Naming.Capitalised(Story[doer].Display)} had to answer, and nothing that {Story[doer].Pronouns.Subject} could have answered drew {Story[doer].Pronouns.Object}; {(session.IsPlayers(doer) ? "the player left it at that" : "this is what is left then")}.";
            else
                yield return NoMotive(doer, session.IsForced(occurrence));
        }
    }

    /// <summary>Found out when somebody asks: it takes a search for each thing that is undone. Not known where that takes more thinking than an event may.</summary>
    private Decisive? DecisiveOf(Occurrence occurrence, Reason reason) =>
        reason.Choice is null or { ByPlayer: true } ? null : session.AskWhenDecided(occurrence.Number, inquiry => Decisive.FindDecisive(inquiry, occurrence, reason));

    private string NoMotive(EntityId doer, bool isForced) => session.IsPlayers(doer) && !isForced
        ? $"{Naming.Capitalised(Story[doer].Display)} had no reason of {Story[doer].Pronouns.Determiner} own; the player chose it."
        : $"{Naming.Capitalised(Story[doer].Display)} had no reason of {Story[doer].Pronouns.Determiner} own; it was made to happen.";

    /// <summary>What the asker can make of somebody else's deed: that it has a reason they cannot see, what they would guess it was, and what they saw before it.</summary>
    private string OthersMotive(EntityId doer, Occurrence occurrence)
    {
        Entity self = Story[asker!.Value];
        string text = $"Why {Story[doer].Display} did it, {self.Display} can only guess. {GuessedMotive.Write(session, self.Id, doer, occurrence)}";
        string[] seen = [.. occurrence.Causes.Where(cause => Knows(self.Id, session.Chronicle[cause - 1])).Select(new EventClauses(session, asker).Write)];
        return seen.Length == 0 ? text : $"{text} Before it, as {self.Pronouns.Subject} {self.Pronouns.Agree("knows", "know")}, {Phrasing.Listed(seen)}.";
    }

    /// <summary>What was stopped because somebody learnt by the event that they had no more reason for it, or that it cannot be done. Whoever did it with them is told that they left off.</summary>
    private IEnumerable<string> Stopped(Occurrence occurrence)
    {
        foreach (StoppedAct stopped in session.Session.StoppedActs.Where(stopped => stopped.After == occurrence.Number))
        {
            if (asker is EntityId other && other != stopped.Who)
            {
                if (stopped.Act.By.Contains(other))
                    yield return reasons.LeftOff(stopped, other);
                continue;
            }

            string[] learnt = asker is null && stopped.Reason is not null ? Learnt(stopped.Who, occurrence) : [];
            yield return $"{(learnt.Length == 0 ? "" : $"{Naming.Capitalised(Story[stopped.Who].Display)} came to believe {Phrasing.Listed(learnt)}. ")}{reasons.Stopped(stopped)}";
        }
    }

    private string[] Learnt(EntityId who, Occurrence occurrence)
    {
        FactClauses clauses = new(Story, who, session.After(occurrence.Number).MindOf(who.Value));
        return
        [
            .. occurrence.Learnt.Where(learnt => learnt.Who == who && LearntFacts.IsSaid(Story, learnt))
                .Select(learnt => $"that {clauses.Write(learnt.Fact, learnt.Arguments, learnt.After)}").Distinct(),
        ];
    }

    private IEnumerable<string> ConsequenceSentences(EntityId who, Occurrence occurrence)
    {
        Entity self = Story[who];
        string subject = Naming.Capitalised(self.Pronouns.Subject);
        string[] learnt = Learnt(who, occurrence);
        if (learnt.Length > 0)
            yield return $"{subject} came to believe {Phrasing.Listed(learnt)}.";
        string[] felt = [.. FeltBy(who, occurrence)];
        if (felt.Length > 0)
            yield return $"{subject} felt {string.Join("; ", felt)}.";
    }

    /// <summary>What somebody felt, what mattered to them in one way together: "joy and gratitude toward Ben, for it served her wish to be inside".</summary>
    private IEnumerable<string> FeltBy(EntityId who, Occurrence occurrence)
    {
        FeelingReasons reasons = new(session, new EventClauses(session, asker));
        return occurrence.Feelings.Where(felt => felt.Who == who)
            .GroupBy(felt => reasons.Mattered(occurrence.Number, who, felt.Emotion, felt.Toward), felt => FeelingWords.Write(felt.Emotion, felt.Toward is EntityId toward ? Story[toward].Display : null))
            .Select(alike => $"{Phrasing.Listed([.. alike.Distinct()])}{(alike.Key is null ? "" : $", for {alike.Key}")}");
    }
}
