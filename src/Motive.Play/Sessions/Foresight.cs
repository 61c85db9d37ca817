using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Play.Deciding;
using Motive.Play.Snapshots;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// What each character knows others to be about, and what becomes of a plan beside it. Whoever sees somebody go does not begin to speak to them,
/// nor goes where they are going to be alone, nor does again what is nearly done. What is under way out of one's sight changes nothing for one (D30b).
/// </summary>
internal sealed class Foresight(Stage stage, Agenda agenda)
{
    /// <summary>By character: what they have seen to be under way and have not seen stopped, until it is to end.</summary>
    private readonly List<Undertaking>[] known = [.. Enumerable.Range(0, stage.Engine.Story.Characters).Select(_ => new List<Undertaking>())];

    private readonly Interference interference = new(stage.Engine.Story);

    /// <summary>Everybody sees what is under way about them; who goes away remembers it, and whoever is by sees that it has been stopped.</summary>
    public void Notice()
    {
        for (int character = 0; character < known.Length; character++)
        {
            bool isSeen(Undertaking other) => !other.Act.Consenting.Contains(character) && stage.SeesUnderWay(character, other.Act);
            known[character].RemoveAll(other => (other.Ends <= stage.Now && !other.IsHeld) || (isSeen(other) && !agenda.Underway.Contains(other)));
            known[character].AddRange(agenda.Underway.Where(isSeen).Except(known[character]).ToList());
        }
    }

    public void Transfer(SessionArchive archive)
    {
        foreach (List<Undertaking> others in known)
            archive.Fill(others, archive.Undertaking);
    }

    /// <summary>What stands against the plan in what others are about, as the character sees it: it is no more possible, or no more worth its while; null when nothing does.</summary>
    public Objection? Against(int character, MotivePlan plan)
    {
        Undertaking[] seen = [.. known[character].OrderBy(other => other.Ends.Minutes).ThenBy(other => other.Order)];
        if (seen.Length == 0)
            return null;
        bool[] matters = interference.With(character, plan.Acts, Array.ConvertAll(seen, other => other.Act));
        int next = 0;
        int with = stage.Engine.States.Mind(stage.State, character);
        int without = with;
        StoryTime time = stage.Now;
        foreach (int index in plan.Acts)
        {
            Act act = stage.Engine.Story.Acts[index];
            time = time.Plus(act.MinutesIn(stage.Engine.States, with));
            Act? between = null;
            for (; next < seen.Length && seen[next].Ends <= time; next++)
            {
                if (!matters[next])
                    continue;
                with = After(with, seen[next].Act);
                without = After(without, seen[next].Act);
                between ??= stage.Engine.CanHappen(with, act) ? null : seen[next].Act;
            }

            if (!stage.Engine.CanHappen(with, act))
                return Between(RefusalKind.Overtaken, between ?? seen[Math.Max(0, next - 1)].Act);
            with = stage.Engine.Apply(with, act);
        }

        return plan.Sought is not null || Utility.Improves(stage.Engine.UtilityOf(character, without), stage.Engine.UtilityOf(character, with))
            ? null
            : Between(RefusalKind.NotNeeded, seen[Math.Max(0, next - 1)].Act);
    }

    /// <summary>Whether the character knows that the other has something in hand, or attends to somebody.</summary>
    public bool KnowsAtWork(int character, int other) => known[character].Exists(undertaking =>
        undertaking.Act.Consenting.Contains(other) || undertaking.Act.Arguments.Contains(stage.Story.Characters[other].Value));

    private static Objection Between(RefusalKind kind, Act underway) => new(kind, underway.Consenting is [int doer, ..] ? doer : null, underway);

    private int After(int state, Act act) => stage.Engine.CanHappen(state, act) ? stage.Engine.Apply(state, act) : state;
}
