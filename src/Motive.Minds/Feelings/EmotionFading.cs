using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// How feelings pass: each loses one point of ten at every full multiple of its own number of story minutes. Quick ones are reactions to
/// the moment; those about oneself and about others' deeds last. The order of the figures follows the usual reading of OCC;
/// the figures themselves are a choice of this engine, tuned on no story. These are the figures of D28.
/// </summary>
internal static class EmotionFading
{
    private static readonly ImmutableArray<int> MinutesPerPoint =
    [
        20, // joy
        30, // distress
        45, // hope
        30, // fear
        20, // satisfaction
        30, // disappointment
        15, // relief
        30, // fear confirmed
        20, // happy for
        30, // pity
        45, // pride
        60, // shame
        60, // admiration
        60, // reproach
        45, // gratification
        90, // remorse
        90, // gratitude
        40, // anger
    ];

    /// <summary>Points lost between two moments.</summary>
    public static int Loss(Emotion emotion, StoryTime from, StoryTime to)
    {
        int period = MinutesPerPoint[(int)emotion];
        return (to.Minutes / period) - (from.Minutes / period);
    }
}
