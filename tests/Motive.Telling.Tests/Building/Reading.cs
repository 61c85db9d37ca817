using Motive.World;

namespace Motive.Telling.Tests;

/// <summary>Runs a teller over a day and says what came out in a form that tests can compare.</summary>
internal static class Reading
{
    public static List<ToldPassage> Watch(Story story, Day day, ulong seed = 1, EntityId? reader = null, TellingPace? pace = null)
    {
        Teller teller = new(story, seed, reader, pace: pace);
        List<ToldPassage> passages = [];
        foreach (ToldEvent told in day.Events)
            passages.AddRange(teller.Tell(told));
        passages.AddRange(teller.Flush());
        return passages;
    }

    /// <summary>Numbers of told events; a bar where a scene breaks.</summary>
    public static string Shape(IEnumerable<ToldPassage> passages) => string.Join(' ', passages
        .Where(passage => passage.Kind is PassageKind.Prose or PassageKind.SceneBreak)
        .Select(passage => passage.Kind == PassageKind.SceneBreak ? "|" : passage.Event.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public static string Text(IEnumerable<ToldPassage> passages) => string.Join("\n", passages.Select(passage => passage.Text));
}
