using System.Globalization;
using Motive.Answers;
using Motive.Cli.Pages;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Cli.Playing;

/// <summary>What a player may ask at a prompt. Every answer keeps to what their character knows.</summary>
internal sealed class Questions(Book book, StoryRun run)
{
    private EntityId Player => run.Player!.Value;

    /// <summary>False when the word is no question.</summary>
    public bool Answer(string word, string rest)
    {
        switch (word)
        {
            case "who":
                Who();
                return true;
            case "map":
                Map();
                return true;
            case "why":
                AnswerWhy(rest);
                return true;
            default:
                return false;
        }
    }

    private void Who()
    {
        foreach (CastMember member in CastView.Of(run.Story, run.Session.Present, Player))
            book.Say($"{Naming.Capitalised(member.Name)}. {string.Join(" ", member.Sentences)}");
    }

    private void Map()
    {
        IReadOnlyList<MapPlace> places = MapView.Of(run.Story, run.Session.Present, Player);
        if (places.Count == 0)
            book.Line("This story has no map.");
        foreach (MapPlace place in places)
        {
            List<string> parts = [];
            if (place.IsHere)
                parts.Add("You are here.");
            if (!place.People.IsEmpty)
                parts.Add($"You believe {Listed(place.People)} to be {(place.IsHere ? "here with you" : "there")}.");
            if (!place.Ways.IsEmpty)
                parts.Add($"It is {Listed([.. place.Ways.Select(way => $"{Minutes(way.Minutes)} to {way.To}")])}.");
            book.Say($"{Naming.Capitalised(place.Name)}. {string.Join(" ", parts)}".TrimEnd());
        }
    }

    private void AnswerWhy(string rest)
    {
        if (rest.Equals("nothing", StringComparison.OrdinalIgnoreCase))
            Say(() => WhyNotDone.Idle(run, null, Player));
        else if (Feeling(rest) is (Emotion emotion, string toward))
            Say(() => WhyFelt.Of(run.Session, Player, emotion, toward.Length == 0 ? null : CharacterNames.Find(run.Story, toward)));
        else if (OtherAct(rest) is (string number, string act))
            AnswerWhyNot(number, act);
        else
            AnswerWhyEvent(rest);
    }

    /// <summary><c>anger</c>, <c>anger Ben</c>, <c>anger toward Ben</c>.</summary>
    private static (Emotion Emotion, string Toward)? Feeling(string rest)
    {
        string[] words = rest.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0 || !Emotions.TryParse(words[0].ToLowerInvariant(), out Emotion emotion))
            return null;
        string toward = words.Length == 1 ? "" : words[1];
        return (emotion, toward.StartsWith("toward ", StringComparison.OrdinalIgnoreCase) ? toward[7..] : toward);
    }

    /// <summary><c>not ask Ben</c>, <c>12 not ask(Ada, Ben)</c>: the number, which may be left away, and the act.</summary>
    private static (string Number, string Act)? OtherAct(string rest)
    {
        string[] words = rest.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length > 1 && words[0].Equals("not", StringComparison.OrdinalIgnoreCase))
            return ("", rest[(rest.IndexOf(words[0], StringComparison.Ordinal) + 3)..].Trim());
        return words.Length > 2 && words[1].Equals("not", StringComparison.OrdinalIgnoreCase) && Number(words[0]) > 0 ? (words[0], words[2]) : null;
    }

    private void AnswerWhyNot(string number, string act)
    {
        if (number.Length > 0 && Why.Of(run.Session, Number(number), Player) is { IsKnown: false } unknown)
            book.Say(unknown.Paragraphs[0]);
        else
            Say(() => WhyNotDone.Of(run, number.Length == 0 ? null : Number(number), act, Player));
    }

    private void Say(Func<Explanation> answer)
    {
        try
        {
            foreach (string paragraph in answer().Paragraphs)
                book.Say(paragraph);
        }
        catch (RequestException wrong)
        {
            book.Remark(wrong.Message);
        }
    }

    private void AnswerWhyEvent(string rest)
    {
        int events = run.Session.Chronicle.Count;
        int number = rest.Length == 0 ? LastSeen() : Number(rest);
        if (number < 1 || number > events)
        {
            book.Remark(events == 0 ? "Nothing has happened yet." : $"Type why, or why with the number of an event from 1 to {events}.");
            return;
        }

        foreach (string paragraph in Why.Of(run.Session, number, Player).Paragraphs)
            book.Say(paragraph);
    }

    private int LastSeen() =>
        run.Session.Chronicle.LastOrDefault(occurrence => occurrence.By.Contains(Player) || occurrence.Seen.Contains(Player))?.Number ?? 0;

    private static int Number(string word) =>
        int.TryParse(word.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static string Listed(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    private static string Minutes(int minutes) => minutes == 1 ? "a minute" : $"{minutes} minutes";
}
