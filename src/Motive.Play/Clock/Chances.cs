using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// What a chapter lets come at a time of its own. The seed picks the minute, and whether it comes at all; from then until the stretch is over one of
/// the events comes as soon as one is possible and does not leave everything as it is; one without effects of its own is there to be told, and comes as well. Neither minute nor choice depends on what people do, so that the same seed is the same
/// weather in every way a day can go.
/// </summary>
internal sealed class Chances(MindEngine engine, Chance chance)
{
    private readonly List<Expected> expected = [];

    /// <summary>Works out what the chapter lets come, and when; what was expected before is forgotten.</summary>
    public void BeginChapter(Chapter chapter, StoryTime now)
    {
        expected.Clear();
        foreach ((Allowance allowance, Chance chanceOfLine) in LinesOf(chapter))
        {
            if (chanceOfLine.With("comes").Roll(allowance.Time!.OneIn) == 0)
                expected.Add(Expect(allowance, allowance.Time, chanceOfLine, now));
        }
    }

    /// <summary>Those that have a time of their own, each with its chance.</summary>
    private List<(Allowance Allowance, Chance Chance)> LinesOf(Chapter chapter)
    {
        List<(Allowance, Chance)> lines = [];
        Dictionary<string, int> written = [];
        foreach (Allowance allowance in chapter.Allowed.Where(allowance => allowance.Time is not null))
        {
            string line = Patterns.Write(engine.Story.Story, allowance);
            int before = written[line] = written.GetValueOrDefault(line) + 1;
            lines.Add((allowance, chance.With("allow").With(chapter.Number).With(line).With(before)));
        }

        return lines;
    }

    /// <summary>Writes or reads what is still expected.</summary>
    /// <param name="chapter">That which is under way; null for none, in which nothing is expected.</param>
    public void Transfer(SessionArchive archive, Chapter? chapter)
    {
        if (chapter is null)
            expected.Clear();
        List<(Allowance Allowance, Chance Chance)> lines = chapter is null ? [] : LinesOf(chapter);
        archive.Fill(expected, one =>
        {
            int line = archive.Below(lines.Count, archive.IsReading ? 0 : lines.FindIndex(other => other.Chance.Equals(one.Chance)));
            return new Expected(lines[line].Allowance, lines[line].Chance, archive.Time(one?.At ?? default), archive.Time(one?.Until ?? default));
        });
    }

    /// <summary>When something is expected next after now.</summary>
    public StoryTime? NextTime(StoryTime now)
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
    public Act? TakeDue(StateId state, StoryTime now)
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
    public bool BringChange(StateId state) => expected.Exists(line => Pick(line, state) is not null);

    private static Expected Expect(Allowance allowance, ChanceTime time, Chance chance, StoryTime now)
    {
        int length = (time.Until - time.From + StoryTime.MinutesPerDay) % StoryTime.MinutesPerDay;
        int sinceBegin = (now.MinuteOfDay - time.From + StoryTime.MinutesPerDay) % StoryTime.MinutesPerDay;
        bool underway = sinceBegin <= length;
        StoryTime from = underway ? now : now.Plus(StoryTime.MinutesPerDay - sinceBegin);
        int left = underway ? length - sinceBegin : length;
        return new Expected(allowance, chance, from.Plus(chance.With("minute").Roll(left + 1)), from.Plus(left));
    }

    private Act? Pick(Expected line, StateId state)
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
