using Motive.Play.Clock;
using Motive.World;

namespace Motive.Reading;

/// <summary>What can be decided, as it is handed out.</summary>
internal static class OptionView
{
    public static PlayerOption Create(StoryRun run, OfferedDecision offered, int number) => new()
    {
        Number = number,
        Kind = offered.Decision switch
        {
            Decision.Do => OptionKind.Act,
            Decision.SceneChoice => OptionKind.Say,
            _ => OptionKind.Wait,
        },
        Label = offered.Label,
        Reason = offered.Reason,
        OutOfCharacter = offered.OutOfCharacter,
        Foremost = offered.Foremost,
        IsAnswer = offered.IsAnswer,
        Group = offered.Group,
        Minutes = offered.Minutes,
        Hurts = [.. offered.Hurts.Select(who => run.Story[who].Name)],
        Undoes = offered.Undoes,
        Phrase = offered.Phrase,
        Action = offered.Decision is Decision.Do act ? run.Story[act.Act.Action].Name : null,
        Target = offered.Decision is Decision.Do chosen ? TargetOf(run, chosen.Act) : null,
    };

    private static string? TargetOf(StoryRun run, GroundAct act) => act.Arguments
        .Where(argument => argument != Value.Unknown && argument != run.TurnId?.Value && !run.Story.Entities[argument].AsCharacter.IsNone)
        .Select(argument => run.Story.Entities[argument].Name)
        .FirstOrDefault();
}
