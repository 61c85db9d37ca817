namespace Motive.Cli.Pages;

/// <summary>A stream that is written to until it fails: the first failure is told, if the stream is vital, and what comes after it is dropped.</summary>
/// <param name="isClosed">It fails from the beginning.</param>
internal sealed class Outlet(Stream inner, bool isClosed, bool isVital) : Stream
{
    private bool hasFailed;

    public override bool CanRead => false;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (hasFailed || buffer.IsEmpty)
            return;
        try
        {
            if (isClosed)
                throw new OutputException("it is closed");
            inner.Write(buffer);
        }
        catch (Exception problem) when (problem is OutputException or IOException or UnauthorizedAccessException)
        {
            hasFailed = true;
            if (isVital)
                throw problem as OutputException ?? new OutputException(problem.Message.TrimEnd('.'), problem);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
