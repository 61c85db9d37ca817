namespace Motive.Checking.Tests;

/// <summary>The tests of the longest story that is shipped (<see cref="ShippedTests"/>).</summary>
public sealed class LongestShippedTests
{
    [Fact]
    public void Tests_of_the_story_hold() => ShippedTests.AllHold(ShippedTests.Longest);
}
