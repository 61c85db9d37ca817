using Motive.Reading;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>The fourth chapter of Diamond Heart by itself, watched to its end.</summary>
public sealed class DravoniaNightTests
{
    private const int ANight = 120;

    [Fact]
    public void The_night_is_told_and_nothing_twice()
    {
        FinishedRun run = new(new StoryRun(DravoniaTests.Chapter.Loaded, new RunRequest { Seed = 1 }), ANight, chapters: 2);
        Assert.True(run.IsOver);
        Assert.Empty(new[] { "H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10", "H11", "H12", "HA" }.Except(run.Reached));
        Assert.InRange(run.Words, 3_000, 7_000);
        Assert.Empty(run.Passages.GroupBy(passage => passage).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
