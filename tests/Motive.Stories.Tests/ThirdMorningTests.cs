namespace Motive.Stories.Tests;

/// <summary>
/// The third chapter of Diamond Heart by itself, and what hangs on what in it. The story has another test besides, which goes on until noon and takes too long to run here on
/// every change; <c>motive test</c> runs it.
/// </summary>
public sealed class ThirdMorningTests
{
    private const int AMorning = 60;

    private const string NotLoved = "who does not know that he is loved does not go after her";

    private static readonly ShippedStory Chapter = new("diamond-heart", "third-morning.story");

    [Fact]
    public void Who_does_not_know_that_he_is_loved_stays() => Chapter.TestHolds(NotLoved, AMorning);
}
