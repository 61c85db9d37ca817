using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>What a plan may go on with: an act, or a journey, which counts as one (D16c).</summary>
internal sealed partial class MotiveSearch
{
    private readonly Dictionary<(Node At, int Budget, int Depth), List<Stride>> strides = [];
    private readonly Dictionary<(Node At, int Budget, int Depth), bool> deadEnds = [];

    /// <summary>The first of these acts, or the journey that it begins; null where that is not possible, changes nothing, or is no shortest way.</summary>
    private Stride? StrideAlong(Node at, ReadOnlySpan<ActId> acts)
    {
        (CharacterId character, StateId start) = (at.Character, at.State);
        Act first = engine.Story[acts[0]];
        if (!engine.CanHappen(start, first))
            return null;
        bool moves = journeys.IsMove(character, acts[0]);
        if (!moves || journeys.KindOf(character, start, acts[0]) != MoveKind.Leg)
        {
            StateId next = engine.Apply(start, first);
            return next == start || (moves && journeys.KindOf(character, start, acts[0]) == MoveKind.Needless) ? null : new Stride(first, next);
        }

        List<StateId> states = [start];
        int minutes = 0;
        for (int i = 0; i < acts.Length && journeys.IsMove(character, acts[i]); i++)
        {
            Act leg = engine.Story[acts[i]];
            if (!engine.CanHappen(states[^1], leg) || journeys.KindOf(character, states[^1], acts[i]) != MoveKind.Leg)
                break;
            minutes += leg.MinutesIn(engine.States, states[^1]);
            states.Add(engine.Apply(states[^1], leg));
        }

        int legs = states.Count - 1;
        return journeys.AreShortest(character, start, states[^1], legs, minutes)
            ? new Stride(first, states[^1], new Way(journeys, start, [.. acts[..legs]], minutes, journeys.CountOf(character, [.. states])))
            : null;
    }

    /// <summary>
    /// Whether a journey has led here and no act here may be part of a plan. Such a state is not counted as expanded: a stopping place that serves nothing costs nothing.
    /// </summary>
    private bool IsDeadEnd(Node at, int budget, int depth)
    {
        if (!at.Arrived)
            return false;
        if (!deadEnds.TryGetValue((at, budget, depth), out bool isDeadEnd))
            deadEnds.Add((at, budget, depth), isDeadEnd = !Strides(at, budget, depth, closely: false).Any());
        return isDeadEnd;
    }

    /// <summary>The next acts and journeys of a state, memoised: each length is enumerated twice, to count it and to find its plans.</summary>
    private List<Stride> StridesFrom(Node at, int budget, int depth)
    {
        if (!strides.TryGetValue((at, budget, depth), out List<Stride>? known))
            strides.Add((at, budget, depth), known = [.. Strides(at, budget, depth, closely: true)]);
        return known;
    }

    /// <summary>The acts and journeys that may be in a plan, near enough to matter, and where they lead. The last act of a plan has to pay.</summary>
    /// <param name="closely">Whether also those are left out of which it takes little to tell that they do not pay.</param>
    private IEnumerable<Stride> Strides(Node at, int budget, int depth, bool closely)
    {
        Successors.PossibleActs branch = successors.PossibleActsIn(at.State, closely && budget == 1 ? at.Worth.ServingLast : at.Worth.Serving);
        for (int position = 0; position < branch.Acts.Length; position++)
        {
            Act act = engine.Story[branch.Acts[position]];
            if (!MayGoOnWith(at, act, budget, depth, closely))
                continue;
            StateId next = successors.SuccessorAt(at.State, branch, position);
            if (next != at.State)
                yield return new Stride(act, next);
        }

        if (at.Arrived)
            yield break;
        foreach (Stride journey in JourneysWithin(at, budget))
            yield return journey;
    }

    private Successors.PossibleActs PossibleFor(Node at) => successors.PossibleActsIn(at.State, at.Worth.Serving);

    /// <summary>Whether an act that is possible may come next, as one act and not as a journey, and is near enough to matter. The last act of a plan has to pay.</summary>
    private bool MayGoOnWith(Node at, Act act, int budget, int depth, bool closely) =>
        !act.IsUnplanned && at.Worth.DistanceOf(act.Index) <= budget && CountsOn(at.Character, at.State, at.Company, act)
        && (budget != 1 || (closely ? at.Worth.WouldPay(at.State, act) : at.Worth.MayPay(at.State, act)))
        && OthersMayAgree(at.Character, act, budget, depth) && (!journeys.IsMove(at.Character, act.Index) || journeys.KindOf(at.Character, at.State, act.Index) == MoveKind.Apart);

    /// <summary>The act, as a plan may begin with it; or each journey that it is the first leg of.</summary>
    private IEnumerable<Stride> StridesBeginning(Node at, Act act, int budget)
    {
        MoveKind kind = journeys.IsMove(at.Character, act.Index) ? journeys.KindOf(at.Character, at.State, act.Index) : MoveKind.Apart;
        if (kind == MoveKind.Leg)
            return JourneysWithin(at, budget, act.Index);
        return kind == MoveKind.Apart && budget > 0 && (budget != 1 || at.Worth.MayPay(at.State, act)) ? [new Stride(act, engine.Apply(at.State, act))] : [];
    }

    /// <summary>The shortest ways to wherever it may matter to be.</summary>
    /// <param name="first">The leg that they begin with; null for any.</param>
    private IEnumerable<Stride> JourneysWithin(Node at, int budget, ActId? first = null)
    {
        if (!at.Worth.HasMoveWithin(budget))
            yield break;
        foreach (Way way in journeys.WaysFrom(at.Character, at.State))
        {
            Act last = engine.Story[way.Legs[^1]];
            if ((first is ActId leg && way.Legs[0] != leg) || way.Count > budget || at.Worth.DistanceOf(last.Index) > budget - way.Count + 1)
                continue;
            if (way.Count < budget || at.Worth.WouldPay(way.Before, last))
                yield return new Stride(engine.Story[way.Legs[0]], way.End, way);
        }
    }

    /// <summary>Whether the character may reckon with an act: their own, one that they would see come about, or one of somebody whom the plan has engaged (D13, rule 5).</summary>
    public bool CountsOn(CharacterId character, StateId state, int company, Act act) =>
        limits.CountsOnAll || act.Consenting.Contains(character) || companies.ContainsAny(company, act.Consenting) || engine.Sees(state, act.Event, character);

    private Node NodeAfter(Node at, Stride stride)
    {
        int company = at.Company;
        foreach (ActId act in stride.Acts)
            company = companies.AfterAct(company, at.Character, engine.Story[act]);
        return new Node(at.Worth, stride.Next, company, stride.Way is not null);
    }

    /// <summary>The states before the end of an act or journey.</summary>
    private IEnumerable<StateId> StatesPassed(Node at, Stride stride)
    {
        yield return at.State;
        for (int legs = 1; legs < stride.Way?.Legs.Length; legs++)
            yield return journeys.StateAfter(at.State, stride.Way.Legs.AsSpan()[..legs]);
    }

    private int MinutesOf(Node at, Stride stride) => stride.Way?.Minutes ?? stride.First.MinutesIn(states, at.State);

    /// <summary>The best that the character has before the act, and at each stop of the journey; unknown where one is.</summary>
    private int MostPassed(Node at, Stride stride)
    {
        int most = int.MinValue;
        foreach (StateId passed in StatesPassed(at, stride))
        {
            int utility = at.Worth.ValueOf(passed);
            if (utility == Value.Unknown)
                return Value.Unknown;
            most = Math.Max(most, utility);
        }

        return most;
    }

    /// <summary>An act of a plan, or a journey: then <see cref="First"/> is its first leg.</summary>
    private readonly record struct Stride(Act First, StateId Next, Way? Way = null)
    {
        /// <summary>How many acts of a plan it counts as.</summary>
        public int Count => Way?.Count ?? 1;

        /// <summary>The act, or the legs of the journey.</summary>
        public ImmutableArray<ActId> Acts => Way?.Legs ?? [First.Index];
    }
}
