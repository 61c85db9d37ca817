using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// What is in people's minds after an event: what they believe, and where they are wrong; what they want, and what that is worth to them as things are; what they feel, toward whom, since which event and why;
/// and what the event changed in each of them.
/// </summary>
internal sealed class MindState
{
    private readonly SessionView session;
    private readonly int number;
    private readonly IState world;
    private readonly FeelingReasons reasons;

    private MindState(SessionView session, int number)
    {
        (this.session, this.number) = (session, number);
        world = session.After(number);
        reasons = new FeelingReasons(session, new EventClauses(session, null));
    }

    private Story Story => session.Story;

    /// <param name="number">Of an event, from 1. One that has not happened is answered with those that have.</param>
    /// <param name="who">Whose mind, with all that they have learnt; null for everybody's, with what each is wrong about.</param>
    public static Explanation Describe(SessionView session, int number, EntityId? who)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (number < 1 || number > session.Chronicle.Count)
            return Why.Explain(session, number, null);
        MindState state = new(session, number);
        IEnumerable<EntityId> people = who is EntityId one ? [one] : session.Story.Characters;
        IEnumerable<string> paragraphs = [Why.Explain(session, number, null).Paragraphs[0], .. people.SelectMany(person => state.Write(person, isAlone: who is not null)), .. state.Changes(who)];
        return new Explanation(true, [.. paragraphs.Select(paragraph => Typography.Polish(paragraph, session.Story.Language))]);
    }

    private IEnumerable<string> Write(EntityId who, bool isAlone)
    {
        string name = Naming.Capitalised(Story[who].Display);
        string[] sentences = [.. Beliefs(who, isAlone), .. Wants(who, isAlone), .. Feelings(who)];
        bool wants = !session.Session.WantsAfter(number, who).IsEmpty;
        yield return sentences.Length == 0
            ? $"{name}: wrong about nothing, {(wants ? $"with nothing yet of what {Story[who].Pronouns.Subject} {Story[who].Pronouns.Agree("wants", "want")}" : "in want of nothing")}, and feeling nothing."
            : $"{name}. {string.Join(" ", sentences)}";
    }

    /// <summary>In the order in which they came to believe it, with where they had it from. Of what was true at first and they have not heard that it is otherwise, the number is told where a crowd is asked about.</summary>
    private IEnumerable<string> Beliefs(EntityId who, bool isAlone)
    {
        BeliefUsed[] held = [.. session.Session.BeliefsAfter(number, who).Where(belief => IsWrong(belief) || (isAlone && belief.Source.Event > 0))];
        BeliefUsed[] unheard = [.. held.Where(belief => belief.Source.Event == 0 && session.Before(1).Read(belief.Fact, belief.Arguments.AsSpan()) == belief.Value)];
        foreach (string sentence in new BeliefSentences(session, all: true).Write(who, isAlone ? held : held.Except(unheard), world))
            yield return sentence;
        if (!isAlone && unheard.Length > 0)
            yield return $"Of {(unheard.Length == 1 ? "one thing that has" : $"{unheard.Length} things that have")} changed since the beginning {Story[who].Pronouns.Subject} {Story[who].Pronouns.Agree("has", "have")} not heard.";
    }

    private bool IsWrong(BeliefUsed belief) => world.Read(belief.Fact, belief.Arguments.AsSpan()) != belief.Value;

    private IEnumerable<string> Wants(EntityId who, bool isAlone)
    {
        ImmutableArray<WantWorth> wants = session.Session.WantsAfter(number, who);
        string[] now = [.. wants.Where(want => want.Points != 0).OrderByDescending(want => want.Points).Select(want => $"{Word(want.Want)} ({want.Points:+#;-#;0})")];
        string[] open = [.. wants.Where(want => want.Points == 0).Select(want => Word(want.Want))];
        if (now.Length > 0)
            yield return $"As {Story[who].Pronouns.Subject} {Story[who].Pronouns.Agree("sees", "see")} it, these count now: {Phrasing.Listed(now)}.";
        if (open.Length > 0 && isAlone)
            yield return $"Nothing counts yet of what else {Story[who].Pronouns.Subject} {Story[who].Pronouns.Agree("wants", "want")}: {string.Join("; ", open)}.";
    }

    private IEnumerable<string> Feelings(EntityId who)
    {
        foreach (Emotion emotion in Enum.GetValues<Emotion>())
        {
            foreach ((EntityId? toward, int level) in Felt(world.MindOf(who.Value), who, emotion))
            {
                string feeling = FeelingWords.Write(emotion, toward is EntityId whom ? Story[whom].Display : null);
                string subject = Naming.Capitalised(Story[who].Pronouns.Subject);
                string since = Since(who, emotion, toward) is int began and > 0 ? $", since #{began}{LastCause(who, emotion, toward, began)}" : "";
                yield return $"{subject} {Story[who].Pronouns.Agree("feels", "feel")} {feeling} ({level}){since}.";
            }
        }
    }

    private IEnumerable<(EntityId? Toward, int Level)> Felt(IState mind, EntityId who, Emotion emotion)
    {
        int most = 0;
        foreach (EntityId other in Story.Characters)
        {
            int level = mind.ReadFeeling(who.Value, emotion, other.Value);
            most = Math.Max(most, level);
            if (level > 0)
                yield return (other, level);
        }

        if (mind.ReadFeeling(who.Value, emotion, null) is int alone && alone > most)
            yield return (null, alone);
    }

    /// <summary>The event with which it began, as it has lasted since; 0 where no event did.</summary>
    private int Since(EntityId who, Emotion emotion, EntityId? toward)
    {
        int since = number;
        while (since > 0 && session.Before(since).MindOf(who.Value).ReadFeeling(who.Value, emotion, toward?.Value) > 0)
            since--;
        return since;
    }

    /// <summary>The last event since it began that made them feel it, and why; of a feeling that is kept without whom it is about, whoever that was.</summary>
    private string LastCause(EntityId who, Emotion emotion, EntityId? toward, int began)
    {
        for (int at = number; at >= began; at--)
        {
            if (session.Chronicle[at - 1].Feelings.FirstOrDefault(felt => felt.Who == who && felt.Emotion == emotion && (toward is null || felt.Toward == toward)) is Felt felt)
                return $"{(at == began ? "" : $" and again since #{at}")}: {reasons.Write(at, who, emotion, felt.Toward)}";
        }

        return "";
    }

    private IEnumerable<string> Changes(EntityId? who)
    {
        Occurrence occurrence = session.Chronicle[number - 1];
        foreach (EntityId person in who is EntityId one ? [one] : Story.Characters)
        {
            FactClauses clauses = new(Story, person, world.MindOf(person.Value));
            string[] learnt =
            [
                .. occurrence.Learnt.Where(learnt => learnt.Who == person && LearntFacts.IsSaid(Story, learnt))
                    .Select(learnt => $"that {clauses.Write(learnt.Fact, learnt.Arguments, learnt.After)}").Distinct(),
            ];
            string[] felt = [.. occurrence.Feelings.Where(felt => felt.Who == person).Select(felt => $"{FeelingWords.Write(felt.Emotion, felt.Toward is EntityId whom ? Story[whom].Display : null)}").Distinct()];
            string[] wants = [.. session.Session.WantChanges(number, person, person).Select(change => $"{Word(change.Want)} ({change.Points:+#;-#;0})")];
            string[] parts =
            [
                .. learnt.Length > 0 ? (string[])[$"came to believe {Phrasing.Listed(learnt)}"] : [],
                .. felt.Length > 0 ? (string[])[$"felt {Phrasing.Listed(felt)}"] : [],
                .. wants.Length > 0 ? (string[])[$"had by it {Phrasing.Listed(wants)}"] : [],
            ];
            if (parts.Length > 0)
                yield return $"With #{number} {Story[person].Display} {string.Join("; ", parts)}.";
        }
    }

    private static string Word(string want) => Phrasing.IsWords(want) ? want : $"\"{want}\"";
}
