using System.Runtime.InteropServices;

namespace Motive.Cli.Pages;

/// <summary>
/// One of the three descriptors that a Unix process is started with, read and written as it is. The console's own stream does not tell that the reader
/// of a pipe is gone, and reads the terminal's description before a first line.
/// </summary>
internal sealed class Descriptor(int number) : Stream
{
    private const int Interrupted = 4;
    private const int BadDescriptor = 9;
    private const int BrokenPipe = 32;
    private const int GetFlags = 1;
    private const int CloseOnExecute = 1;
    private const short ErrorOrHangUp = 8 | 16;

    /// <summary>The numbers of "try again" on Linux and on macOS: somebody else made the descriptor non-blocking.</summary>
    private static readonly int[] TryAgain = [11, 35];

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    public override bool CanRead => number == 0;

    public override bool CanWrite => number != 0;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>
    /// Whether the process was started without it. Its number may have gone to a file of the runtime since, and such files, unlike what a process is
    /// started with, are closed when another program takes its place.
    /// </summary>
    public static bool WasClosed(int number)
    {
        int flags = GetDescriptorFlags(number, GetFlags);
        return flags < 0 || (flags & CloseOnExecute) != 0;
    }

    /// <summary>Whether whoever read what is written to it has closed it.</summary>
    public static bool IsAbandoned(int number)
    {
        PollEntry entry = new() { Descriptor = number };
        return Poll(ref entry, 1, 0) > 0 && (entry.Happened & ErrorOrHangUp) != 0;
    }

    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        while (true)
        {
            nint count = ReadBytes(number, ref MemoryMarshal.GetReference(buffer), buffer.Length);
            if (count >= 0)
                return (int)count;
            int error = Marshal.GetLastPInvokeError();
            if (!Passes(error))
                throw new CommandFailure($"cannot read the input: {Marshal.GetPInvokeErrorMessage(error)}.");
        }
    }

    /// <exception cref="OutputException">It cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint count = WriteBytes(number, ref MemoryMarshal.GetReference(buffer), buffer.Length);
            int error = count < 0 ? Marshal.GetLastPInvokeError() : 0;
            if (count >= 0)
                buffer = buffer[(int)count..];
            else if (!Passes(error))
                throw new OutputException(error == BadDescriptor ? "it is closed" : Marshal.GetPInvokeErrorMessage(error)) { ReaderIsGone = error == BrokenPipe };
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static bool Passes(int error)
    {
        if (error == Interrupted)
            return true;
        if (!TryAgain.Contains(error))
            return false;
        Thread.Sleep(Pause);
        return true;
    }

    [DllImport("libc", EntryPoint = "read", SetLastError = true)]
    private static extern nint ReadBytes(int descriptor, ref byte buffer, nint count);

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    private static extern nint WriteBytes(int descriptor, ref readonly byte buffer, nint count);

    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int GetDescriptorFlags(int descriptor, int command);

    [DllImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static extern int Poll(ref PollEntry entries, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollEntry
    {
        public int Descriptor;
        public short Asked;
        public short Happened;
    }
}
