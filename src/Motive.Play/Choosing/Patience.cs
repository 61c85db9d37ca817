using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Clock;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Choosing;

/// <summary>
/// How long each character waits for what somebody else is to do to them or with them, and what they wait for no more: whoever could do it
/// at once, as far as they know, and in all that time did not, is not counted on to, until they do something to who has waited (D30f).
/// </summary>
internal sealed class Patience(Stage stage, Cast cast, Foresight foresight)
{
    private const int WaitingMinutes = 20;

    private readonly HashSet<(CharacterId Character, ActId Act)> vain = [];
    private readonly List<(CharacterId Character, ActId Act)> learnt = [];

    /// <summary>Forgets what everybody has waited for in vain; a chapter begins.</summary>
    public void Forget()
    {
        vain.Clear();
        learnt.Clear();
    }

    /// <summary>Writes or reads all of it.</summary>
    public void Transfer(SessionArchive archive)
    {
        foreach (ICollection<(CharacterId Character, ActId Act)> hopes in (ICollection<(CharacterId, ActId)>[])[vain, learnt])
            archive.Fill(hopes, hope => (archive.Character(hope.Character), archive.ActIndex(hope.Act)));
    }

    /// <summary>What they have learnt since the last call was learnt at a moment that is gone through once more.</summary>
    public void Rewind()
    {
        vain.ExceptWith(learnt);
        learnt.Clear();
    }

    /// <summary>What they have learnt is so.</summary>
    public void Conclude() => learnt.Clear();

    /// <summary>Whether they would wait on; who has waited long enough learns what comes of it.</summary>
    public bool StillWaits(CharacterId character)
    {
        if (cast.WaitingSince[character.Value] < 0 || stage.Now.Minutes - cast.WaitingSince[character.Value] < WaitingMinutes)
            return true;
        Act awaited = stage.Engine.Story[cast.WaitingFor[character.Value]];
        if (!Array.Exists(awaited.Consenting, doer => foresight.KnowsAtWork(character, doer)) && vain.Add((character, awaited.Index)))
            learnt.Add((character, awaited.Index));
        return false;
    }

    /// <summary>They wait, from now on or still, for the first act of a plan.</summary>
    public void BeginWait(CharacterId character, MotivePlan plan)
    {
        if (cast.WaitingSince[character.Value] < 0)
            cast.WaitingSince[character.Value] = stage.Now.Minutes;
        cast.WaitingFor[character.Value] = plan.First;
    }

    /// <summary>What in the plan they have waited for in vain; null when nothing is.</summary>
    public Objection? ObjectionTo(CharacterId character, MotivePlan plan)
    {
        if (vain.Count > 0)
        {
            foreach (ActId act in plan.Acts)
            {
                if (vain.Contains((character, act)))
                    return new Objection(RefusalKind.InVain, By: stage.Engine.Story[act]);
            }
        }

        return null;
    }

    /// <summary>Whom somebody does something to, and who sees it, may expect other things of them again.</summary>
    public void RenewHopes(Act act, Occurrence occurrence) => vain.RemoveWhere(hope =>
        stage.Engine.Story[hope.Act].Consenting.Any(doer => doer != hope.Character && act.Consenting.Contains(doer))
        && act.Arguments.Contains(stage.Story.EntityOf(hope.Character).Value)
        && occurrence.Seen.Contains(stage.Story.EntityOf(hope.Character)));
}
