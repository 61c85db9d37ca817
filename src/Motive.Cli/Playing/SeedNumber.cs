using System.Globalization;
using System.Security.Cryptography;

namespace Motive.Cli.Playing;

/// <summary>Seeds as readers read and type them.</summary>
internal static class SeedNumber
{
    /// <summary>One that nobody named, short enough to be read and typed again.</summary>
    public static ulong Draw() => (ulong)RandomNumberGenerator.GetInt32(1, 100_000);

    public static string Write(ulong seed) => seed.ToString(CultureInfo.InvariantCulture);
}
