using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Motive.Cli.Stories;

internal enum EntryKind
{
    Nothing,
    File,
    Folder,

    /// <summary>A pipe, a device, a socket, or what may not be looked at: nothing that a text could be read from or written to.</summary>
    Other,
}

/// <summary>What there is at a path, links followed. It is looked at without being opened, since opening a pipe can wait for ever.</summary>
/// <param name="Name">What it is, in words: <c>a pipe</c>.</param>
internal sealed record DiskEntry(EntryKind Kind, string Name)
{
    private const int HereAndNow = -100;
    private const uint TypeAndMode = 3;
    private const int ModeOffset = 28;
    private const int BufferSize = 256;
    private const int NoEntry = 2;
    private const int NoFolder = 20;
    private const int NotPermitted = 1;
    private const int NotImplemented = 38;

    private static readonly DiskEntry Nothing = new(EntryKind.Nothing, "nothing");
    private static readonly DiskEntry File = new(EntryKind.File, "a file");
    private static readonly DiskEntry Folder = new(EntryKind.Folder, "a folder");

    public static DiskEntry At(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            return Nothing;
        return OperatingSystem.IsLinux() ? ByKernel(path) : ByRuntime(path);
    }

    /// <summary>.NET does not tell a file from a pipe; this call does, with a layout that is the same on all machines.</summary>
    private static DiskEntry ByKernel(string path)
    {
        byte[] status = new byte[BufferSize];
        if (Status(HereAndNow, Encoding.UTF8.GetBytes(path + '\0'), 0, TypeAndMode, status) == 0)
            return OfMode(BitConverter.IsLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(status.AsSpan(ModeOffset)) : BinaryPrimitives.ReadUInt16BigEndian(status.AsSpan(ModeOffset)));
        int error = Marshal.GetLastPInvokeError();
        return error switch
        {
            NoEntry or NoFolder => Nothing,
            NotImplemented or NotPermitted => ByRuntime(path),
            _ => new DiskEntry(EntryKind.Other, $"nothing that can be looked at ({Marshal.GetPInvokeErrorMessage(error)})"),
        };
    }

    private static DiskEntry ByRuntime(string path) => Directory.Exists(path) ? Folder : System.IO.File.Exists(path) ? File : Nothing;

    private static DiskEntry OfMode(int mode) => (mode & 0xF000) switch
    {
        0x8000 => File,
        0x4000 => Folder,
        0x1000 => new DiskEntry(EntryKind.Other, "a pipe"),
        0x2000 or 0x6000 => new DiskEntry(EntryKind.Other, "a device"),
        0xC000 => new DiskEntry(EntryKind.Other, "a socket"),
        _ => new DiskEntry(EntryKind.Other, "no file"),
    };

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    private static extern int Status(int folder, byte[] path, int flags, uint mask, byte[] status);
}
