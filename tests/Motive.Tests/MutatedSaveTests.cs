using System.Text.Json;
using System.Text.Json.Nodes;
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

    /// <summary>Without a hash that tells, what is played is what the save says, or what is different is said.</summary>
    [Fact]
    public void What_is_edited_with_the_hash_made_anew_is_played_or_is_said()
    {
        int silent = 0;
        foreach (string edited in Edited())
        {
            SavedRun? read = null;
            try
            {
                read = SaveFormat.Read(edited);
                ResumedRun resumed = SaveReplay.Resume(Fixtures.Lamp, read);
                if (!resumed.IsSameGame || !resumed.Remarks.IsEmpty || resumed.StoryChanged)
                    continue;
                SavedRun played = SaveFormat.Read(SaveFormat.Write(resumed.Run, read.Source));
                Assert.True(played.Request.SaysTheSameAs(read.Request), edited);
                Assert.Equal(read.Decisions.Select(made => made.Phrase), played.Decisions.Select(made => made.Phrase));
                Assert.All(read.Decisions.Zip(played.Decisions).Where(pair => pair.First.Past is not null), pair => Assert.Equal(pair.First.Past, pair.Second.Past));
                Assert.True(read.Past is null || read.Past == played.Past, edited);
                silent++;
            }
            catch (Exception problem) when (problem is SaveException or RequestException)
            {
                Assert.DoesNotContain('\n', problem.Message);
            }
        }

        Assert.True(silent > 0);
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
        foreach (StoryRun run in (StoryRun[])[Played(), Fixtures.Played("Ada"), Fixtures.BenIsAsked(), Fixtures.BenIsAsked().Choose("It was me.")])
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

    /// <summary>Every value of the save, one at a time, made another: a number, a truth, a text that stands elsewhere; every element of a list lost.</summary>
    /// <summary>With what was concluded on the way, and without it.</summary>
    private static IEnumerable<string> Edited() => Edited(Text).Concat(Edited(WithoutConclusions()));

    private static string WithoutConclusions()
    {
        JsonNode root = JsonNode.Parse(Text)!;
        Assert.True(root.AsObject().Remove("concluded"));
        return root.ToJsonString();
    }

    private static IEnumerable<string> Edited(string save)
    {
        int count = Leaves(JsonNode.Parse(save)!).Count();
        for (int at = 0; at < count; at++)
        {
            foreach (string? other in (string?[])["walk(Ben, Garden)", "wait", "1", null])
            {
                JsonNode root = JsonNode.Parse(save)!;
                JsonNode leaf = Leaves(root).ElementAt(at);
                if (other is null && leaf.Parent is JsonArray list)
                    list.Remove(leaf);
                else
                    leaf.ReplaceWith(Another(leaf, other));
                if (WithHash(root) is string text)
                    yield return text;
            }
        }
    }

    private static JsonNode? Another(JsonNode leaf, string? other) => leaf.GetValueKind() switch
    {
        JsonValueKind.Number when other is not null => JsonValue.Create(leaf.GetValue<int>() + other.Length),
        JsonValueKind.True or JsonValueKind.False when other is not null => JsonValue.Create(leaf.GetValueKind() == JsonValueKind.False),
        _ => other is null ? null : JsonValue.Create(other),
    };

    private static IEnumerable<JsonNode> Leaves(JsonNode? node) => node switch
    {
        JsonObject parent => parent.Where(member => member.Key is not "format").SelectMany(member => Leaves(member.Value)),
        JsonArray list => list.SelectMany(Leaves).Concat(list.OfType<JsonObject>()),
        null => [],
        _ => [node],
    };

    /// <summary>Null where it is no longer a save at all.</summary>
    private static string? WithHash(JsonNode root)
    {
        try
        {
            SaveDocument document = root.Deserialize(SaveFormat.Context.SaveDocument)!;
            root["hash"] = SaveFormat.HashOf(document);
            return root.ToJsonString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<int> Places(Func<char, bool> wanted) => Enumerable.Range(0, Text.Length).Where(at => wanted(Text[at]));

    private static string With(int at, char letter) => string.Concat(Text.AsSpan(0, at), [letter], Text.AsSpan(at + 1));

    private static string Joined(string[] lines) => string.Join('\n', lines);

    private static StoryRun Played()
    {
        StoryRun run = Fixtures.Played("Ben", new RunRequest { Seed = 7, Set = ["fond(Ada, by Ben) = 2"] });
        while (run.Session.Scene is null)
            run.Choose("wait");
        return run.Choose("It was the wind.").Choose("wait");
    }
}
