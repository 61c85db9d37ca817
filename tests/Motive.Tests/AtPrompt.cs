using Motive.Answers;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Tests;

/// <summary>Everything that a player can look at while it is their turn, as text: two runs that they cannot tell apart read the same here.</summary>
internal static class AtPrompt
{
    public static string Shown(StoryRun run)
    {
        EntityId player = run.PlayerId!.Value;
        SessionView session = run.Session;
        return string.Join("\n",
        [
            session.Now.ToString(),
            run.Text(),
            run.Lull ?? "",
            run.Setback ?? "",
            .. run.Options.Select(option => $"{option.Label} {option.Reason} {option.OutOfCharacter} {option.Foremost} {option.Phrase}"),
            .. session.Chronicle.SelectMany(occurrence => Why.Explain(session, occurrence.Number, player).Paragraphs),
            .. CastView.Create(session, player).SelectMany(member => member.Sentences.Prepend(member.Name)),
            .. MapView.Create(run.Story, session.Present, player).Select(place => $"{place.Name}: {string.Join(", ", place.People)}"),
            Recap.Create(run.Story, session.Chronicle, player, session.Present).Text,
            .. session.Chronicle.SelectMany(occurrence => occurrence.Feelings).Where(felt => felt.Who == player)
                .Select(felt => $"{felt.Emotion} {(felt.Toward is EntityId toward ? run.Story[toward].Name : "")} {felt.Level}"),
            .. session.Chronicle.SelectMany(occurrence => occurrence.Because).Where(reason => reason.Who == player).Select(reason => reason.Gain.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ]);
    }
}
