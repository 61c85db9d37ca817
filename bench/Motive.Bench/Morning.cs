using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Bench;

/// <summary>What is counted of one watched run of a chapter.</summary>
/// <param name="Beats">The ids of the beats reached, in the order in which they were.</param>
/// <param name="Missing">The ids of those that were not.</param>
/// <param name="Endings">The ids of the endings reached.</param>
/// <param name="Between">The names of the acts, journeys apart, that two people did where both saw them, each with the first letter of its doer, in order.</param>
/// <param name="Chosen">How many acts somebody chose.</param>
/// <param name="Led">How many of those they would not have chosen without the drama manager.</param>
/// <param name="Events">How many events there were.</param>
internal sealed record Morning(string[] Beats, string[] Missing, string[] Endings, string Between, int Chosen, int Led, int Events)
{
    /// <summary>How it came out: every beat, or what ended it and which beats were missed.</summary>
    public string End => Missing.Length == 0 ? "every beat" : Endings.Length > 0 ? string.Join(' ', Endings) : $"the last beat, without {string.Join(' ', Missing)}";

    public static Morning Watched(Session session, EntityId[] two, int mostEvents)
    {
        while (session.Closed.Count == 0 && session.Chronicle.Count < mostEvents && session.Step() is not StepResult.Over)
        {
        }

        Story story = session.Story;
        Occurrence[] record = [.. session.Chronicle];
        string[] beats = [.. record.SelectMany(occurrence => occurrence.Beats)];
        string[] all = [.. story.Chapters[0].Beats.Select(beat => beat.Id)];
        string[] between = [.. record.Where(occurrence => IsBetween(story, occurrence, two)).Select(occurrence => Short(story, occurrence))];
        Choice[] choices = [.. record.SelectMany(occurrence => occurrence.Because).Select(reason => reason.Choice).OfType<Choice>()];
        return new Morning(
            [.. beats.Where(all.Contains)], [.. all.Except(beats)], [.. session.Reached.Except(all).Order(StringComparer.Ordinal)],
            string.Join(' ', between), choices.Length, choices.Count(choice => choice.LeftAlone is not null), record.Length);
    }

    public override string ToString() => $"{End,-24} {string.Join(' ', Beats)}\n     {Between}";

    private static bool IsBetween(Story story, Occurrence occurrence, EntityId[] two) =>
        occurrence.Kind == OccurrenceKind.Act && occurrence.Action is ActionId action && !Moves.Contains(story[action].Name)
        && two.All(who => occurrence.Seen.Contains(who)) && occurrence.By.Any(two.Contains);

    private static readonly string[] Moves = ["walk", "fly", "teleport", "teleport_with"];

    private static string Short(Story story, Occurrence occurrence) => $"{story[occurrence.Action!.Value].Name}.{story[occurrence.By[0]].Name[0]}";
}
