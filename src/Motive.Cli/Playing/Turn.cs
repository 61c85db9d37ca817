using System.Globalization;
using Motive.Cli.Pages;
using Motive.Cli.Stories;

namespace Motive.Cli.Playing;

/// <summary>One prompt: lines are read until one of them decides something.</summary>
internal sealed class Turn(Terminal terminal, Book book, Prompt prompt, StoryRun run, SaveSlot slot, Action recall)
{
    private readonly Choices choices = new(terminal, book, run);
    private readonly Questions questions = new(book, run);

    /// <summary>False when the player leaves.</summary>
    public bool Take()
    {
        if (slot.File is string file)
            Autosave(file, slot.Settle);
        Thinking.While(terminal, () => run.Options);
        choices.Show();
        while (prompt.Ask() is string line)
        {
            (string word, string rest) = Split(line);
            if (word is "quit" or "q" or "exit")
                return false;
            if (Meant(line) is PlayerOption meant)
            {
                run.Decide(meant);
                slot.NoteChange();
                if (slot.File is string place)
                    Autosave(place, slot.Keep);
                return true;
            }

            Obey(word, rest, line);
        }

        return false;
    }

    private PlayerOption? Meant(string line)
    {
        if (choices.MayWait && line is "0" or "wait")
            return choices.Waiting;
        if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return choices.At(number);
        return choices.Called(line) is [PlayerOption only] ? only : null;
    }

    private void Obey(string word, string rest, string line)
    {
        switch (word)
        {
            case "look" or "l" or "":
                choices.Show();
                break;
            case "more":
                choices.ShowMore(rest);
                break;
            case "undo":
                Undo();
                break;
            case "save":
                Save(rest);
                break;
            case "help" or "h" or "?":
                Help();
                break;
            default:
                if (!questions.Answer(word, rest))
                    book.Remark(Correction(line));
                break;
        }
    }

    private void Undo()
    {
        if (!Thinking.While(terminal, run.Undo))
        {
            book.Remark("There is nothing to take back yet.");
            return;
        }

        slot.NoteChange();
        book.Remark("Taken back.");
        recall();
        choices.Show();
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
        book.Entry("NUMBER     ", "do that");
        if (choices.MayWait)
            book.Entry("0, wait    ", "until something happens");
        book.Entry("more       ", "other ways, and what would be out of character; more WORD finds some of it");
        book.Entry("look       ", "the choices again");
        book.Entry("who        ", "the others, as you see them");
        book.Entry("map        ", "places, ways, and who you believe is where");
        book.Entry("why [N]    ", "why the last thing you saw happened, or event N");
        book.Entry("why not ACT", "what is in the way of that, in your words or the story's; why N not ACT: then");
        book.Entry("why nothing", "what you want, and what is in the way of it");
        book.Entry("why FEELING", "why you last felt it: why anger, why anger toward NAME");
        book.Entry("undo       ", "take the last decision back");
        book.Entry("save FILE  ", "keep the story here, to go on with play --save FILE");
        book.Entry("quit       ", "stop");
    }

    private string Correction(string line)
    {
        if (choices.Called(line).Length > 1)
            return $"\"{line}\" can be each of {choices.Called(line).Length} things here. Type the number of the one that you mean.";
        int least = choices.MayWait ? 0 : 1;
        string range = choices.LargestNumber <= least ? $"{least}" : $"a number from {least} to {choices.LargestNumber}";
        string others = choices.LargestNumber < choices.Options.Count(option => option != choices.Waiting) ? ", more to see what else there is" : "";
        return $"\"{line}\" is nothing to do here. Type {range}{others}, or help.";
    }

    private static (string Word, string Remainder) Split(string line)
    {
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0
            ? (line.ToLowerInvariant(), "")
            : (line[..space].ToLowerInvariant(), line[(space + 1)..].Trim());
    }
}
