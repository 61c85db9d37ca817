using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Reading;

/// <summary>
/// How strongly somebody feels something now. Where no rule and no text of the story asks for such a feeling, states keep none, and it is made up again of what the chronicle has of it: it deepens with what is felt anew, and
/// fades with time, as those that are kept do (D27).
/// </summary>
internal sealed class FeelingReader(StoryRun run)
{
    /// <summary>Hopes and fears are as strong as the strongest, and do not deepen (D30).</summary>
    private static readonly Emotion[] Prospects = [Emotion.Hope, Emotion.Fear, Emotion.Satisfaction, Emotion.Disappointment, Emotion.Relief, Emotion.FearConfirmed];

    private readonly FeelingMentions kept = run.Loaded.FeelingsKept;
    private readonly SessionView session = run.Session;

    /// <summary>Whether states keep such a feeling.</summary>
    public bool IsKept(Emotion emotion, bool toward) => kept.IsKept(emotion, toward);

    /// <param name="toward">Toward whom; null for the strongest toward anybody or nobody.</param>
    /// <returns>0 to <see cref="Emotions.MaximumLevel"/>.</returns>
    public int Level(EntityId who, Emotion emotion, EntityId? toward)
    {
        if (IsKept(emotion, toward is not null))
            return session.Present.ReadFeeling(who.Value, emotion, toward?.Value);
        IEnumerable<EntityId?> targets = toward is null ? run.Story.Characters.Select(other => (EntityId?)other).Append(null) : [toward];
        return targets.Max(target => Remembered(who, emotion, target, session.Chronicle.Count).Level);
    }

    /// <summary>A feeling toward exactly somebody, or toward nobody.</summary>
    /// <param name="upTo">Just after the event of this number; after the last one, now.</param>
    /// <returns>How strong it is, and the number of the event since which it has lasted; 0 where it is not felt.</returns>
    public (int Level, int Since) At(EntityId who, Emotion emotion, EntityId? toward, int upTo)
    {
        if (toward is null || !IsKept(emotion, toward: true))
            return Remembered(who, emotion, toward, upTo);
        int level = (upTo < session.Chronicle.Count ? session.After(upTo) : session.Present).ReadFeeling(who.Value, emotion, toward.Value.Value);
        int since = upTo;
        while (level > 0 && since > 1 && session.Before(since).ReadFeeling(who.Value, emotion, toward.Value.Value) > 0)
            since--;
        return level == 0 ? (0, 0) : (level, since);
    }

    private (int Level, int Since) Remembered(EntityId who, Emotion emotion, EntityId? toward, int upTo)
    {
        (int level, int since) = (0, 0);
        StoryTime at = default;
        foreach (Occurrence occurrence in session.Chronicle.Take(upTo))
        {
            level = Faded(level, emotion, at, occurrence.Ends);
            at = occurrence.Ends;
            since = level == 0 ? 0 : since;
            foreach (Felt felt in occurrence.Feelings.Where(felt => felt.Who == who && felt.Toward == toward))
                level = After(level, emotion, felt);
            since = level == 0 ? 0 : since == 0 ? occurrence.Number : since;
        }

        level = upTo >= session.Chronicle.Count ? Faded(level, emotion, at, session.Now) : level;
        return level == 0 ? (0, 0) : (level, since);
    }

    private static int After(int level, Emotion emotion, Felt felt)
    {
        if (felt.Emotion == Emotion.Relief && emotion == Emotion.Fear)
            return 0;
        if (felt.Emotion != emotion)
            return level;
        int deepened = Prospects.Contains(emotion) ? 0 : Math.Min(level, felt.Level) / 2;
        return Math.Min(Math.Max(level, felt.Level) + deepened, Emotions.MaximumLevel);
    }

    private static int Faded(int level, Emotion emotion, StoryTime from, StoryTime to) => Math.Max(0, level - EmotionFading.Loss(emotion, from, to));
}
