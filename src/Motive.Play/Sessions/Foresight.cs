using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Play.Deciding;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// What is under way in a character's sight, and what becomes of a plan beside it. Whoever sees somebody go does not begin to speak to them,
/// nor goes where they are going to be alone, nor does again what is nearly done.
/// </summary>
internal sealed class Foresight(Stage stage, Agenda agenda)
{
    /// <summary>What stands against the plan in what others are about, as the character sees it: it is no more possible, or no more worth its while; null when nothing does.</summary>
    public Objection? Against(int character, MotivePlan plan)
    {
        Undertaking[] seen = [.. agenda.Underway.Where(other => IsSeen(other, character))];
        if (seen.Length == 0)
            return null;
        int next = 0;
        int with = stage.Engine.States.Mind(stage.State, character);
        int without = with;
        StoryTime time = stage.Now;
        foreach (int index in plan.Acts)
        {
            Act act = stage.Engine.Story.Acts[index];
            time = time.Plus(act.MinutesIn(stage.Engine.States, with));
            for (; next < seen.Length && seen[next].Ends <= time; next++)
            {
                with = After(with, seen[next].Act);
                without = After(without, seen[next].Act);
            }

            if (!stage.Engine.CanHappen(with, act))
                return Between(RefusalKind.Overtaken, seen[Math.Max(0, next - 1)].Act);
            with = stage.Engine.Apply(with, act);
        }

        return Utility.Improves(stage.Engine.UtilityOf(character, without), stage.Engine.UtilityOf(character, with))
            ? null
            : Between(RefusalKind.NotNeeded, seen[Math.Max(0, next - 1)].Act);
    }

    /// <summary>Whether the character sees that the other has something in hand, or attends to somebody.</summary>
    public bool SeesAtWork(int character, int other) => agenda.Underway.Any(undertaking =>
        (undertaking.Act.Consenting.Contains(other) || undertaking.Act.Arguments.Contains(stage.Story.Characters[other].Value)) && IsSeen(undertaking, character));

    private bool IsSeen(Undertaking other, int character) =>
        !other.Act.Consenting.Contains(character) && stage.Engine.Sees(stage.State, other.Act.Event, character);

    private static Objection Between(RefusalKind kind, Act underway) => new(kind, underway.Consenting is [int doer, ..] ? doer : null, underway);

    private int After(int state, Act act) => stage.Engine.CanHappen(state, act) ? stage.Engine.Apply(state, act) : state;
}
