using Motive.Loading;
using Motive.Reading;
using Motive.World;

namespace Motive.Checking.Tests;

/// <summary>The story that <c>new</c> writes shows what it says: nothing stands in it that cannot come about.</summary>
public sealed class StarterTests(StarterRuns runs) : IClassFixture<StarterRuns>
{
    public static TheoryData<string> Passages => [.. StarterRuns.Story.Tells.SelectMany(tell => tell.Passages)
        .Concat(StarterRuns.Story.Chapters.SelectMany(chapter => chapter.Endings).SelectMany(ending => ending.Closings).SelectMany(closing => closing.Passages))
        .Select(passage => passage.Text).Concat(StarterRuns.Story.Happenings.Select(happening => happening.Text).OfType<Prose>()).Select(StarterRuns.MarkOf)];

    public static TheoryData<int> Choices => [.. StarterRuns.Story.Scenes.SelectMany(scene => ChoicesIn(scene.Body)).Select(choice => choice.Id)];

    public static TheoryData<string> Ends =>
        [.. StarterRuns.Story.Chapters.SelectMany(chapter => chapter.Beats.Select(beat => beat.Id).Concat(chapter.Endings.Select(ending => ending.Id)))];

    [Theory]
    [MemberData(nameof(Passages))]
    public void Every_passage_is_told(string mark) => Assert.Contains(mark, runs.Told, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Choices))]
    public void Every_choice_is_made_by_somebody(int choice) => Assert.Contains(choice, runs.Choices);

    [Theory]
    [MemberData(nameof(Ends))]
    public void Every_beat_and_every_ending_is_reached(string id) => Assert.Contains(id, runs.Reached);

    [Fact]
    public void Everybody_can_be_played_to_two_ends_at_least() =>
        Assert.All(StarterRuns.Story.Characters, who => Assert.True(runs.EndsOf[StarterRuns.Story[who].Name].Count >= 2, StarterRuns.Story[who].Name));

    [Fact]
    public void It_compiles_without_a_warning() => Assert.Empty(StarterRuns.Loaded.Warnings);

    private static IEnumerable<SceneChoice> ChoicesIn(IEnumerable<SceneNode> nodes) => nodes.SelectMany(node => node switch
    {
        SceneNode.Choices choices => choices.Options.SelectMany(option => ChoicesIn(option.Body).Prepend(option)),
        SceneNode.Branch branch => ChoicesIn(branch.Then.Concat(branch.Otherwise)),
        _ => [],
    });
}

/// <summary>The story watched with some seeds, and played by people who do now this, now that.</summary>
public sealed class StarterRuns
{
    private const int WatchedSeeds = 12;
    private const int PlayedSeeds = 240;
    private const int MostDecisions = 30;

    private readonly List<string> told = [];

    public StarterRuns()
    {
        for (int seed = 1; seed <= WatchedSeeds; seed++)
            Note(new StoryRun(Loaded, new RunRequest { Seed = (ulong)seed }), 0);
        foreach (string player in Story.Characters.Select(who => Story[who].Name))
        {
            for (int seed = 1; seed <= PlayedSeeds; seed++)
                Note(new StoryRun(Loaded, new RunRequest { Seed = (ulong)seed, Player = player }), seed);
        }

        Told = string.Join(" ", told);
    }

    public static LoadedStory Loaded { get; } = Repository.Load("src/Motive.Cli/Starting/starter.story");

    internal static Story Story => Loaded.Story;

    public string Told { get; }

    public HashSet<int> Choices { get; } = [];

    public HashSet<string> Reached { get; } = [];

    /// <summary>By who was played.</summary>
    public Dictionary<string, HashSet<string>> EndsOf { get; } = Story.Characters.ToDictionary(who => Story[who].Name, _ => new HashSet<string>());

    /// <summary>The longest piece of a passage that is told as it is written.</summary>
    internal static string MarkOf(Prose text) => text.Segments.OfType<ProseSegment.Literal>()
        .SelectMany(literal => literal.Text.Split("\n\n")).Select(Plain).MaxBy(piece => piece.Length)!;

    private static string Plain(string text) =>
        string.Join(' ', text.Replace('’', '\'').Replace('‘', '\'').Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal)
            .Replace("\"", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Note(StoryRun run, int habit)
    {
        for (int decision = 0; !run.Session.IsOver; decision++)
        {
            while (!run.IsPlayersTurn && !run.Session.IsOver)
                run.Next();
            if (run.IsPlayersTurn)
                run.Decide(DecisionOf(run, habit, decision));
        }

        told.AddRange(run.Transcript.Select(passage => Plain(passage.Text)));
        Choices.UnionWith(run.Session.Chronicle.SelectMany(occurrence => occurrence.SceneChoices));
        Reached.UnionWith(run.Session.Reached);
        if (run.Request.Player is string player)
            EndsOf[player].UnionWith(run.Session.Chronicle.Select(occurrence => occurrence.Ending).OfType<string>());
    }

    /// <summary>Anything that is on offer, by turns that look like chance and are none; every third waits where there is something to wait for, and in the end all do.</summary>
    private static Play.Clock.Decision DecisionOf(StoryRun run, int habit, int decision)
    {
        uint mixed = (uint)((habit * 31) + decision + 1) * 2654435761;
        OfferedDecision[] deeds = [.. run.Offered.Where(option => option.Decision is not Play.Clock.Decision.Wait)];
        bool waits = deeds.Length == 0 || decision >= MostDecisions || (mixed >> 8) % 3 == 0;
        return waits && run.Session.Scene is null ? new Play.Clock.Decision.Wait() : deeds[(int)((mixed >> 16) % (uint)deeds.Length)].Decision;
    }
}
