using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>What was concluded in a run can be written down and recalled by a run that shares nothing with it; whatever else is read is refused, or is a run like any other.</summary>
public sealed class RecollectionBytesTests
{
    private const int MostSteps = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_run_is_made_again_from_bytes_without_thinking(int seed)
    {
        Story story = Fair();
        SessionSetup setup = new() { Seed = (ulong)seed };
        Session run = new(new SharedGrounding(story), setup);
        Run(run);
        ImmutableArray<byte> bytes = run.WriteRecollection();
        Session again = new(new SharedGrounding(story), setup, bytes);
        Run(again);
        Assert.Equal(0, again.ThoughtOut);
        Assert.Equal(Record(run), Record(again));
        Assert.Equal(run.ThinkingCuts, again.ThinkingCuts);
        Assert.True(bytes.AsSpan().SequenceEqual(again.WriteRecollection().AsSpan()));
    }

    [Fact]
    public void It_goes_on_thinking_where_the_bytes_end()
    {
        Story story = Fair();
        Session run = new(new SharedGrounding(story), new SessionSetup());
        for (int i = 0; i < 3; i++)
            run.Step();
        Session again = new(new SharedGrounding(story), new SessionSetup(), run.WriteRecollection());
        Run(run);
        Run(again);
        Assert.Equal(Record(run), Record(again));
        Assert.InRange(again.ThoughtOut, 1, run.ThoughtOut - 1);
    }

    /// <summary>Every byte in turn is another one, is missing, or is the last.</summary>
    [Fact]
    public void Bytes_that_are_damaged_are_refused_or_make_a_run()
    {
        Story story = Fair();
        SharedGrounding shared = new(story);
        Session run = new(shared, new SessionSetup());
        Run(run);
        ImmutableArray<byte> bytes = run.WriteRecollection();
        (int Refused, int Run) count = (0, 0);
        for (int at = 0; at < bytes.Length; at += 1 + (at % 5))
        {
            foreach (ImmutableArray<byte> damaged in (ImmutableArray<byte>[])[bytes.SetItem(at, (byte)(bytes[at] ^ (1 << (at % 8)))), bytes.RemoveAt(at), bytes[..at], bytes.SetItem(at, 255)])
            {
                try
                {
                    Run(new Session(shared, new SessionSetup(), damaged));
                    count.Run++;
                }
                catch (UnfitArchiveException)
                {
                    count.Refused++;
                }
            }
        }

        Assert.True(count.Refused > 100 && count.Run > 0, count.ToString());
    }

    [Fact]
    public void Bytes_of_another_story_are_refused()
    {
        Session run = new(new SharedGrounding(Fair()), new SessionSetup());
        Run(run);
        Story other = Staged.Of(SharedSessionTests.Fair.Replace("character Ann, Ben, Cid", "character Ann, Ben", StringComparison.Ordinal).Replace("at(Cid) = Mill", "at(Ben) = Mill", StringComparison.Ordinal)).Session.Story;
        Assert.Throws<UnfitArchiveException>(() => Run(new Session(new SharedGrounding(other), new SessionSetup(), run.WriteRecollection())));
    }

    private static Story Fair() => Staged.Of(SharedSessionTests.Fair).Session.Story;

    private static void Run(Session session)
    {
        for (int i = 0; i < MostSteps && session.Step() is not StepResult.Over; i++)
        {
        }
    }

    private static string[] Record(Session session) => [.. session.Chronicle.Select(record => string.Join(
        ' ',
        [
            record.Starts, record.Ends, record.Kind, record.Action, string.Join(',', record.Arguments), string.Join(',', record.Seen), string.Join(',', record.Causes), string.Join(',', record.Feelings),
            .. record.Because.Select(Written),
        ]))];

    private static string Written(Reason reason) => string.Join(
        ' ',
        [
            reason.Who, string.Join(',', reason.Wants), reason.Gain, string.Join(',', reason.Plan.Select(Written)), string.Join(',', reason.Believes.Select(belief => $"{belief.Fact}{string.Join(',', belief.Arguments)}{belief.Value}{belief.Source}")),
            reason.Named, reason.Fulfilling, string.Join(',', reason.Limits), reason.Choice?.Draw, reason.Choice?.MorePassedOver, reason.Choice?.MoreRefused,
            .. reason.Choice?.PassedOver.Select(other => $"{Written(other.Act)}{other.Draw}") ?? [],
            .. reason.Choice?.Refused.Select(refusal => $"{Written(refusal.Act)}{refusal.Kind}{refusal.Gain}{refusal.Own}{refusal.Who}{(refusal.By is GroundAct by ? Written(by) : "")}{refusal.Until}") ?? [],
        ]);

    private static string Written(GroundAct act) => $"{act.Action}({string.Join(',', act.Arguments)})";
}
