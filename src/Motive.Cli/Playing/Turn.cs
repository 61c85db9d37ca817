using System.Globalization;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Play.Sessions;
using Motive.Reading;

namespace Motive.Cli.Playing;

/// <summary>One prompt: lines are read until one of them decides something.</summary>
internal sealed class Turn(Terminal terminal, Book book, Prompt prompt, StoryRun run, SaveSlot slot, Action recall)
{
    private readonly Choices choices = new(terminal, book, run);
    private readonly Questions questions = new(book, run);

    /// <summary>False when the player leaves.</summary>
    public bool Take()
    {
        Thinking.While(terminal, () => run.Options);
        choices.Show();
        while (prompt.Ask() is string line)
        {
            (string word, string rest) = Split(line);
            if (word is "quit" or "q" or "exit")
                return false;
            if (Decision(line) is Decision decision)
            {
                run.Decide(decision);
                if (slot.File is string file)
                    SaveFiles.Write(file, run, slot.Source);
                return true;
            }

            Obey(word, rest, line);
        }

        return false;
    }

    private Decision? Decision(string line)
    {
        if (choices.MayWait && line is "0" or "wait")
            return new Decision.Wait();
        if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return choices.At(number)?.Decision;
        return choices.Options.FirstOrDefault(option => option.Label.Trim('\u201C', '\u201D').Equals(line.Trim('"', '\u201C', '\u201D'), StringComparison.OrdinalIgnoreCase))?.Decision;
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
                    book.Line(Correction(line));
                break;
        }
    }

    private void Undo()
    {
        if (!Thinking.While(terminal, run.Undo))
        {
            book.Line("There is nothing to take back yet.");
            return;
        }

        book.Line("Taken back.");
        recall();
        choices.Show();
    }

    private void Save(string rest)
    {
        string? file = rest.Length > 0 ? rest : slot.File;
        if (file is null)
        {
            book.Line("Save where? Type `save FILE`.");
            return;
        }

        try
        {
            SaveFiles.Write(file, run, slot.Source);
            book.Line($"Saved to {file}.");
        }
        catch (CommandFailure problem)
        {
            book.Line(problem.Message);
        }
    }

    private void Help()
    {
        book.Line("NUMBER     do that");
        if (choices.MayWait)
            book.Line("0, wait    until something happens");
        book.Line("more       other ways, and what would be out of character; more WORD finds some of it");
        book.Line("look       the choices again");
        book.Line("who        the others, as you see them");
        book.Line("map        places, ways, and who you believe is where");
        book.Line("why [N]    why the last thing you saw happened, or event N");
        book.Line("undo       take the last decision back");
        book.Line("save FILE  keep the story here, to go on with play --save FILE");
        book.Line("quit       stop");
    }

    private string Correction(string line)
    {
        int least = choices.MayWait ? 0 : 1;
        string range = choices.LargestNumber <= least ? $"{least}" : $"a number from {least} to {choices.LargestNumber}";
        string others = choices.LargestNumber < choices.Options.Length ? ", more to see what else there is" : "";
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
