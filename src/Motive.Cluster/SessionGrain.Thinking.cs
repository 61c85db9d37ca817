using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Motive.Cluster;

/// <summary>How the run of a session comes into memory, is thought on, and goes out of it.</summary>
internal sealed partial class SessionGrain
{
    private readonly CancellationTokenSource stopping = new();
    private SeatRun? run;
    private Prompt? prompt;
    private Task thinking = Task.CompletedTask;
    private Task<Refusal?>? loading;

    /// <summary>What is in memory may be other than what is kept: nothing more is written of it.</summary>
    private bool isSpoilt;

    /// <summary>Whoever has thought a while may think on after the call, until the silo needs the grain gone.</summary>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await thinking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (run is not null)
            telemetry.Went();
        if (run is { IsAtPrompt: true } && prompt is not null && !isSpoilt && !NewTurns.IsEmpty)
            await SnapshotAsync(run);
    }

    /// <summary>Whether the story has come to somebody's turn, or does before patience is at its end.</summary>
    private async Task<bool> IsSettledAsync(CancellationToken cancellation)
    {
        try
        {
            await thinking.WaitAsync(limits.Patience, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
        catch
        {
            isSpoilt = true;
            DeactivateOnIdle();
            throw;
        }
    }

    /// <summary>Makes a turn that is kept, and goes on to the next prompt.</summary>
    /// <param name="turn">Null to go on from where it stands.</param>
    /// <param name="place">Given back at the end.</param>
    private async Task ThinkAsync(KeptTurn? turn, IDisposable? place)
    {
        SeatRun thought = run!;
        using (place)
        {
            if (turn is not null)
                await room.DoAsync(() => thought.Make(turn), stopping.Token);
            await room.ThinkAsync(thought.Think, stopping.Token);
            prompt = await room.DoAsync(thought.Stand, stopping.Token);
        }

        if (NewTurns.Length >= limits.TurnsBetweenSnapshots)
            await SnapshotAsync(thought);
    }

    /// <summary>Brings the run into memory: from its save, and by the turns since.</summary>
    /// <returns>Why that cannot be; null where it is there.</returns>
    private async Task<Refusal?> LoadAsync()
    {
        if (run is not null)
            return null;
        loading ??= RestoreAsync();
        try
        {
            return await loading;
        }
        finally
        {
            loading = null;
        }
    }

    private async Task<Refusal?> RestoreAsync()
    {
        long began = Stopwatch.GetTimestamp();
        KeptSession kept = session.State;
        if (shelf.Find(kept.Request.Story, kept.Fingerprint) is not (string fingerprint, LoadedStory story))
            return new Refusal(RefusalKind.NotFound, $"There is no story `{kept.Request.Story}` here any more.");
        List<string> notices = [.. kept.Notices];
        bool isMoved = fingerprint != kept.Fingerprint;
        if (isMoved)
            notices.Add("The story was edited since you were here. What you decided stands, as far as it still can.");
        SeatRun restored = await room.DoAsync(() => Open(story, kept, notices), stopping.Token);
        foreach (KeptTurn turn in NewTurns)
        {
            await room.ThinkAsync(restored.Think, stopping.Token);
            if (!await room.DoAsync(() => restored.Make(turn), stopping.Token))
                notices.Add($"Turn {turn.Number}, {turn.Phrase}, could not be made any more.");
        }

        await room.ThinkAsync(restored.Think, stopping.Token);
        prompt = await room.DoAsync(restored.Stand, stopping.Token);
        run = restored;
        telemetry.Came();
        WatchPresence();
        telemetry.Returned(Stopwatch.GetElapsedTime(began));
        if (isMoved || notices.Count > kept.Notices.Length)
        {
            (kept.Fingerprint, kept.Notices) = (fingerprint, [.. notices]);
            await SnapshotAsync(restored);
        }

        return null;
    }

    private SeatRun Open(LoadedStory story, KeptSession kept, List<string> notices)
    {
        if (kept.Save is null)
            return new SeatRun(story.Begin(kept.Request.Run), kept.Request.Seats, limits.MostEventsOfTurn);
        ResumedRun resumed = story.Resume(SavedRun.Read(kept.Save), mostEvents: limits.MostEventsOfTurn);
        notices.AddRange(new[] { resumed.Lost, resumed.OtherPast }.OfType<string>());
        return new SeatRun(resumed.Run, kept.Request.Seats, limits.MostEventsOfTurn);
    }

    /// <summary>Writes the run as it stands. Where that fails nothing is lost: the turns are kept by themselves.</summary>
    private async Task SnapshotAsync(SeatRun standing)
    {
        KeptTurn? last = NewTurns.IsEmpty ? session.State.Last : NewTurns[^1];
        string save = await room.DoAsync(standing.Save, CancellationToken.None);
        (session.State.Away, session.State.Save, session.State.Last, session.State.Turns) = ([.. Away], save, last, Number);
        try
        {
            await WriteAsync(session);
            telemetry.Wrote(save.Length);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            LogUnwritten(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A session could not be written as it stands. Its turns are kept, and are made again when it comes back.")]
    private static partial void LogUnwritten(ILogger log, Exception failure);
}
