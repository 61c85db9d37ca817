using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>What somebody feels about an event; toward nobody in particular if <see cref="Toward"/> is null.</summary>
internal sealed record OracleFeeling(int Who, Emotion Emotion, int? Toward, int Level);

/// <summary>The definitions of feelings, from D20 to D27, worked out in every picture from the picture around.</summary>
internal sealed class Feelings(Story story, FactTable table, Reading reading, KnownDeeds deeds, Func<int, OracleState, int> utility, Action<string> notice)
{
    private const int Strongest = 10;
    private const int ExpectedPercent = 60;

    private readonly KeptFeelings _kept = new(story);

    /// <summary>The state with everybody's feelings in it, and what each character of the world feels.</summary>
    public (OracleState State, IReadOnlyList<OracleFeeling> Felt) Of(Happened world)
    {
        OracleFeeling[] felt = [.. world.Event.Before.Others.SelectMany(who => Appraised(who, world))];
        return (Written(world, felt), felt);
    }

    private OracleState Written(Happened at, OracleFeeling[] felt)
    {
        OracleState after = at.Event.After;
        ImmutableDictionary<GroundFact, int> facts = after.Facts;
        foreach (OracleFeeling feeling in felt)
        {
            notice($"{feeling.Emotion} in {(at.IsWorld ? "the world" : "a mind")}");
            if (_kept.Find(feeling) is not GroundFact fact)
                continue;
            int known = Math.Max(0, facts.GetValueOrDefault(fact));
            facts = table.With(facts, fact, Math.Max(known, feeling.Level) + (Math.Min(known, feeling.Level) / 2));
        }

        ImmutableSortedDictionary<int, Lazy<OracleState>> minds = after.Others.ToImmutableSortedDictionary(who => who, who => new Lazy<OracleState>(
            () => Pictured(who, at, [.. felt.Where(feeling => feeling.Who == who)]), LazyThreadSafetyMode.None));
        return new OracleState(after.Owner, facts, minds) { IsInnermost = after.IsInnermost };
    }

    /// <summary>A mind, in which its owner feels what they feel in the picture around it.</summary>
    private OracleState Pictured(int who, Happened at, OracleFeeling[] own)
    {
        Happened inner = Into(who, at);
        if (AreEqual(inner.Event.Before, inner.Event.After))
            return inner.Event.After;
        IEnumerable<int> others = story.Characters.Select(character => character.Value).Where(other => other != who);
        return Written(inner, [.. own, .. others.SelectMany(other => Appraised(other, inner))]);
    }

    /// <summary>What somebody has of the event and of the past: of what led to the event only chains that they saw from end to end.</summary>
    private Happened Into(int who, Happened at) => at with
    {
        Event = at.Event.Into(who),
        Happens = deeds.Sees(who, at),
        IsWorld = false,
        Provocations =
        [
            .. at.Provocations.Where(provocation => provocation.Chain.All(link => deeds.Witnesses(who, link)))
                .Select(provocation => provocation with { Chain = [.. provocation.Chain.Select(link => link.Into(who))] }),
        ],
        Past = [.. at.Past.Select(earlier => earlier.Into(who))],
    };

    private IEnumerable<OracleFeeling> Appraised(int who, Happened at)
    {
        (OracleState before, OracleState after) = (at.Event.Before.MindOf(who), at.Event.After.MindOf(who));
        if (AreEqual(before, after))
            return [];
        List<OracleFeeling> felt = [];
        void Feel(Emotion emotion, int? toward, int level) => felt.Add(new OracleFeeling(who, emotion, toward, level));
        int fortune = Change(who, before, after);
        Feel(fortune > 0 ? Emotion.Joy : Emotion.Distress, null, Math.Abs(fortune));
        foreach (int other in Others(who))
        {
            int change = Change(other, before.MindOf(other), after.MindOf(other));
            Feel(change > 0 ? Emotion.HappyFor : Emotion.Pity, other, Cared(who, other, change, before));
        }

        foreach (OracleDeed deed in deeds.Of(who, at))
        {
            FeelAboutDeed(who, deed, before, after, Feel);
            notice(deeds.Sees(who, at) ? "a deed is seen" : "a deed is remembered");
            if (!deed.Doers.Contains(who))
                FeelProvoked(who, deed, Into(who, at).Provocations, before, after, Feel);
        }

        int percent = at.IsWorld && at.ExpectedBy.Contains(who) && deeds.Learns(who, at) ? ExpectedPercent : 100;
        if (percent == ExpectedPercent)
            notice("an act was expected");
        return felt.Select(feeling => feeling with { Level = Scaled(feeling, percent) })
            .Where(feeling => feeling.Level > 0)
            .GroupBy(feeling => (feeling.Emotion, feeling.Toward))
            .Select(alike => alike.MaxBy(feeling => feeling.Level)!);
    }

    private int Scaled(OracleFeeling feeling, int percent)
    {
        decimal exact = feeling.Level * (percent / 100m) * (story.Entities[feeling.Who].Temperament.Percent(feeling.Emotion) / 100m);
        return (int)Math.Min(Strongest, Math.Round(exact, MidpointRounding.AwayFromZero));
    }

    private void FeelAboutDeed(int who, OracleDeed deed, OracleState before, OracleState after, Action<Emotion, int?, int> feel)
    {
        int Done(int character, OracleState mind) => Change(character, Undone(mind, deed.Before, deed.After), mind);
        int own = Done(who, after);
        foreach (int doer in deed.Doers.Where(doer => doer != who))
        {
            feel(Emotion.Gratitude, doer, own);
            if (deed.Doers.Contains(who))
                continue;
            feel(Emotion.Admiration, doer, own);
            feel(Emotion.Anger, doer, -own);
            feel(Emotion.Reproach, doer, -own);
        }

        foreach (int other in Others(who).Where(other => !AreEqual(before.MindOf(other), after.MindOf(other))))
        {
            int done = Done(other, after.MindOf(other));
            int cared = Cared(who, other, done, before);
            if (deed.Doers.Contains(who))
            {
                feel(Emotion.Pride, other, done);
                feel(Emotion.Gratification, other, Math.Min(own, done));
                feel(Emotion.Shame, other, done < 0 ? cared : 0);
                feel(Emotion.Remorse, other, done < 0 && own < 0 ? cared : 0);
                continue;
            }

            foreach (int doer in deed.Doers.Where(_ => !deed.Doers.Contains(other)))
                feel(done > 0 ? Emotion.Admiration : Emotion.Reproach, doer, cared);
        }
    }

    /// <summary>D26, for each doer whom an earlier deed of one's own left worse off, as far as one saw.</summary>
    private void FeelProvoked(int who, OracleDeed deed, ImmutableArray<OracleProvocation> known, OracleState before, OracleState after, Action<Emotion, int?, int> feel)
    {
        foreach (int doer in deed.Doers)
        {
            int hurt = known.Where(provocation => provocation.Doers.Contains(who))
                .Max(provocation => (int?)-Change(doer, provocation.Chain[0].Before.MindOf(doer), provocation.Chain[0].After.MindOf(doer))) ?? 0;
            int loss = -Change(doer, before.MindOf(doer), after.MindOf(doer));
            if (hurt <= 0 || (loss <= 0 && Change(who, before, after) >= 0))
                continue;
            notice("a deed was provoked");
            feel(Emotion.Shame, doer, Cared(who, doer, Math.Max(hurt, loss), before));
            feel(Emotion.Remorse, doer, Cared(who, doer, Math.Max(hurt, loss), before));
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
