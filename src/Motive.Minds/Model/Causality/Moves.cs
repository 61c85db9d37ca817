using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>Which acts are moves, of whom, and what these write (D16c).</summary>
internal sealed class Moves
{
    private readonly CharacterId[] movers;
    private readonly HashSet<GroundFactId>?[] written;

    public Moves(CausalGraph graph)
    {
        movers = [.. graph.Story.Acts.Select(act => MoverOf(graph.Story, act))];
        written = new HashSet<GroundFactId>?[graph.Story.Characters];
        foreach (ActId act in ActId.Below(movers.Length))
        {
            if (!movers[act.Value].IsNone)
                (written[movers[act.Value].Value] ??= []).UnionWith(graph.OfAct(act).Changes);
        }
    }

    /// <summary>The character who alone goes somewhere by the act, or nobody.</summary>
    public static CharacterId MoverOf(GroundStory story, Act act) =>
        act.Consenting is [CharacterId only] && story.PlaceFact(only) is { IsNone: false } place && act.Event.Profile.Writes.Contains(place) ? only : CharacterId.None;

    /// <summary>The character whose move the act is, or nobody.</summary>
    public CharacterId MoverOf(int number) => movers[number];

    /// <summary>Whether some move of the character may write the fact.</summary>
    public bool MayWrite(CharacterId character, GroundFactId fact) => written[character.Value]?.Contains(fact) == true;

    /// <summary>The least of some numbers, given by act, of the character's moves.</summary>
    public ushort MinimumFor(CharacterId character, ushort[] byAct)
    {
        ushort least = CausalDistance.PackedNever;
        for (int act = 0; act < movers.Length; act++)
        {
            if (movers[act] == character)
                least = Math.Min(least, byAct[act]);
        }

        return least;
    }
}
