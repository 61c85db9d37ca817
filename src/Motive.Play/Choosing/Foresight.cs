using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Clock;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Choosing;

/// <summary>
/// What each character knows others to be about, and what becomes of a plan beside it. Whoever sees somebody leave does not begin to speak to them,
/// nor goes to meet somebody who will be gone by then, nor does what others have nearly done. What is under way out of one's sight changes nothing for one (D30b).
/// </summary>
internal sealed class Foresight(Stage stage, Agenda agenda, Cast cast, Players players)
{
    /// <summary>What the clock brings is reckoned with so long before.</summary>
    private const int HorizonMinutes = 180;

    /// <summary>By character: what they have seen to be under way and have not seen stopped, until it is to end.</summary>
    private readonly List<Undertaking>[] known = [.. Enumerable.Range(0, stage.Engine.Story.Characters).Select(_ => new List<Undertaking>())];

    private readonly Interference interference = new(stage.Engine.Story);
    private readonly (ComingEvents Coming, StoryTime At)?[] coming = new (ComingEvents, StoryTime)?[stage.Engine.Story.Characters];
    private readonly ExpectedActs expected = new(stage, cast, players);
    private Sight? last;

    /// <summary>Everybody sees what is under way about them; who goes away remembers it, and whoever is by sees that it has been stopped.</summary>
    public void NoticeActsUnderWay()
    {
        Undertaking[] underway = [.. agenda.Underway];
        Sight sight = new(stage.Passed, stage.State, stage.Now, underway, expected.IntendedNext(underway));
        if (sight.IsSame(last))
            return;
        Array.Clear(coming);
        Dictionary<int, Undertaking> numbered = underway.ToDictionary(other => other.Order);
        foreach (CharacterId character in CharacterId.Below(known.Length))
        {
            bool isSeen(Undertaking other) => Array.IndexOf(other.Act.Consenting, character) < 0 && stage.SeesUnderWay(character, other.Act);
            bool isUnderWay(Undertaking other) => numbered.TryGetValue(other.Order, out Undertaking? now) && now == other;
            known[character.Value].RemoveAll(other => (other.Ends <= stage.Now && !other.IsHeld) || (!isUnderWay(other) && isSeen(other)));
            foreach (Undertaking other in underway)
            {
                if (!known[character.Value].Exists(seen => seen.Order == other.Order && seen == other) && isSeen(other))
                    known[character.Value].Add(other);
            }
        }

        expected.WriteKnownActs(underway, sight.Intended, character => known[character.Value]);
        last = sight with { State = stage.State };
    }

    /// <summary>Others are about what will leave the character worse off, as far as they have seen and as they see it.</summary>
    public bool IsThreatened(CharacterId character)
    {
        if (known[character.Value].Count == 0)
            return false;
        StateId mind = stage.Engine.States.Mind(stage.State, character);
        StateId after = known[character.Value].OrderBy(other => other.Ends.Minutes).Aggregate(mind, (state, other) => new ComingEvent(other.Act.Event, other.Act, MayStop: false).StateAfter(stage.Engine, state));
        return Utility.Improves(stage.Engine.UtilityOf(character, after), stage.Engine.UtilityOf(character, mind));
    }

    /// <summary>Writes or reads what everybody has seen to be under way.</summary>
    public void Transfer(SessionArchive archive)
    {
        foreach (List<Undertaking> others in known)
            archive.Fill(others, archive.Undertaking);
        expected.Transfer(archive);
        last = null;
        Array.Clear(coming);
    }

    /// <summary>What the character knows to come at its time, by which what they would have otherwise is reckoned (D13a).</summary>
    public ComingEvents ComingFor(CharacterId character)
    {
        if (coming[character.Value] is not (ComingEvents found, StoryTime at) || at != stage.Now)
            coming[character.Value] = (found = new ComingEvents([.. TimedFor(character).Select(next => next.Coming)]), stage.Now);
        return found;
    }

    /// <summary>What stands against the plan in what others are about and the clock brings, as the character sees it: it is no more possible, or no more worth its while; null when nothing does.</summary>
    public Objection? ObjectionTo(CharacterId character, MotivePlan plan)
    {
        if (WhatMatters(character, plan.Acts) is not { Length: > 0 } coming)
            return null;
        Timeline timeline = new(stage.Engine, coming);
        int next = 0;
        StateId with = stage.Engine.States.Mind(stage.State, character);
        StateId without = with;
        StoryTime time = stage.Now;
        foreach (ActId index in plan.Acts)
        {
            Act act = stage.Engine.Story[index];
            time = time.Plus(act.MinutesIn(stage.Engine.States, with));
            Timed? between = null;
            for (; next < coming.Length && coming[next].At <= time; next++)
            {
                with = PassTimed(timeline, with, coming[next], plan);
                without = timeline.AfterTimed(without, coming[next]);
                between ??= stage.Engine.MayBegin(character, with, act) ? null : coming[next];
            }

            if (!stage.Engine.MayBegin(character, with, act))
                return Between(RefusalKind.Overtaken, between ?? coming[Math.Max(0, next - 1)]);
            with = stage.Engine.CanHappen(with, act) ? stage.Engine.Apply(with, act) : with;
        }

        // What is averted may come after the plan.
        for (int later = next; plan.Forecast is not null && later < coming.Length; later++)
            (with, without) = (PassTimed(timeline, with, coming[later], plan), timeline.AfterTimed(without, coming[later]));
        return plan.Sought is not null || Utility.Improves(Worth(character, plan, without), Worth(character, plan, with)) ? null : Between(RefusalKind.NotNeeded, coming[Math.Max(0, next - 1)]);
    }

    /// <summary>
    /// Somebody whom the act is done to is about something that does not wait for it (D30k), and by which it will not be possible any more when it ends, or no answer to it will be that would be otherwise, as the character sees
    /// it: they are on their way out.
    /// </summary>
    public bool OutlastsTheirStay(CharacterId character, Act act)
    {
        bool isDoneTo(CharacterId other) => other != character && act.Arguments.Contains(stage.Story.EntityOf(other).Value);
        if (!known[character.Value].Exists(other => !MayStop(other) && other.Act.Consenting.Any(isDoneTo)))
            return false;
        Timed[] leaving = [.. WhatMatters(character, [act.Index]).Where(next => !next.Coming.MayStop && next.Act is Act going && going.Consenting.Any(isDoneTo))];
        return leaving.Length > 0 && (!CanBeDone(character, leaving, [act.Index]) || Replies.Enumerate(act, stage.Engine.Story).Any(asked => isDoneTo(asked.Addressee)
            && !asked.All.Any(reply => CanBeDone(character, leaving, [act.Index, reply.Index])) && asked.All.Any(reply => CanBeDone(character, [], [act.Index, reply.Index]))));
    }

    private bool CanBeDone(CharacterId character, Timed[] coming, ImmutableArray<ActId> acts) =>
        new Timeline(stage.Engine, coming).CarryOut(stage.Engine.States.Mind(stage.State, character), stage.Now, acts) is not null;

    /// <summary>
    /// Whether one plan cannot wait for another, which draws the character more: if they only waited as long as the other takes, it would not be possible any more or bring nothing, because of what comes meanwhile; it
    /// would not be had after the other either, while the other can still be had after it, and both are worth more than the other alone (D30l). What is merely farther off after the other is not lost by waiting.
    /// </summary>
    public bool CannotWait(CharacterId character, MotivePlan urgent, MotivePlan other)
    {
        if (urgent.First == other.First || WhatMatters(character, [.. urgent.Acts, .. other.Acts]) is not { Length: > 0 } coming)
            return false;
        Timeline timeline = new(stage.Engine, coming);
        StateId mind = stage.Engine.States.Mind(stage.State, character);
        int In((StateId State, StoryTime Time) at) => Worth(character, urgent, timeline.PassTime(at.State, at.Time, StoryTime.Latest));
        bool CanBeHadFrom((StateId State, StoryTime Time) at) => timeline.CarryOut(at.State, at.Time, urgent.Acts) is (StateId, StoryTime) after && Utility.Improves(In(at), In(after));
        if (timeline.CarryOut(mind, stage.Now, other.Acts) is not (StateId, StoryTime) alone || CanBeHadFrom(alone) || CanBeHadFrom((timeline.PassTime(mind, stage.Now, alone.Time), alone.Time)))
            return false;
        return timeline.CarryOut(mind, stage.Now, urgent.Acts) is (StateId, StoryTime) first
            && timeline.CarryOut(first.State, first.Time, other.Acts) is (StateId, StoryTime) both && Utility.Improves(In(alone), In(both));
    }

    /// <summary>What the character knows to come that can make a difference to acts of theirs or to what they have, in its order.</summary>
    private Timed[] WhatMatters(CharacterId character, ImmutableArray<ActId> acts)
    {
        Timed[] coming = TimedFor(character);
        if (coming.Length == 0)
            return coming;
        bool[] matters = interference.FindInterfering(character, acts, Array.ConvertAll(coming, next => next.Coming.Event));
        return [.. coming.Where((_, number) => matters[number])];
    }

    /// <summary>Everybody knows what the clock brings; of what others are about, what they have seen.</summary>
    private Timed[] TimedFor(CharacterId character) =>
    [
        .. known[character.Value].Select(other => (Next: new Timed(new ComingEvent(other.Act.Event, other.Act, MayStop(other)), other.Ends), other.Order))
            .Concat(expected.ExpectedBy(character).Select(next => (Next: new Timed(new ComingEvent(next.Act.Event, next.Act, MayStop: false), next.At), Order: int.MaxValue - 1)))
            .Concat(agenda.HappeningsWithin(HorizonMinutes).Select(happening =>
                (Next: new Timed(new ComingEvent(stage.Engine.Story.Happenings[happening.Number], null, MayStop: false, MinutesTill(happening.At)), happening.At), Order: int.MaxValue)))
            .OrderBy(next => next.Next.At.Minutes).ThenBy(next => next.Order).Select(next => next.Next),
    ];

    /// <summary>In whole tens, so that what people expect is not worked out anew every minute.</summary>
    private int MinutesTill(StoryTime time) => (time.Minutes - stage.Now.Minutes) / 10 * 10;

    private static bool MayStop(Undertaking other) => !other.IsHeld && other.Ends.Minutes - other.Starts.Minutes > Undertaking.FinishedMinutes;

    /// <summary>Whoever has no more reason for what they are about, thanks to the plan, leaves off.</summary>
    private static StateId PassTimed(Timeline timeline, StateId state, Timed next, MotivePlan plan) =>
        next.Coming.MayStop && plan.Forecast?.IsLeftOff(next.Act!, state) == true ? state : timeline.AfterTimed(state, next);

    private int Worth(CharacterId character, MotivePlan plan, StateId state) => plan.Forecast?.UtilityAfterTimed(state) ?? stage.Engine.UtilityOf(character, state);

    /// <summary>Whether the character knows that the other has something in hand, or attends to somebody.</summary>
    public bool KnowsAtWork(CharacterId character, CharacterId other) => known[character.Value].Exists(undertaking =>
        undertaking.Act.Consenting.Contains(other) || undertaking.Act.Arguments.Contains(stage.Story.EntityOf(other).Value));

    private static Objection Between(RefusalKind kind, Timed next) => new(kind, next.Act?.Consenting is [CharacterId doer, ..] ? doer : null, next.Act);

    /// <summary>What decides who sees what to be under way.</summary>
    private sealed record Sight(int Passed, StateId State, StoryTime Now, Undertaking[] Underway, ImmutableArray<(CharacterId Who, ActId Act)> Intended)
    {
        /// <summary>Whether everybody sees the same as there.</summary>
        public bool IsSame(Sight? other) => other is not null && (Passed, State, Now) == (other.Passed, other.State, other.Now)
            && Underway.AsEnumerable().SequenceEqual(other.Underway, ReferenceEqualityComparer.Instance) && Intended.SequenceEqual(other.Intended);
    }
}
