using System.Diagnostics;
using Motive.Cluster;

namespace Motive.ClusterBench;

/// <summary>Somebody who reads one session, and does what is offered first that their character has a reason for. What fails is sent again under its number.</summary>
internal sealed class Reader(Func<IGrainFactory> cluster, string name, string who, ulong seed)
{
    private const int TriesBetweenComplaints = 40;

    private string token = "";

    /// <summary>What was decided, in order: each was answered.</summary>
    public List<string> Decided { get; } = [];

    public bool IsOver { get; private set; }

    public ulong Seed => seed;

    private IStorySession Session => cluster().GetGrain<IStorySession>(name);

    /// <returns>False where it is not known whether it has begun: its tokens are told once.</returns>
    public async Task<bool> BeginAsync()
    {
        try
        {
            BegunSession begun = await Session.Begin(new SessionRequest { Story = "story", Seats = [who], Seed = seed });
            token = begun.Tokens is [string only] ? only : throw new InvalidOperationException(begun.Refusal?.Words);
            return true;
        }
        catch (Exception lost) when (lost is not InvalidOperationException)
        {
            return false;
        }
    }

    /// <returns>How long the turn took from its first sending to its answer; null where there is none to make.</returns>
    public async Task<TimeSpan?> TurnAsync(CancellationToken stop)
    {
        SeatView view = await UntilAsync(() => Session.Read(token, int.MaxValue), stop);
        for (int tries = 1; view.IsThinking; tries++)
        {
            if (tries % TriesBetweenComplaints == 0)
                Console.Error.WriteLine($"{name} has been thinking for {tries} questions.");
            await Task.Delay(25, stop);
            view = await UntilAsync(() => Session.Read(token, int.MaxValue), stop);
        }

        IsOver = view.IsOver;
        if (view.Options.IsEmpty)
            return null;
        string phrase = view.Options.First(option => option.Reason is not null || option.Kind == OptionKind.Wait || option == view.Options[^1]).Phrase;
        long began = Stopwatch.GetTimestamp();
        view = await UntilAsync(() => Session.Decide(token, Decided.Count + 1, phrase, int.MaxValue), stop);
        Decided.Add(phrase);
        if (view.Number != Decided.Count)
            throw new InvalidOperationException($"{name}: {Decided.Count} decisions were answered, and the session has had {view.Number}.");
        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>All that it was told, to be compared with a run that never left a process.</summary>
    public async Task<string[]> ToldAsync(CancellationToken stop) => [.. (await UntilAsync(() => Session.Read(token, 0), stop)).Passages.Select(passage => passage.Text)];

    /// <summary>Until there is an answer, whatever becomes of silos meanwhile.</summary>
    private async Task<SeatView> UntilAsync(Func<Task<SessionAnswer>> ask, CancellationToken stop)
    {
        for (int tries = 1; ; tries++)
        {
            stop.ThrowIfCancellationRequested();
            try
            {
                SessionAnswer answer = await ask();
                if (answer.View is SeatView view)
                    return view;
                if (answer.Refusal!.Kind != RefusalKind.Busy)
                    throw new InvalidOperationException($"{name}: {answer.Refusal.Words}");
            }
            catch (Exception failed) when (failed is not InvalidOperationException)
            {
                if (tries % TriesBetweenComplaints == 0)
                    Console.Error.WriteLine($"{name}, tried {tries} times: {failed.GetType().Name}: {failed.Message}");
            }

            await Task.Delay(50, stop);
        }
    }
}
