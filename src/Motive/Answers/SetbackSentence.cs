using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>What a player is told of a choice of theirs that something came between: "You could no longer enter the cellar: it was locked."</summary>
internal static class SetbackSentence
{
    public static string Write(SessionView session, EntityId player, Setback setback) => setback.Cause switch
    {
        SetbackCause.Refused => Refused(session, player, setback),
        SetbackCause.LeftOff or SetbackCause.CannotGoOn or SetbackCause.Away or SetbackCause.Outside => Stopped(session, player, setback),
        _ => NotPossible(session, player, setback),
    };

    /// <summary>"You wanted to dance with Ben, and Ben would not."</summary>
    private static string Refused(SessionView session, EntityId player, Setback setback)
    {
        string wish = setback.WasProposed ? "wanted to" : "had agreed to";
        return Typography.Polish($"You {wish} {DeedOf(session, player, setback)}, and {session.Story[setback.By!.Value].Display} would not.", session.Story.Language);
    }

    /// <summary>"You did not get to mend the net with Ben: Ben left off."</summary>
    private static string Stopped(SessionView session, EntityId player, Setback setback)
    {
        Entity by = session.Story[setback.By!.Value];
        string how = setback.Cause switch
        {
            SetbackCause.LeftOff => $"{by.Display} left off",
            SetbackCause.CannotGoOn => $"{by.Display} could not go on with it",
            SetbackCause.Away => $"{by.Display} {by.Agree("was", "were")} gone",
            _ => "something came between",
        };
        return Typography.Polish($"You did not get to {DeedOf(session, player, setback)}: {how}.", session.Story.Language);
    }

    private static string DeedOf(SessionView session, EntityId player, Setback setback) =>
        new Deeds(session, player).Part(player, setback.Act, session.Present.MindOf(player.Value));

    private static string NotPossible(SessionView session, EntityId player, Setback setback)
    {
        IState mind = session.Present.MindOf(player.Value);
        string deed = DeedOf(session, player, setback);
        ImmutableArray<string> found = ObstacleClauses.Write(session.Story, player, setback.Act, setback.InTheWay, mind, new FactClauses(session.Story, player, mind, player));
        return Typography.Polish($"You could no longer {deed}{(found.IsEmpty ? "" : $": {Phrasing.Listed(found)}")}.", session.Story.Language);
    }
}
