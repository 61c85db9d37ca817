using Motive.Loading;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>The story under <c>stories/hard-water</c> has words for whoever is played, however it ends, and each of its ends can be played.</summary>
public sealed class HardWaterTests
{
    private const string Folder = "hard-water";

    private static readonly Lazy<LoadedStory> Loading = new(Load);

    private static Story Story => Loading.Value.Story;

    public static TheoryData<string> Scripts =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Scripts", Folder), "*.script").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Ends that somebody plays; where several ways on are played from one moment, what came before it is played once.</summary>
    [Theory]
    [MemberData(nameof(Scripts))]
    public void Played(string script) => Script.Read(Loading.Value, Path.Combine(Folder, script), reloads: false).Play();

    [Fact]
    public void Each_end_is_played_by_a_script()
    {
        IEnumerable<string> played = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Scripts", Folder)).SelectMany(File.ReadAllLines)
            .Where(line => line.StartsWith("expect ending ", StringComparison.Ordinal)).Select(line => line[14..].Trim());
        Assert.Equal(Assert.Single(Story.Chapters).Endings.Select(ending => ending.Id).Order(StringComparer.Ordinal), played.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Sander is dead, and nobody plays him.</summary>
    [Fact]
    public void Each_end_has_words_for_each_of_the_four()
    {
        EntityId[] played = [.. Story.Characters.Where(who => Story[who].Name != "Sander")];
        Assert.Equal(4, played.Length);
        foreach (Ending ending in Assert.Single(Story.Chapters).Endings)
        {
            Assert.Empty(played.Except(ending.Closings.Select(closing => closing.From).OfType<EntityId>()).Select(who => $"{ending.Id}: {Story[who].Name}"));
            Assert.Contains(ending.Closings, closing => closing.From is null);
        }
    }

    /// <summary>Of an act that the modules bring something is told, whoever does it to whom; but of those that nobody can do here.</summary>
    [Fact]
    public void Each_act_that_can_be_done_is_told()
    {
        string[] impossible =
        [
            "fly", "teleport", "teleport_with", "ask", "answer", "plead_ignorance", "ask_why", "keep_from", "write", "read", "read_aloud", "pen", "forge", "send_by_post",
            "arrange", "will_come", "leave_open", "lend_a_hand",
        ];
        Assert.Empty(Story.Actions.Select(action => action.Name).Except(Story.Tells.Select(tell => Story[tell.Action].Name)).Except(impossible));
    }

    private static LoadedStory Load()
    {
        string path = Path.Combine(Flagship.Root(), "stories", Folder, "story.story");
        LoadResult result = StoryLoader.Load(path, File.ReadAllText(path), file => File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : null);
        Assert.Empty(result.Messages);
        return result.Story ?? throw new InvalidOperationException("The story does not compile.");
    }
}
