using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>Why somebody feels something: the last event that made them feel it, what happened there, to whom, and why that mattered to them.</summary>
internal static class WhyFelt
{
    /// <param name="toward">Toward whom; null for anybody, and for nobody.</param>
    public static Explanation Explain(SessionView session, EntityId who, Emotion emotion, EntityId? toward)
    {
        ArgumentNullException.ThrowIfNull(session);
        Story story = session.Story;
        string name = Naming.Capitalised(story[who].Display);
        Occurrence? last = session.Chronicle.LastOrDefault(record => record.Feelings.Any(felt => Fits(felt)));
        if (last is null)
        {
            string whom = toward is EntityId other ? story[other].Display : "";
            return new Explanation(false, [$"{name} {story[who].Agree("has", "have")} not felt {FeelingWords.Write(emotion, whom.Length == 0 ? null : whom)} so far."]);
        }

        Felt felt = last.Feelings.First(felt => Fits(felt));
        string words = FeelingWords.Write(emotion, felt.Toward is EntityId target ? story[target].Display : null);
        string reason = new FeelingReasons(session, new EventClauses(session, session.Session.Turn ?? session.Setup.Player)).Write(last.Number, who, emotion, felt.Toward);
        return new Explanation(true, [Typography.Polish($"{name} felt {words} when {reason}.", story.Language)]);

        bool Fits(Felt felt) => felt.Who == who && felt.Emotion == emotion && (toward is null || felt.Toward == toward);
    }
}
