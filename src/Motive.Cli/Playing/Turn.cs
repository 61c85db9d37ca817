using System.Globalization;
using Motive.Cli.Pages;
using Motive.Cli.Stories;

namespace Motive.Cli.Playing;

/// <summary>One prompt: lines are read until one of them decides something.</summary>
internal sealed class Turn(Terminal terminal, Book book, Prompt prompt, StoryRun run, SaveSlot slot, Action recall)
{
    /// <summary>Of several things that words may mean, so many are named.</summary>
    private const int MostNamed = 4;

    private readonly Choices choices = Thinking.While(terminal, () => new Choices(terminal, book, run));
    private readonly Questions questions = new(book, run);

    /// <summary>False when the player leaves.</summary>
    public bool TakeTurn()
    {
        if (slot.File is string file)
            Autosave(file, slot.Settle);
        Open(choices.News);
        while (prompt.Ask() is string line)
        {
            (string word, string rest) = CommandLine.Split(line);
            if (word is "quit" or "q" or "exit")
                return false;
            if (Understood(word, rest, line) is PlayerOption meant)
            {
                run.Decide(meant);
                slot.MarkChanged();
                if (slot.File is string place)
                    Autosave(place, slot.Keep);
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whose turn it is, where several take turns, and the news; then shows the choices.</summary>
    private void Open(IEnumerable<string?> news)
    {
        if (!run.Request.Players.IsEmpty)
            book.Remark($"{run.Loaded.Character(run.Turn!).Display}, it is your turn.");
        foreach (string word in news.OfType<string>())
            book.ShowNotice(word);
        choices.Show();
    }

    /// <summary>What the line decides; where it decides nothing it is obeyed or answered, and null.</summary>
    private PlayerOption? Understood(string word, string rest, string line)
    {
        if (choices.MayWait && (line is "wait" || ChoiceWords.Number(line) == 0))
            return choices.Waiting;
        if (ChoiceWords.Number(line) is int number && choices.At(number) is ChoiceLine shown)
            return choices.Decided(shown);

        if (word is "go" or "leave" && choices.Has(GroupCalled(word)))
            return Place(GroupCalled(word), WithoutPreposition(rest));
        if (Obey(word, rest))
            return null;
        PlayerOption[] called = choices.Called(line);
        if (called is [PlayerOption only])
            return only;
        book.Remark(Correction(line, called));
        return null;
    }

    private static OptionGroup GroupCalled(string word) => word == "go" ? OptionGroup.Go : OptionGroup.LeaveWith;

    /// <summary>"to the chapel" is "the chapel"; "with …", as the line of the group says, is nothing more.</summary>
    private static string WithoutPreposition(string rest)
    {
        string words = rest.TrimEnd('\u2026', '.', ' ');
        return CommandLine.Split(words) is ("to" or "with", string named) ? named : words;
    }

    private PlayerOption? Place(OptionGroup group, string words)
    {
        PlayerOption[] called = words.Length == 0 ? [] : choices.Called(group, words);
        if (called is [PlayerOption only])
            return only;
        if (words.Length > 0)
            book.Remark(Correction(words, called));
        choices.Open(group);
        return null;
    }

    /// <summary>False for what is no word of the prompt's own.</summary>
    private bool Obey(string word, string rest)
    {
        switch (word)
        {
            case "look" or "l" or "" when rest.Length == 0:
                choices.Show();
                break;
            case "more":
                choices.ShowMore(rest);
                break;
            case "notes":
                new Cover(book, run.Loaded.Outline).ShowNotes();
                break;
            case "plan":
                Plan(rest);
                break;
            case "undo":
                Undo();
                break;
            case "save":
                Save(rest);
                break;
            case "transcript":
                new TranscriptFile(book, run).Write(rest);
                break;
            case "help" or "h" or "?":
                Help();
                break;
            default:
                return questions.Answer(word, rest);
        }

        return true;
    }

    private void Plan(string rest)
    {
        PlayerOption[] meant = ChoiceWords.Number(rest) is int number ? [.. new[] { number == 0 ? choices.Waiting : choices.Meant(number) }.OfType<PlayerOption>()] : choices.Called(rest);
        if (meant is not [PlayerOption only])
        {
            book.Remark("Type plan and the number of something that you could do.");
            return;
        }

        foreach (string paragraph in run.Plan(only).Paragraphs)
            book.ShowNotice(paragraph);
    }

    private void Undo()
    {
        if (!Thinking.While(terminal, run.Undo))
        {
            book.Remark("There is nothing to take back yet.");
            return;
        }

        slot.MarkChanged();
        book.Remark("Taken back.");
        recall();
        Open([run.Asked?.Text]);
    }

    private void Save(string rest)
    {
        if (rest.Length == 0 && slot.File is null)
            book.Remark("Save where? Type `save FILE`.");
        else if (Kept(() => rest.Length > 0 && rest != slot.File ? slot.Copy(rest, run) : slot.Keep(run)) is string said)
            book.Remark(said);
    }

    /// <summary>Only that it went to another file is said.</summary>
    private void Autosave(string file, Func<StoryRun, string?> keep)
    {
        if (Kept(() => keep(run)) is string said && slot.File != file)
            book.Remark(said);
    }

    /// <summary>What cannot be written is said, and the story goes on.</summary>
    private string? Kept(Func<string?> keep)
    {
        try
        {
            return keep();
        }
        catch (CommandFailure problem)
        {
            book.Remark(problem.Message);
            return null;
        }
    }

    private void Help()
    {
        book.Entry("NUMBER       ", "do that; some of its words do as well");
        book.Entry("go, leave    ", "the places to go to, whom you can leave with; go PLACE goes there");
        book.Entry("plan NUMBER  ", "what you have in mind with it");
        if (choices.MayWait)
            book.Entry("0, wait      ", "until something happens");
        book.Entry("more         ", "what else you could do; more WORD finds anything with that word in it");
        book.Entry("look         ", "the choices again");
        book.Entry("who          ", "the others, as you see them, what is new first; who NAME tells all you know of one");
        book.Entry("map          ", "places, ways, and who you believe is where");
        book.Entry("why [N]      ", "why the last thing you saw happened, or event N");
        book.Entry("why not ACT  ", "what is in the way of that, in your words or the story's; why N not ACT: then");
        book.Entry("why nothing  ", "what you want, and what is in the way of it");
        book.Entry("why FEELING  ", "why you last felt it: why anger, why anger toward NAME");
        book.Entry("notes        ", "what is in the story that some would rather know beforehand");
        book.Entry("undo         ", "take the last decision back");
        book.Entry("save FILE    ", "keep the story here, to go on with play --save FILE");
        book.Entry("transcript   ", "the whole text so far; transcript FILE writes it to a file");
        book.Entry("quit         ", "stop");
    }

    private string Correction(string line, PlayerOption[] called)
    {
        if (called.Length > 1)
            return $"\"{line}\" can be each of {called.Length} things here: {string.Join("; ", called.Take(MostNamed).Select(option => option.Label.TrimEnd('.')))}{(called.Length > MostNamed ? "; \u2026" : "")}. Say more of the one that you mean, or type its number.";
        int least = choices.MayWait ? 0 : 1;
        string range = choices.LargestNumber <= least ? $"{least}" : $"a number from {least} to {choices.LargestNumber}";
        return $"\"{line}\" is nothing to do here. Type {range}{(choices.HasMore ? ", more to see what else there is" : "")}, or help.";
    }
}
