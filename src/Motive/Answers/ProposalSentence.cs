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
        EntityId doer = DoerOf(session.Story, act, mind) ?? by;
        string whom = doer == by ? "" : doer == asked ? "you " : $"{session.Story[doer].Display} ";
        string deed = new Deeds(session, asked).Part(doer, act, mind);
        return Typography.Polish($"{Naming.Capitalised(proposer.Display)} {proposer.Agree("wants", "want")} {whom}to {deed}.", session.Story.Language);
    }

    /// <summary>Of whom the act's own words speak.</summary>
    private static EntityId? DoerOf(Story story, GroundAct act, IState mind)
    {
        ActionDefinition action = story[act.Action];
        int[] frame = PatternMatch.EmptyFrame(Math.Max(action.Slots, act.Arguments.Length));
        act.Arguments.CopyTo(frame);
        return action.Consenting.Length > 0 && new Evaluator(story).Evaluate(action.Consenting[0], mind, frame) is int doer && doer != Value.Unknown ? new EntityId(doer) : null;
    }
}
