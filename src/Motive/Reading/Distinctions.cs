using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Play.Sessions.Scenes;
using Motive.World;

namespace Motive.Reading;

/// <summary>Options that read the same are told apart by what they come to, or by their order where that is the same too.</summary>
internal static class Distinctions
{
    public static ImmutableArray<OfferedDecision> Made(SessionView session, ImmutableArray<OfferedDecision> options)
    {
        ImmutableArray<OfferedDecision> apart = ToldApart(options, option => Consequence(session, option.Decision));
        return ToldApart(apart, option => Order(apart, option));
    }

    private static ImmutableArray<OfferedDecision> ToldApart(ImmutableArray<OfferedDecision> options, Func<OfferedDecision, string?> difference)
    {
        HashSet<(string, string?)> doubled = [.. options.GroupBy(Read).Where(alike => alike.Count() > 1).Select(alike => alike.Key)];
        return [.. options.Select(option => doubled.Contains(Read(option)) ? option with { Reason = Joined(option.Reason, difference(option)) } : option)];
    }

    private static (string Label, string? Reason) Read(OfferedDecision option) => (option.Label, option.Reason);

    private static string? Joined(string? reason, string? difference) => reason is null || difference is null ? reason ?? difference : $"{reason}; {difference}";

    /// <summary>What a choice of a conversation leads its chooser to do; whom and what an act is about.</summary>
    private static string? Consequence(SessionView session, Decision decision)
    {
        string[] words = decision switch
        {
            Decision.SceneChoice said when session.Scene is OpenScene scene => [.. ActsOf(session, scene, said.Choice)],
            Decision.Do chosen => [ThingsOf(session.Story, chosen.Act)],
            _ => [],
        };
        return words.Length == 0 ? null : Phrasing.Listed(words);
    }

    private static IEnumerable<string> ActsOf(SessionView session, OpenScene scene, int choice)
    {
        Evaluator evaluator = new(session.Story);
        SceneChoice chosen = scene.ToPlayer.First(offered => offered.Choice.Id == choice).Choice;
        foreach (SceneNode.Do node in chosen.Body.OfType<SceneNode.Do>())
        {
            GroundAct act = new(node.Action, [.. node.Arguments.Select(argument => evaluator.Evaluate(argument, scene.After, [.. scene.Staged.Frame]))]);
            yield return new Answers.Deeds(session, session.Session.Turn).Part(session.Session.Turn!.Value, act, scene.After);
        }
    }

    private static string ThingsOf(Story story, GroundAct act)
    {
        string things = string.Join(", ", act.Arguments.Where(argument => argument != Value.Unknown).Select(argument => story.Entities[argument].Display));
        string name = story[act.Action].Name.Replace('_', ' ');
        return things.Length == 0 ? name : $"{name}: {things}";
    }

    private static string Order(ImmutableArray<OfferedDecision> options, OfferedDecision option)
    {
        OfferedDecision[] alike = [.. options.Where(other => Read(other) == Read(option))];
        return $"{Array.IndexOf(alike, option) + 1} of {alike.Length}";
    }
}
