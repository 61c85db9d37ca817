using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Motive.Cluster;

/// <summary>Who holds a seat shows its token. Only the hashes are kept, so that whoever reads the database takes nobody's seat.</summary>
internal static class SeatTokens
{
    private const int Bytes = 20;

    public static string Draw() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <returns>The place of the seat; null where the token is of none.</returns>
    public static int? Find(ImmutableArray<string> hashes, string token)
    {
        byte[] shown = Encoding.UTF8.GetBytes(Hash(token));
        for (int seat = 0; seat < hashes.Length; seat++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(hashes[seat]), shown))
                return seat;
        }

        return null;
    }
}
