using System.Collections.Immutable;

namespace Motive.Cluster.Tests;

/// <summary>A session and the people at it.</summary>
internal sealed record Table(IStorySession Session, ImmutableArray<string> Tokens)
{
    /// <summary>What a seat has before it, once the story has been thought out.</summary>
    public async Task<SeatView> SeeAsync(int seat = 0)
    {
        while (true)
        {
            SessionAnswer answer = await Session.Read(Tokens[seat], 0);
            Assert.Null(answer.Refusal);
            if (!answer.View!.IsThinking)
                return answer.View;
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public Task<SessionAnswer> DecideAsync(int number, string phrase, int seat = 0) => Session.Decide(Tokens[seat], number, phrase, 0);

    /// <summary>Whoever's turn it is does what their character would, for so many turns or till the end.</summary>
    /// <returns>How many turns it had.</returns>
    public async Task<int> PlayAsync(int turns)
    {
        int played = 0;
        for (; played < turns; played++)
        {
            SeatView? asked = null;
            int seat = 0;
            for (; seat < Tokens.Length && asked is null; seat++)
                asked = await SeeAsync(seat) is { Options.Length: > 0 } view ? view : null;
            if (asked is null)
                return played;
            SessionAnswer answer = await DecideAsync(asked.Number + 1, Fair.Choose(asked.Options), seat - 1);
            Assert.Null(answer.Refusal);
        }

        return played;
    }
}
