using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Motive.Cluster;

/// <summary>
/// A session in memory: what is kept of it, and the run that is made of that. Its turns are written before they are made, so that an answer is never ahead of what is kept; the thinking is done elsewhere
/// (<see cref="ThinkingRoom"/>), and the grain stays free to be read meanwhile.
/// </summary>
internal sealed partial class SessionGrain(
    [PersistentState("session", ClusterSetup.Storage)] IPersistentState<KeptSession> session,
    [PersistentState("turns", ClusterSetup.Storage)] IPersistentState<KeptTurns> turns,
    StoryShelf shelf,
    SessionLimits limits,
    ThinkingRoom room,
    ClusterTelemetry telemetry,
    TimeProvider time,
    ILogger<SessionGrain> log) : Grain, IStorySession, IDisposable
{
    private string Tenant => this.GetPrimaryKeyString().Split('/')[0];

    private int Number => NewTurns is [.., KeptTurn last] ? last.Number : session.State.Turns;

    /// <summary>Those that are not in the save yet.</summary>
    private ImmutableArray<KeptTurn> NewTurns => [.. turns.State.Turns.Where(turn => turn.Number > session.State.Turns)];

    public async Task<BegunSession> Begin(SessionRequest request, CancellationToken cancellation)
    {
        if (session.RecordExists)
            return NotBegun(RefusalKind.Conflict, "That session has begun already.");
        if (Objection(request) is Refusal objection)
            return new BegunSession([], objection);
        if (shelf.Find(request.Story, null) is not (string fingerprint, LoadedStory story))
            return NotBegun(RefusalKind.NotFound, $"There is no story `{request.Story}` here.");
        ITenant tenant = GrainFactory.GetGrain<ITenant>(Tenant);
        if (!await tenant.Admit(this.GetPrimaryKeyString()))
            return NotBegun(RefusalKind.TooMuch, $"No more than {limits.MostSessionsOfTenant} sessions can be kept. Forget one first.");
        ImmutableArray<string> tokens = [.. request.Seats.Select(_ => SeatTokens.Draw())];
        try
        {
            SessionRequest named = request with { Seats = SeatRun.NamesOf(story, request.Seats) };
            run = await room.DoAsync(() => new SeatRun(story.Begin(named.Run), named.Seats, limits.MostEventsOfTurn), cancellation);
            session.State = new KeptSession { Request = named, Fingerprint = fingerprint, TokenHashes = [.. tokens.Select(SeatTokens.Hash)] };
        }
        catch (RequestException meaningless)
        {
            await tenant.Dismiss(this.GetPrimaryKeyString());
            return NotBegun(RefusalKind.Meaningless, meaningless.Message);
        }

        await WriteAsync(session);
        telemetry.Came();
        WatchPresence();
        thinking = ThinkAsync(null, null);
        return new BegunSession(tokens);
    }

    public async Task<SessionAnswer> Read(string token, int after)
    {
        if (SeatOf(token) is not int seat)
            return Refuse(NotSeated);
        if (await LoadAsync() is Refusal gone)
            return Refuse(gone);
        See(seat);
        return View(seat, after);
    }

    public Task<SessionAnswer> Decide(string token, int number, string phrase, int after, CancellationToken cancellation) =>
        TurnAsync(token, new KeptTurn(number, TurnKind.Decided, 0, phrase), after, cancellation);

    public Task<SessionAnswer> Undo(string token, int number, CancellationToken cancellation) =>
        TurnAsync(token, new KeptTurn(number, TurnKind.TakenBack, 0, ""), 0, cancellation);

    public async Task Forget()
    {
        isSpoilt = true;
        await stopping.CancelAsync();
        await session.ClearStateAsync();
        await turns.ClearStateAsync();
        await GrainFactory.GetGrain<ITenant>(Tenant).Dismiss(this.GetPrimaryKeyString());
        DeactivateOnIdle();
    }

    public void Dispose() => stopping.Dispose();

    private async Task<SessionAnswer> TurnAsync(string token, KeptTurn asked, int after, CancellationToken cancellation)
    {
        long began = Stopwatch.GetTimestamp();
        if (SeatOf(token) is not int seat)
            return Refuse(NotSeated);
        if (asked.Phrase.Length > limits.MostPhrase)
            return Refuse(RefusalKind.TooMuch, $"A phrase has {limits.MostPhrase} characters at most.");
        if (await LoadAsync() is Refusal gone)
            return Refuse(gone);
        See(seat);
        using Activity? activity = telemetry.Begin("turn");
        KeptTurn turn = asked with { Seat = seat };
        if (turns.State.Turns.Append(session.State.Last).FirstOrDefault(known => known?.Number == turn.Number) is KeptTurn known)
        {
            if (known != turn)
                return Refuse(RefusalKind.Conflict, $"Turn {turn.Number} was something else. There have been {Number}.");
            telemetry.Repeated();
        }
        else
        {
            if (!await IsSettledAsync(cancellation))
                return Refuse(RefusalKind.Busy, "The story is still being thought out. Try again in a moment.");
            if (Objection(turn) is Refusal objection)
                return Refuse(objection);
            if (room.Enter(Tenant) is not IDisposable place)
                return Refuse(RefusalKind.Busy, "Too many stories are being thought out. Try again in a moment.");
            await KeepAsync(turn, place);
            thinking = ThinkAsync(turn, place);
        }

        await IsSettledAsync(cancellation);
        telemetry.Turned(Stopwatch.GetElapsedTime(began));
        return View(seat, after);
    }

    /// <summary>What is written first counts, whatever becomes of this silo.</summary>
    private async Task KeepAsync(KeptTurn turn, IDisposable place)
    {
        turns.State.Turns = [.. NewTurns, turn];
        try
        {
            await WriteAsync(turns);
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    private Refusal? Objection(KeptTurn turn)
    {
        if (turn.Number != Number + 1)
            return new Refusal(RefusalKind.Conflict, $"There have been {Number} turns; the next is number {Number + 1}.");
        if (turn.Number > limits.MostTurns)
            return new Refusal(RefusalKind.TooMuch, $"A session has {limits.MostTurns} turns at most.");
        if (turn.Kind == TurnKind.TakenBack)
            return session.State.TokenHashes.Length == 1 ? null : new Refusal(RefusalKind.NotOnOffer, "Where several people sit together, nothing is taken back.");
        if (prompt!.Turn != turn.Seat)
            return new Refusal(RefusalKind.NotOnOffer, prompt.IsOver ? "The story is over." : "It is not your turn.");
        return Prompt.Meant(prompt.Options, turn.Phrase) is null ? new Refusal(RefusalKind.NotOnOffer, $"That cannot be decided now. There are: {string.Join("; ", prompt.Options.Select(option => option.Phrase))}.") : null;
    }

    private Refusal? Objection(SessionRequest request)
    {
        if (request.Seats.IsDefaultOrEmpty)
            return new Refusal(RefusalKind.Meaningless, "Somebody has to be played. Name at least one seat.");
        if (request.Seats.Length > limits.MostSeats)
            return new Refusal(RefusalKind.TooMuch, $"No more than {limits.MostSeats} people can sit together.");
        if (request.Seats.Distinct(StringComparer.OrdinalIgnoreCase).Count() < request.Seats.Length)
            return new Refusal(RefusalKind.Meaningless, "Each seat is somebody else's.");
        return request.Seats.Append(request.Story).Any(name => name.Length > limits.MostPhrase) ? new Refusal(RefusalKind.TooMuch, $"A name has {limits.MostPhrase} characters at most.") : null;
    }

    private static Refusal NotSeated => new(RefusalKind.NotYours, "There is no such session, or that is no token of it.");

    private int? SeatOf(string token) => session.RecordExists ? SeatTokens.Find(session.State.TokenHashes, token) : null;

    private SessionAnswer View(int seat, int after)
    {
        bool isThinking = prompt is null || !thinking.IsCompleted;
        ImmutableArray<StoryPassage> told = prompt?.Told[seat] ?? [];
        bool isTheirs = !isThinking && prompt!.Turn == seat;
        return new SessionAnswer(new SeatView
        {
            Who = session.State.Request.Seats[seat],
            Number = Number,
            Passages = [.. told.Skip(after)],
            Told = told.Length,
            Options = isTheirs ? prompt!.Options : [],
            Remarks = isTheirs ? prompt!.Remarks : [],
            IsThinking = isThinking,
            IsOver = !isThinking && prompt!.IsOver,
            Notices = session.State.Notices,
            WaitsFor = isThinking || prompt!.Turn is not int asked ? null : session.State.Request.Seats[asked],
            Away = [.. Away.Select(gone => session.State.Request.Seats[gone])],
        });
    }

    private static SessionAnswer Refuse(RefusalKind kind, string words) => Refuse(new Refusal(kind, words));

    private static SessionAnswer Refuse(Refusal refusal) => new(null, refusal);

    private static BegunSession NotBegun(RefusalKind kind, string words) => new([], new Refusal(kind, words));

    /// <summary>Where it is not certain what was written, all that is in memory is let go, and read anew.</summary>
    private async Task WriteAsync<T>(IPersistentState<T> state)
    {
        try
        {
            await state.WriteStateAsync();
        }
        catch
        {
            isSpoilt = true;
            DeactivateOnIdle();
            throw;
        }
    }
}
