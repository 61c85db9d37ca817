using Motive.World;

namespace Motive.Telling;

/// <summary>By what way a journey led, and how long it took, put to the words that tell it.</summary>
internal sealed class WayWords(Story story)
{
    /// <summary>Minutes from which on a traveller's journey was long.</summary>
    private const int Long = 30;

    /// <summary>
    /// Words that end in where it led take the way in: "Ann walked to the sea by way of the mill and the ford, which took her half an hour." Behind others the way stands by itself, if it was long.
    /// </summary>
    public string Add(string text, Journey journey)
    {
        string way = Way(text, journey);
        bool isLong = journey.Minutes >= Long && journey.PointOfView == journey.First.Traveller;
        string took = $"took {Naming.Write(story, journey.First.Traveller.Value, NameForm.Object)} {ClockWords.Span(journey.Minutes)}";
        string end = $"{story.Entities[journey.Last.To].Display}.";
        if (text.EndsWith(end, StringComparison.Ordinal))
            return $"{text[..^1]}{way}{(isLong ? $", which {took}" : "")}.";
        return isLong ? $"{text} It {took}{way}." : text;
    }

    /// <summary>The places passed that the words do not name, and of more than two the first and the last.</summary>
    private string Way(string text, Journey journey)
    {
        string[] passed = [.. journey.Passed.Select(place => story.Entities[place].Display).Where(name => !text.Contains(name, StringComparison.OrdinalIgnoreCase))];
        return passed.Length switch
        {
            0 => "",
            1 => $" by way of {passed[0]}",
            _ => $" by way of {passed[0]} and {passed[^1]}",
        };
    }
}
