using Motive.Loading;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>The story under <c>stories/forty-minutes</c> has words for whoever is played, however it ends, and each of its ends can be played.</summary>
public sealed class SecondStoryTests
{
    private const string Folder = "forty-minutes";

    private static readonly Lazy<LoadedStory> Loading = new(Load);

    internal static LoadedStory Loaded => Loading.Value;

    internal static Story Story => Loaded.Story;

    public static TheoryData<string> Scripts =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Scripts", Folder), "*.script").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Ends that somebody plays; where several ways on are played from one moment, what came before it is played once.</summary>
    [Theory]
    [MemberData(nameof(Scripts))]
    public void Played(string script) => Script.Read(Loaded, Path.Combine(Folder, script), reloads: false).Play();

    [Fact]
    public void Each_end_is_played_by_a_script()
    {
        IEnumerable<string> played = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Scripts", Folder)).SelectMany(File.ReadAllLines)
            .Where(line => line.StartsWith("expect ending ", StringComparison.Ordinal)).Select(line => line[14..].Trim());
        Assert.Equal(Assert.Single(Story.Chapters).Endings.Select(ending => ending.Id).Order(StringComparer.Ordinal), played.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_end_has_words_for_each_of_the_six()
    {
        Assert.Equal(6, Story.Characters.Length);
        foreach (Ending ending in Assert.Single(Story.Chapters).Endings)
        {
            IEnumerable<EntityId> told = ending.Closings.Select(closing => closing.From).OfType<EntityId>();
            Assert.Empty(Story.Characters.Except(told).Select(who => $"{ending.Id}: {Story[who].Name}"));
            Assert.Contains(ending.Closings, closing => closing.From is null);
        }
    }

    /// <summary>Of an act that the modules bring something is told, whoever does it to whom.</summary>
    [Fact]
    public void Each_act_that_people_do_of_their_own_is_told()
    {
        string[] untold = ["fly", "teleport", "teleport_with"];
        IEnumerable<string> told = Story.Tells.Select(tell => Story[tell.Action].Name);
        Assert.Empty(Story.Actions.Select(action => action.Name).Except(told).Except(untold));
    }

    private static LoadedStory Load()
    {
        string path = Path.Combine(Flagship.Root(), "stories", "forty-minutes", "story.story");
        LoadResult result = StoryLoader.Load(path, File.ReadAllText(path), file => File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : null);
        Assert.Empty(result.Messages);
        return result.Story ?? throw new InvalidOperationException("The story does not compile.");
    }
}
