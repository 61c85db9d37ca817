using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>The <see cref="CausalDistance"/> of every character, for one depth of minds; those of all are worked out together when one is first asked for.</summary>
internal sealed class CausalDistances
{
    private readonly CausalGraph graph;
    private readonly HashSet<GroundFactId>[] cares;
    private readonly Func<CharacterId, IEnumerable<GroundFactId>>? wanted;
    private readonly Lazy<Moves> moves;
    private readonly Lazy<CausalDistance[]> byCharacter;
    private readonly Lazy<CausalDistance[]> ofThemselves;

    /// <param name="weighed">By character: the facts that decide whether they agree to something, besides those that decide what they have; null for none.</param>
    /// <param name="wanted">By character: facts, in the world and in minds, a change of which may matter besides that of their utility; null for none.</param>
    public CausalDistances(CausalGraph graph, bool othersPlanAhead, Func<CharacterId, IEnumerable<GroundFactId>>? weighed = null, Func<CharacterId, IEnumerable<GroundFactId>>? wanted = null)
    {
        (this.graph, this.wanted) = (graph, wanted);
        moves = new(() => new Moves(graph));
        cares = [.. graph.Story.Utilities.Select((utility, character) => FactReads.FactsReadBy(utility.Total).Union(weighed?.Invoke(new CharacterId(character)) ?? []).ToHashSet())];
        byCharacter = new(() => Distances(othersPlanAhead ? WithAllThatEverMatters() : ClosuresOf(cares, bySight: true)));
        ofThemselves = new(() => Distances(ClosuresOf([.. cares.Select(_ => new HashSet<GroundFactId>())], bySight: false)));
    }

    /// <summary>How far each act is from a change that matters to the character.</summary>
    public CausalDistance DistancesTo(CharacterId character) => byCharacter.Value[character.Value];

    /// <summary>Whether the act may change the character's utility by itself.</summary>
    public bool MayPayAtOnce(CharacterId character, ActId act) => DistancesTo(character).DistanceOf(act) == 1;

    /// <summary>
    /// Whether what somebody does may matter to the character by what it does, and not only by what it changes of others' willingness or lets be seen.
    /// </summary>
    public bool MattersOfItself(CharacterId character, ActId act) => ofThemselves.Value[character.Value].DistanceOf(act) < CausalDistance.Never;

    private static CausalDistance[] Distances(List<CausalClosure> closures) => [.. closures.SelectMany(closure => closure.Distances)];

    private List<CausalClosure> ClosuresOf(HashSet<GroundFactId>[] cared, bool bySight)
    {
        List<CausalClosure> closures = [];
        for (int first = 0; first < cared.Length; first += CausalClosure.MostCharacters)
            closures.Add(new CausalClosure(graph, moves.Value, first, cared, bySight, wanted));
        return closures;
    }

    /// <summary>When others plan ahead inside a mind, whatever may ever matter to them bears on their consent.</summary>
    private List<CausalClosure> WithAllThatEverMatters()
    {
        while (true)
        {
            List<CausalClosure> closures = ClosuresOf(cares, bySight: true);
            bool grown = false;
            foreach (CharacterId character in CharacterId.Below(cares.Length))
            {
                foreach (GroundFactId fact in closures[character.Value / CausalClosure.MostCharacters].FactsMatteringTo(character))
                    grown |= cares[character.Value].Add(fact);
            }

            if (!grown)
                return closures;
        }
    }
}
