using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Clock;
using Motive.Play.Clock.Recalling;
using Motive.World;

namespace Motive.Play.Choosing.Directing;

/// <summary>The chance event by which the drama manager sets people going when everybody rests. It is thought out once, and recalled in a run that is made again.</summary>
internal sealed class DirectedChance(Stage stage, Director director, Deliberation deliberation)
{
    /// <summary>An event that the chapter allows and after which somebody would act; null where there is none.</summary>
    public Act? FindChance(Chapter chapter)
    {
        Conclusion.Chance brought = stage.Recollection.Recall(
            Conclusion.Chance.None, () => director.FindChance(chapter, stage.State, SomebodyMoves) is Act act ? new Conclusion.Chance(act.Index) : Conclusion.Chance.None);
        if (brought.IsOrdinary)
            return null;
        Act act = stage.Engine.Story[brought.Act];
        return act.AuthorOnly && stage.Engine.CanHappen(stage.State, act) ? act : throw new UnfitArchiveException();
    }

    /// <summary>Whether somebody who learns of it would begin something.</summary>
    private bool SomebodyMoves(StateId after)
    {
        foreach (CharacterId character in CharacterId.Below(stage.Engine.Story.Characters))
        {
            if (stage.Engine.States.Mind(after, character) != stage.Engine.States.Mind(stage.State, character)
                && deliberation.Candidates(character, after, stage.Now.Minutes, null).Exists(candidate => !candidate.Waits))
            {
                return true;
            }
        }

        return false;
    }
}
