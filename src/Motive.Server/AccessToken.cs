using System.Security.Cryptography;
using System.Text;

namespace Motive.Server;

/// <summary>What whoever comes from another machine has to show: drawn anew by each server, and never told by it to a page.</summary>
public sealed class AccessToken
{
    private const int Bytes = 20;

    /// <summary>As it stands in an address.</summary>
    public string Text { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Takes equally long wherever the two differ, so that nobody finds it out letter by letter.</summary>
    public bool Equals(string? shown) => shown is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(Text));
}
