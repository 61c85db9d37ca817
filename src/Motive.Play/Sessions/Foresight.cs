using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// What is under way in a character's sight, and what becomes of a plan beside it. Whoever sees somebody go does not begin to speak to them,
/// nor goes where they are going to be alone, nor does again what is nearly done.
/// </summary>
internal sealed class Foresight(Stage stage, Agenda agenda)
{
    /// <summary>Whether, as the character sees it, what others are about leaves the plan possible and still worth its while.</summary>
    public bool Holds(int character, MotivePlan plan)
    {
        Undertaking[] seen = [.. agenda.Underway.Where(other => IsSeen(other, character))];
        if (seen.Length == 0)
            return true;
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
                return false;
            with = stage.Engine.Apply(with, act);
        }

        return Utility.Improves(stage.Engine.UtilityOf(character, without), stage.Engine.UtilityOf(character, with));
    }

    /// <summary>Whether the character sees that the other has something in hand, or attends to somebody.</summary>
    public bool SeesAtWork(int character, int other) => agenda.Underway.Any(undertaking =>
        (undertaking.Act.Consenting.Contains(other) || undertaking.Act.Arguments.Contains(stage.Story.Characters[other].Value)) && IsSeen(undertaking, character));

    private bool IsSeen(Undertaking other, int character) =>
        !other.Act.Consenting.Contains(character) && stage.Engine.Sees(stage.State, other.Act.Event, character);

    private int After(int state, Act act) => stage.Engine.CanHappen(state, act) ? stage.Engine.Apply(state, act) : state;
}
