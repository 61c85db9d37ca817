using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// Which feelings are kept in states: an emotion mentioned with a target for every pair of characters, and every emotion that is mentioned for every character. What the rules
/// mention is kept of everybody, and people think with it. What only the telling mentions is kept beside that, and changes nothing of it (D19).
/// </summary>
internal sealed class FeelingMentions
{
    private readonly bool[] any = new bool[Emotions.Count];
    private readonly bool[] targeted = new bool[Emotions.Count];

    private FeelingMentions()
    {
    }

    /// <summary>What rules mention: conditions, effects, wants and tendencies.</summary>
    public static FeelingMentions OfRules(Story story)
    {
        FeelingMentions rules = new();
        rules.AddMentions(StoryWalk.RuleExpressions(story));
        foreach (Effect.Feel feel in StoryWalk.Effects(story).OfType<Effect.Feel>())
            rules.AddMentions(feel.Emotion, feel.Toward);
        foreach (Tendency tendency in story.Tendencies)
            rules.AddMentions(tendency.Emotion, null);
        return rules;
    }

    /// <summary>Of everything in the story, rules and telling.</summary>
    public static FeelingMentions Collect(Story story)
    {
        FeelingMentions all = OfRules(story);
        all.AddMentions(StoryWalk.TellingExpressions(story));
        return all;
    }

    /// <summary>Whether states keep a feeling toward somebody, or toward nobody.</summary>
    public bool IsKept(Emotion emotion, bool toward) => toward ? Targets(emotion) : Mentions(emotion);

    /// <summary>Gives the feelings mentioned here, which are those of the rules, their numbers. Must come before any rule is grounded.</summary>
    public void InternFeelings(Story story, FactTable facts)
    {
        foreach (Emotion emotion in Enum.GetValues<Emotion>())
            InternFeelings(story, emotion, Mentions(emotion), Targets(emotion), facts.InternFeeling);
    }

    /// <summary>Gives the feelings that nothing but the telling mentions their numbers, which come after all others.</summary>
    public void InternToldFeelings(Story story, FactTable facts)
    {
        FeelingMentions telling = new();
        telling.AddMentions(StoryWalk.TellingExpressions(story));
        foreach (Emotion emotion in Enum.GetValues<Emotion>())
        {
            bool alone = telling.Mentions(emotion) && !Mentions(emotion);
            InternFeelings(story, emotion, alone, telling.Targets(emotion) && !Targets(emotion), facts.InternToldFeeling);
        }
    }

    private static void InternFeelings(Story story, Emotion emotion, bool alone, bool targeted, Func<Emotion, int, int, GroundFactId> mention)
    {
        foreach (EntityId who in story.Characters)
        {
            if (alone)
                mention(emotion, who.Value, Value.Unknown);
            if (!targeted)
                continue;
            foreach (EntityId toward in story.Characters)
                mention(emotion, who.Value, toward.Value);
        }
    }

    private bool Mentions(Emotion emotion) => any[(int)emotion];

    private bool Targets(Emotion emotion) => targeted[(int)emotion];

    private void AddMentions(IEnumerable<Expression> expressions)
    {
        foreach (Expression.Feels feels in expressions.OfType<Expression.Feels>())
            AddMentions(feels.Emotion, feels.Toward);
    }

    private void AddMentions(Emotion emotion, Expression? toward)
    {
        any[(int)emotion] = true;
        targeted[(int)emotion] |= toward is not null;
    }
}
