using System.Collections.Immutable;

namespace Motive.Cluster;

/// <summary>
/// Who is there of several who sit together. While somebody is away their character decides for them, as it does for everybody whom nobody plays; the others wait for nobody who is gone. That somebody goes or comes back is a
/// turn like any other, so that it is written, and comes out the same when the run is made again.
/// </summary>
internal sealed partial class SessionGrain
{
    private const int LooksPerAbsence = 4;

    private readonly HashSet<int> leaving = [];
    private readonly HashSet<int> returning = [];
    private readonly Dictionary<int, DateTimeOffset> seen = [];

    /// <summary>Whose characters decide for themselves.</summary>
    private ImmutableSortedSet<int> Away => NewTurns.Aggregate(session.State.Away.ToImmutableSortedSet(), (away, turn) => turn.Kind switch
    {
        TurnKind.Left => away.Add(turn.Seat),
        TurnKind.Returned => away.Remove(turn.Seat),
        _ => away,
    });

    public Task<SessionAnswer> Leave(string token, CancellationToken cancellation) => ChangeAsync(token, leaving, returning, cancellation);

    public Task<SessionAnswer> Return(string token, CancellationToken cancellation) => ChangeAsync(token, returning, leaving, cancellation);

    private async Task<SessionAnswer> ChangeAsync(string token, HashSet<int> into, HashSet<int> outOf, CancellationToken cancellation)
    {
        if (SeatOf(token) is not int seat)
            return Refuse(NotSeated);
        if (await LoadAsync() is Refusal gone)
            return Refuse(gone);
        outOf.Remove(seat);
        into.Add(seat);
        await IsSettledAsync(cancellation);
        await SettlePresenceAsync();
        await IsSettledAsync(cancellation);
        return View(seat, 0);
    }

    /// <summary>Whoever asks again before they were let go is there.</summary>
    private void See(int seat)
    {
        seen[seat] = time.GetUtcNow();
        leaving.Remove(seat);
    }

    /// <summary>From when a session is in memory on, those who do not ask for it are away after a while.</summary>
    private void WatchPresence()
    {
        int seats = session.State.TokenHashes.Length;
        if (seats == 1)
            return;
        for (int seat = 0; seat < seats; seat++)
            See(seat);
        this.RegisterGrainTimer(LookAsync, new GrainTimerCreationOptions(limits.AwayAfter / LooksPerAbsence, limits.AwayAfter / LooksPerAbsence));
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        DateTimeOffset since = time.GetUtcNow() - limits.AwayAfter;
        leaving.UnionWith(seen.Where(seat => seat.Value < since && !returning.Contains(seat.Key)).Select(seat => seat.Key));
        await SettlePresenceAsync();
    }

    /// <summary>Lets go who is gone and takes back who has come, as far as the story can be interrupted now.</summary>
    private async Task SettlePresenceAsync()
    {
        while (thinking.IsCompletedSuccessfully && prompt is { IsOver: false } && NextChange() is KeptTurn turn && turn.Number <= limits.MostTurns && room.Enter(Tenant) is IDisposable place)
        {
            await KeepAsync(turn, place);
            thinking = ThinkAsync(turn, place);
            if (!await IsSettledAsync(CancellationToken.None))
                return;
        }
    }

    /// <summary>In a conversation nobody comes or goes. Where it waits for somebody who is gone, what they say is what is on offer first.</summary>
    private KeptTurn? NextChange()
    {
        ImmutableSortedSet<int> away = Away;
        returning.IntersectWith(away);
        leaving.ExceptWith(away);
        bool isTalk = prompt!.Options.Any(option => option.Kind == OptionKind.Say);
        if (!isTalk && returning.Count > 0)
            return new KeptTurn(Number + 1, TurnKind.Returned, returning.Min(), "");
        if (leaving.Count == 0 || away.Count + leaving.Count >= session.State.TokenHashes.Length)
            return null; // Somebody is left whom the story goes on for; with nobody there it rests.
        if (!isTalk)
            return new KeptTurn(Number + 1, TurnKind.Left, leaving.Min(), "");
        return prompt.Turn is int seat && leaving.Contains(seat) && prompt.Options.FirstOrDefault(option => Prompt.Meant(prompt.Options, option.Phrase) is not null) is PlayerOption said
            ? new KeptTurn(Number + 1, TurnKind.Decided, seat, said.Phrase)
            : null;
    }
}
