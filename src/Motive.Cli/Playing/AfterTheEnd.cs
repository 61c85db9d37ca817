using System.Globalization;
using Motive.Cli.Pages;
using Motive.Cli.Supposing;
using Motive.Outlines;
using Motive.Reasons;

namespace Motive.Cli.Playing;

/// <summary>
/// The prompt behind *The End*: which end it was, what the played character never knew, what it all turned on, and what can be read, asked or begun from here.
/// </summary>
internal sealed class AfterTheEnd(Terminal terminal, Interruption interruption, Book book, Prompt prompt, StoryRun run, SaveSlot slot, FoundEnds found)
{
    private const int MostTried = TurningPoints.OrdinaryChoices;
    private const int MostShown = 4;

    private readonly Questions questions = new(book, run);
    private readonly TranscriptFile transcript = new(book, run);

    /// <summary>What the next run is asked for with.</summary>
    public RunRequest? Next { get; private set; }

    public Afterwards Ask()
    {
        if (run.Ends is [.., StoryEnd end])
            book.ShowNotice(WhichEnd(end, found.Add(run.Loaded.Outline, end)));
        NeverKnown();
        book.Blank();
        Offer();
        while (prompt.Ask() is string line)
        {
            (string word, string rest) = CommandLine.Split(line);
            if (word is "quit" or "q" or "exit")
                return Afterwards.Leave;
            if (word == "undo" && Thinking.While(terminal, run.Undo))
            {
                slot.MarkChanged();
                book.Remark("Taken back.");
                return Afterwards.GoOn;
            }

            if (word == "same")
                Next = SameAs(rest);
            else if (word == "another")
                Next = Another(rest);
            else
                Obey(word, rest, line);
            if (Next is not null)
                return Afterwards.BeginAgain;
        }

        return Afterwards.Leave;
    }

    private string WhichEnd(StoryEnd end, IReadOnlyList<StoryEnding>? ends)
    {
        int all = run.Loaded.Outline.Ends.Length;
        string which = end.Title is string title ? $"The end that it came to is \u201C{title}\u201D" : "It came to rest, and to no end that has a name";
        string known = (all, ends) switch
        {
            (0, _) => ".",
            (_, null) => end.Title is null ? $". There {(all == 1 ? "is one" : $"are {all}")}." : all == 1 ? ", the only one there is." : $", one of {all}.",
            (_, { } those) when those.Count == all => $". With it you have found all {all}.",
            (_, { } those) => $". You have found {those.Count} of {all} so far.",
        };
        return which + known;
    }

    private void NeverKnown()
    {
        IReadOnlyList<StoryNote> notes = Thinking.While(terminal, () => run.NeverKnown());
        if (notes.Count == 0)
            return;
        book.ShowNotice("What you never knew:");
        foreach (StoryNote note in notes)
            book.ShowNotice(note.Text);
    }

    private void Offer() => book.Entry("     ", $"{(run.DecisionPhrases.Count > 0 ? "turning, undo, " : "")}{(Others().Length > 0 ? "same, " : "")}another, why, transcript, quit; help says what they do", Lettering.Dim);

    private void Obey(string word, string rest, string line)
    {
        switch (word)
        {
            case "":
                Offer();
                break;
            case "turning":
                TryChoices();
                break;
            case "transcript":
                transcript.Write(rest);
                break;
            case "undo":
                book.Remark("There was nothing to decide, so there is nothing to take back.");
                break;
            case "save":
                book.Remark(Saved(rest));
                break;
            case "help" or "h" or "?":
                Help();
                break;
            default:
                if (!questions.Answer(word, rest))
                    book.Remark($"\"{line}\" is nothing to do here. The story is over. Type turning, undo, same, another, why, transcript, quit, or help.");
                break;
        }
    }

    private string Saved(string rest)
    {
        try
        {
            return rest.Length > 0 ? slot.Copy(rest, run) : slot.File is not null ? slot.Keep(run) : "Save where? Type `save FILE`.";
        }
        catch (CommandFailure problem)
        {
            return problem.Message;
        }
    }

    /// <summary>One after another, each as soon as it is found; Ctrl-C ends the search.</summary>
    private void TryChoices()
    {
        (int shown, int tried) = interruption.While(cancellation =>
        {
            using ProgressLine progress = new(terminal);
            (int points, int choices) = (0, 0);
            progress.Show(Trying(choices));
            foreach (TurningPoint point in run.TurningPoints(MostTried, cancellation))
            {
                progress.Clear();
                choices++;
                if (point.Instead is not null)
                {
                    points++;
                    book.ShowNotice(point.Text);
                    terminal.Output.Flush();
                }

                if (points == MostShown)
                    break;
                progress.Show(Trying(choices));
            }

            return (points, choices);
        });
        book.ShowNotice(TurningPoints.Sum(shown, tried));
    }

    private static string Trying(int tried) => string.Create(CultureInfo.InvariantCulture, $"trying it without one choice, {tried} of {MostTried} tried; Ctrl-C stops …");

    private StoryEntity[] Others() => [.. run.Loaded.Outline.Playable.Where(name => !PlayedCast.NamesIn(run.Request).Contains(name)).Select(name => run.Loaded.Character(name))];

    /// <summary>The same seed, as somebody else; null where it has been said why not.</summary>
    private RunRequest? SameAs(string name)
    {
        StoryEntity[] others = Others();
        if (name.Length == 0 && others.Length != 1)
        {
            book.Remark(others.Length == 0 ? "There is nobody else to be." : $"As whom? Type same and a name: {string.Join(", ", others.Select(other => other.Display))}.");
            return null;
        }

        try
        {
            return run.Request with { Player = name.Length == 0 ? others[0].Name : run.Loaded.Character(name).Name, Players = [] };
        }
        catch (RequestException unknown)
        {
            book.Remark(unknown.Message);
            return null;
        }
    }

    /// <summary>As the same person, with a seed that is named or drawn; null where it has been said what is wrong with it.</summary>
    private RunRequest? Another(string number)
    {
        if (number.Length == 0)
            return run.Request with { Seed = SeedNumber.Draw() };
        if (ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
            return run.Request with { Seed = seed };
        book.Remark("Type another alone, or with the number of a seed.");
        return null;
    }

    private void Help()
    {
        book.Entry("turning          ", $"what it turned on: up to {MostTried} choices, yours and others', each taken out to see how it ends then; takes a while, and Ctrl-C stops it");
        book.Entry("undo             ", "take the last decision back, and go on from there");
        book.Entry("same NAME        ", "the same from the beginning, with the same seed, as somebody else");
        book.Entry("another [SEED]   ", "another one from the beginning, with another seed");
        book.Entry("why [N]          ", "why the last thing you saw happened, or event N; and all else that why answers");
        book.Entry("who, map         ", "the others, and the places, as you saw them at the end");
        book.Entry("transcript FILE  ", "write the whole text to a file; without a name, show it");
        book.Entry("save FILE        ", "keep it, to go on from with play --save FILE");
        book.Entry("quit             ", "stop");
    }
}
