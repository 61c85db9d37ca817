using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>What somebody feels about an event; toward nobody in particular if <see cref="Toward"/> is null.</summary>
internal sealed record OracleFeeling(int Who, Emotion Emotion, int? Toward, int Level);

/// <summary>
/// The definitions of feelings, from D20 to D27, worked out in every picture from the picture around. Nobody here expects or provokes anything, or is told of deeds.
/// </summary>
internal sealed class Feelings(Story story, FactTable table, Reading reading, Events events, Func<int, OracleState, int> utility)
{
    private const int Strongest = 10;

    /// <summary>The state with everybody's feelings in it, and what each character of the world feels.</summary>
    public (OracleState State, IReadOnlyList<OracleFeeling> Felt) Of(Act act, OracleState before, OracleState after)
    {
        OracleFeeling[] felt = [.. before.Others.SelectMany(who => Appraised(who, act, before, after, happens: true))];
        return (Written(act, before, after, felt, happens: true), felt);
    }

    /// <param name="happens">Whether the event happens in this picture; else its owner has only been told something.</param>
    private OracleState Written(Act act, OracleState before, OracleState after, OracleFeeling[] felt, bool happens)
    {
        ImmutableDictionary<GroundFact, int> facts = after.Facts;
        foreach (OracleFeeling feeling in felt)
        {
            GroundFact fact = GroundFact.Feeling(feeling.Who, feeling.Emotion, feeling.Toward);
            int known = Math.Max(0, table.Read(after, fact));
            facts = table.With(facts, fact, Math.Max(known, feeling.Level) + (Math.Min(known, feeling.Level) / 2));
        }

        ImmutableSortedDictionary<int, Lazy<OracleState>> minds = after.Others.ToImmutableSortedDictionary(who => who, who => new Lazy<OracleState>(
            () => Pictured(act, who, before, after, [.. felt.Where(feeling => feeling.Who == who)], happens), LazyThreadSafetyMode.None));
        return new OracleState(after.Owner, facts, minds) { IsInnermost = after.IsInnermost };
    }

    /// <summary>A mind, in which its owner feels what they feel in the picture around it.</summary>
    private OracleState Pictured(Act act, int who, OracleState before, OracleState after, OracleFeeling[] own, bool happens)
    {
        (OracleState earlier, OracleState later) = (before.MindOf(who), after.MindOf(who));
        bool inner = happens && events.Observes(who, before, act);
        IEnumerable<int> others = story.Characters.Select(character => character.Value).Where(other => other != who);
        return Written(act, earlier, later, [.. own, .. others.SelectMany(other => Appraised(other, act, earlier, later, inner))], inner);
    }

    private IEnumerable<OracleFeeling> Appraised(int who, Act act, OracleState pictureBefore, OracleState pictureAfter, bool happens)
    {
        (OracleState before, OracleState after) = (pictureBefore.MindOf(who), pictureAfter.MindOf(who));
        if (AreEqual(before, after))
            return [];
        List<OracleFeeling> felt = [];
        void Feel(Emotion emotion, int? toward, int level) => felt.Add(new OracleFeeling(who, emotion, toward, Math.Min(Strongest, level)));
        int fortune = Change(who, before, after);
        Feel(fortune > 0 ? Emotion.Joy : Emotion.Distress, null, Math.Abs(fortune));
        foreach (int other in Others(who))
        {
            int change = Change(other, before.MindOf(other), after.MindOf(other));
            Feel(change > 0 ? Emotion.HappyFor : Emotion.Pity, other, Cared(who, other, change, before));
        }

        if (happens && events.Observes(who, pictureBefore, act))
            FeelAboutDeed(who, act, pictureBefore, pictureAfter, Feel);
        return felt.Where(feeling => feeling.Level > 0)
            .GroupBy(feeling => (feeling.Emotion, feeling.Toward))
            .Select(alike => alike.MaxBy(feeling => feeling.Level)!);
    }

    private void FeelAboutDeed(int who, Act act, OracleState pictureBefore, OracleState pictureAfter, Action<Emotion, int?, int> feel)
    {
        int[] doers = [.. act.Definition.Consenting.Select(doer => reading.Of(doer, pictureBefore, act.Frame())).Distinct()];
        (OracleState before, OracleState after) = (pictureBefore.MindOf(who), pictureAfter.MindOf(who));
        (OracleState earlier, OracleState later) = pictureBefore.IsInnermost
            ? (pictureBefore, pictureAfter)
            : events.Witnessed(who, pictureBefore, act);
        int Done(int character, OracleState mind) => Change(character, Undone(mind, earlier, later), mind);
        int own = Done(who, after);
        foreach (int doer in doers.Where(doer => doer != who))
        {
            feel(Emotion.Gratitude, doer, own);
            if (doers.Contains(who))
                continue;
            feel(Emotion.Admiration, doer, own);
            feel(Emotion.Anger, doer, -own);
            feel(Emotion.Reproach, doer, -own);
        }

        foreach (int other in Others(who).Where(other => !AreEqual(before.MindOf(other), after.MindOf(other))))
        {
            int done = Done(other, after.MindOf(other));
            int cared = Cared(who, other, done, before);
            if (doers.Contains(who))
            {
                feel(Emotion.Pride, other, done);
                feel(Emotion.Gratification, other, Math.Min(own, done));
                feel(Emotion.Shame, other, done < 0 ? cared : 0);
                feel(Emotion.Remorse, other, done < 0 && own < 0 ? cared : 0);
                continue;
            }

            foreach (int doer in doers.Where(_ => !doers.Contains(other)))
                feel(done > 0 ? Emotion.Admiration : Emotion.Reproach, doer, cared);
        }
    }

    private IEnumerable<int> Others(int who) => story.Characters.Select(character => character.Value).Where(other => other != who);

    private int Change(int who, OracleState before, OracleState after)
    {
        (int earlier, int later) = (utility(who, before), utility(who, after));
        return earlier == Value.Unknown || later == Value.Unknown ? 0 : later - earlier;
    }

    private int Cared(int who, int other, int amount, OracleState before)
    {
        if (story.Liking is null)
            return Math.Abs(amount);
        int liking = reading.Of(story.Liking, before, Reading.With(Reading.With(new int[Math.Max(2, story.LikingSlots)], 0, other), 1, who));
        return liking == Value.Unknown || liking <= 0 ? 0 : (int)Math.Ceiling(Math.Abs(amount) * (decimal)Math.Min(liking, Strongest) / Strongest);
    }

    /// <summary>The mind without what changed from the earlier picture to the later, as far as it has that right; and so the minds in it.</summary>
    private OracleState Undone(OracleState mind, OracleState earlier, OracleState later)
    {
        ImmutableDictionary<GroundFact, int> facts = mind.Facts;
        foreach (GroundFact fact in earlier.Facts.Keys.Union(later.Facts.Keys))
        {
            bool changed = table.Read(earlier, fact) != table.Read(later, fact);
            if (changed && table.Read(mind, fact) == table.Read(later, fact))
                facts = table.With(facts, fact, table.Read(earlier, fact));
        }

        ImmutableSortedDictionary<int, Lazy<OracleState>> minds = mind.Others.ToImmutableSortedDictionary(who => who, who => new Lazy<OracleState>(
            () => Undone(mind.MindOf(who), earlier.MindOf(who), later.MindOf(who)), LazyThreadSafetyMode.None));
        return new OracleState(mind.Owner, facts, minds) { IsInnermost = mind.IsInnermost };
    }

    private bool AreEqual(OracleState one, OracleState other) => ReferenceEquals(one, other)
        || (one.Facts.Keys.Union(other.Facts.Keys).All(fact => table.Read(one, fact) == table.Read(other, fact))
            && one.Others.All(who => AreEqual(one.MindOf(who), other.MindOf(who))));
}
