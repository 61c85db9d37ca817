using System.Collections.Immutable;
using System.IO.Compression;

namespace Motive.Saves;

/// <summary>Bytes as text: packed by deflate, in base 64.</summary>
internal static class Packed
{
    /// <summary>More than any run comes to; what unpacks to more is not read.</summary>
    private const int MostBytes = 1 << 28;

    public static string Write(ImmutableArray<byte> bytes)
    {
        using MemoryStream packed = new();
        using (DeflateStream packing = new(packed, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(bytes.AsSpan());
        return Convert.ToBase64String(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <returns>Null where it is none.</returns>
    public static ImmutableArray<byte>? Read(string text)
    {
        byte[] packed = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, packed, out int length))
            return null;
        try
        {
            using DeflateStream unpacking = new(new MemoryStream(packed, 0, length), CompressionMode.Decompress);
            using MemoryStream bytes = new();
            byte[] piece = new byte[1 << 16];
            for (int read = unpacking.Read(piece); read > 0; read = unpacking.Read(piece))
            {
                if (bytes.Length + read > MostBytes)
                    return null;
                bytes.Write(piece, 0, read);
            }

            return [.. bytes.GetBuffer().AsSpan(0, (int)bytes.Length)];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
