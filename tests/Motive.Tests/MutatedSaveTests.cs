using Motive.Reading;
using Motive.Saves;

namespace Motive.Tests;

/// <summary>A save that was changed in any way is refused, or is the same game, or what is different is said.</summary>
public class MutatedSaveTests
{
    private static readonly StoryRun Saved = Played();
    private static readonly string Text = SaveFormat.Write(Saved, "lamp.story");

    public static TheoryData<string> Ways => new("lost", "doubled", "swapped", "digits", "letters", "keys", "truths", "swapped far");

    [Theory]
    [MemberData(nameof(Ways))]
    public void No_change_makes_another_game_of_it_without_a_word(string way)
    {
        int loaded = 0;
        foreach (string mutant in Mutants(way))
            loaded += IsSilentlyTheSame(mutant) is true ? 1 : 0;
        Assert.True(way != "swapped" || loaded > 0, "Two lines that may stand in either order make the same save.");
    }

    [Fact]
    public void How_it_is_laid_out_does_not_matter()
    {
        Assert.True(IsSilentlyTheSame(Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.True(IsSilentlyTheSame(string.Concat(Text.Split('\n').Select(line => line.Trim()))));
    }

    [Fact]
    public void Saved_loaded_and_saved_it_has_the_same_bytes()
    {
        foreach (StoryRun run in (StoryRun[])[Played(), Fixtures.Played("Ada"), Fixtures.BenIsAsked(), Fixtures.BenIsAsked().Decide("It was me.")])
        {
            string text = SaveFormat.Write(run, "lamp.story");
            Assert.Equal(text, SaveFormat.Write(SaveReplay.Resume(Fixtures.Lamp, SaveFormat.Read(text)).Run, "lamp.story"));
        }
    }

    /// <summary>True: the same game, and nothing said. Null: something was said. It fails where neither holds.</summary>
    private static bool? IsSilentlyTheSame(string mutant)
    {
        try
        {
            SavedRun read = SaveFormat.Read(mutant);
            ResumedRun resumed = SaveReplay.Resume(Fixtures.Lamp, read);
            if (!resumed.IsSameGame || !resumed.Remarks.IsEmpty || resumed.StoryChanged)
                return null;
            Assert.Equal(Text, SaveFormat.Write(resumed.Run, read.Source));
            return true;
        }
        catch (Exception problem) when (problem is SaveException or RequestException)
        {
            Assert.DoesNotContain('\n', problem.Message);
            return null;
        }
    }

    private static IEnumerable<string> Mutants(string way)
    {
        string[] lines = Text.Split('\n');
        return way switch
        {
            "lost" => Enumerable.Range(0, lines.Length).Select(at => Joined([.. lines[..at], .. lines[(at + 1)..]])),
            "doubled" => Enumerable.Range(0, lines.Length).Select(at => Joined([.. lines[..at], lines[at], .. lines[at..]])),
            "swapped" => Enumerable.Range(0, lines.Length - 1).Select(at => Joined([.. lines[..at], lines[at + 1], lines[at], .. lines[(at + 2)..]])),
            "swapped far" => Enumerable.Range(0, lines.Length - 11).Select(at => Joined([.. lines[..at], lines[at + 10], .. lines[(at + 1)..(at + 10)], lines[at], .. lines[(at + 11)..]])),
            "digits" => Places(char.IsAsciiDigit).Select(at => With(at, Text[at] == '9' ? '0' : (char)(Text[at] + 1))),
            "letters" => Places(char.IsAsciiLetter).Where(at => at % 3 == 0).Select(at => With(at, Text[at] == 'z' ? 'a' : (char)(Text[at] + 1))),
            "keys" => Enumerable.Range(0, lines.Length).Select(at => Joined([.. lines[..at], lines[at].Replace("\":", "s\":", StringComparison.Ordinal), .. lines[(at + 1)..]])),
            _ => [Text.Replace("true", "false", StringComparison.Ordinal), Text.Replace("false", "true", StringComparison.Ordinal), Text.Replace("false", "null", StringComparison.Ordinal)],
        };
    }

    private static IEnumerable<int> Places(Func<char, bool> wanted) => Enumerable.Range(0, Text.Length).Where(at => wanted(Text[at]));

    private static string With(int at, char letter) => string.Concat(Text.AsSpan(0, at), [letter], Text.AsSpan(at + 1));

    private static string Joined(string[] lines) => string.Join('\n', lines);

    private static StoryRun Played()
    {
        StoryRun run = Fixtures.Played("Ben", new RunRequest { Seed = 7, Set = ["fond(Ada, by Ben) = 2"] });
        while (run.Session.Scene is null)
            run.Decide("wait");
        return run.Decide("It was the wind.").Decide("wait");
    }
}
