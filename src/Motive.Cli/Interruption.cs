using System.Runtime.InteropServices;
using Motive.Cli.Pages;

namespace Motive.Cli;

/// <summary>
/// Ctrl-C, and what else asks a program to end. It ends at once, whatever it is doing, except while some work has asked to be told of Ctrl-C instead, or of
/// every signal: then that work has a short time to end by itself with what it has.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Terminal terminal;
    private readonly PosixSignalRegistration[] registrations;
    private readonly Lock door = new();
    private CancellationTokenSource? work;
    private bool tellsEverySignal;
    private int exitCode;

    public Interruption(Terminal terminal)
    {
        this.terminal = terminal;
        registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Interrupt(signal, ExitCodes.Cancelled)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Interrupt(signal, ExitCodes.Terminated)),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => Interrupt(signal, ExitCodes.HungUp)),
        ];
    }

    /// <summary>Work that looks at the token now and then, and ends soon once it is cancelled.</summary>
    public T While<T>(Func<CancellationToken, T> work)
    {
        using CancellationTokenSource source = new();
        Exchange(source);
        try
        {
            return work(source.Token);
        }
        finally
        {
            Exchange(null);
        }
    }

    /// <summary>Work that goes on until a signal ends it, whichever it is.</summary>
    /// <returns>The exit code of that signal.</returns>
    public int UntilStopped(Action<CancellationToken> work)
    {
        tellsEverySignal = true;
        return While(stop =>
        {
            work(stop);
            return exitCode;
        });
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in registrations)
            registration.Dispose();
    }

    private void Interrupt(PosixSignalContext signal, int code)
    {
        signal.Cancel = true;
        CancellationTokenSource? told = code == ExitCodes.Cancelled || tellsEverySignal ? Tell(code) : null;
        if (told is not null)
            Thread.Sleep(Grace);
        if (told is null || IsAtWork(told))
            End(code);
    }

    /// <summary>The work that is told now; null when there is none, or it knows already.</summary>
    private CancellationTokenSource? Tell(int code)
    {
        lock (door)
        {
            if (work is null or { IsCancellationRequested: true })
                return null;
            exitCode = code;
            work.Cancel();
            return work;
        }
    }

    private bool IsAtWork(CancellationTokenSource told)
    {
        lock (door)
            return work == told;
    }

    private void Exchange(CancellationTokenSource? next)
    {
        lock (door)
            work = next;
    }

    private void End(int code)
    {
        terminal.LeaveAtOnce();
        Environment.Exit(code);
    }
}
