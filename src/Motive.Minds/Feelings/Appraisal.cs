using Motive.Minds.Grounding;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// What an event is to one mind (OCC; formalised for narrative planning by Shirvani and Ware 2020, 2023). Desirability is the
/// change of the appraiser's own utility between its two pictures: news gladdens or distresses. What a doer answers for is less: only
/// what the event changed in the world as the appraiser's surroundings have it, so that nobody is blamed for telling or for being found out.
/// Whom it concerns counts by liking. A point of utility is a point of intensity, out of 10.
/// </summary>
internal sealed class Appraisal(GroundStory story, StateStore states, AppraisedEvent appraised)
{
    /// <summary>Intensity in percent of an event the appraiser had expected.</summary>
    private const int ExpectedPercent = 60;

    /// <summary>The feelings of a character in one picture of the world, given as it was before and after; none if they did not learn of it.</summary>
    public List<Feeling> Appraise(int who, int pictureBefore, int pictureAfter)
    {
        (int before, int after) = (states.Mind(pictureBefore, who), states.Mind(pictureAfter, who));
        if (before == after)
            return [];
        List<Feeling> feelings = [];
        int done = Deed(who, pictureBefore, pictureAfter, before, after);
        AddWellBeing(Change(who, before, after), feelings);
        if (appraised.Doers.Contains(who))
            AddOwnDeed(who, done, before, after, feelings);
        else
            AddDeedsOfOthers(who, done, before, after, feelings);
        AddFortunesOfOthers(who, before, after, feelings);
        AddProvoked(who, Change(who, before, after), before, after, feelings);
        return Scale(who, feelings);
    }

    private static void AddWellBeing(int own, List<Feeling> feelings)
    {
        if (own > 0)
            feelings.Add(new Feeling(Emotion.Joy, null, own));
        else if (own < 0)
            feelings.Add(new Feeling(Emotion.Distress, null, -own));
    }

    private void AddOwnDeed(int who, int own, int before, int after, List<Feeling> feelings)
    {
        foreach (int partner in appraised.Doers)
        {
            if (partner != who && own > 0)
                feelings.Add(new Feeling(Emotion.Gratitude, partner, own));
        }

        for (int other = 0; other < story.Characters; other++)
        {
            if (other == who)
                continue;
            int done = Deed(other, before, after, states.Mind(before, other), states.Mind(after, other));
            if (done > 0)
            {
                feelings.Add(new Feeling(Emotion.Pride, other, done));
                if (own > 0)
                    feelings.Add(new Feeling(Emotion.Gratification, other, Math.Min(own, done)));
            }
            else if (done < 0)
            {
                int weight = Math.Min(-done, Cared(who, other, -done, before));
                feelings.Add(new Feeling(Emotion.Shame, other, weight));
                if (own < 0)
                    feelings.Add(new Feeling(Emotion.Remorse, other, Math.Max(weight, -own)));
            }
        }
    }

    private void AddDeedsOfOthers(int who, int own, int before, int after, List<Feeling> feelings)
    {
        foreach (int doer in appraised.Doers)
        {
            if (own > 0)
            {
                feelings.Add(new Feeling(Emotion.Admiration, doer, own));
                feelings.Add(new Feeling(Emotion.Gratitude, doer, own));
            }
            else if (own < 0)
            {
                feelings.Add(new Feeling(Emotion.Reproach, doer, -own));
                feelings.Add(new Feeling(Emotion.Anger, doer, -own));
            }

            for (int other = 0; other < story.Characters; other++)
            {
                if (other == who || appraised.Doers.Contains(other))
                    continue;
                int done = Deed(other, before, after, states.Mind(before, other), states.Mind(after, other));
                int cared = Cared(who, other, Math.Abs(done), before);
                if (done > 0 && cared > 0)
                    feelings.Add(new Feeling(Emotion.Admiration, doer, cared));
                else if (done < 0 && cared > 0)
                    feelings.Add(new Feeling(Emotion.Reproach, doer, cared));
            }
        }
    }

    private void AddFortunesOfOthers(int who, int before, int after, List<Feeling> feelings)
    {
        for (int other = 0; other < story.Characters; other++)
        {
            if (other == who)
                continue;
            int done = ChangeFor(other, before, after);
            int cared = Cared(who, other, Math.Abs(done), before);
            if (done > 0 && cared > 0)
                feelings.Add(new Feeling(Emotion.HappyFor, other, cared));
            else if (done < 0 && cared > 0)
                feelings.Add(new Feeling(Emotion.Pity, other, cared));
        }
    }

    /// <summary>A loss that came of one's own earlier hurtful deed is remorse, whoever's hand was last.</summary>
    private void AddProvoked(int who, int own, int before, int after, List<Feeling> feelings)
    {
        if (!appraised.Provokers.Contains(who) || appraised.Doers.Contains(who))
            return;
        foreach (int doer in appraised.Doers)
        {
            int loss = Math.Max(-own, Cared(who, doer, Math.Max(0, -ChangeFor(doer, before, after)), before));
            if (loss > 0)
            {
                feelings.Add(new Feeling(Emotion.Shame, doer, loss));
                feelings.Add(new Feeling(Emotion.Remorse, doer, loss));
            }
        }
    }

    private List<Feeling> Scale(int who, List<Feeling> feelings)
    {
        Entity character = story.Story[story.Story.Characters[who]];
        int percent = appraised.ExpectedBy.Contains(who) ? ExpectedPercent : 100;
        List<Feeling> scaled = [];
        foreach (Feeling feeling in feelings)
        {
            int level = ((feeling.Level * percent * character.Temperament.Percent(feeling.Emotion)) + 5_000) / 10_000;
            level = Math.Min(level, Emotions.MaximumLevel);
            int known = scaled.FindIndex(other => other.Emotion == feeling.Emotion && other.Toward == feeling.Toward);
            if (level > 0 && known < 0)
                scaled.Add(feeling with { Level = level });
            else if (known >= 0 && scaled[known].Level < level)
                scaled[known] = feeling with { Level = level };
        }

        return scaled;
    }

    /// <summary>How much of it the appraiser takes to heart: none when they do not like the other.</summary>
    private int Cared(int who, int other, int amount, int state)
    {
        if (appraised.Liking is null)
            return amount;
        int liking = appraised.Liking[other, who].Evaluate(states, state);
        return liking == Value.Unknown || liking <= 0 ? 0 : ((amount * Math.Min(liking, 10)) + 9) / 10;
    }

    private int ChangeFor(int other, int before, int after) =>
        Change(other, states.Mind(before, other), states.Mind(after, other));

    /// <summary>
    /// What the event did to somebody: their utility in the mind they have now, less what it would be in that mind if the facts that
    /// the event changed in the picture around it, and that the mind knows of, were as before, and others believed what they did.
    /// </summary>
    private int Deed(int who, int pictureBefore, int pictureAfter, int earlier, int mind)
    {
        ulong[] facts = states.Facts(mind).ToArray();
        foreach (int fact in states.Differences(pictureBefore, pictureAfter))
        {
            if (states.Read(mind, fact) == states.Read(pictureAfter, fact))
                states.Write(facts, fact, states.Read(pictureBefore, fact));
        }

        return Change(who, states.WithFacts(earlier, facts), mind);
    }

    private int Change(int who, int before, int after)
    {
        if (before == after)
            return 0;
        Utility utility = story.Utilities[who];
        int earlier = utility.Evaluate(states, before);
        int later = utility.Evaluate(states, after);
        return earlier == Value.Unknown || later == Value.Unknown ? 0 : later - earlier;
    }
}

/// <summary>One emotion as felt; <see cref="Toward"/> is a character index or null.</summary>
internal readonly record struct Feeling(Emotion Emotion, int? Toward, int Level);

/// <summary>
/// The event as appraisal needs it, in character indices. <see cref="Provokers"/> hurt a doer earlier and so gave them a reason.
/// <see cref="Liking"/>: [of, by] read in the appraiser's picture; null when the story has no such rule.
/// </summary>
internal sealed record AppraisedEvent(
    IReadOnlySet<int> Doers, IReadOnlySet<int> Provokers, IReadOnlySet<int> ExpectedBy, Condition[,]? Liking);
