using Motive.Minds;
using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Play.Directing;

/// <summary>
/// What a chapter lets come at a time of its own. The seed picks the minute, and whether it comes at all; from then until the stretch is over one of
/// the events comes as soon as one is possible and does not leave everything as it is; one without effects of its own is there to be told, and comes as well. Neither minute nor choice depends on what people do, so that the same seed is the same
/// weather in every way a day can go.
/// </summary>
internal sealed class Chances(MindEngine engine, Chance chance)
{
    private readonly List<Expected> expected = [];

    public void BeginChapter(Chapter chapter, StoryTime now)
    {
        expected.Clear();
        Dictionary<string, int> written = [];
        foreach (Allowance allowance in chapter.Allowed)
        {
            if (allowance.Time is not ChanceTime time)
                continue;
            string line = Patterns.Write(engine.Story.Story, allowance);
            int before = written[line] = written.GetValueOrDefault(line) + 1;
            Chance chanceOfLine = chance.With("allow").With(chapter.Number).With(line).With(before);
            if (chanceOfLine.With("comes").Roll(time.OneIn) == 0)
                expected.Add(Expect(allowance, time, chanceOfLine, now));
        }
    }

    /// <summary>When something is expected next after now.</summary>
    public StoryTime? Next(StoryTime now)
    {
        StoryTime? next = null;
        foreach (Expected line in expected)
        {
            if (line.At > now && (next is null || line.At < next))
                next = line.At;
        }

        return next;
    }

    /// <summary>What comes now; it does not come a second time.</summary>
    public Act? TakeDue(int state, StoryTime now)
    {
        expected.RemoveAll(line => line.Until < now);
        foreach (Expected line in expected)
        {
            if (line.At <= now && Pick(line, state) is Act act)
            {
                expected.Remove(line);
                return act;
            }
        }

        return null;
    }

    /// <summary>Whether anything that is still to come would change anything, as things are.</summary>
    public bool BringChange(int state) => expected.Exists(line => Pick(line, state) is not null);

    private static Expected Expect(Allowance allowance, ChanceTime time, Chance chance, StoryTime now)
    {
        int length = (time.Until - time.From + StoryTime.MinutesPerDay) % StoryTime.MinutesPerDay;
        int sinceBegin = (now.MinuteOfDay - time.From + StoryTime.MinutesPerDay) % StoryTime.MinutesPerDay;
        bool underway = sinceBegin <= length;
        StoryTime from = underway ? now : now.Plus(StoryTime.MinutesPerDay - sinceBegin);
        int left = underway ? length - sinceBegin : length;
        return new Expected(allowance, chance, from.Plus(chance.With("minute").Roll(left + 1)), from.Plus(left));
    }

    private Act? Pick(Expected line, int state)
    {
        Act? picked = null;
        ulong most = 0;
        foreach (Act act in engine.Story.Acts)
        {
            if (!act.AuthorOnly || !line.Allowance.Events.Any(pattern => Patterns.Match(pattern, act)))
                continue;
            ulong order = line.Chance.With("which").With(act.Event.Name).Order;
            if (order >= most && engine.CanHappen(state, act) && (act.Definition.Effects.IsEmpty || engine.Apply(state, act) != state))
                (picked, most) = (act, order);
        }

        return picked;
    }

    /// <param name="Chance">Of the line; of two that are written alike, each has its own.</param>
    private sealed record Expected(Allowance Allowance, Chance Chance, StoryTime At, StoryTime Until);
}
