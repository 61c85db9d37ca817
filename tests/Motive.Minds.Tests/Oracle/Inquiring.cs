using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>A row of acts by which somebody finds something out: what it gains in thousandths of a point, its minutes, how many acts it counts, and what it is about.</summary>
internal sealed record OracleInquiry(ImmutableArray<Act> Acts, GroundFact About, int Value, ImmutableArray<Act> Then, int Thousandths, int Minutes, int Count, int Shown, int Values, bool Tries);

/// <summary>
/// D13b, by trying every row of acts and every value. Nothing is pruned but what the definition leaves out: acts of which it is read from the story that they lead to nothing's being shown.
/// </summary>
internal sealed class Inquiring(Story story, Ways ways, NaiveOracle oracle, Catalogue catalogue, Considering considering)
{
    private readonly Dictionary<(int Who, OracleState State, GroundFact Fact, int Value, int Knowing), OracleState> _worlds = [];
    private readonly Dictionary<(int Who, OracleState World, Act Act, int Left, int Engaged), OracleState?> _shown = [];
    private readonly List<OracleInquiry> _found = [];
    private readonly Dictionary<(OracleState Found, OracleState Nothing, int Most), OraclePlan?> _answers = [];

    /// <summary>The inquiries that stand, the most gaining first.</summary>
    /// <param name="mayLead">Whether an act may lead to another's showing something.</param>
    /// <param name="isRuledOut">Values of facts that are.</param>
    /// <param name="mayKnow">Whether somebody is not known not to know a fact.</param>
    public ImmutableArray<OracleInquiry> Find(int who, OracleState believed, int length, Func<Act, bool> mayLead, Func<GroundFact, int, bool> isRuledOut, Func<GroundFact, int, bool> mayKnow)
    {
        _found.Clear();
        GroundFact[] open = [.. oracle.Table.All().Where(fact => !story.Facts[fact.Family].Hidden && story.Facts[fact.Family].Domain is Domain.Entities or Domain.Boolean && oracle.Table.Read(believed, fact) == Value.Unknown)];
        int now = catalogue.Utility(who, believed);
        if (now != Value.Unknown)
            Follow(new Considering.Question(who, believed, length, 1, Engaged: 0), [], 0, 0, [now]);
        return Standing();

        void Follow(Considering.Question question, ImmutableArray<Act> acts, int minutes, int count, ImmutableArray<int> utilities)
        {
            foreach (GroundFact fact in open.Where(fact => oracle.Table.Read(question.State, fact) == Value.Unknown))
            {
                foreach (Act act in catalogue.Steps(question.State).Select(step => step.Act).Concat(oracle.Acts.Where(act => MayTry(who, question.State, act))))
                    Ask(question, acts, minutes, count, utilities, fact, act, isRuledOut, mayKnow);
            }

            foreach (Considering.Stride stride in considering.Strides(question))
            {
                if (!considering.MayBegin(question, stride, asked: true) || question.Left - stride.Count < 1 || !mayLead(stride.Acts[^1]))
                    continue;
                int taken = stride.Acts.Select((act, place) => oracle.Minutes(act, stride.States[place])).Sum();
                Follow(
                    considering.Then(question, stride), [.. acts, .. stride.Acts], minutes + taken, count + stride.Count,
                    [.. utilities, .. stride.States.Skip(1).Select(state => catalogue.Utility(who, state))]);
            }
        }
    }

    private void Ask(
        Considering.Question question, ImmutableArray<Act> acts, int minutes, int count, ImmutableArray<int> utilities, GroundFact fact, Act act,
        Func<GroundFact, int, bool> isRuledOut, Func<GroundFact, int, bool> mayKnow)
    {
        (int who, OracleState state) = (question.Who, question.State);
        bool tries = MayTry(who, state, act);
        int counts = question.Arrived && !tries && ways.IsMove(who, state, act) ? 0 : 1;
        if (act.Definition.Consenting.Length == 0 || question.Left < counts || !considering.CountsOn(question, act) || (!tries && ways.IsNeedless(who, state, act)) || !(oracle.Consenting(act, state).Contains(who) || Tells(act.Definition.Effects, fact)) || utilities.Contains(Value.Unknown))
            return;
        OracleState plain = World(question, null, mayKnow);
        OracleState nothing = oracle.IsPossible(plain, act) ? catalogue.Mind(oracle.After(plain, act), who) : state;
        int values = 0;
        List<(int Value, int Gain, OraclePlan? Plan)> gains = [];
        foreach (int value in ValuesOf(fact).Where(value => !isRuledOut(fact, value)))
        {
            OracleState world = World(question, (fact, value), mayKnow);
            if (catalogue.Mind(world, who) != catalogue.Mind(plain, who))
                continue;
            values++;
            if (Shown(question, world, act) is OracleState found && oracle.Table.Read(found, fact) == value && oracle.Table.Read(nothing, fact) != value && Gain(who, found, nothing, question.Left - counts, utilities.Max()) is (int gain, var plan))
                gains.Add((value, gain, plan));
        }

        if (gains.Count == 0 || gains.Sum(one => one.Gain) * 1000 / values == 0)
            return;
        (int best, _, OraclePlan? then) = gains.MaxBy(one => one.Gain);
        int mean = (gains.Sum(one => one.Plan?.Minutes ?? 0) + gains.Count - 1) / gains.Count;
        _found.Add(new OracleInquiry(
            acts.Add(act), fact, best, then?.Acts ?? [], gains.Sum(one => one.Gain) * 1000 / values, minutes + oracle.Minutes(act, state) + mean, count + counts, gains.Count, values, tries));
    }

    private int[] ValuesOf(GroundFact fact) => story.Facts[fact.Family].Domain is Domain.Entities entities ? [.. story[entities.Type].Members.Select(member => member.Value)] : [1, 0];

    /// <summary>An act of theirs alone, of which it hangs on what they do not know whether it is possible.</summary>
    private bool MayTry(int who, OracleState state, Act act) =>
        oracle.Consenting(act, state) is [int only] && only == who && oracle.Truth(act.Definition.Requires, state, act.Frame()) == Value.Unknown;

    private OracleState World(Considering.Question question, (GroundFact Fact, int Value)? supposed, Func<GroundFact, int, bool> mayKnow)
    {
        int[] knowing = supposed is (GroundFact fact, _) ? [.. story.Characters.Select(who => who.Value).Where(other => mayKnow(fact, other))] : [];
        (int, OracleState, GroundFact, int, int) key = (question.Who, question.State, supposed?.Fact ?? default, supposed?.Value ?? Value.Unknown, knowing.Sum(who => 1 << who));
        if (!_worlds.TryGetValue(key, out OracleState? world))
        {
            world = oracle.Settled(question.State.Supposed(question.Who, story.Characters.Select(who => who.Value), supposed, knowing.Contains, oracle.Table));
            _worlds.Add(key, world);
        }

        return world;
    }

    /// <summary>Whether an effect is that somebody believes something of such a fact.</summary>
    private static bool Tells(IEnumerable<Effect> effects, GroundFact fact, bool inMind = false) => effects.Any(effect => effect switch
    {
        Effect.Assign assign => inMind && assign.Fact.Value == fact.Family,
        Effect.Believe believe => Tells([believe.Inner], fact, inMind: true),
        Effect.When choice => Tells(choice.Then.Concat(choice.Otherwise), fact, inMind),
        Effect.ForEvery every => Tells(every.Body, fact, inMind),
        _ => false,
    });

    /// <summary>The mind that the act leaves; null where it cannot be done, or others would not agree to it.</summary>
    private OracleState? Shown(Considering.Question question, OracleState world, Act act)
    {
        (int, OracleState, Act, int, int) key = (question.Who, world, act, question.Left, question.Engaged);
        if (!_shown.TryGetValue(key, out OracleState? shown))
            _shown.Add(key, shown = Show(question, world, act));
        return shown;
    }

    private OracleState? Show(Considering.Question question, OracleState world, Act act) => !oracle.IsPossible(world, act) && MayTry(question.Who, question.State, act)
        ? catalogue.Mind(oracle.AfterAttempt(world, act), question.Who)
        :        oracle.IsPossible(world, act) && considering.OthersAgree(question, world, act, question.Left) ? catalogue.Mind(oracle.After(world, act), question.Who) : null;

    private (int Gain, OraclePlan? Plan)? Gain(int who, OracleState found, OracleState nothing, int most, int before)
    {
        int now = catalogue.Utility(who, found);
        int idle = catalogue.Utility(who, nothing);
        if (now != Value.Unknown && idle != Value.Unknown && now > idle)
            return now > before ? (now - before, null) : null;
        return Answer(who, found, nothing, most) is OraclePlan plan && plan.After > before ? (plan.After - before, plan) : null;
    }

    private OraclePlan? Answer(int who, OracleState found, OracleState nothing, int most)
    {
        if (_answers.TryGetValue((found, nothing, most), out OraclePlan? answer))
            return answer;
        for (int length = 1; length <= most && answer is null; length++)
            answer = considering.Proposed(who, found, length).FirstOrDefault(plan => IsForIt(who, plan, nothing));
        _answers.Add((found, nothing, most), answer);
        return answer;
    }

    private bool IsForIt(int who, OraclePlan plan, OracleState nothing)
    {
        OracleState? state = nothing;
        foreach (Act act in plan.Acts)
            state = state is null ? null : catalogue.After(state, act);
        return state is null || catalogue.Utility(who, state) is int reached && (reached == Value.Unknown || reached < plan.After);
    }

    private ImmutableArray<OracleInquiry> Standing()
    {
        List<OracleInquiry> standing = [];
        foreach (IGrouping<GroundFact, OracleInquiry> about in _found.GroupBy(inquiry => inquiry.About))
        {
            OracleInquiry[] best = [.. about.GroupBy(inquiry => inquiry.Acts[0]).Select(alike => InOrder(alike).First())];
            standing.AddRange(best.Where(inquiry => !best.Any(other => IsBetter(other, inquiry))));
        }

        return [.. InOrder(standing)];
    }

    private static bool IsBetter(OracleInquiry one, OracleInquiry other) =>
        one.Thousandths >= other.Thousandths && one.Minutes <= other.Minutes && one.Count <= other.Count
        && (one.Thousandths > other.Thousandths || one.Minutes < other.Minutes || one.Count < other.Count);

    private IEnumerable<OracleInquiry> InOrder(IEnumerable<OracleInquiry> inquiries) => inquiries
        .OrderByDescending(inquiry => inquiry.Thousandths).ThenBy(inquiry => inquiry.Minutes).ThenBy(inquiry => inquiry.Count).ThenBy(inquiry => inquiry.Acts.Length)
        .ThenBy(inquiry => inquiry.Acts, Comparer<ImmutableArray<Act>>.Create((left, right) =>
            left.Zip(right, (one, other) => oracle.Acts.IndexOf(one).CompareTo(oracle.Acts.IndexOf(other))).FirstOrDefault(order => order != 0)));
}
