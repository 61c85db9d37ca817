using System.Collections.Concurrent;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>
/// What causes what in a story, read from its rules alone: the acts and triggers, each with what it demands, reads, writes and tells (<see cref="EventProfile"/>), joined by the facts that the one
/// writes and the other reads. Events are numbered: acts by their index, then triggers. Each part is worked out when it is first asked for, and then the same for all sessions of the story, on whatever thread.
/// </summary>
internal sealed class CausalGraph
{
    private readonly EventProfile[] events;
    private readonly Lazy<FactIndex> writers;
    private readonly Lazy<FactIndex> changers;
    private readonly Lazy<FactIndex> bearing;
    private readonly Lazy<FactIndex> readers;
    private readonly Lazy<FactIndex> watchers;
    private readonly Lazy<Dictionary<(GroundFactId Fact, int Value), int>> demanded;
    private readonly Lazy<(GroundFactId Fact, int Value)[]> demandedValues;
    private readonly CausalDistances?[] distances = new CausalDistances?[2];
    private readonly InformingActs?[] informants = new InformingActs?[2];
    private readonly Lazy<HarmfulActs> harms;
    private readonly Lazy<FactSet> tellable;
    private readonly Lazy<CausalDistances>[] ofHarm;
    private readonly ConcurrentDictionary<EventProfile, FactSet> influences = [];
    private readonly ConcurrentDictionary<GroundFactId, FactSet> influencedByFact = [];
    private readonly ConcurrentDictionary<EventProfile, FactSet> changesWithTriggers = [];
    private readonly ConcurrentDictionary<EventProfile, FactSet> decisive = [];
    private readonly ConcurrentDictionary<EventProfile, FactSet> decisiveForKnowing = [];

    public CausalGraph(GroundStory story)
    {
        Story = story;
        events = [.. story.Acts.Select(act => act.Event.Profile), .. story.Triggers.Select(trigger => trigger.Profile)];
        writers = new(() => Index(events, profile => profile.Writes));
        changers = new(() => Index(events, profile => profile.Changes));
        bearing = new(() => Index(events, profile => profile.Changes.Concat(profile.Repairs)));
        readers = new(() => Index(events, profile => profile.Reads.Select(read => read.Fact)));
        demanded = new(NumberDemands);
        demandedValues = new(() => [.. demanded.Value.OrderBy(one => one.Value).Select(one => one.Key)]);
        tellable = new(FindTellable);
        harms = new(() => new HarmfulActs(this, Distances(othersPlanAhead: false)));
        ofHarm = [OfHarm(othersPlanAhead: false), OfHarm(othersPlanAhead: true)];
        watchers = new(() => Index(events[Acts..], profile => profile.FiringFacts));
    }

    public GroundStory Story { get; }

    /// <summary>How many ground facts there are, numbered from 0.</summary>
    public int Facts => Story.Facts.Facts.Count;

    /// <summary>How many acts there are; an act has the same number as an event.</summary>
    public int Acts => Story.Acts.Length;

    /// <summary>How many events there are: acts, then triggers.</summary>
    public int Events => events.Length;

    public EventProfile this[int number] => events[number];

    /// <summary>The event that an act is.</summary>
    public EventProfile OfAct(ActId act) => events[act.Value];

    /// <summary>The events that may write a fact of the state itself.</summary>
    public int[] WritersOf(GroundFactId fact) => writers.Value[fact];

    /// <summary>The events that read a fact, in whosever mind: whether and how they happen may depend on it.</summary>
    public int[] ReadersOf(GroundFactId fact) => readers.Value[fact];

    /// <summary>The values of facts without which some event cannot happen (<see cref="EventProfile.Demands"/>), by number.</summary>
    public (GroundFactId Fact, int Value)[] DemandedValues => demandedValues.Value;

    /// <summary>The place of a fact and value in <see cref="DemandedValues"/>, or -1.</summary>
    public int DemandNumberOf(GroundFactId fact, int value) => demanded.Value.GetValueOrDefault((fact, value), -1);

    /// <summary>The events that may write or tell a fact.</summary>
    public int[] ChangersOf(GroundFactId fact) => changers.Value[fact];

    /// <summary>The events that bear on a fact: those that write it, tell it, or, since it is part of their precondition, may put right what a witness holds of it.</summary>
    public int[] EventsBearingOn(GroundFactId fact) => bearing.Value[fact];

    /// <summary>The events by which somebody may come to believe something else of a fact: acts that bear on it, and triggers that tell it.</summary>
    public IEnumerable<int> InformantsOf(GroundFactId fact) =>
        EventsBearingOn(fact).Where(number => number < Acts || Array.Exists(events[number].Tells, effect => effect.Writes(fact)));

    /// <summary>How far acts are from whose wants (D17).</summary>
    /// <param name="othersPlanAhead">Whether others may agree to what does not pay them at once.</param>
    public CausalDistances Distances(bool othersPlanAhead)
    {
        ref CausalDistances? known = ref distances[othersPlanAhead ? 1 : 0];
        return Volatile.Read(ref known) ?? Interlocked.CompareExchange(ref known, new CausalDistances(this, othersPlanAhead), null) ?? known;
    }

    /// <summary>Who may be shown by which acts what they do not know (D13b).</summary>
    /// <param name="othersPlanAhead">As for <see cref="Distances"/>.</param>
    public InformingActs InformingActs(bool othersPlanAhead)
    {
        ref InformingActs? known = ref informants[othersPlanAhead ? 1 : 0];
        return Volatile.Read(ref known) ?? Interlocked.CompareExchange(ref known, new InformingActs(this, othersPlanAhead), null) ?? known;
    }

    /// <summary>How far acts are from a change of what the characters have or have to expect (D13a), where others may also agree to what averts harm.</summary>
    /// <param name="othersPlanAhead">As for <see cref="Distances"/>.</param>
    public CausalDistances DistancesOfHarm(bool othersPlanAhead) => ofHarm[othersPlanAhead ? 1 : 0].Value;

    /// <summary>The facts that an act may tell somebody of, by word or by letter.</summary>
    public FactSet TellableFacts => tellable.Value;

    /// <summary>Who may do whom harm.</summary>
    public HarmfulActs Harms => harms.Value;

    private FactSet FindTellable()
    {
        FactSet told = new(Facts);
        told.Add(Story.Acts.Where(act => act.IsTelling).SelectMany(act => this[act.Index.Value].Tells.Where(effect => effect.Source is { Path.Length: 1, IsOfSource: false, IsNoticed: false }).SelectMany(effect => effect.Facts)));
        return told;
    }

    private Lazy<CausalDistances> OfHarm(bool othersPlanAhead) => new(() => CharacterId.Below(Story.Characters).All(character => Harms.FactsConcerning(character).IsEmpty)
        ? Distances(othersPlanAhead)
        : new CausalDistances(this, othersPlanAhead, weighed: character => Harms.FactsConcerning(character).Members, wanted: character => Harms.FactsConcerning(character).Members));

    /// <summary>
    /// The facts whose value may change, in any mind, when an event happens: those it writes or tells, those of its precondition, which are put right in whoever sees it, and those that triggers change
    /// because of these. It holds in a state in which no trigger could fire before.
    /// </summary>
    public FactSet InfluencedFacts(EventProfile source) => influences.GetOrAdd(source, profile => WithTriggers(profile.Changes.Concat(profile.Repairs)));

    /// <summary>The facts whose value may change, in any mind, when that of one fact does: itself, and those that triggers change because of it.</summary>
    public FactSet FactsInfluencedBy(GroundFactId fact) => influencedByFact.GetOrAdd(fact, changed => WithTriggers([changed]));

    /// <summary>As <see cref="InfluencedFacts"/>, without what is put right in those who see the event.</summary>
    public FactSet FactsChangedWithTriggers(EventProfile source) => changesWithTriggers.GetOrAdd(source, profile => WithTriggers(profile.Changes));

    /// <summary>The facts, in any mind, that decide whether an event can happen, what it changes, who sees it, and what triggers make of it.</summary>
    public FactSet DecisiveFacts(EventProfile source) => decisive.GetOrAdd(source, profile => FindDecisive(profile, profile.Changes.Concat(profile.Repairs)));

    /// <summary>As <see cref="DecisiveFacts"/>, for a state in which nobody who sees the event is wrong about its precondition.</summary>
    public FactSet DecisiveFactsForKnowing(EventProfile source) => decisiveForKnowing.GetOrAdd(source, profile => FindDecisive(profile, profile.Changes));

    private FactSet FindDecisive(EventProfile source, IEnumerable<GroundFactId> changed)
    {
        FactSet read = new(Facts);
        source.AddReadFacts(read);
        read.Add(source.ObserverReads);
        foreach (EventProfile trigger in SetOffAnywhere(changed))
            read.Add(trigger.FiringFacts);
        return read;
    }

    /// <summary>The triggers that changes of facts may set off, at once or by way of other triggers, by effects on facts alone; in the order in which the closure reaches them.</summary>
    /// <param name="mayFire">Asked of a trigger that looks at something that has changed, until the answer is yes.</param>
    public List<EventProfile> TriggersSetOffBy(IEnumerable<GroundFactId> changed, Predicate<EventProfile> mayFire) =>
        TriggersSetOffBy(changed, trigger => trigger.Effects.Length > 0 && mayFire(trigger), trigger => trigger.Writes);

    /// <summary>Whether neither of two acts can happen after the other, because each destroys for good what the other needs (they are mutex).</summary>
    /// <param name="counts">Whether an event may happen, by number; what no such event brings back is destroyed for good.</param>
    public bool AreMutuallyExclusive(ActId one, ActId other, Predicate<ActId> counts) => Destroys(one, other, counts) && Destroys(other, one, counts);

    private bool Destroys(ActId one, ActId other, Predicate<ActId> counts) => Array.Exists(events[other.Value].Demands, demand =>
        Array.Exists(events[one.Value].Effects, effect => effect.IsCertain && effect.Writes(demand.Fact) && !effect.MayGive(demand.Fact, demand.Value))
        && !Array.Exists(WritersOf(demand.Fact), number => counts(new ActId(number)) && Array.Exists(events[number].Effects, effect => effect.MayGive(demand.Fact, demand.Value))));

    /// <summary>Facts, and what triggers may make of a change of these in whosever mind.</summary>
    private FactSet WithTriggers(IEnumerable<GroundFactId> changed)
    {
        FactSet all = new(Facts);
        all.Add(changed);
        foreach (EventProfile trigger in SetOffAnywhere(changed))
            all.Add(trigger.ChangedFacts);
        return all;
    }

    private List<EventProfile> SetOffAnywhere(IEnumerable<GroundFactId> changed) => TriggersSetOffBy(changed, _ => true, trigger => trigger.ChangedFacts);

    /// <summary>The triggers that look at facts that have changed, and at what those change. A fact is followed again when it changes again, until all that look at it have fired.</summary>
    private List<EventProfile> TriggersSetOffBy(IEnumerable<GroundFactId> changed, Predicate<EventProfile> mayFire, Func<EventProfile, IEnumerable<GroundFactId>> changes)
    {
        List<EventProfile> fired = [];
        bool[] isFired = new bool[Events - Acts];
        bool[] haveAllFired = new bool[Facts];
        Worklist open = new(Facts);
        open.Add(changed.Select(fact => fact.Value));
        open.Run(fact =>
        {
            if (haveAllFired[fact])
                return;
            haveAllFired[fact] = true;
            foreach (int number in watchers.Value[new GroundFactId(fact)])
            {
                if (isFired[number])
                    continue;
                EventProfile trigger = events[Acts + number];
                if (!mayFire(trigger))
                {
                    haveAllFired[fact] = false;
                    continue;
                }

                isFired[number] = true;
                fired.Add(trigger);
                open.Add(changes(trigger).Select(next => next.Value));
            }
        });
        return fired;
    }

    private Dictionary<(GroundFactId Fact, int Value), int> NumberDemands()
    {
        Dictionary<(GroundFactId, int), int> numbers = [];
        foreach (EventProfile profile in events)
        {
            foreach ((GroundFactId, int) demand in profile.Demands)
                numbers.TryAdd(demand, numbers.Count);
        }

        return numbers;
    }

    private FactIndex Index(EventProfile[] among, Func<EventProfile, IEnumerable<GroundFactId>> factsOf) => new(Facts, among, factsOf);
}
