namespace Motive.World;

/// <summary>
/// The emotion types of OCC (Ortony, Clore, Collins 1988) that appraisal produces. Intensities are 0..10.
/// Each may be felt toward an entity (whose doing it was, or whom it is about).
/// </summary>
internal enum Emotion
{
    Joy,
    Distress,
    Hope,
    Fear,
    Satisfaction,
    Disappointment,
    Relief,
    FearConfirmed,
    HappyFor,
    Pity,
    Pride,
    Shame,
    Admiration,
    Reproach,
    Gratification,
    Remorse,
    Gratitude,
    Anger,
}

internal static class Emotions
{
    public const int Count = (int)Emotion.Anger + 1;

    public const int MaximumLevel = 10;

    private static readonly string[] Names =
    [
        "joy", "distress", "hope", "fear", "satisfaction", "disappointment", "relief", "fear_confirmed", "happy_for",
        "pity", "pride", "shame", "admiration", "reproach", "gratification", "remorse", "gratitude", "anger",
    ];

    /// <summary>The word used in stories and in the chronicle, for example <c>fear_confirmed</c>.</summary>
    public static string Name(this Emotion emotion) => Names[(int)emotion];

    public static IReadOnlyList<string> AllNames => Names;

    public static bool TryParse(string name, out Emotion emotion)
    {
        int index = Array.IndexOf(Names, name);
        emotion = (Emotion)Math.Max(index, 0);
        return index >= 0;
    }
}
