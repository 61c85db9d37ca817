using Motive.Minds.Grounding;
using Motive.Minds.Intentions;

namespace Motive.Minds.Causality;

/// <summary>Which acts are moves, of whom, and what these write (D16c).</summary>
internal sealed class Moves
{
    private readonly int[] movers;
    private readonly HashSet<int>?[] written;

    public Moves(CausalGraph graph)
    {
        movers = [.. graph.Story.Acts.Select(act => Journeys.MoverOf(graph.Story, act))];
        written = new HashSet<int>?[graph.Story.Characters];
        foreach (ActId act in ActId.Below(movers.Length))
        {
            if (movers[act.Value] >= 0)
                (written[movers[act.Value]] ??= []).UnionWith(graph.OfAct(act).Changes);
        }
    }

    /// <summary>The character whose move the act is, or -1.</summary>
    public int MoverOf(int act) => movers[act];

    /// <summary>Whether some move of the character may write the fact.</summary>
    public bool Write(int character, int fact) => written[character]?.Contains(fact) == true;

    /// <summary>The least of some numbers, given by act, of the character's moves.</summary>
    public ushort MinimumFor(int character, ushort[] byAct)
    {
        ushort least = CausalDistance.Far;
        for (int act = 0; act < movers.Length; act++)
        {
            if (movers[act] == character)
                least = Math.Min(least, byAct[act]);
        }

        return least;
    }
}
