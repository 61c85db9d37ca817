namespace Motive.Stories.Tests;

/// <summary>
/// The fourth chapter of Diamond Heart by itself, and what hangs on what in it. A whole night takes long to think out, so that a test of the story's is run once, and cut off
/// when the evening is decided: what is expected has come about by then, and what is never to be has not.
/// </summary>
public sealed class DravoniaTests
{
    private const int AnEvening = 36;

    internal static readonly ShippedStory Chapter = new("diamond-heart", "dravonia.story");

    public static TheoryData<string> Evenings => [.. Chapter.Story.Tests.Select(test => test.Name)];

    [Theory]
    [MemberData(nameof(Evenings))]
    public void What_hangs_on_what(string title) => Chapter.TestHolds(title, AnEvening);
}
