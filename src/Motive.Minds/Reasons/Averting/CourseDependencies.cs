using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>
/// On what a course of events hangs, read from the causes in the story: what decides whether its events come about, what they change, and whether those who do them have more by them. An act that changes
/// nothing of that leaves the course as it is, so that it is certain beforehand what it cannot better.
/// </summary>
internal sealed class CourseDependencies
{
    private readonly CausalGraph graph;
    private readonly StateStore states;
    private readonly CharacterId[] doers;
    private readonly FactSet decisive;
    private readonly FactSet changedByCourse;
    private readonly FactSet corrected;
    private readonly Dictionary<ActId, Bearing> byAct = [];
    private FactSet? changed;

    /// <param name="course">Whatever may come, in any order.</param>
    /// <param name="doers">Those whose reasons are part of it.</param>
    public CourseDependencies(CausalGraph graph, StateStore states, IReadOnlyCollection<EventProfile> course, IEnumerable<CharacterId> doers)
    {
        (this.graph, this.states, this.doers) = (graph, states, [.. doers.Distinct()]);
        (decisive, changedByCourse, corrected) = (new FactSet(graph.Facts), new FactSet(graph.Facts), new FactSet(graph.Facts));
        foreach (EventProfile profile in course)
        {
            decisive.Add(graph.Decisive(profile));
            changedByCourse.Add(graph.ChangesWithTriggers(profile));
            corrected.Add(profile.Repairs);
        }

        foreach (CharacterId doer in this.doers)
            decisive.Add(FactReads.FactsReadBy(graph.Story.Utilities[doer.Value].Total));
    }

    /// <summary>Whether the course has anything to do with some facts.</summary>
    public bool IsRelatedTo(FactSet facts) => decisive.Overlaps(facts) || changedByCourse.Overlaps(facts) || corrected.Overlaps(facts);

    /// <summary>What the course may change, with what whoever sees it has put right.</summary>
    public FactSet Changed => changed ??= ChangedAndCorrected();

    /// <summary>Whether the act may change anything of the course, whatever is believed.</summary>
    public bool MayBeChangedBy(ActId act) => BearingOf(act).MayChangeIt || BearingOf(act).Seen.Length > 0;

    /// <summary>The same in a state: that an act is seen changes what somebody believes of its precondition only where they are wrong about it.</summary>
    public bool MayBeChangedBy(ActId act, StateId state) => BearingOf(act).MayChangeIt || Array.Exists(BearingOf(act).Seen, fact => IsMistaken(state, fact));

    /// <summary>Whether the act does the same before the course as after it, where it changes nothing of it.</summary>
    public bool MayComeAfter(ActId act) => BearingOf(act).IsBesides;

    private Bearing BearingOf(ActId act)
    {
        if (!byAct.TryGetValue(act, out Bearing? bearing))
            byAct.Add(act, bearing = Find(graph.OfAct(act)));
        return bearing;
    }

    private FactSet ChangedAndCorrected()
    {
        FactSet all = new(graph.Facts);
        all.Add(changedByCourse);
        all.Add(corrected);
        return all;
    }

    private Bearing Find(EventProfile act)
    {
        FactSet changed = graph.ChangesWithTriggers(act);
        bool isBesides = !changed.Overlaps(changedByCourse) && !graph.Decisive(act).Overlaps(changedByCourse) && !act.Reads.Any(read => read.InMind && corrected.Contains(read.Fact));
        return new Bearing(changed.Overlaps(decisive), [.. act.Needs.Where(decisive.Contains)], isBesides);
    }

    /// <summary>Whether the picture of one of the doers, or one in it, has something else of a fact than the state itself.</summary>
    private bool IsMistaken(StateId state, GroundFactId fact)
    {
        int known = states.Read(state, fact);
        return Array.Exists(doers, doer => Differs(states.Mind(state, doer), fact, known));
    }

    private bool Differs(StateId state, GroundFactId fact, int known) => states.Read(state, fact) != known
        || (!states.IsInnermost(state) && Enumerable.Range(0, states.Characters).Any(other => states.Minds(state)[other] is { IsState: true } mind && Differs(mind, fact, known)));

    /// <summary>What is known of an act beforehand.</summary>
    /// <param name="MayChangeIt">It may change what the course hangs on.</param>
    /// <param name="Seen">What it needs and the course hangs on: whoever sees the act has that put right (D9).</param>
    private sealed record Bearing(bool MayChangeIt, GroundFactId[] Seen, bool IsBesides);
}
