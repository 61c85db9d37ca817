using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Motive.Language;
using Motive.World;

namespace Motive.Loading;

/// <summary>A hash of the text of files; how their lines end does not count.</summary>
internal static class SourceFingerprint
{
    public static string Compute(ImmutableArray<SourceFile> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (SourceFile file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Text.ReplaceLineEndings("\n")));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
