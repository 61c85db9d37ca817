using System.Text.Json;
using Motive.Answers;
using Motive.Loading;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Recording;
using Motive.Saves;
using Motive.World;

namespace Motive.Tests;

/// <summary>
/// A run that is made again in any way, by taking decisions back, by another run that begins in the middle of it, out of a save, is the run it was made from: what happened, why, what was told
/// and what can be done, there and on to the end.
/// </summary>
public sealed class SameRunTests
{
    /// <summary>What people are about and have set out to do is told, and reckoned with.</summary>
    private static readonly string Elm = "story \"The Elm\"\n" + Fixtures.TextOf("elm")
        .Replace("plans fell", "plans fell, eat", StringComparison.Ordinal)
        .Replace("takes 40 minutes", "takes about 40 minutes", StringComparison.Ordinal)
        .Replace("takes 5 minutes", "takes about 10 minutes", StringComparison.Ordinal) + """

        fact fed(who: character)
        action eat(who: character)
            as "have breakfast"
            requires at(who) = House and not fed(who)
            effects fed(who)
            consenting who
            observing x: at(x) = at(who)
            takes 12 minutes
        wants of who: character
            2 if fed(who) as "to have had breakfast"
            4 if who = Hal and believes(Ida, about_to(fell(Gil))) as "to have warned her"
        chapter 1 "An elm"
            starts day 1 08:00
        """;

    private const int MostDecisions = 40;
    private const int MostEvents = 45;

    public static TheoryData<string, ulong> Runs
    {
        get
        {
            TheoryData<string, ulong> runs = [];
            for (ulong seed = 1; seed <= 4; seed++)
            {
                runs.Add("lamp", seed);
                runs.Add("studio", seed);
                runs.Add("elm", seed);
            }

            runs.Add("shipped", 1);
            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Decisions_that_are_taken_back_and_made_again_change_nothing(string story, ulong seed)
    {
        Straight straight = Straight.Of(story, seed);
        StoryRun run = straight.Run;
        foreach (int turn in straight.TakenBack())
        {
            Assert.Equal(straight.AccountAt(turn), straight.AccountOf(run));
        }

        straight.GoOn(run);
        Assert.Equal(straight.End, straight.AccountOf(run));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_run_that_is_forked_goes_the_same_way_when_it_is_decided_alike(string story, ulong seed)
    {
        Straight straight = Straight.Of(story, seed);
        Random random = new((int)seed);
        for (int fork = 0; fork < 3; fork++)
        {
            int events = random.Next(straight.Run.Session.Chronicle.Count + 1);
            StoryRun run = straight.Run.Fork(events);
            Assert.Equal(events, run.Session.Chronicle.Count);
            straight.GoOn(run);
            Assert.Equal(straight.End, straight.AccountOf(run));
        }

        Assert.Equal(straight.End, straight.AccountOf(straight.Run));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_run_that_is_forked_at_a_turn_stands_there_and_goes_the_same_way(string story, ulong seed)
    {
        Straight straight = Straight.Of(story, seed);
        StoryRun run = straight.Run;
        foreach (int turn in straight.TakenBack())
        {
            StoryRun fork = run.ForkAtTurn();
            Assert.True(fork.IsPlayersTurn);
            Assert.Equal(straight.AccountAt(turn), straight.AccountOf(fork));
            if (turn == straight.Turns.Last())
            {
                straight.GoOn(fork);
                Assert.Equal(straight.End, straight.AccountOf(fork));
            }

            Assert.Equal(straight.AccountAt(turn), straight.AccountOf(run));
        }

        straight.GoOn(run);
        Assert.Equal(straight.End, straight.AccountOf(run));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_run_that_is_saved_goes_on_as_it_would_have(string story, ulong seed)
    {
        Straight straight = Straight.Of(story, seed);
        LoadedStory loaded = straight.Loaded;
        foreach (int turn in straight.Turns)
        {
            SavedRun saved = SaveFormat.Read(straight.SaveAt(turn));
            Assert.Equal(straight.AccountAt(turn), straight.AccountOf(RecalledRun.TryRecall(loaded, saved, MostEvents)!));
            ResumedRun resumed = SaveReplay.Resume(loaded, saved);
            Assert.True(resumed.IsSameGame);
            Assert.Empty(resumed.Remarks);
            Assert.Equal(straight.AccountAt(turn), straight.AccountOf(resumed.Run));
            Assert.Equal(straight.SaveAt(turn), SaveFormat.Write(resumed.Run, ""));
            if (!straight.IsLong || turn == straight.Turns.First() || turn == straight.Turns.Last())
            {
                straight.GoOn(resumed.Run);
                Assert.Equal(straight.End, straight.AccountOf(resumed.Run));
            }
        }
    }

    [Theory]
    [InlineData("lamp", 1)]
    [InlineData("studio", 2)]
    public void A_save_of_another_build_of_the_engine_is_thought_out_anew_and_that_is_said(string story, ulong seed)
    {
        Straight straight = Straight.Of(story, seed);
        LoadedStory loaded = straight.Loaded;
        int turn = straight.Turns.Last();
        ResumedRun resumed = SaveReplay.Resume(loaded, SaveFormat.Read(Rewritten(straight.SaveAt(turn), concluded => concluded.For = "0123456789abcdef")));
        Assert.True(resumed.IsSameGame);
        Assert.StartsWith("All was thought out anew", Assert.Single(resumed.Remarks), StringComparison.Ordinal);
        Assert.Equal(straight.AccountAt(turn), straight.AccountOf(resumed.Run));
        Assert.Equal(straight.SaveAt(turn), SaveFormat.Write(resumed.Run, ""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("no base 64")]
    public void What_cannot_be_recalled_is_thought_out_anew(string bytes)
    {
        Straight straight = Straight.Of("lamp", 2);
        int turn = straight.Turns.Last();
        ResumedRun resumed = SaveReplay.Resume(Fixtures.Lamp, SaveFormat.Read(Rewritten(straight.SaveAt(turn), concluded => concluded.Bytes = bytes)));
        Assert.True(resumed.IsSameGame);
        Assert.Equal(straight.AccountAt(turn), straight.AccountOf(resumed.Run));
    }

    [Fact]
    public void A_fork_goes_a_way_of_its_own_from_its_event_on()
    {
        StoryRun run = Fixtures.Played("Ada").Choose("Walk to the hall").Choose("wait");
        string before = Account(run);
        StoryRun fork = run.Fork(0).ToPrompt().Choose("wait");
        Assert.Equal(before, Account(run));
        Assert.Equal(Account(Fixtures.Played("Ada").Choose("wait")), Account(fork));
        Assert.Throws<ArgumentOutOfRangeException>(() => run.Fork(run.Session.Chronicle.Count + 1));
    }

    private static LoadedStory Load(string story)
    {
        if (story == "lamp")
            return Fixtures.Lamp;
        if (story == "elm")
            return Fixtures.Load(Elm);
        if (story == "studio")
            return Fixtures.Load(ChoiceAnswerTests.Studio);
        string path = Path.Combine(AppContext.BaseDirectory, "shipped", "diamond-heart", "story.story");
        return StoryLoader.Load(path, File.ReadAllText(path), file => File.Exists(file) ? File.ReadAllText(file) : null).Story!;
    }

    /// <summary>A save with other conclusions, and the hash that is right for it.</summary>
    private static string Rewritten(string save, Action<ConcludedDocument> change)
    {
        SaveDocument document = JsonSerializer.Deserialize(save, SaveFormat.Context.SaveDocument)!;
        change(document.Concluded!);
        document.Hash = SaveFormat.HashOf(document);
        return JsonSerializer.Serialize(document, SaveFormat.Context.SaveDocument);
    }

    /// <summary>All that can be read of a run.</summary>
    /// <param name="explained">Of how many events, the last ones, it is told why: for people with much to think of each takes as long as the deciding did.</param>
    private static string Account(StoryRun run, int explained = int.MaxValue) => string.Join('\n',
    [
        .. run.Session.Chronicle.Select(occurrence => ChronicleLines.Event(run.Session, occurrence, "")),
        .. run.Session.Chronicle.TakeLast(explained).SelectMany(occurrence => Why.Explain(run.Session, occurrence.Number, null).Paragraphs),
        .. run.Transcript.Select(passage => passage.Text),
        ChronicleLines.End("here", run.Session.Chronicle.Count, run.Session.Reached, run.Session),
        .. run.Options.Select(option => $"{option.Phrase}: {option.Label} ({option.Reason})"),
        $"{run.Session.Now.Minutes} {run.Lull} {run.Setback}",
    ]);

    /// <summary>
    /// A run that was played from its beginning to its end, deciding by chance, and what it was at some of its turns. Each is played once for all tests; a test that takes it back makes its decisions again, so that it
    /// stands at its end.
    /// </summary>
    private sealed class Straight(LoadedStory loaded, StoryRun run, int mostDecisions)
    {
        private static readonly Dictionary<(string Story, ulong Seed), Straight> Played = [];

        private readonly SortedDictionary<int, (string Account, string Save)> turns = [];
        private readonly List<Decision> decisions = [];

        public LoadedStory Loaded => loaded;

        public StoryRun Run => run;

        /// <summary>A story whose people have so much to think of that only some of what is made again is made again to the end.</summary>
        public bool IsLong => mostDecisions < MostDecisions;

        public IEnumerable<int> Turns => turns.Keys;

        public string End { get; private set; } = "";

        public string AccountOf(StoryRun again) => Account(again, IsLong ? 3 : int.MaxValue);

        public string AccountAt(int turn) => turns[turn].Account;

        public string SaveAt(int turn) => turns[turn].Save;

        public static Straight Of(string story, ulong seed)
        {
            if (Played.TryGetValue((story, seed), out Straight? known))
                return known;
            LoadedStory loaded = Load(story);
            EntityId[] cast = [.. loaded.Story.Characters];
            StoryRun run = new(loaded, new RunRequest { Seed = seed, Player = loaded.Story[cast[(int)seed % cast.Length]].Name });
            Straight straight = new(loaded, run, story == "shipped" ? MostDecisions / 2 : MostDecisions);
            straight.Play(new Random((int)seed));
            return Played[(story, seed)] = straight;
        }

        /// <summary>Takes the run back from turn to turn, the last one first.</summary>
        public IEnumerable<int> TakenBack()
        {
            foreach (int turn in Turns.Reverse())
            {
                while (run.DecisionsMade.Count > turn)
                    Assert.True(run.Undo());
                yield return turn;
            }
        }

        /// <summary>Decides as the straight run did, as long as that.</summary>
        public void GoOn(StoryRun again)
        {
            again.GoToPrompt();
            foreach (Decision decision in decisions.Skip(again.DecisionsMade.Count))
            {
                again.Decide(decision);
                again.GoToPrompt();
            }
        }

        private void Play(Random random)
        {
            run.GoToPrompt();
            while (run.IsPlayersTurn && decisions.Count < mostDecisions && run.Session.Chronicle.Count < MostEvents)
            {
                if (random.Next(6) == 0 || decisions.Count == 1)
                    turns[decisions.Count] = (AccountOf(run), SaveFormat.Write(run, ""));
                decisions.Add(random.Next(3) == 0 ? run.Offered[random.Next(run.Offered.Length)].Decision : run.Offered[0].Decision);
                run.Decide(decisions[^1]);
                run.GoToPrompt();
            }

            Assert.NotEmpty(turns);
            End = AccountOf(run);
        }
    }
}
