using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Motive.Characters;
using Motive.Cli.Exporting;

namespace Motive.Cli.Tests;

/// <summary>A run as tables: what they hold is what the run says, and a file is written whole or not at all.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>In the lamp somebody is told something, somebody is wrong, and what is so changes: what is so last in the tables is what is so in the run.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void What_is_held_last_is_what_is_held(ulong seed)
    {
        string path = Path.Combine(TheProgram.Lamp, "story.story");
        StoryRun run = StoryLoader.Load(path, File.ReadAllText(path), _ => null).Story!.Begin(new RunRequest { Seed = seed });
        while (!run.IsOver)
            run.Next();
        MindView[] minds = [.. run.Loaded.Outline.People.Select(person => run.Mind(person.Name))];
        ImmutableArray<BeliefSpell> beliefs = [.. new RunHistory(run, [.. minds]).Beliefs];

        Assert.Contains(beliefs, belief => belief.Spell.Until is not null);
        Assert.Contains(beliefs, belief => !belief.IsTrue);
        foreach (BeliefSpell belief in beliefs.Where(belief => belief.Spell.Until is null))
        {
            HeldBelief held = minds.Single(mind => mind.Who == belief.Who).Believes.Single(held => held.Fact == belief.Fact);
            Assert.Equal((held.Value, held.Source, held.Instead is null), (belief.Spell.Value, belief.Source, belief.IsTrue));
        }

        Dictionary<string, FactValue> world = new RunHistory(run, [.. minds]).World.Where(so => so.Spell.Until is null).ToDictionary(so => so.Fact, so => so.Spell.Value);
        Assert.NotEmpty(run.Facts());
        Assert.All(run.Facts(), standing => Assert.Equal(standing.Value, world[standing.Fact]));
        Assert.All(run.Facts(0), standing => Assert.Equal(standing.Value, new RunHistory(run, [.. minds]).World.First(so => so.Fact == standing.Fact).Spell.Value));
    }

    [Fact]
    public void The_same_run_gives_the_same_file_and_the_events_are_those_of_the_chronicle()
    {
        Assert.Equal(0, TheProgram.Run("export", TheProgram.Lamp, "--seed", "7", "--sqlite", folder["one.db"]).ExitCode);
        Ran again = TheProgram.Run("export", TheProgram.Lamp, "--seed", "7", "--sqlite", folder["two.db"]);

        Assert.Equal($"Wrote {folder["two.db"]}: \"The Lamp\", 5 events, to the end.\n", again.Output);
        Assert.Equal(File.ReadAllBytes(folder["one.db"]), File.ReadAllBytes(folder["two.db"]));
        Assert.Equal(["one.db", "two.db"], folder.Files.Order(StringComparer.Ordinal));
        string[] written = [.. TheProgram.Run("watch", TheProgram.Lamp, "--seed", "7", "--format", "jsonl").Lines[1..^1].Select(line => line[..line.IndexOf(",\"by\"", StringComparison.Ordinal)])];
        Assert.Equal(written, Answer(folder["one.db"], "SELECT '{\"n\":' || n || ',\"day\":' || day || ',\"time\":\"' || time || '\",\"chapter\":' || chapter || ',\"action\":\"' || action || '\",\"args\":' || args FROM events").Split('\n')[1..]);
        Assert.Equal("fact\n", Answer(folder["one.db"], "SELECT fact FROM beliefs EXCEPT SELECT fact FROM facts") + "\n");
    }

    [Fact]
    public void A_file_that_is_there_is_written_over_only_where_that_is_asked_for_and_it_is_an_export()
    {
        File.WriteAllText(folder["mine.txt"], "mine");
        Ran refused = TheProgram.Run("export", TheProgram.Lamp, "--sqlite", folder["mine.txt"]);
        Ran other = TheProgram.Run("export", TheProgram.Lamp, "--sqlite", folder["mine.txt"], "--replace");
        Ran first = TheProgram.Run("export", TheProgram.Lamp, "--sqlite", folder["lamp.db"]);
        Ran second = TheProgram.Run("export", TheProgram.Lamp, "--sqlite", folder["lamp.db"], "--replace", "--events", "2");

        Assert.Equal((2, 2, 0, 3), (refused.ExitCode, other.ExitCode, first.ExitCode, second.ExitCode));
        Assert.Contains("Write over it with --replace", refused.FirstError, StringComparison.Ordinal);
        Assert.Contains("is no export, so it stays as it is", other.FirstError, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["mine.txt"]));
        Assert.Equal("n\n1\n2", Answer(folder["lamp.db"], "SELECT n FROM events"));
    }

    [Theory]
    [InlineData("motive export LAMP --sqlite nowhere/lamp.db", "there is no folder ")]
    [InlineData("motive export LAMP --sqlite .", "it is a folder")]
    [InlineData("motive export LAMP", "--sqlite")]
    [InlineData("export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 8; motive export LAMP --sqlite lamp.db", "cannot write lamp.db: ")]
    public void Where_it_cannot_be_written_that_is_said_and_nothing_is_left(string line, string expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The shell limits how large a file can become, which the runtime's own files have to be left out of.");
        Ran ran = TheProgram.Shell(line, folder);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(expected, ran.FirstError, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void A_save_is_taken_as_it_stands()
    {
        TheProgram.Typed("0\n", "play", TheProgram.Lamp, "--as", "Ben", "--save", folder["ben.json"]);
        Ran ran = TheProgram.Run("export", folder["ben.json"], "--sqlite", folder["ben.db"]);

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal("player|over\nBen|0", Answer(folder["ben.db"], "SELECT player, over FROM run"));
        Assert.Contains("up to where Ben has to decide", ran.Output, StringComparison.Ordinal);
    }

    /// <summary>As <c>sqlite3 -header</c> prints it.</summary>
    internal static string Answer(string path, string question)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = question;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> lines = [string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetName))];
        while (reader.Read())
            lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        return string.Join('\n', lines);
    }
}
