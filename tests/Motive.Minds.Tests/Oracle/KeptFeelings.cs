using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>D19: which feelings are facts, and of what is felt, which fact it goes to.</summary>
internal sealed class KeptFeelings
{
    private readonly HashSet<Emotion> _mentioned = [];
    private readonly HashSet<Emotion> _targeted = [];

    public KeptFeelings(Story story)
    {
        foreach (object part in RuleParts.In(story))
        {
            switch (part)
            {
                case Expression.Feels feels:
                    Mention(feels.Emotion, feels.Toward);
                    break;
                case Effect.Feel feel:
                    Mention(feel.Emotion, feel.Toward);
                    break;
                case Tendency tendency:
                    Mention(tendency.Emotion, null);
                    break;
            }
        }
    }

    /// <summary>The fact that keeps it, or null if none does.</summary>
    public GroundFact? Find(OracleFeeling feeling)
    {
        if (feeling.Toward is not null && _targeted.Contains(feeling.Emotion))
            return GroundFact.Feeling(feeling.Who, feeling.Emotion, feeling.Toward);
        return _mentioned.Contains(feeling.Emotion) ? GroundFact.Feeling(feeling.Who, feeling.Emotion, null) : null;
    }

    private void Mention(Emotion emotion, Expression? toward)
    {
        _mentioned.Add(emotion);
        if (toward is not null)
            _targeted.Add(emotion);
    }
}
