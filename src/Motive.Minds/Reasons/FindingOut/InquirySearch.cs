using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.FindingOut;

/// <summary>
/// Enumerates the inquiries of one mind (D13b): rows of acts, by growing length, to a state in which an act may show something unknown. Of rows that lead to the same state and can be
/// continued alike, one is followed. Made for one question.
/// </summary>
internal sealed class InquirySearch(
    MindEngine engine, Successors successors, Journeys journeys, MotiveSearch search, Disclosures disclosures, AnswerRelevance relevance, Question[] questions, Worth worth, StateId believed, RuledOutValues ruledOut, IntentionLimits limits)
{
    /// <summary>Suppositions that cost about as much as expanding one state.</summary>
    private const int SuppositionsOfOne = 16;

    private readonly ValueOfInformation showing = new(engine, search, disclosures, relevance, new Suppositions(engine, worth.Character, ruledOut), worth);
    private readonly CharacterId character = worth.Character;
    private readonly Dictionary<(StateId State, int Company, bool Arrived, ActId First), List<Row>> reached = [];
    private readonly List<(GroundFactId Fact, MotivePlan Plan)> found = [];
    private Question[] open = [];
    private readonly HashSet<StateId> looked = [];

    /// <summary>States expanded, suppositions included by their cost.</summary>
    public int Expansions => looked.Count + search.Expansions + (showing.Tried / SuppositionsOfOne);

    /// <summary>Whether the budget ended the search before everything was looked at.</summary>
    public bool IsCut => new ExpansionBudget(limits.Expansions, Expansions).IsExceeded;

    /// <summary>Runs the search: the inquiries found, those with the greatest gain first.</summary>
    public ImmutableArray<MotivePlan> FindInquiries()
    {
        open = Array.FindAll(questions, question => engine.States.Read(believed, question.Fact) == Value.Unknown);
        int now = engine.UtilityOf(character, believed);
        if (open.Length == 0 || now == Value.Unknown)
            return [];
        for (int acts = 1; acts <= limits.Near && !IsCut; acts++)
            EnumerateRows(acts, new Row([], believed, Companies.Nobody, false, 0, 0, now));
        return SelectBest();
    }

    /// <summary>Enumerates all rows of at most so many acts, their answers included. Going by length, it never loses a short inquiry to a long one.</summary>
    private void EnumerateRows(int acts, Row beginning)
    {
        reached.Clear();
        List<Row>[] rows = [.. Enumerable.Range(0, acts).Select(_ => new List<Row>())];
        rows[0].Add(beginning);
        foreach (List<Row> alike in rows)
        {
            alike.Sort(InOrder);
            foreach (Row row in alike.Select(WithReachedState).OfType<Row>().Where(row => !IsDominated(row)))
            {
                looked.Add(row.State);
                AddInquiries(row, acts - row.Count);
                if (IsCut)
                    return;
                foreach (Row longer in row.Count + 1 < acts ? ExtendByOneAct(row) : [])
                {
                    if (longer.Count < acts)
                        rows[longer.Count].Add(longer);
                }
            }
        }
    }

    /// <summary>Whether a row with the same first act has reached the same state with no more acts and minutes, and no higher utility on the way: then this row is dominated.</summary>
    private bool IsDominated(Row row)
    {
        (StateId, int, bool, ActId) key = (row.State, row.Company, row.Arrived, row.Acts.IsEmpty ? ActId.None : row.Acts[0]);
        if (!reached.TryGetValue(key, out List<Row>? others))
            reached.Add(key, others = []);
        if (others.Exists(other => other.Minutes <= row.Minutes && other.Most <= row.Most))
            return true;
        others.Add(row);
        return false;
    }

    /// <summary>Adds the inquiries that one more act completes, with so many acts left for it and the answer.</summary>
    private void AddInquiries(Row row, int left)
    {
        ActId[] possible = [.. successors.PossibleActsIn(row.State).Acts, .. engine.ActsToTry(character, row.State)];
        foreach (Question question in open.Where(question => engine.States.Read(row.State, question.Fact) == Value.Unknown))
        {
            foreach (ActId index in possible.Where(question.IsShownBy))
            {
                Act act = engine.Story[index];
                bool moves = journeys.IsMove(character, index) && engine.CanHappen(row.State, act);
                int counts = moves && row.Arrived ? 0 : 1;
                if (left < counts || !search.CountsOn(character, row.State, row.Company, act) || (moves && journeys.KindOf(character, row.State, index) == MoveKind.Needless))
                    continue;
                if (showing.Evaluate(row.State, act, question, row.Most, limits.Near - row.Count, left - counts) is ValueOfInformation.Evaluation shown)
                    found.Add((question.Fact, PlanOf(row, act, counts, question.Fact, shown)));
                if (IsCut)
                    return;
            }
        }
    }

    private MotivePlan PlanOf(Row row, Act act, int counts, GroundFactId fact, ValueOfInformation.Evaluation shown)
    {
        int before = engine.UtilityOf(character, believed);
        int minutes = row.Minutes + act.MinutesIn(engine.States, row.State) + shown.Minutes;
        return new MotivePlan(row.Acts.Add(act.Index), believed, shown.Answer.End, before, before + ((shown.Thousandths + 999) / 1000), minutes)
        {
            Length = row.Count + counts,
            Sought = new SoughtAnswer(fact, shown.Value, shown.Answer.Acts, shown.Thousandths, shown.Shown, shown.Values),
        };
    }

    /// <summary>
    /// The row followed by each act, or journey, that may lead to an inquiry. Whether the act is possible, and where it leads, is computed only when the row is taken up, which most never
    /// are (<see cref="WithReachedState"/>).
    /// </summary>
    private IEnumerable<Row> ExtendByOneAct(Row row)
    {
        foreach (ActId index in successors.PossibleActsIn(row.State).Acts)
        {
            Act act = engine.Story[index];
            if (!act.IsUnplanned && MayLeadToInquiry(index) && (!journeys.IsMove(character, index) || journeys.KindOf(character, row.State, index) == MoveKind.Apart))
                yield return new Row(row.Acts.Add(index), StateId.None, row.Company, false, row.Count + 1, row.Minutes + act.MinutesIn(engine.States, row.State), row.Most) { From = row };
        }

        if (row.Arrived)
            yield break;
        foreach (Way way in journeys.WaysFrom(character, row.State).Where(way => MayLeadToInquiry(way.Legs[^1])))
        {
            IEnumerable<StateId> stops = Enumerable.Range(1, way.Legs.Length - 1).Select(legs => journeys.StateAfter(row.State, way.Legs.AsSpan()[..legs]));
            yield return new Row(row.Acts.AddRange(way.Legs), way.End, CompanyAfter(row.Company, way.Legs), true, row.Count + way.Count, row.Minutes + way.Minutes, stops.Append(way.End).Aggregate(row.Most, Higher));
        }
    }

    /// <summary>The row with the state that it leads to; null where its last act changes nothing or the row cannot be continued.</summary>
    private Row? WithReachedState(Row row)
    {
        if (row.From is not Row from)
            return row;
        Act act = engine.Story[row.Acts[^1]];
        if (!search.MayGoOn(character, from.State, from.Company, act, limits.Near - from.Count))
            return null;
        StateId next = successors.SuccessorOrNone(from.State, act);
        return next == from.State ? null : row with { State = next, Company = CompanyAfter(from.Company, [act.Index]), Most = Higher(from.Most, next), From = null };
    }

    private bool MayLeadToInquiry(ActId act) => Array.Exists(open, question => question.MayLeadToInformants(act));

    private int CompanyAfter(int company, ImmutableArray<ActId> acts) => acts.Aggregate(company, (engaged, act) => search.CompanyAfter(engaged, character, engine.Story[act]));

    private int Higher(int most, StateId state)
    {
        int utility = engine.UtilityOf(character, state);
        return most == Value.Unknown || utility == Value.Unknown ? Value.Unknown : Math.Max(most, utility);
    }

    private ImmutableArray<MotivePlan> SelectBest()
    {
        List<MotivePlan> standing = [];
        foreach (IGrouping<GroundFactId, MotivePlan> about in found.GroupBy(inquiry => inquiry.Fact, inquiry => inquiry.Plan))
        {
            MotivePlan[] best = [.. about.GroupBy(plan => plan.First).Select(alike => alike.Min(BestFirst)!)];
            standing.AddRange(best.Where(plan => !Array.Exists(best, other => IsBetter(other, plan))));
        }

        standing.Sort(BestFirst);
        return [.. standing];
    }

    /// <summary>Whether the first plan dominates the second: as much gain in no more minutes and acts, and better in one of the three.</summary>
    private static bool IsBetter(MotivePlan other, MotivePlan plan) =>
        other.Thousandths >= plan.Thousandths && other.Minutes <= plan.Minutes && other.Length <= plan.Length
        && (other.Thousandths, plan.Minutes, plan.Length) != (plan.Thousandths, other.Minutes, other.Length);

    private static readonly IComparer<MotivePlan> BestFirst = Comparer<MotivePlan>.Create((left, right) =>
    {
        int order = right.Thousandths.CompareTo(left.Thousandths);
        order = order != 0 ? order : left.Minutes.CompareTo(right.Minutes);
        order = order != 0 ? order : left.Length.CompareTo(right.Length);
        return order != 0 ? order : MotivePlan.CompareActs(left.Acts, right.Acts);
    });

    private static int InOrder(Row left, Row right)
    {
        int order = left.Minutes.CompareTo(right.Minutes);
        return order != 0 ? order : MotivePlan.CompareActs(left.Acts, right.Acts);
    }

    /// <summary>Acts that have been gone through in the character's mind, and where that is. <see cref="Most"/> is the most they have had on the way.</summary>
    private sealed record Row(ImmutableArray<ActId> Acts, StateId State, int Company, bool Arrived, int Count, int Minutes, int Most)
    {
        /// <summary>The row without its last act, as long as it is not known where that leads.</summary>
        public Row? From { get; init; }
    }
}
