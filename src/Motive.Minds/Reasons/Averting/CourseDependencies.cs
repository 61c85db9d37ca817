using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>
/// The dependencies of a course of events, read from the causes in the story: the facts that decide whether its events come about, that they change, and that decide whether their
/// doers gain by them. An act that changes none of these leaves the course as it is, so it can be ruled out beforehand as a way to better it.
/// </summary>
internal sealed class CourseDependencies
{
    private readonly CausalGraph graph;
    private readonly StateStore states;
    private readonly CharacterId[] doers;
    private readonly FactSet decisive;
    private readonly FactSet changedByCourse;
    private readonly FactSet corrected;
    private readonly Dictionary<ActId, ActDependencies> byAct = [];
    private FactSet? changed;

    /// <param name="course">Whatever may come, in any order.</param>
    /// <param name="doers">Those whose reasons are part of it.</param>
    public CourseDependencies(CausalGraph graph, StateStore states, IReadOnlyCollection<EventProfile> course, IEnumerable<CharacterId> doers)
    {
        (this.graph, this.states, this.doers) = (graph, states, [.. doers.Distinct()]);
        (decisive, changedByCourse, corrected) = (new FactSet(graph.Facts), new FactSet(graph.Facts), new FactSet(graph.Facts));
        foreach (EventProfile profile in course)
        {
            decisive.Add(graph.DecisiveFacts(profile));
            changedByCourse.Add(graph.FactsChangedWithTriggers(profile));
            corrected.Add(profile.Repairs);
        }

        foreach (CharacterId doer in this.doers)
            decisive.Add(FactReads.FactsReadBy(graph.Story.Utilities[doer.Value].Total));
    }

    /// <summary>Whether the course reads or changes one of these facts.</summary>
    public bool IsRelatedTo(FactSet facts) => decisive.Overlaps(facts) || changedByCourse.Overlaps(facts) || corrected.Overlaps(facts);

    /// <summary>The facts that the course may change, and those that it may correct in the minds of witnesses.</summary>
    public FactSet Changed => changed ??= ChangedAndCorrected();

    /// <summary>Whether the act may change anything of the course, whatever is believed.</summary>
    public bool MayBeChangedBy(ActId act) => BearingOf(act).MayChangeIt || BearingOf(act).Seen.Length > 0;

    /// <summary>The same in a given state: a witnessed act changes beliefs about its precondition only where they are wrong.</summary>
    public bool MayBeChangedBy(ActId act, StateId state) => BearingOf(act).MayChangeIt || Array.Exists(BearingOf(act).Seen, fact => IsMistaken(state, fact));

    /// <summary>Whether the act has the same effects before the course as after it, provided that it does not change the course.</summary>
    public bool MayComeAfter(ActId act) => BearingOf(act).IsBesides;

    private ActDependencies BearingOf(ActId act)
    {
        if (!byAct.TryGetValue(act, out ActDependencies? bearing))
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

    private ActDependencies Find(EventProfile act)
    {
        FactSet changed = graph.FactsChangedWithTriggers(act);
        bool isBesides = !changed.Overlaps(changedByCourse) && !graph.DecisiveFacts(act).Overlaps(changedByCourse) && !act.Reads.Any(read => read.InMind && corrected.Contains(read.Fact));
        return new ActDependencies(changed.Overlaps(decisive), [.. act.Needs.Where(decisive.Contains)], isBesides);
    }

    /// <summary>Whether the mind of one of the doers, or a mind nested in it, holds another value of the fact than the state itself.</summary>
    private bool IsMistaken(StateId state, GroundFactId fact)
    {
        int known = states.Read(state, fact);
        return Array.Exists(doers, doer => Differs(states.Mind(state, doer), fact, known));
    }

    private bool Differs(StateId state, GroundFactId fact, int known) => states.Read(state, fact) != known
        || (!states.IsInnermost(state) && Enumerable.Range(0, states.Characters).Any(other => states.Minds(state)[other] is { IsState: true } mind && Differs(mind, fact, known)));

    /// <summary>What the causes say of an act, whatever the state.</summary>
    /// <param name="MayChangeIt">It may change what the course hangs on.</param>
    /// <param name="Seen">What it needs and the course hangs on: whoever sees the act has that put right (D9).</param>
    private sealed record ActDependencies(bool MayChangeIt, GroundFactId[] Seen, bool IsBesides);
}
