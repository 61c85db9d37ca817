using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Telling;

namespace Motive.Tests;

/// <summary>Whole runs of small stories, watched and played, by many seeds.</summary>
public class TransitionLawTests
{
    private const int MostEvents = 60;

    [Theory]
    [InlineData("lighthouse", null)]
    [InlineData("lighthouse", "Una")]
    [InlineData("lighthouse", "Odd")]
    [InlineData("lighthouse", "Twins")]
    [InlineData("two-towns", null)]
    [InlineData("two-towns", "Ida")]
    [InlineData("two-towns", "Wiz")]
    public void Every_line_of_time_and_place_is_true(string story, string? player)
    {
        int lines = 0;
        for (ulong seed = 1; seed <= 12; seed++)
        {
            StoryRun run = Run(story, player, seed);
            TransitionLaw law = new TransitionLaw(run, run.ToldSoFar).Check();
            Assert.True(law.Broken.Count == 0, $"seed {seed}: {string.Join("\n", law.Broken)}");
            Assert.Empty(new ArrivalLaw(run, run.ToldSoFar).Check().Broken);
            lines += law.Lines;
        }

        Assert.True(lines > 0);
    }

    /// <summary>The law is read from words, so it has to see false ones.</summary>
    [Theory]
    [InlineData("At ten past three in the morning the twins were in the shed.")]
    [InlineData("The twins, meanwhile, were in the shed.")]
    [InlineData("In the lamp room, on the jetty, in the shed.")]
    public void A_false_line_breaks_the_law(string line)
    {
        StoryRun run = Run("lighthouse", "Una", 1);
        IEnumerable<ToldPassage> told = run.ToldSoFar.Select(passage => passage.Kind == PassageKind.Transition && passage.Event > 0 ? passage with { Text = line } : passage);
        Assert.NotEmpty(new TransitionLaw(run, [.. told]).Check().Broken);
    }

    [Fact]
    public void Who_is_told_to_come_twice_breaks_the_law()
    {
        StoryRun run = Run("two-towns", null, 1);
        Assert.True(new ArrivalLaw(run, run.ToldSoFar).Check().Arrivals > 0);
        IEnumerable<ToldPassage> twice = run.ToldSoFar.SelectMany(passage => Enumerable.Repeat(passage, passage.Kind == PassageKind.Prose ? 2 : 1));
        Assert.NotEmpty(new ArrivalLaw(run, [.. twice]).Check().Broken);
    }

    /// <summary>A player who does the first thing on offer, or waits.</summary>
    private static StoryRun Run(string story, string? player, ulong seed)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Transitions", $"{story}.story"));
        StoryRun run = new(Fixtures.Load(text), new RunRequest { Seed = seed, Player = player });
        while (!run.Session.IsOver && run.Session.Chronicle.Count < MostEvents)
        {
            if (run.IsPlayersTurn)
                run.Decide(run.Offered.FirstOrDefault(option => option.Foremost)?.Decision ?? new Decision.Wait());
            else
                run.Next();
        }

        run.Finish();
        return run;
    }
}
