using System.Collections.Immutable;

namespace Motive.Cluster.Tests;

/// <summary>A session and the people at it.</summary>
internal sealed record Table(IStorySession Session, ImmutableArray<string> Seats, ImmutableArray<string> Tokens)
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
    /// <returns>What was decided, by whom.</returns>
    public async Task<List<(string Who, string Phrase)>> PlayAsync(int turns)
    {
        List<(string Who, string Phrase)> played = [];
        while (played.Count < turns && (await SeeAsync()).WaitsFor is string who)
        {
            int seat = Seats.IndexOf(who);
            SeatView view = await SeeAsync(seat);
            string phrase = Fair.Choose(view.Options);
            SessionAnswer answer = await DecideAsync(view.Number + 1, phrase, seat);
            Assert.Null(answer.Refusal);
            played.Add((who, phrase));
        }

        return played;
    }
}
