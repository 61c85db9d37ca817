using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>How many ground instances a definition gives: more than this and no story could be played in reasonable time.</summary>
internal static class GroundSizes
{
    public const int Most = 200_000;

    public static void Check(Program program, string kind, string name, ImmutableArray<ParameterSymbol> parameters, Origin origin)
    {
        long size = 1;
        foreach (ParameterSymbol parameter in parameters)
            size = Math.Min(size * (parameter.Type?.Members.Count ?? 1), int.MaxValue);
        if (size > Most)
            program.Diagnostics.Report(Mistakes.TooManyInstances, origin, kind, name, $"{size}", $"{Most}");
    }
}
