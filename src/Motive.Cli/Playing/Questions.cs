using System.Globalization;
using Motive.Characters;
using Motive.Cli.Pages;
using Motive.Outlines;

namespace Motive.Cli.Playing;

/// <summary>What a player may ask at a prompt. Every answer keeps to what their character knows.</summary>
internal sealed class Questions(Book book, StoryRun run)
{
    /// <summary>Who asks: whose turn it is; after the end, who is played, of several the first.</summary>
    private string Player => run.Turn ?? PlayedCast.NamesIn(run.Request)[0];

    /// <summary>False when the word is no question.</summary>
    public bool Answer(string word, string rest)
    {
        switch (word)
        {
            case "who" when rest.Length > 0:
                ShowAnswer(() => run.About(rest, Player));
                return true;
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
        foreach (CastMember member in run.Cast(Player))
            book.ShowNotice(member.Text);
    }

    private void Map()
    {
        IReadOnlyList<MapPlace> places = run.Map(Player);
        if (places.Count == 0)
            book.Line("This story has no map.");
        foreach (MapPlace place in places)
            book.ShowNotice(place.Text);
    }

    private void AnswerWhy(string rest)
    {
        if (rest.Equals("nothing", StringComparison.OrdinalIgnoreCase))
            ShowAnswer(() => run.WhyNothing(Player));
        else if (Feeling(rest) is (string emotion, string toward))
            ShowAnswer(() => run.WhyFelt(Player, emotion, toward.Length == 0 ? null : toward));
        else if (OtherAct(rest) is (string number, string act))
            AnswerWhyNot(number, act);
        else
            AnswerWhyEvent(rest);
    }

    /// <summary><c>anger</c>, <c>anger Ben</c>, <c>anger toward Ben</c>.</summary>
    private static (string Emotion, string Toward)? Feeling(string rest)
    {
        string[] words = rest.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0 || !StoryRun.Emotions.Contains(words[0], StringComparer.OrdinalIgnoreCase))
            return null;
        string toward = words.Length == 1 ? "" : words[1];
        return (words[0], toward.StartsWith("toward ", StringComparison.OrdinalIgnoreCase) ? toward[7..] : toward);
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
        if (number.Length > 0 && run.Why(Number(number), Player) is { IsKnown: false } unknown)
            book.ShowNotice(unknown.Paragraphs[0]);
        else
            ShowAnswer(() => run.WhyNot(act, number.Length == 0 ? null : Number(number), Player));
    }

    private void ShowAnswer(Func<Explanation> answer)
    {
        try
        {
            foreach (string paragraph in answer().Paragraphs)
                book.ShowNotice(paragraph);
        }
        catch (RequestException wrong)
        {
            book.Remark(wrong.Message);
        }
    }

    private void AnswerWhyEvent(string rest)
    {
        int events = run.Events.Count;
        int number = rest.Length == 0 ? LastSeen() : Number(rest);
        if (number < 1 || number > events)
        {
            book.Remark(events == 0 ? "Nothing has happened yet." : $"Type why, or why with the number of an event from 1 to {events}.");
            return;
        }

        foreach (string paragraph in run.Why(number, Player).Paragraphs)
            book.ShowNotice(paragraph);
    }

    private int LastSeen() =>
        run.Events.LastOrDefault(happened => happened.By.Contains(Player) || happened.Seen.Contains(Player))?.Number ?? 0;

    private static int Number(string word) =>
        int.TryParse(word.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
