using System.Collections.Immutable;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>What a player is told of a choice of theirs that something came between: "You could no longer enter the cellar: it was locked."</summary>
internal static class SetbackSentence
{
    private const int MostFacts = 2;

    public static string Write(SessionView session, EntityId player, Setback setback) => setback.Cause switch
    {
        SetbackCause.Refused => Refused(session, player, setback),
        _ => NotPossible(session, player, setback),
    };

    /// <summary>"You wanted to dance with Ben, and Ben would not."</summary>
    private static string Refused(SessionView session, EntityId player, Setback setback)
    {
        string wish = setback.WasProposed ? "wanted to" : "had agreed to";
        return Typography.Polish($"You {wish} {DeedOf(session, player, setback)}, and {session.Story[setback.By!.Value].Display} would not.", session.Story.Language);
    }

    private static string DeedOf(SessionView session, EntityId player, Setback setback) =>
        new Deeds(session, player).Part(player, setback.Act, session.Present.MindOf(player.Value));

    private static string NotPossible(SessionView session, EntityId player, Setback setback)
    {
        FactClauses clauses = new(session.Story, player, session.Present.MindOf(player.Value), player);
        string deed = DeedOf(session, player, setback);
        string[] rules =
        [
            .. new DecidingRules(session.Story).InTheWayOf(setback.Act, session.Present.MindOf(player.Value)).Select(clauses.Write).OfType<string>().Distinct().Take(MostFacts),
        ];
        ImmutableArray<string> found = rules.Length > 0 ? [.. rules] :
        [
            .. Telling(session.Story, player, setback.InTheWay).Where(belief => clauses.HasPhrase(belief.Fact, belief.Value))
                .Select(belief => clauses.Write(belief.Fact, belief.Arguments, belief.Value)).Distinct().Take(MostFacts),
        ];
        return Typography.Polish($"You could no longer {deed}{(found.IsEmpty ? "" : $": {Phrasing.Listed(found)}")}.", session.Story.Language);
    }

    /// <summary>Where they are themselves the player knows; it is said only if nothing else was in the way.</summary>
    private static IEnumerable<BeliefUsed> Telling(Story story, EntityId player, ImmutableArray<BeliefUsed> inTheWay)
    {
        BeliefUsed[] others = [.. inTheWay.Where(belief => !(belief.Fact == story.Location && belief.Arguments is [int who] && who == player.Value))];
        return others.Length > 0 ? others : inTheWay;
    }
}
