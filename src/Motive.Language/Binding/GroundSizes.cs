using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>How many ground instances the definitions of a story give, each and together.</summary>
internal sealed class GroundSizes(DiagnosticBag diagnostics)
{
    private long inAll;
    private (long Size, string Kind, string Name) largest;

    /// <param name="members">How many entities each parameter may be.</param>
    /// <returns>Whether there are few enough of them; too many have been reported.</returns>
    public bool Check(string kind, string name, IEnumerable<int> members, Origin origin)
    {
        long size = 1;
        foreach (int count in members)
            size = Math.Min(size * count, int.MaxValue);
        if (size > StoryLimits.Instances)
        {
            diagnostics.Report(Mistakes.TooManyInstances, origin, kind, name, $"{size}", $"{StoryLimits.Instances}");
            return false;
        }

        if (size > largest.Size)
            largest = (size, kind, name);
        bool wasTooMuch = inAll > StoryLimits.InstancesInAll;
        inAll += size;
        if (!wasTooMuch && inAll > StoryLimits.InstancesInAll)
            diagnostics.Report(Mistakes.TooManyInstancesInAll, origin, kind, name, $"{StoryLimits.InstancesInAll}", largest.Kind, largest.Name, $"{largest.Size}");
        return inAll <= StoryLimits.InstancesInAll;
    }

    public bool Check(string kind, string name, ImmutableArray<ParameterSymbol> parameters, Origin origin) =>
        Check(kind, name, parameters.Select(parameter => parameter.Type?.Members.Count ?? 1), origin);
}
