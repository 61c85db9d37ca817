using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Clock;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Choosing.Deciding;

/// <summary>
/// What each character has set out to do and not brought to its end, in which situation. A situation is what they hold true of the world.
/// Who stands where they stood before, with nothing learnt, and would do again what came to nothing, goes in circles: the second time they
/// hesitate for some minutes, so that two who keep passing each other fall out of step; after that they leave it.
/// So does whoever has had what they wanted twice, and is back where they were each time within the hour: somebody undoes it, and would again. And so does,
/// whatever it takes, who has come back often, with nothing but people's doing between: these acts undo each other for ever. The definition is D30a.
/// </summary>
internal sealed class FalseStarts(MindEngine engine, FeelingEngine feelings, Chance chance)
{
    private const int MostTimes = 2;
    private const int MostMinutes = 30;

    /// <summary>Who has begun twice in the same way, so soon after each other, leaves it, whatever has changed meanwhile, for so many minutes.</summary>
    private const int SoonMinutes = 10;
    private const int LeftMinutes = 60;

    /// <summary>So often the same is done in one situation, and so often in any, when it is people who undo it each time.</summary>
    private const int MostRounds = 8;
    private const int MostRoundsAnywhere = 16;

    private readonly Dictionary<(CharacterId Character, StateId Situation, ActId Act), FalseStart> made = [];
    private readonly Dictionary<(CharacterId Character, ActId Act), FalseStart> latest = [];
    private readonly Dictionary<(CharacterId Character, StateId Situation, ActId Act), Attainment> gains = [];
    private readonly Dictionary<(CharacterId Character, ActId Act), Attainment> gainsAnywhere = [];
    private readonly Dictionary<(CharacterId Character, ActId Act), Single> single = [];
    private readonly Dictionary<StateId, StateId> situations = [];
    private readonly List<EndedLoop> ended = [];

    /// <summary>Forgets what everybody has tried, but for what they have left for good; a chapter begins.</summary>
    /// <param name="state">How things stand when they do.</param>
    public void Forget(StateId state)
    {
        ended.AddRange(EndedLoopsNow(state));
        made.Clear();
        latest.Clear();
        gains.Clear();
        gainsAnywhere.Clear();
        single.Clear();
    }

    /// <summary>What people have left for the chapter because people undid it again and again, though they would still be better off with it, by chapter, character and act.</summary>
    public IReadOnlyList<EndedLoop> EndedLoops(StateId state) => [.. ended, .. EndedLoopsNow(state)];

    private IEnumerable<EndedLoop> EndedLoopsNow(StateId state) =>
        from found in gains
        let anywhere = gainsAnywhere[(found.Key.Character, found.Key.Act)]
        where found.Value.TimesInVain >= MostTimes || found.Value.Rounds >= MostRounds || anywhere.VainRounds >= MostRoundsAnywhere
        where anywhere.UndoneBy is { IsNone: false } && engine.UtilityOf(found.Key.Character, engine.States.Mind(state, found.Key.Character)) < found.Value.Plan.After
        group anywhere by (found.Key.Character, found.Key.Act) into left
        orderby left.Key.Character, left.Key.Act
        select new EndedLoop(left.Key.Character, left.Key.Act, left.First().UndoneBy!.Value, left.First().Times);

    /// <summary>Situations are told apart by a state each, which therefore stays.</summary>
    public void MarkStates()
    {
        foreach (StateId situation in made.Keys.Concat(gains.Keys).Select(key => key.Situation).Concat(single.Values.Select(begun => begun.Situation)))
            engine.States.Mark(situation, forEver: false);
        situations.Clear();
    }

    /// <summary>Writes or reads all of it.</summary>
    public void Transfer(SessionArchive archive)
    {
        (CharacterId, StateId, ActId) inSituation((CharacterId Character, StateId Situation, ActId Act) key) => (archive.Character(key.Character), archive.State(key.Situation), archive.ActIndex(key.Act));
        (CharacterId, ActId) anywhere((CharacterId Character, ActId Act) key) => (archive.Character(key.Character), archive.ActIndex(key.Act));
        Attainment gain(Attainment? had) => Attainment.Transfer(archive, had);
        archive.Fill(made, inSituation, start => FalseStart.Transfer(archive, start));
        archive.Fill(latest, anywhere, start => FalseStart.Transfer(archive, start));
        archive.Fill(gains, inSituation, gain);
        archive.Fill(gainsAnywhere, anywhere, gain);
        archive.Fill(single, anywhere, one => new Single(
            archive.State(one?.Situation ?? StateId.None), archive.PlanAlone(one?.Plan), archive.Time(one?.Begun ?? default), archive.Maybe(one?.Before, gain), archive.Maybe(one?.BeforeAnywhere, gain)));
        archive.Fill(ended, loop => new EndedLoop(archive.Character(loop?.Character ?? default), archive.ActIndex(loop?.Act ?? default), new ActId(archive.Number(loop?.UndoneBy.Value ?? 0)), archive.Number(loop?.Times ?? 0)));
        situations.Clear();
    }

    /// <summary>A plan of one act that can be done pays at once or not at all; whether that lasts is seen when they would do it again.</summary>
    public void RecordStart(CharacterId character, StateId state, MotivePlan plan, StoryTime now)
    {
        (CharacterId, StateId, ActId) key = (character, SituationOf(character, state), plan.First);
        if (plan.Sought is not null && plan.Acts.Length == 1)
            return;
        if (plan.Acts.Length == 1 && engine.CanHappen(state, engine.Story[plan.First]))
        {
            single[(character, plan.First)] = new Single(key.Item2, plan, now, gains.GetValueOrDefault(key), gainsAnywhere.GetValueOrDefault((character, plan.First)));
            RecordGain(key, plan, now, now.Plus(plan.Minutes));
        }
        else
            RecordFalseStart(key, plan, now);
    }

    /// <summary>A plan of one act that they have stopped has not paid: it was a false start. A longer one has been one since it began.</summary>
    public void RecordStopped(CharacterId character, Act act)
    {
        if (!single.Remove((character, act.Index), out Single? begun))
            return;
        (CharacterId, StateId, ActId) key = (character, begun.Situation, act.Index);
        Restore(gains, key, begun.Before);
        Restore(gainsAnywhere, (character, act.Index), begun.BeforeAnywhere);
        RecordFalseStart(key, begun.Plan, begun.Begun);
    }

    /// <summary>Plans that this act, which has come about, has brought to the end they were made for were not in vain.</summary>
    public void RecordFulfilment(StateId state, Act act, StoryTime now)
    {
        foreach (((CharacterId Character, StateId Situation, ActId Act) key, FalseStart start) in made)
        {
            if (start.Plan.Acts[^1] != act.Index || (start.Plan.Sought is null && engine.UtilityOf(key.Character, engine.States.Mind(state, key.Character)) < start.Plan.After))
                continue;
            made.Remove(key);
            latest.Remove((key.Character, key.Act));
            if (start.Plan.Sought is null)
                RecordGain(key, start.Plan, now, now);
        }
    }

    /// <summary>The character has lost something; what they had gained before, they have no more.</summary>
    /// <param name="act">The act by which; none for what nobody did.</param>
    public void RecordLoss(CharacterId character, StoryTime now, LostBy how, ActId act)
    {
        foreach (((CharacterId Character, StateId Situation, ActId Act) key, Attainment gain) in gains)
        {
            if (key.Character == character)
                gain.Lose(now, how, act);
        }

        foreach (((CharacterId Character, ActId Act) key, Attainment gain) in gainsAnywhere)
        {
            if (key.Character == character)
                gain.Lose(now, how, act);
        }
    }

    /// <summary>They have tried that often enough.</summary>
    public bool IsGivenUp(CharacterId character, StateId state, MotivePlan plan, StoryTime now)
    {
        if (Find(character, state, plan)?.Times >= MostTimes || IsPacing(character, plan, now))
            return true;
        if (!gainsAnywhere.TryGetValue((character, plan.First), out Attainment? anywhere))
            return false;
        return anywhere.VainRounds >= MostRoundsAnywhere
            || (gains.TryGetValue((character, SituationOf(character, state), plan.First), out Attainment? here)
                && (here.TimesBy(now) >= MostTimes || here.Rounds >= MostRounds));
    }

    /// <summary>When the character, who now would, sets out on the plan: at once, or after hesitating.</summary>
    public StoryTime ReadyFor(CharacterId character, StateId state, MotivePlan plan, StoryTime now)
    {
        return Find(character, state, plan) is FalseStart start ? start.Ready ?? now.Plus(1 + HesitationOf(character, plan, now).Roll(MostMinutes)) : now;
    }

    private Chance HesitationOf(CharacterId character, MotivePlan plan, StoryTime now) =>
        chance.With("hesitation").With(engine.Story.Story[engine.Story.Story.EntityOf(character)].Name).With(engine.Story[plan.First].Event.Name).With(now.Minutes);

    /// <summary>They hesitate till then.</summary>
    public void Hesitate(CharacterId character, StateId state, MotivePlan plan, StoryTime ready)
    {
        if (Find(character, state, plan) is FalseStart start)
            start.Ready ??= ready;
    }

    private void RecordFalseStart((CharacterId Character, StateId Situation, ActId Act) key, MotivePlan plan, StoryTime now)
    {
        FalseStart? last = latest.GetValueOrDefault((key.Character, key.Act));
        int soon = last is not null && now.Minutes - last.Begun.Minutes <= SoonMinutes ? last.Soon + 1 : 1;
        made[key] = latest[(key.Character, key.Act)] = new FalseStart(plan, made.GetValueOrDefault(key)?.Times + 1 ?? 1, now, soon);
    }

    private static void Restore<TKey>(Dictionary<TKey, Attainment> gains, TKey key, Attainment? before)
        where TKey : notnull
    {
        if (before is null)
            gains.Remove(key);
        else
            gains[key] = before;
    }

    private void RecordGain((CharacterId Character, StateId Situation, ActId Act) key, MotivePlan plan, StoryTime now, StoryTime reached)
    {
        gains[key] = Attainment.HadAgain(gains.GetValueOrDefault(key), plan, now, reached);
        gainsAnywhere[(key.Character, key.Act)] = Attainment.HadAgain(gainsAnywhere.GetValueOrDefault((key.Character, key.Act)), plan, now, reached);
    }

    private FalseStart? Find(CharacterId character, StateId state, MotivePlan plan) =>
        made.Count == 0 ? null : made.GetValueOrDefault((character, SituationOf(character, state), plan.First));

    /// <summary>They have set out twice in the same way just now, though something changed in between: two who look for each other would pass each other for ever.</summary>
    private bool IsPacing(CharacterId character, MotivePlan plan, StoryTime now) =>
        latest.GetValueOrDefault((character, plan.First)) is { Soon: >= MostTimes } start && now.Minutes - start.Begun.Minutes <= LeftMinutes;

    private StateId SituationOf(CharacterId character, StateId state)
    {
        StateId believed = engine.States.Mind(state, character);
        if (!situations.TryGetValue(believed, out StateId situation))
            situations.Add(believed, situation = feelings.WithoutFeelings(believed));
        return situation;
    }

    /// <summary>A plan of one act, the last that began so, and what counted before it was set out on.</summary>
    private sealed record Single(StateId Situation, MotivePlan Plan, StoryTime Begun, Attainment? Before, Attainment? BeforeAnywhere);

    /// <summary>The last plan that began so, how often one did in this situation, and how often in a row in any, soon after each other.</summary>
    private sealed record FalseStart(MotivePlan Plan, int Times, StoryTime Begun, int Soon)
    {
        /// <summary>When they will have made up their mind to try again, once they think of it.</summary>
        public StoryTime? Ready { get; set; }

        /// <summary>Writes it or reads it.</summary>
        public static FalseStart Transfer(SessionArchive archive, FalseStart? start) => new(
            archive.PlanAlone(start?.Plan), archive.Number(start?.Times ?? 0), archive.Time(start?.Begun ?? default), archive.Number(start?.Soon ?? 0))
        {
            Ready = archive.Time(start?.Ready),
        };
    }
}
