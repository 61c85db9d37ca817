using Motive.Language;
using Motive.World;

namespace Motive.Reading;

/// <summary>Emotions by their names in the language, in any case.</summary>
internal static class EmotionNames
{
    /// <exception cref="RequestException">None is called that.</exception>
    public static Emotion Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Emotions.TryParse(name.ToLowerInvariant(), out Emotion emotion)
            ? emotion
            : throw new RequestException($"\"{name}\" is no emotion. {NearNames.DidYouMean(name, Emotions.AllNames) ?? $"There are {string.Join(", ", Emotions.AllNames)}."}");
    }
}
