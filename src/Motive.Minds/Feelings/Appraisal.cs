using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// What an event is to one mind (OCC; formalised for narrative planning by Shirvani and Ware 2020, 2023). Desirability is the
/// change of the appraiser's own utility between its two pictures: news gladdens or distresses. Doers answer for less: only
/// for what the deed changed as the appraiser sees it, so that nobody is blamed for telling or for being found out. Whose deed it was is also what the
/// appraiser believes, which may be wrong. What happens to others counts as far as the appraiser likes them. A point of utility is a point of intensity, out of 10.
/// </summary>
internal sealed class Appraisal(MindEngine engine, KnownDeeds known, AppraisedEvent appraised)
{
    /// <summary>Intensity in percent of an event the appraiser had expected.</summary>
    private const int ExpectedPercent = 60;

    private readonly GroundStory story = engine.Story;
    private readonly StateStore states = engine.States;
    private readonly DeedOutcome outcome = new(engine);

    /// <summary>The feelings of a character in one picture of the world, given as it was before and after; none if they did not learn of it.</summary>
    public List<Feeling> Appraise(Viewpoint at, CharacterId who, StateId pictureBefore, StateId pictureAfter)
    {
        (StateId before, StateId after) = (states.Mind(pictureBefore, who), states.Mind(pictureAfter, who));
        if (before == after)
            return [];
        List<Feeling> feelings = [];
        int fortune = outcome.Change(who, before, after);
        AddWellBeing(fortune, feelings);
        foreach (KnownDeed deed in known.FindDeeds(appraised, at, who, pictureBefore, pictureAfter))
        {
            if (deed.Doers.Contains(who))
            {
                AddOwnDeed(who, deed, before, after, feelings);
                continue;
            }

            AddDeedsOfOthers(who, deed, before, after, feelings);
            AddProvoked(ViewpointOf(at, who, pictureBefore), who, deed, fortune, before, after, feelings);
        }

        AddFortunesOfOthers(who, before, after, feelings);
        return Scale(who, IsExpected(at, who, pictureBefore, pictureAfter) ? ExpectedPercent : 100, feelings);
    }

    /// <summary>What somebody in a picture has of the past and of the event.</summary>
    public Viewpoint ViewpointOf(Viewpoint at, CharacterId who, StateId pictureBefore) => at.InMindOf(states, who, known.Sees(appraised.Act, at, who, pictureBefore));

    /// <summary>One's own fortune (D22).</summary>
    private static void AddWellBeing(int own, List<Feeling> feelings)
    {
        if (own > 0)
            feelings.Add(new Feeling(Emotion.Joy, null, own));
        else if (own < 0)
            feelings.Add(new Feeling(Emotion.Distress, null, -own));
    }

    /// <summary>A deed of one's own (D23).</summary>
    private void AddOwnDeed(CharacterId who, KnownDeed deed, StateId before, StateId after, List<Feeling> feelings)
    {
        int own = outcome.MeasureDeed(who, after, deed);
        foreach (CharacterId partner in deed.Doers)
        {
            if (partner != who && own > 0)
                feelings.Add(new Feeling(Emotion.Gratitude, partner, own));
        }

        foreach (CharacterId other in CharacterId.Below(story.Characters))
        {
            if (other == who)
                continue;
            int done = UtilityChange(other, deed, before, after);
            if (done > 0)
            {
                feelings.Add(new Feeling(Emotion.Pride, other, done));
                if (own > 0)
                    feelings.Add(new Feeling(Emotion.Gratification, other, Math.Min(own, done)));
            }
            else if (done < 0)
            {
                int hurt = WeighBySympathy(who, other, -done, before);
                feelings.Add(new Feeling(Emotion.Shame, other, hurt));
                if (own < 0)
                    feelings.Add(new Feeling(Emotion.Remorse, other, hurt));
            }
        }
    }

    /// <summary>A deed of others (D24).</summary>
    private void AddDeedsOfOthers(CharacterId who, KnownDeed deed, StateId before, StateId after, List<Feeling> feelings)
    {
        int own = outcome.MeasureDeed(who, after, deed);
        foreach (CharacterId doer in deed.Doers)
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

            foreach (CharacterId other in CharacterId.Below(story.Characters))
            {
                if (other == who || deed.Doers.Contains(other))
                    continue;
                int done = UtilityChange(other, deed, before, after);
                int cared = WeighBySympathy(who, other, Math.Abs(done), before);
                if (cared > 0)
                    feelings.Add(new Feeling(done > 0 ? Emotion.Admiration : Emotion.Reproach, doer, cared));
            }
        }
    }

    /// <summary>Gladness and pity for others (D25).</summary>
    private void AddFortunesOfOthers(CharacterId who, StateId before, StateId after, List<Feeling> feelings)
    {
        foreach (CharacterId other in CharacterId.Below(story.Characters))
        {
            if (other == who)
                continue;
            int change = ChangeFor(other, before, after);
            int cared = WeighBySympathy(who, other, Math.Abs(change), before);
            if (cared > 0)
                feelings.Add(new Feeling(change > 0 ? Emotion.HappyFor : Emotion.Pity, other, cared));
        }
    }

    /// <summary>What came of one's own earlier hurtful deed is remorse for that hurt, whoever's hand was last (D26).</summary>
    /// <param name="own">What the appraiser has of the past.</param>
    private void AddProvoked(Viewpoint own, CharacterId who, KnownDeed deed, int fortune, StateId before, StateId after, List<Feeling> feelings)
    {
        foreach (CharacterId doer in deed.Doers)
        {
            int hurt = own.Provocations.Where(provocation => provocation.Doers.Contains(who))
                .Select(provocation => -ChangeFor(doer, provocation.Deed.Before, provocation.Deed.After)).Append(0).Max();
            int loss = -ChangeFor(doer, before, after);
            if (hurt <= 0 || (fortune >= 0 && loss <= 0))
                continue;
            int cared = WeighBySympathy(who, doer, Math.Max(hurt, loss), before);
            feelings.Add(new Feeling(Emotion.Shame, doer, cared));
            feelings.Add(new Feeling(Emotion.Remorse, doer, cared));
        }
    }

    /// <summary>Nobody else knows what somebody was expecting; and they themselves must learn that it has come.</summary>
    private bool IsExpected(Viewpoint at, CharacterId who, StateId pictureBefore, StateId pictureAfter) => at.IsWorld
        && appraised.Act is Act act && appraised.ExpectedBy.Contains(who) && known.LearnsOf(act, who, pictureBefore, pictureAfter);

    /// <summary>How strong each comes to be (D27): less what was expected, by temperament, and of equal ones the strongest.</summary>
    private List<Feeling> Scale(CharacterId who, int percent, List<Feeling> feelings)
    {
        Entity character = story.Story[story.Story.EntityOf(who)];
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

    /// <summary>How much of it the appraiser takes to heart: none when they do not like the other. The definition is D21.</summary>
    private int WeighBySympathy(CharacterId who, CharacterId other, int amount, StateId state)
    {
        if (story.Liking is null)
            return amount;
        int liking = story.Liking[other.Value, who.Value].Evaluate(states, state);
        return liking == Value.Unknown || liking <= 0 ? 0 : ((amount * Math.Min(liking, 10)) + 9) / 10;
    }

    private int ChangeFor(CharacterId other, StateId before, StateId after) =>
        outcome.Change(other, states.Mind(before, other), states.Mind(after, other));

    /// <summary>What a deed did to somebody as the appraiser has it: nothing, if they learnt nothing.</summary>
    private int UtilityChange(CharacterId other, KnownDeed deed, StateId before, StateId after) =>
        states.Mind(before, other) == states.Mind(after, other) ? 0 : outcome.MeasureDeed(other, states.Mind(after, other), deed);
}

/// <summary>One emotion as felt; <see cref="Toward"/> is a character index or null.</summary>
internal readonly record struct Feeling(Emotion Emotion, CharacterId? Toward, int Level);

/// <summary>The event as appraisal needs it. <see cref="Act"/> is null for what is nobody's deed; <see cref="Outcome"/> is what came of it where it happened; <see cref="ExpectedBy"/> are character indices.</summary>
internal sealed record AppraisedEvent(Act? Act, int Outcome, IReadOnlySet<CharacterId> ExpectedBy);
