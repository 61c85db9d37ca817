using Motive.World;

namespace Motive.Answers;

/// <summary>A feeling as what somebody felt: "joy", "anger toward Ann", "happiness for Ann".</summary>
internal static class FeelingWords
{
    /// <param name="toward">The name of the one whom it is about; null for nobody.</param>
    public static string Write(Emotion emotion, string? toward)
    {
        string name = emotion switch
        {
            Emotion.HappyFor => "happiness",
            Emotion.FearConfirmed => "a fear come true",
            _ => emotion.Name(),
        };
        string preposition = emotion is Emotion.HappyFor or Emotion.Pity or Emotion.Admiration ? "for" : "toward";
        return toward is null ? name : $"{name} {preposition} {toward}";
    }
}
