using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>The story under <c>stories/forty-minutes</c> has words for whoever is played, however it ends, and each of its ends can be played.</summary>
public sealed class SecondStoryTests
{
    private static readonly ShippedStory Shipped = new("forty-minutes");

    internal static LoadedStory Loaded => Shipped.Loaded;

    internal static Story Story => Shipped.Story;

    public static TheoryData<string> Scripts => Shipped.Scripts;

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Played(string script) => Shipped.Play(script);

    [Fact]
    public void Each_end_is_played_by_a_script() => Shipped.EachEndIsPlayed();

    [Fact]
    public void Each_end_has_words_for_each_of_the_six()
    {
        Assert.Equal(6, Story.Characters.Length);
        Shipped.EachEndHasWordsFor(Story.Characters);
    }

    /// <summary>Of an act that the modules bring something is told, whoever does it to whom.</summary>
    [Fact]
    public void Each_act_that_people_do_of_their_own_is_told() => Shipped.EachActIsToldBut(["fly", "teleport", "teleport_with"]);
}
