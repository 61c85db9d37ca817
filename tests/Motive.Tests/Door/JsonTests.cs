using System.Collections.Immutable;
using System.Text.Json;

namespace Motive.Tests.Door;

public sealed class JsonTests
{
    /// <summary>Whoever is at the other end of a wire has what is here.</summary>
    [Theory]
    [InlineData("Ben")]
    [InlineData(null)]
    public void What_is_handed_out_is_the_same_when_it_is_read_again(string? player)
    {
        StoryRun run = Fixtures.Lamp.Begin(new RunRequest { Player = player });
        AssertSame(Fixtures.Lamp.Outline);
        run.Follow("at(Ben)");
        for (int step = 0; step < 12 && !run.IsOver; step++)
        {
            if (run.IsPlayersTurn)
            {
                AssertSame(run.Options);
                run.Decide(run.Options[^1]);
            }

            AssertSame(run.Next());
        }

        Assert.NotEmpty(run.Events);
        Assert.All(run.Events, AssertSame);
        AssertSame(run.Mind("Ada"));
        AssertSame(run.Facts());
        AssertSame(run.Cast("Ada"));
        AssertSame(run.Map("Ada"));
        AssertSame(run.Why(1));
        AssertSame(StoryLoader.Load("character Ann she\n    likes tea\n").Messages);
    }

    [Fact]
    public void A_line_of_the_chronicle_is_the_beginning_of_the_event()
    {
        StoryEvent happened = Fixtures.Watched().Events[0];
        Assert.StartsWith(ChronicleLines.Event(happened)[..^1], StoryJson.Write(happened), StringComparison.Ordinal);
        Assert.Equal(
            ["happening", "outOfCharacter", "phrase", "words"],
            JsonDocument.Parse(StoryJson.Write(happened)).RootElement.EnumerateObject().SkipWhile(field => field.Name != "text").Skip(1).Take(4).Select(field => field.Name));
    }

    [Fact]
    public void What_the_engine_does_not_hand_out_is_refused() => Assert.Throws<NotSupportedException>(() => StoryJson.Write(new Version(1, 0)));

    private static void AssertSame<T>(T view)
    {
        string written = StoryJson.Write(view);
        Assert.DoesNotContain('\n', written);
        Assert.Equal(written, StoryJson.Write(StoryJson.Read<T>(written)!));
    }
}
