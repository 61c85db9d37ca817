using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>The story under <c>stories/hard-water</c> has words for whoever is played, however it ends, and each of its ends can be played.</summary>
public sealed class HardWaterTests
{
    private static readonly ShippedStory Shipped = new("hard-water");

    public static TheoryData<string> Scripts => Shipped.Scripts;

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Played(string script) => Shipped.Play(script);

    [Fact]
    public void Each_end_is_played_by_a_script() => Shipped.EachEndIsPlayed();

    /// <summary>Sander is dead, and nobody plays him.</summary>
    [Fact]
    public void Each_end_has_words_for_each_of_the_four()
    {
        EntityId[] played = [.. Shipped.Story.Characters.Where(who => Shipped.Story[who].Name != "Sander")];
        Assert.Equal(4, played.Length);
        Shipped.EachEndHasWordsFor(played);
    }

    /// <summary>Of an act that the modules bring something is told, whoever does it to whom; but of those that nobody can do here.</summary>
    [Fact]
    public void Each_act_that_can_be_done_is_told() => Shipped.EachActIsToldBut(
    [
        "fly", "teleport", "teleport_with", "ask", "answer", "plead_ignorance", "ask_why", "keep_from", "write", "read", "read_aloud", "pen", "forge", "send_by_post",
        "arrange", "will_come", "leave_open", "lend_a_hand", "clear_up",
    ]);
}
