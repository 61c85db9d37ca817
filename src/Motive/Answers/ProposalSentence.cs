using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>What a player is told of an act that another player has chosen and they must agree to: "Ann wants to carry the chest down with you."</summary>
internal static class ProposalSentence
{
    /// <param name="by">Who chose it; the first who does it may be somebody else: "Ann wants you to carry the chest down with her".</param>
    public static string Write(SessionView session, EntityId asked, EntityId by, GroundAct act)
    {
        Entity proposer = session.Story[by];
        IState mind = session.Present.MindOf(asked.Value);
        EntityId doer = DeedWords.DoersOf(session.Story, act, mind) is [int first and not Value.Unknown, ..] ? new EntityId(first) : by;
        string whom = doer == by ? "" : doer == asked ? "you " : $"{session.Story[doer].Display} ";
        string deed = new Deeds(session, asked).Part(doer, act, mind);
        return Typography.Polish($"{Naming.Capitalised(proposer.Display)} {proposer.Agree("wants", "want")} {whom}to {deed}.", session.Story.Language);
    }
}
