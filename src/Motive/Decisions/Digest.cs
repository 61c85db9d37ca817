using System.Security.Cryptography;
using System.Text;
using Motive.World;

namespace Motive.Decisions;

/// <summary>A short hash of a text, the same on every machine: 16 hexadecimal digits.</summary>
internal static class Digest
{
    private const int Length = 16;

    public static string Compute(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
