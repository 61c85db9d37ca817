using Motive.Minds;
using Motive.Minds.Grounding;
using Motive.Play.Deciding;
using Motive.World;

namespace Motive.Play.Directing;

/// <summary>
/// What a chapter lets come at a time of its own. The seed picks the minute, and whether it comes at all; from then until the stretch is over one of
/// the events comes as soon as one is possible and does not leave everything as it is; one without effects of its own is there to be told, and comes as well. Neither minute nor choice depends on what people do, so that the same seed is the same
/// weather in every way a day can go.
/// </summary>
internal sealed class Chances(MindEngine engine, Dice dice)
{
    private readonly List<Expected> expected = [];

    public void BeginChapter(Chapter chapter, StoryTime now)
    {
        expected.Clear();
        for (int line = 0; line < chapter.Allowed.Length; line++)
        {
            if (chapter.Allowed[line].Time is ChanceTime time && dice.Roll(time.OneIn, chapter.Number, line, when: 0) == 0)
                expected.Add(Expect(chapter, line, time, now));
        }
    }

    /// <summary>When something is expected next after now.</summary>
    public StoryTime? Next(StoryTime now)
    {
        StoryTime? next = null;
        foreach (Expected chance in expected)
        {
            if (chance.At > now && (next is null || chance.At < next))
                next = chance.At;
        }

        return next;
    }

    /// <summary>What comes now; it does not come a second time.</summary>
    public Act? TakeDue(int state, StoryTime now)
    {
        expected.RemoveAll(chance => chance.Until < now);
        foreach (Expected chance in expected)
        {
            if (chance.At <= now && Pick(chance, state) is Act act)
            {
                expected.Remove(chance);
                return act;
            }
        }

        return null;
    }

    /// <summary>Whether anything that is still to come would change anything, as things are.</summary>
    public bool BringChange(int state) => expected.Exists(chance => Pick(chance, state) is not null);

    private Expected Expect(Chapter chapter, int line, ChanceTime time, StoryTime now)
    {
        int length = (time.Until - time.From + StoryTime.MinutesPerDay) % StoryTime.MinutesPerDay;
        int sinceBegin = (now.MinuteOfDay - time.From + StoryTime.MinutesPerDay) % StoryTime.MinutesPerDay;
        bool underway = sinceBegin <= length;
        StoryTime from = underway ? now : now.Plus(StoryTime.MinutesPerDay - sinceBegin);
        int left = underway ? length - sinceBegin : length;
        return new Expected(line, chapter.Allowed[line], from.Plus(dice.Roll(left + 1, chapter.Number, line, when: 1)), from.Plus(left));
    }

    private Act? Pick(Expected chance, int state)
    {
        Act? picked = null;
        int most = -1;
        foreach (Act act in engine.Story.Acts)
        {
            if (!act.AuthorOnly || !chance.Allowance.Events.Any(pattern => Patterns.Match(pattern, act)))
                continue;
            int roll = dice.Roll(int.MaxValue, act, chance.Line);
            if (roll > most && engine.CanHappen(state, act) && (act.Definition.Effects.IsEmpty || engine.Apply(state, act) != state))
                (picked, most) = (act, roll);
        }

        return picked;
    }

    private sealed record Expected(int Line, Allowance Allowance, StoryTime At, StoryTime Until);
}
