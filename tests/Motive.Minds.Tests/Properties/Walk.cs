using System.Collections.Immutable;
using Motive.Minds.Feelings;
using Motive.Minds.Model.States;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;
using OracleAct = Motive.Minds.Tests.Oracle.Act;

namespace Motive.Minds.Tests.Properties;

/// <summary>Engine and oracle on one way through a story: acts, attempts, what is felt about them and how, what comes of that, and time that passes.</summary>
internal sealed class Walk
{
    private readonly Story _story;
    private readonly Tally _tally;
    private readonly Comparison _both;
    private readonly FeelingEngine _feelings;
    private readonly SplitMix64 _draws;
    private readonly List<PastEvent> _past = [];
    private readonly List<OracleEvent> _expectedPast = [];
    private StateId _state;
    private OracleState _expected;
    private int _minutes;
    private string _way = "";

    public Walk(Story story, Tally tally)
    {
        (_story, _tally) = (story, tally);
        _both = new Comparison(story, DepthFor(story), notice => tally.Add(notice));
        _feelings = new FeelingEngine(_both.Engine);
        _draws = new SplitMix64((ulong)story.Facts.Length);
        (_state, _expected) = (_both.Engine.Initial, _both.Oracle.Initial);
    }

    private static int DepthFor(Story story) => 2 + (story.Facts.Length % (5 - Math.Min(4, story.Characters.Length)));

    /// <summary>The first difference in so many events, or null.</summary>
    public string? Difference(int events)
    {
        for (int step = 0; step < events; step++)
        {
            ImmutableArray<OracleAct> possible = [.. _both.Oracle.Acts.Where(act => _both.Oracle.IsPossible(_expected, act))];
            ImmutableArray<OracleAct> tried = [.. _both.Oracle.Acts.Where(act => !possible.Contains(act) && _both.EngineAct(act) is not null
                && Doers(act).Any(who => _both.Oracle.IsPossible(_expected.MindOf(who), act)))];
            if (possible.IsEmpty && tried.IsEmpty)
                return null;
            bool attempt = possible.IsEmpty || (!tried.IsEmpty && _draws.Chance(25));
            if (Happen(_draws.Pick(attempt ? tried : possible), attempt) is string difference)
                return $"{_way}: {difference}";
            Count(attempt);
            int later = _minutes + _draws.Below(60);
            _state = _feelings.Fade(_state, new StoryTime(_minutes), new StoryTime(later));
            OracleState fresh = _expected;
            _expected = _both.Oracle.Faded(_expected, _minutes, later);
            _tally.AddIf(!_expected.HasFactsOf(fresh), "feelings fade");
            _minutes = later;
            if (_both.Difference(_state, _expected) is string faded)
                return $"{_way}, then it is minute {later}: {faded}";
        }

        _tally.Add("walked to the end");
        return null;
    }

    private void Count(bool attempt)
    {
        OracleState[] minds = [.. _story.Characters.Select(who => _expected.MindOf(who.Value))];
        _tally.Add("events");
        _tally.AddIf(attempt, "attempts");
        _tally.AddIf(!attempt && _expectedPast[^1].Act.Definition.Effects.Any(effect => effect is Effect.Believe), "words");
        _tally.AddIf(minds.Any(mind => !mind.HasFactsOf(_expected)), "somebody is wrong");
        _tally.AddIf(minds.Any(mind => _story.Characters.Any(who => !mind.MindOf(who.Value).HasFactsOf(_expected.MindOf(who.Value)))), "somebody is wrong about a mind");
    }

    private string? Happen(OracleAct act, bool attempt)
    {
        _way += $"{(_way.Length > 0 ? ", then " : "")}{(attempt ? "in vain " : "")}{_both.Name(act)}";
        Model.Grounding.Act real = _both.EngineAct(act)!;
        (StateId before, OracleState expectedBefore) = (_state, _expected);
        StateId after = attempt ? _both.Engine.ApplyAttempt(_state, real) : _both.Engine.Apply(_state, real);
        OracleState expectedAfter = attempt ? _both.Oracle.AfterAttempt(_expected, act) : _both.Oracle.After(_expected, act);
        if (_both.Difference(after, expectedAfter) is string effect)
            return effect;

        PastEvent happened = new(attempt ? _both.Engine.AttemptOf(real) : real.Event, before, after);
        OracleEvent expected = new(act, attempt ? [.. Doers(act)] : null, expectedBefore, expectedAfter);
        ImmutableArray<ImmutableArray<int>> chains = attempt ? [] : Chains(act);
        HashSet<int> expecting = [.. _story.Characters.Select(who => who.Value).Where(_ => _draws.Chance(25))];
        (StateId felt, ImmutableArray<Felt> reported) = _feelings.Appraise(
            happened, attempt ? null : real,
            [.. chains.Select(chain => new Provocation([.. FirstDoers(chain, act).Select(_both.Index)], [.. chain.Select(link => _past[link])]))],
            expecting.Select(_both.Index).ToHashSet(), _past);
        (OracleState expectedFelt, IReadOnlyList<OracleFeeling> report) = _both.Oracle.Felt(new Happened(
            expected, Happens: true, IsWorld: true,
            [.. chains.Select(chain => new OracleProvocation([.. FirstDoers(chain, act)], [.. chain.Select(link => _expectedPast[link])]))],
            [.. _expectedPast.AsEnumerable().Reverse()], expecting));
        string said = Written(reported.Select(feeling => new OracleFeeling(feeling.Who.Value, feeling.Emotion, feeling.Toward?.Value, feeling.Level)));
        if (said != Written(report))
            return $"felt {said}; should be {Written(report)}";
        if (_both.Difference(felt, expectedFelt) is string feeling)
            return $"with feelings, {feeling}";

        _state = _both.Engine.FireReactions(after, felt);
        _expected = _both.Oracle.Reacted(expectedAfter, expectedFelt);
        if (_both.Difference(_state, _expected) is string reaction)
            return $"with reactions, {reaction}";
        _past.Add(happened with { After = _state });
        _expectedPast.Add(expected with { After = _expected });
        return null;
    }

    private IReadOnlyCollection<int> Doers(OracleAct act) => _both.Oracle.Consenting(act, _expected);

    /// <summary>Earlier events, as if some had led to others and the last of them to this one; each chain begins with the deed of somebody who has no part in this one.</summary>
    private ImmutableArray<ImmutableArray<int>> Chains(OracleAct act) =>
    [
        .. Enumerable.Range(0, 2)
            .Select(_ => Enumerable.Range(0, _past.Count).Where(_ => _draws.Chance(40)).ToImmutableArray())
            .Where(chain => !chain.IsEmpty && _expectedPast[chain[0]].TriedBy is null && FirstDoers(chain, act).Any()),
    ];

    private IEnumerable<int> FirstDoers(ImmutableArray<int> chain, OracleAct act) => Doers(_expectedPast[chain[0]].Act).Except(Doers(act));

    private static string Written(IEnumerable<OracleFeeling> felt) => string.Join(", ", felt.Select(feeling => feeling.ToString()).Order(StringComparer.Ordinal));
}
