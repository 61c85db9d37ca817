using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>
/// Feelings are kept in states only if the story reads or changes them: an emotion mentioned with a target is kept for every
/// pair of characters, one mentioned without for every character.
/// </summary>
internal static class FeelingMentions
{
    public static void Reserve(Story story, FactTable facts)
    {
        bool[] alone = new bool[Emotions.Count];
        bool[] targeted = new bool[Emotions.Count];
        StoryParts.Visit(story, Note, NoteEffect);
        foreach (Tendency tendency in story.Tendencies)
            alone[(int)tendency.Emotion] = true;
        for (int emotion = 0; emotion < Emotions.Count; emotion++)
        {
            foreach (EntityId who in story.Characters)
            {
                if (alone[emotion] || targeted[emotion])
                    facts.MentionFeeling((Emotion)emotion, who.Value, Value.Unknown);
                if (!targeted[emotion])
                    continue;
                foreach (EntityId toward in story.Characters)
                    facts.MentionFeeling((Emotion)emotion, who.Value, toward.Value);
            }
        }

        void Note(Expression expression)
        {
            if (expression is Expression.Feels feels)
                (feels.Toward is null ? alone : targeted)[(int)feels.Emotion] = true;
        }

        void NoteEffect(Effect effect)
        {
            if (effect is Effect.Feel feel)
                (feel.Toward is null ? alone : targeted)[(int)feel.Emotion] = true;
        }
    }
}
