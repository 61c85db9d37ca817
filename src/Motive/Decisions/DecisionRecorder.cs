using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Play.Sessions.Scenes;
using Motive.Reading;
using Motive.World;

namespace Motive.Decisions;

/// <summary>Writes down a decision as it is made.</summary>
internal static class DecisionRecorder
{
    /// <param name="decision">One that can be made now.</param>
    public static MadeDecision Record(StoryRun run, Decision decision)
    {
        Past past = run.Past;
        if (decision is Decision.Wait)
            return new MadeDecision(PlayerOptions.WaitPhrase) { Words = PlayerOptions.WaitLabel, Past = past };
        OfferedDecision option = PlayerOptions.Find(run.Offered, decision)!;
        MadeDecision made = new(PlayerOptions.PhraseOf(run.Session, decision)) { Words = Words(option), Past = past };
        return decision switch
        {
            Decision.Do act => made with { Parameters = [.. run.Story[act.Act.Action].Parameters.Select(parameter => parameter.Name)] },
            Decision.SceneChoice said => WithChoice(made, run.Story, run.Session.Scene!, said.Choice),
            _ => made,
        };
    }

    /// <summary>How an option reads, without the quotes of what is said.</summary>
    public static string Words(OfferedDecision option) => option.Label.Trim('\u201C', '\u201D');

    private static MadeDecision WithChoice(MadeDecision made, Story story, OpenScene scene, int choice)
    {
        ImmutableArray<ChoiceSign> signs = ChoiceSigns.Enumerate(story, scene);
        int place = Enumerable.Range(0, scene.ToPlayer.Length).First(index => scene.ToPlayer[index].Choice.Id == choice);
        return made with { Scene = scene.Staged.Scene.Name, Choice = signs[place], Others = signs.RemoveAt(place) };
    }
}
