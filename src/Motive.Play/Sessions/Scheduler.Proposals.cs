using Motive.Minds.Model.Grounding;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// How players come to an act that several of them must agree to: whoever chooses it proposes it, each of the others is asked at once, before anything else, and it begins when all have agreed. No time passes meanwhile, and nobody
/// else learns of it.
/// </summary>
internal sealed partial class Scheduler
{
    private PlayersProposal? proposal;

    /// <summary>What whoever's turn it is has been asked to agree to; null where they were asked for nothing.</summary>
    public PlayersProposal? Proposal => PlayerToDecide ? proposal : null;

    /// <summary>A player chooses an act. It begins at once where no other player has to agree.</summary>
    private Undertaking? Choose(CharacterId player, GroundAct chosen)
    {
        if (Ground.FindAct(chosen) is not Act act || choosing.NextToAgree(act, player, []) is not CharacterId other)
        {
            Undertaking begun = choosing.BeginForPlayer(agenda, player, chosen, PlayerOptions, toAnswer);
            EndTurn();
            return begun;
        }

        if (!choosing.IsOpenTo(player, act, toAnswer))
            throw new InvalidOperationException($"{Wording.Action(stage.Story, chosen.Action, chosen.Arguments.AsSpan())} is not possible now.");
        Propose(new PlayersProposal(act, player, [], toAnswer), other);
        return null;
    }

    /// <summary>A player who was asked agrees, or refuses.</summary>
    private Undertaking? Reply(CharacterId player, PlayersProposal asked, Decision decision)
    {
        if (decision is not Decision.Do agreed)
        {
            EndTurn();
            players.Refuse(player, asked.Act, stage.Now);
            foreach (CharacterId other in asked.Agreed.Add(asked.Proposer))
                players.RecordSetback(other, new Setback(asked.Act.ToGroundAct(), SetbackCause.Refused, []) { By = stage.Story.EntityOf(player), WasProposed = other == asked.Proposer });
            return null;
        }

        if (!agreed.Act.IsSame(asked.Act.ToGroundAct()))
            throw new InvalidOperationException("Only what was proposed can be agreed to.");
        PlayersProposal further = asked with { Agreed = asked.Agreed.Add(player) };
        if (choosing.NextToAgree(asked.Act, asked.Proposer, further.Agreed) is CharacterId next)
        {
            Propose(further, next);
            return null;
        }

        Undertaking begun = choosing.BeginForPlayer(agenda, asked.Proposer, agreed.Act, () => choosing.OptionsFor(asked.Proposer, asked.Answering), asked.Answering);
        EndTurn();
        return begun;
    }

    private void Propose(PlayersProposal made, CharacterId asked)
    {
        EndTurn();
        proposal = made;
        players.GiveTurnTo(asked);
        PlayerToDecide = true;
    }
}
