namespace Motive.Tests.Hosting;

/// <summary>Several players of one run are each told what they saw, while it goes on as when it is told anew.</summary>
public sealed class SeatTranscriptTests
{
    private const string Rooms = """
        story "Two Rooms"
        type place
        place Hall "the hall" as "in the hall"
        place Loft "the loft" as "in the loft"
        fact at(who: character): place
        fact sung(character)
        fact done(character)
        character Ann "Ann" she
            at Hall
            wants
                2 if sung(Ann) as "to sing"
                1 if done(Ann) as "to have it done"
        character Ben "Ben" he
            at Hall
            wants
                2 if sung(Ben) as "to sing"
        character Cid "Cid" he
            at Loft
            wants
                2 if sung(Cid) as "to sing"
        action sing(who: character)
            as "sing"
            requires not sung(who)
            effects sung(who)
            consenting who
            observing x: at(x) = at(who)
            takes 10 minutes
        action plot(who: character)
            as "plot"
            requires not done(who)
            effects done(who)
            consenting who
            observing x: x = who
            takes 5 minutes
        action go(who: character, to: place)
            requires at(who) != to
            effects at(who) := to
            consenting who
            observing everyone
            takes 5 minutes
        tell sing(who) "{who} sang."
        tell plot(who) from who "{who} thought of something that nobody was to know."
        tell go(who, to) "{who} went."
        chapter 1 "Evening"
            starts day 1 20:00
        """;

    private static readonly LoadedStory Story = StoryLoader.Load("rooms.story", Rooms, _ => null).Story!;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_each_is_told_grows_and_is_what_it_is_when_told_anew(int seed)
    {
        RunRequest request = new() { Player = "Ann", Players = ["Ben", "Cid"], Seed = (ulong)seed };
        StoryRun run = Story.Begin(request);
        Dictionary<string, IReadOnlyList<StoryPassage>> told = new[] { "Ann", "Ben", "Cid" }.ToDictionary(who => who, run.TranscriptOf);
        Dictionary<string, int> before = told.Keys.ToDictionary(who => who, _ => 0);
        for (int turn = 0; !run.IsOver && turn < 40;)
        {
            run.Next();
            if (!run.IsPlayersTurn)
                continue;
            StoryRun loaded = Story.Resume(SavedRun.Read(run.Save())).Run;
            foreach (string who in told.Keys)
            {
                Assert.True(told[who].Count >= before[who]);
                before[who] = told[who].Count;
                Assert.Equal(told[who].Select(passage => passage.Text), loaded.TranscriptOf(who).Select(passage => passage.Text));
            }

            run.Decide(run.Options[turn++ % run.Options.Length]);
        }

        Assert.Contains(told["Ann"], passage => passage.Text.Contains("nobody was to know", StringComparison.Ordinal));
        Assert.DoesNotContain(told["Ben"].Concat(told["Cid"]), passage => passage.Text.Contains("Ann thought", StringComparison.Ordinal));
        Assert.Contains(told["Cid"], passage => passage.Text.Contains("Cid sang", StringComparison.Ordinal));
        Assert.Throws<RequestException>(() => run.TranscriptOf("Dan"));
    }
}
