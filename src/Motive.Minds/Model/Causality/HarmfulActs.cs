using System.Collections.Concurrent;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>
/// Who may ever harm whom, and by which acts, read from the rules alone (D13a): acts that may change a character's utility without their consent and that may be part of a short plan of
/// somebody else's. Whoever is not found here never threatens the character, so that nobody searches for a threat from them. Each part is worked out when it is first asked for, and the same for all threads that ask.
/// </summary>
internal sealed class HarmfulActs
{
    /// <summary>The most acts that a plan of others may have for anybody to feel threatened by it, whatever the limits.</summary>
    public static int MostActs => ThinkingLimits.MostOf(ThinkingLimit.Threats);

    private readonly CausalGraph graph;
    private readonly CausalDistances distances;
    private readonly Lazy<CharacterId[]>[] doers;
    private readonly Lazy<FactSet>[] concerns;
    private readonly Lazy<FactSet>[] wants;
    private readonly Lazy<ActId[]>[] actsUpon;
    private readonly Lazy<bool>[] doesHarm;
    private readonly ConcurrentDictionary<EventProfile, CharacterId[]> relievers = [];

    public HarmfulActs(CausalGraph graph, CausalDistances distances)
    {
        (this.graph, this.distances) = (graph, distances);
        int characters = graph.Story.Characters;
        doers = [.. CharacterId.Below(characters).Select(character => new Lazy<CharacterId[]>(() => FindDoers(character)))];
        concerns = [.. CharacterId.Below(characters).Select(character => new Lazy<FactSet>(() => FindConcern(character)))];
        wants = [.. CharacterId.Below(characters).Select(character => new Lazy<FactSet>(() => FindWants(character)))];
        doesHarm = [.. CharacterId.Below(characters).Select(doer => new Lazy<bool>(() => CharacterId.Below(characters).Any(character => PossibleHarmersOf(character).Contains(doer))))];
        actsUpon = [.. CharacterId.Below(characters).Select(character => new Lazy<ActId[]>(() => [.. ActId.Below(graph.Acts).Where(act => MayHarm(act, character))]))];
    }

    /// <summary>Whether an act may change the character's utility at once and does not need their consent.</summary>
    public bool MayHarm(ActId act, CharacterId character) => distances.MayPayAtOnce(character, act) && !graph.Story[act].IsUnplanned && Array.IndexOf(graph.Story[act].Consenting, character) < 0;

    /// <summary>Whoever may have a plan of at most <see cref="MostActs"/> acts with one in it that may harm the character, ascending.</summary>
    public IReadOnlyList<CharacterId> PossibleHarmersOf(CharacterId character) => doers[character.Value].Value;

    /// <summary>Whether the character is among <see cref="PossibleHarmersOf"/> anybody.</summary>
    public bool MayHarmAnybody(CharacterId doer) => doesHarm[doer.Value].Value;

    /// <summary>Whoever may have a plan of at most <see cref="MostActs"/> acts with one in it that may change what a happening does, ascending: nobody else can make it cost anybody less.</summary>
    public IReadOnlyList<CharacterId> RelieversOf(GroundEvent happening) => relievers.GetOrAdd(happening.Profile, FindRelievers);

    /// <summary>
    /// The facts that decide what a character expects of others: those that decide what others want, and what they need for their short plans, in the world or in their minds; and what the happenings need that may concern the character.
    /// </summary>
    public FactSet FactsConcerning(CharacterId character) => concerns[character.Value].Value;

    /// <summary>Whether a happening may change the character's utility.</summary>
    public bool MayAffect(GroundEvent happening, CharacterId character) => graph.InfluencedFacts(happening.Profile).Overlaps(wants[character.Value].Value);

    /// <summary>
    /// Whether everything that decides what an event does to the character is among their wants and <see cref="FactsConcerning"/>, or the event touches none of these. It is not where
    /// people would leave off from an event that matters, since whether they do depends on all that they believe.
    /// </summary>
    /// <param name="mayStop">Whether they would leave off if they had no more reason for it.</param>
    public bool IsDecidedByConcernsAlone(GroundEvent coming, bool mayStop, CharacterId character)
    {
        FactSet influence = graph.InfluencedFacts(coming.Profile);
        bool matters = influence.Overlaps(FactsConcerning(character)) || influence.Overlaps(wants[character.Value].Value);
        return !matters || (!mayStop && HangsOnConcerns(coming.Profile, character));
    }

    private bool HangsOnConcerns(EventProfile profile, CharacterId character)
    {
        FactSet inputs = new(graph.Facts);
        Add(profile, inputs);
        return inputs.Members.All(fact => FactsConcerning(character).Contains(fact) || wants[character.Value].Value.Contains(fact));
    }

    private FactSet FindWants(CharacterId character)
    {
        FactSet facts = new(graph.Facts);
        facts.Add(FactReads.FactsReadBy(graph.Story.Utilities[character.Value].Total));
        return facts;
    }

    private FactSet FindConcern(CharacterId character)
    {
        FactSet facts = new(graph.Facts);
        foreach (CharacterId doer in PossibleHarmersOf(character))
        {
            facts.Add(wants[doer.Value].Value);
            foreach (Act act in graph.Story.Acts.Where(act => !act.IsUnplanned && distances.DistancesTo(doer).DistanceOf(act.Index) <= MostActs))
            {
                Add(graph.OfAct(act.Index), facts);
                foreach (CharacterId other in act.Consenting)
                    facts.Add(wants[other.Value].Value);
            }
        }

        foreach (ActId act in actsUpon[character.Value].Value)
            Add(graph.OfAct(act), facts);
        foreach (GroundEvent happening in graph.Story.Happenings.Where(happening => MayAffect(happening, character)))
            Add(happening.Profile, facts);
        return facts;
    }

    private static void Add(EventProfile profile, FactSet facts)
    {
        profile.AddReadFacts(facts);
        facts.Add(profile.ObserverReads);
    }

    private CharacterId[] FindDoers(CharacterId character) => [.. DoersOf(actsUpon[character.Value].Value).Where(doer => doer != character)];

    private CharacterId[] FindRelievers(EventProfile happening)
    {
        FactSet decisive = graph.DecisiveFacts(happening);
        return decisive.IsEmpty ? [] : DoersOf([.. graph.Story.Acts.Where(act => !act.IsUnplanned && graph.FactsChangedWithTriggers(graph.OfAct(act.Index)).Overlaps(decisive)).Select(act => act.Index)]);
    }

    /// <summary>Whoever may have a short plan with one of the acts in it.</summary>
    private CharacterId[] DoersOf(ActId[] acts) => acts.Length == 0 ? [] :
        [.. CharacterId.Below(graph.Story.Characters).Where(doer => Array.Exists(acts, act => distances.DistancesTo(doer).DistanceOf(act) <= MostActs))];
}
