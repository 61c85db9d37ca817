using Motive.World;

namespace Motive.Language;

/// <summary>The stretches of text that could not be read, by file, in the order of their starts, so that one is found without a look at all of them.</summary>
internal sealed class BrokenLines
{
    private readonly Dictionary<int, List<(int Start, int FurthestEnd)>> byFile = [];

    /// <summary>A parser meets lines in their order, so that the new one nearly always goes to the end.</summary>
    public void Add(Origin line)
    {
        if (!byFile.TryGetValue(line.File, out List<(int Start, int FurthestEnd)>? lines))
            byFile.Add(line.File, lines = []);
        int at = CountFrom(lines, line.Start);
        if (at > 0 && lines[at - 1].FurthestEnd >= line.Start + line.Length)
            return;
        lines.Insert(at, (line.Start, line.Start + line.Length));
        for (int later = at + 1; later < lines.Count && lines[later].FurthestEnd < line.Start + line.Length; later++)
            lines[later] = (lines[later].Start, line.Start + line.Length);
    }

    /// <summary>Whether the place lies in one of them, its end included.</summary>
    public bool Cover(Origin origin) =>
        byFile.TryGetValue(origin.File, out List<(int Start, int FurthestEnd)>? lines)
        && CountFrom(lines, origin.Start) is int before and > 0
        && lines[before - 1].FurthestEnd >= origin.Start;

    /// <summary>How many start at the place or before it.</summary>
    private static int CountFrom(List<(int Start, int FurthestEnd)> lines, int place)
    {
        int low = 0;
        int high = lines.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (lines[middle].Start <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
