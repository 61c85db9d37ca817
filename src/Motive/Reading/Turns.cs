using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Reading;

/// <summary>Whether something can be decided now.</summary>
internal static class Turns
{
    /// <summary>What stands against a decision, and what would work; null when it can be made.</summary>
    public static string? Objection(StoryRun run, Decision decision)
    {
        if (run.Player is null)
            return "Nobody is played in this run, so that there is nothing to decide. Give the request a Player.";
        if (run.Session.IsOver)
            return "The story is over, and nothing is left to decide. Undo takes the last decision back.";
        if (!run.IsPlayersTurn)
            return "It is not the player's turn. Call Next until IsPlayersTurn.";
        if (run.Session.Scene is not null && decision is not Decision.Say)
            return $"A conversation waits for an answer. {OnOffer(run)}";
        if (run.Session.Scene is null && decision is Decision.Say)
            return $"There is no conversation in which to say anything. {OnOffer(run)}";
        return decision is Decision.Wait || run.Options.Any(option => PlayerOptions.IsSame(option.Decision, decision))
            ? null
            : $"{Called(run, decision)} is not possible now{InTheWay(run, decision)}. {OnOffer(run)}";
    }

    /// <summary>The rules that keep it from being possible, as the player's character sees it.</summary>
    private static string InTheWay(StoryRun run, Decision decision)
    {
        if (decision is not Decision.Do act || run.Player is not EntityId player)
            return "";
        string[] rules = [.. new DecidingRules(run.Story).InTheWayOf(act.Act, run.Session.Present.MindOf(player.Value)).Select(rule => Wording.Rule(run.Story, rule))];
        return rules.Length == 0 ? "" : $": {run.Story[player].Name} believes {string.Join(" and ", rules)}";
    }

    private static string Called(StoryRun run, Decision decision) => decision is Decision.Do ? PlayerOptions.PhraseOf(run.Session, decision) : "To say that";

    private static string OnOffer(StoryRun run) => $"There are: {string.Join("; ", run.Options.Select(option => option.Phrase))}.";
}
