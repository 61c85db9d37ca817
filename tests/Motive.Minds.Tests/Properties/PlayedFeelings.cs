using System.Collections.Immutable;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;
using OracleAct = Motive.Minds.Tests.Oracle.Act;

namespace Motive.Minds.Tests.Properties;

/// <summary>
/// What a session reports to be felt, beside what the oracle makes of the states around each event and of the record of what led to it. No feeling may be kept in the story, so that all
/// that anybody felt is in the report.
/// </summary>
internal sealed class PlayedFeelings
{
    private const int Events = 14;
    private const int ProvokedWithin = 90;

    private readonly Story _story;
    private readonly Tally _tally;
    private readonly Session _session;
    private readonly NaiveOracle _oracle;
    private readonly Fears[] _fears;
    private readonly List<OracleEvent> _past = [];
    private readonly Dictionary<EntityId, Hopeful> _hopes = [];

    /// <summary>Of whom the record does not say what they hope for, until that has come to its end.</summary>
    private readonly HashSet<EntityId> _unsure = [];

    public PlayedFeelings(Story story, Tally tally)
    {
        _story = story with { Chapters = [new Chapter(1, "One", new StoryTime(480), null, [], [], null, [], [], null, [], Origin.None)] };
        _tally = tally;
        _session = new Session(_story, new SessionSetup());
        while (_session.Chronicle.Count < Events && _session.Step() is not StepResult.Over)
        {
        }

        Model.Grounding.GroundStory ground = Model.Grounding.GroundStory.Ground(_story);
        _oracle = new NaiveOracle(_story, depth: MindEngine.OrdinaryDepth, canBe: act => ground.Acts.Any(
            known => known.Definition.Id == act.Definition.Id && known.Arguments.SequenceEqual(act.Arguments)));
        _fears = [.. _story.Characters.Select(who => new Fears(_oracle, who.Value))];
    }

    public string? Difference()
    {
        _tally.AddIf(_session.Chronicle.Count > 0, "stories");
        foreach (Occurrence record in _session.Chronicle)
        {
            OracleAct act = Act(new GroundAct(record.Action!.Value, record.Arguments));
            bool tried = record.Kind == OccurrenceKind.Attempt;
            OracleState before = Read(_session.StateBefore(record.Number), OracleState.Nobody, MindEngine.OrdinaryDepth);
            OracleState after = tried ? _oracle.AfterAttempt(before, act) : _oracle.After(before, act);
            OracleEvent happened = new(act, tried ? [.. Doers(act)] : null, before, after);
            Happened world = new(happened, true, true, tried ? [] : [.. Provocations(record)], [.. _past.AsEnumerable().Reverse()], ImmutableHashSet<int>.Empty);
            foreach (EntityId who in _story.Characters)
            {
                if (Wrong(who, record, world) is string wrong)
                    return $"event {record.Number}, {Wording.Action(_story, act.Definition.Id, act.Arguments.AsSpan())}: {wrong}";
            }

            _tally.Add("events");
            _tally.AddIf(tried, "attempts");
            _tally.AddIf(!world.Provocations.IsEmpty, "events with what led to them");
            _past.Add(happened);
        }

        return null;
    }

    /// <summary>Whether somebody had expected the event is not on record: both are right.</summary>
    private string? Wrong(EntityId who, Occurrence record, Happened world)
    {
        ILookup<bool, OracleFeeling> reported = record.Feelings.Where(feeling => feeling.Who == who)
            .Select(feeling => new OracleFeeling(who.Value, feeling.Emotion, feeling.Toward?.Value, feeling.Level)).ToLookup(feeling => feeling.Emotion is >= Emotion.Hope and <= Emotion.FearConfirmed);
        string felt = Written(reported[false]);
        string[] right = [.. new HashSet<int>[] { [], [who.Value] }.Select(expecting => Written(_oracle.Felt(world with { ExpectedBy = expecting }).Felt.Where(feeling => feeling.Who == who.Value)))];
        if (!right.Contains(felt))
            return $"{_story[who].Name} felt {felt}; should be {string.Join(" or ", right.Distinct())}";
        foreach (OracleFeeling feeling in reported[false].Concat(reported[true]))
            _tally.Add($"{feeling.Emotion}");

        (OracleState before, OracleState after) = (world.Event.Before.MindOf(who.Value), world.Event.After.MindOf(who.Value));
        bool learnt = before.Portrait(_story, MindEngine.OrdinaryDepth) != after.Portrait(_story, MindEngine.OrdinaryDepth);
        OracleAct? known = world.Event.TriedBy is null && _oracle.Learns(who.Value, world) ? world.Event.Act : null;
        string feared = Written(reported[true].Where(feeling => feeling.Emotion is Emotion.Fear or Emotion.FearConfirmed or Emotion.Relief));
        string fears = learnt ? Written(_fears[_story.Characters.IndexOf(who)].After(known, before, after)) : "";
        return feared == fears ? Hoped(who, record, world, learnt, reported[true]) : $"{_story[who].Name} feared {feared}; should be {fears}";
    }

    /// <summary>What whoever began the act hopes of the rest of the plan that it was in, if nothing else happened meanwhile.</summary>
    private string? Hoped(EntityId who, Occurrence record, Happened world, bool learnt, IEnumerable<OracleFeeling> reported)
    {
        Reason? reason = record.Because.FirstOrDefault(reason => reason.Who == who && reason.Choice is not null);
        OracleFeeling[] hoped = [.. reported.Where(feeling => feeling.Emotion is Emotion.Hope or Emotion.Disappointment or Emotion.Satisfaction)];
        bool isDoneByOthers = reason is null && _hopes.TryGetValue(who, out Hopeful? mine) && mine.Plan.Any(act => act.IsSame(new GroundAct(record.Action!.Value, record.Arguments)));
        if (isDoneByOthers || (reason is not null && !IsSinceLast(who, record)))
            _unsure.Add(who);
        if (_unsure.Contains(who))
        {
            _hopes.Remove(who);
            if (hoped.Any(feeling => feeling.Emotion != Emotion.Hope))
                _unsure.Remove(who);
            return null;
        }

        if (reason is null)
            return null;
        Hopeful fresh = new(reason.Plan, reason.Plan, reason.Gain, _oracle.Utility(who.Value, world.Event.Before.MindOf(who.Value)) + reason.Gain);
        Hopeful? earlier = _hopes.GetValueOrDefault(who);
        bool goesOn = earlier is not null && earlier.Rest.Length == reason.Plan.Length && earlier.Rest.Zip(reason.Plan).All(acts => acts.First.IsSame(acts.Second));
        Hopeful hope = goesOn ? earlier! : fresh;
        string expected = Hoping(who, hope, world, learnt);
        return Written(hoped) == expected ? null
            : $"{_story[who].Name} hoped {Written(hoped)}; should be {expected}, with {Listed(hope.Rest)} left of {Listed(hope.Plan)}";
    }

    /// <summary>Whether nothing has happened since they decided on it. What comes just when it begins may have come after that, unless they did it.</summary>
    private bool IsSinceLast(EntityId who, Occurrence record) =>
        record.Number == 1 || _session.Chronicle[record.Number - 2] is not Occurrence last || last.Ends < record.Starts || (last.Ends == record.Starts && last.By.Contains(who));

    private string Listed(IEnumerable<GroundAct> acts) => string.Join(", ", acts.Select(act => Wording.Action(_story, act.Action, act.Arguments.AsSpan())));

    private string Hoping(EntityId who, Hopeful hope, Happened world, bool learnt)
    {
        OracleState after = world.Event.After.MindOf(who.Value);
        bool isLast = hope.Rest.Length == 1;
        bool done = world.Event.TriedBy is null;
        bool seen = !done || _oracle.Learns(who.Value, world);
        if (!learnt || !seen)
        {
            _hopes[who] = hope;
            return "";
        }

        bool there = _oracle.Utility(who.Value, after) >= hope.Expected;
        Emotion? right = hope.Plan.Length < 2 ? null
            : done && isLast && there ? Emotion.Satisfaction
            : done && !isLast && _oracle.IsPossible(after, Act(hope.Rest[1])) ? Emotion.Hope
            : there ? null
            : Emotion.Disappointment;
        _tally.AddIf(hope.Plan.Length > 1 && hope.Rest.Length == hope.Plan.Length, "plans begun");
        _tally.AddIf(isLast && hope.Plan.Length > 1, "plans ended");
        if (right == Emotion.Hope)
            _hopes[who] = hope with { Rest = hope.Rest.RemoveAt(0) };
        else
            _hopes.Remove(who);
        return right is Emotion emotion ? Written([new OracleFeeling(who.Value, emotion, null, Math.Clamp(hope.Gain / 2, 1, 10))]) : "";
    }

    /// <summary>Everything among the causes, at any remove and not too long ago, by way of each chain of causes.</summary>
    private IEnumerable<OracleProvocation> Provocations(Occurrence record)
    {
        int[] doers = [.. record.By.Select(who => who.Value)];
        foreach (ImmutableArray<int> chain in Chains([.. record.Causes.Select(cause => ImmutableArray.Create(cause))], record.Ends))
        {
            Occurrence deed = _session.Chronicle[chain[0] - 1];
            int[] others = [.. deed.By.Select(who => who.Value).Except(doers)];
            if (deed.Kind == OccurrenceKind.Act && others.Length > 0)
                yield return new OracleProvocation([.. others], [.. chain.Select(number => _past[number - 1])]);
        }
    }

    private IEnumerable<ImmutableArray<int>> Chains(ImmutableArray<ImmutableArray<int>> open, StoryTime now)
    {
        foreach (ImmutableArray<int> chain in open.Where(chain => now.Minutes - _session.Chronicle[chain[0] - 1].Ends.Minutes <= ProvokedWithin))
        {
            yield return chain;
            foreach (ImmutableArray<int> longer in Chains([.. _session.Chronicle[chain[0] - 1].Causes.Select(cause => chain.Insert(0, cause))], now))
                yield return longer;
        }
    }

    private OracleAct Act(GroundAct act) => _oracle.Acts.Single(other => other.Definition.Id == act.Action && other.Arguments.SequenceEqual(act.Arguments));

    private IReadOnlyList<int> Doers(OracleAct act) => _oracle.Consenting(act, _oracle.Initial);

    private OracleState Read(IState state, int owner, int depth)
    {
        ImmutableDictionary<GroundFact, int> facts = ImmutableDictionary<GroundFact, int>.Empty;
        foreach (GroundFact fact in _oracle.Table.All())
        {
            int[] arguments = [.. new[] { fact.First, fact.Second, fact.Third }.TakeWhile(argument => argument != GroundFact.None)];
            facts = _oracle.Table.With(facts, fact, state.Read(new FactId(fact.Family), arguments));
        }

        ImmutableArray<int> others = [.. _story.Characters.Select(who => who.Value).Where(who => who != owner)];
        return new OracleState(owner, facts, (depth == 0 ? [] : others).ToImmutableSortedDictionary(
            who => who, who => new Lazy<OracleState>(() => Read(state.MindOf(who), who, depth - 1), LazyThreadSafetyMode.None)))
        {
            IsInnermost = depth == 0 && !others.IsEmpty,
        };
    }

    private static string Written(IEnumerable<OracleFeeling> felt) =>
        string.Join(", ", felt.Select(feeling => $"{feeling.Emotion} {feeling.Toward} {feeling.Level}").Order(StringComparer.Ordinal));

    /// <summary>A plan that somebody has set out on, and what is left of it.</summary>
    private sealed record Hopeful(ImmutableArray<GroundAct> Plan, ImmutableArray<GroundAct> Rest, int Gain, int Expected);
}
