using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Saves;

namespace Motive.Stories.Tests;

/// <summary>
/// A played run as text, a line each: <c>as Spike</c>, <c>seed 1</c>, <c>set facade(Rarity) = 0</c>; then <c>do ACT</c> (others go first until it is on offer),
/// <c>say WORDS</c> or <c>say</c> anything (in a conversation), <c>wait</c> (once), <c>wait for ACT</c> of anybody's or <c>wait to the end</c>; <c>mark</c> and, later, <c>go back</c> to where it was marked last,
/// so that several ways on from one moment are played without what came before it; <c>expect ending ID</c>, <c>expect beat ID</c>, <c>expect event ACT</c>, <c>expect never ACT</c>, <c>expect told WORDS</c>, <c>expect untold WORDS</c>.
/// </summary>
internal sealed class Script(LoadedStory story, string[] lines)
{
    /// <summary>Ten minutes each: from morning past noon.</summary>
    private const int MostWaits = 40;

    private StoryRun run = new(story, RequestOf(lines));
    private StoryRun? marked;

    public bool Reloads { get; init; }

    /// <param name="path">Below the folder of scripts.</param>
    public static Script Read(LoadedStory story, string path, bool reloads)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Scripts", path));
        return new Script(story, [.. lines.Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)]) { Reloads = reloads };
    }

    public void Play()
    {
        GoOn();
        foreach (string line in lines)
        {
            if (line.StartsWith("do ", StringComparison.Ordinal))
                Do(line[3..]);
            else if (line.StartsWith("say", StringComparison.Ordinal))
                Say(line[3..].TrimStart());
            else if (line == "wait")
                Decide(run.Options[^1]);
            else if (line.StartsWith("wait for ", StringComparison.Ordinal))
                WaitUntil(() => run.Session.Chronicle.Any(record => Flagship.NameOf(run.Story, record) == line[9..]));
            else if (line == "wait to the end")
                WaitUntil(() => false);
            else if (line == "mark")
                run = GoOnFrom(marked = run);
            else if (line == "go back")
                run = GoOnFrom(marked ?? throw new InvalidOperationException("Nothing was marked."));
            else if (line.StartsWith("expect ", StringComparison.Ordinal))
                Expect(line[7..]);
            else if (!IsHeader(line))
                Assert.Fail($"`{line}` means nothing in a script.");
        }
    }

    private static bool IsHeader(string line) => line.StartsWith("as ", StringComparison.Ordinal) || line.StartsWith("seed ", StringComparison.Ordinal)
        || line.StartsWith("set ", StringComparison.Ordinal);

    private static RunRequest RequestOf(string[] lines) => new()
    {
        Player = lines.First(line => line.StartsWith("as ", StringComparison.Ordinal))[3..],
        Seed = ulong.Parse(lines.First(line => line.StartsWith("seed ", StringComparison.Ordinal))[5..], null),
        Set = [.. lines.Where(line => line.StartsWith("set ", StringComparison.Ordinal)).Select(line => line[4..])],
    };

    private void Do(string act)
    {
        WaitUntil(() => run.Options.Any(option => option.Phrase == act));
        Assert.True(run.IsPlayersTurn, $"`{act}` was never on offer; at {run.Session.Now} {string.Join(", ", run.Session.Reached)}.");
        PlayerOption? option = run.Options.FirstOrDefault(option => option.Phrase == act);
        Assert.True(option is not null, $"`{act}` is not on offer at {run.Session.Now}; there are {string.Join("; ", run.Options.Select(other => other.Phrase))}.");
        Decide(option);
    }

    /// <summary>Others go first until the words are on offer.</summary>
    private void Say(string words)
    {
        PlayerOption? Offered() => run.Options.FirstOrDefault(option => option.Kind == OptionKind.Say && option.Label.Contains(words, StringComparison.Ordinal));
        WaitUntil(() => Offered() is not null);
        PlayerOption? option = Offered();
        Assert.True(option is not null, $"`{words}` is not on offer at {run.Session.Now}.");
        Decide(option);
    }

    /// <summary>A conversation does not wait: the first thing there is to say is said.</summary>
    private void WaitUntil(Func<bool> enough)
    {
        for (int waits = 0; waits < MostWaits && run.IsPlayersTurn && !enough(); waits++)
            Decide(run.Session.Scene is null ? run.Options[^1] : run.Options[0]);
    }

    private void Decide(PlayerOption option)
    {
        Assert.True(run.IsPlayersTurn, "It is not the player's turn.");
        run.Decide(option);
        GoOn();
        if (Reloads && run.IsPlayersTurn)
            Reload();
    }

    /// <summary>The save made into a run again stands where the run stood, and has told the same.</summary>
    private void Reload()
    {
        ResumedRun resumed = SaveReplay.Resume(story, SaveFormat.Read(SaveFormat.Write(run, "stories/diamond-heart")));
        Assert.False(resumed.StoryChanged);
        Assert.Equal(run.Transcript, resumed.Run.Transcript);
        Assert.Equal(run.Session.Now, resumed.Run.Session.Now);
        run = resumed.Run;
    }

    /// <summary>Another run that stands at the same prompt; the one that was marked stays there.</summary>
    private static StoryRun GoOnFrom(StoryRun there)
    {
        StoryRun fork = there.Fork(there.Session.Chronicle.Count);
        while (!fork.IsPlayersTurn && !fork.Session.IsOver)
            fork.Next();
        Assert.Equal(there.Session.Now, fork.Session.Now);
        Assert.Equal(there.Transcript.Count, fork.Transcript.Count);
        return fork;
    }

    private void GoOn()
    {
        while (!run.IsPlayersTurn && run.Session.Session.Closed.Count == 0 && !run.Session.IsOver)
            run.Next();
    }

    private string Told => string.Join("\n", run.Transcript.Select(passage => passage.Text));

    private void Expect(string what)
    {
        string[] words = what.Split(' ', 2);
        string[] acts = [.. run.Session.Chronicle.Select(record => Flagship.NameOf(run.Story, record))];
        switch (words[0])
        {
            case "ending" or "beat":
                Assert.True(run.Session.Reached.Contains(words[1]), $"{words[1]} was not reached; {string.Join(", ", run.Session.Reached)} were, by {string.Join("; ", acts)}; it is {run.Session.Now}, and on offer is {string.Join("; ", run.Options.Select(other => other.Phrase))}.");
                break;
            case "event":
                Assert.Contains(words[1], acts);
                break;
            case "never":
                Assert.DoesNotContain(words[1], acts);
                break;
            case "told":
                Assert.Contains(words[1], Told, StringComparison.Ordinal);
                break;
            case "untold":
                Assert.DoesNotContain(words[1], Told, StringComparison.Ordinal);
                break;
            default:
                Assert.Fail($"`expect {what}` means nothing in a script.");
                break;
        }
    }
}
