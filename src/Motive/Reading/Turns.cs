using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Reading;

/// <summary>Whether something can be decided now.</summary>
internal static class Turns
{
    /// <summary>What stands against a decision, and what would work; null when it can be made.</summary>
    public static string? Objection(StoryRun run, Decision decision)
    {
        if (NotNow(run) is string notNow)
            return notNow;
        if (run.Session.Scene is not null && decision is not Decision.SceneChoice)
            return $"A conversation waits for an answer. {OnOffer(run)}";
        if (run.Session.Scene is null && decision is Decision.SceneChoice)
            return $"There is no conversation in which to say anything. {OnOffer(run)}";
        return decision is Decision.Wait || run.Offered.Any(option => PlayerOptions.IsSame(option.Decision, decision))
            ? null
            : $"{Called(run, decision)} is not possible now{InTheWay(run, decision)}. {OnOffer(run)}";
    }

    /// <summary>What stands against words that name nothing on offer.</summary>
    public static string NotOffered(StoryRun run, string words) =>
        NotNow(run)
        ?? (run.Loaded.Phrases.ParseAct(words).Value is GroundAct act ? Objection(run, new Decision.Do(act)) : null)
        ?? $"\"{words}\" is nothing to decide now. {OnOffer(run)}";

    /// <summary>Why nothing can be decided at all; null where something can.</summary>
    private static string? NotNow(StoryRun run)
    {
        if (!run.Story.Characters.Any(run.Session.Session.IsPlayed))
            return "Nobody is played in this run, so that there is nothing to decide. Give the request a Player.";
        if (run.Session.IsOver)
            return "The story is over, and nothing is left to decide. Undo takes the last decision back.";
        return run.IsPlayersTurn ? null : "It is not the player's turn. Call Next until IsPlayersTurn.";
    }

    /// <summary>The rules that keep it from being possible, as the player's character sees it.</summary>
    private static string InTheWay(StoryRun run, Decision decision)
    {
        if (decision is not Decision.Do act || run.TurnId is not EntityId player)
            return "";
        string[] rules = [.. new DecidingRules(run.Story).InTheWayOf(act.Act, run.Session.Present.MindOf(player.Value)).Select(rule => Wording.Rule(run.Story, rule))];
        return rules.Length == 0 ? "" : $": {run.Story[player].Name} believes {string.Join(" and ", rules)}";
    }

    private static string Called(StoryRun run, Decision decision) => decision is Decision.Do ? PlayerOptions.PhraseOf(run.Session, decision) : "To say that";

    private static string OnOffer(StoryRun run) => $"There are: {string.Join("; ", run.Offered.Select(option => option.Phrase))}.";
}
