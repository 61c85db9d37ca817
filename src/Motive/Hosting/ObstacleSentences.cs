using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Hosting;

/// <summary>Why something cannot be put into a run now, and what would work.</summary>
internal sealed class ObstacleSentences(SessionView session)
{
    private Story Story => session.Story;

    public string Write(string phrase, Intervention what, Obstacle obstacle) => $"\"{phrase}\": {Said(what, obstacle)}";

    private string Said(Intervention what, Obstacle obstacle) => obstacle.Kind switch
    {
        ObstacleKind.BetweenChapters => session.IsOver ? "the story is over." : "no chapter is under way. Go on until one has begun.",
        ObstacleKind.Conversation => "a conversation waits for an answer. Decide that first.",
        ObstacleKind.NeverChanges => $"`{Fact(what)}` never changes in this story, or not before a later chapter, so that nobody reckons with it. Name it in `HostFacts` of the request, or let something in the story change it.",
        ObstacleKind.NeverRead => $"nothing in this story asks for `{Fact(what)}` of these. Name it in `HostFacts` of the request to have it kept all the same.",
        ObstacleKind.TooDeep => "minds within minds are not kept so deep in this run. Let people think deeper (`depth`), or say it of fewer minds.",
        ObstacleKind.Never => "that can never happen in this run: it is forbidden, or its conditions are false whatever happens.",
        ObstacleKind.NotPossible => $"it is not possible now{InTheWay(obstacle)}.",
        ObstacleKind.WithoutDoer => "nobody does it, so that nobody can begin it. Make it happen instead.",
        ObstacleKind.Busy => $"{Name(obstacle)} has something else in hand: {Wording.Action(Story, obstacle.By!.Action, obstacle.By.Arguments.AsSpan())}{(obstacle.Until is StoryTime until ? $", until {until}" : ", till you end it")}. Complete it or let it fail first.",
        ObstacleKind.Away => $"{Name(obstacle)} is away. Let them enter first.",
        ObstacleKind.Here => $"{Name(obstacle)} is not away.",
        ObstacleKind.Played => $"{Name(obstacle)} is played already.",
        ObstacleKind.NotPlayed => $"{Name(obstacle)} is not played.",
        ObstacleKind.NotUnderWay => $"no act of that number is under way. {Underway}",
        ObstacleKind.Nowhere => $"say where {Name(obstacle)} is to be: a place behind the name.",
        _ => "this story does not say where people are. Leave the place out.",
    };

    private string Underway => session.Session.Underway is { IsEmpty: false } acts
        ? $"There are {string.Join(", ", acts.Select(act => FormattableString.Invariant($"{act.Number} ({Wording.Action(Story, act.Act.Action, act.Act.Arguments.AsSpan())})")))}."
        : "Nothing is.";

    private string InTheWay(Obstacle obstacle)
    {
        string[] rules = [.. new DecidingRules(Story).InTheWayOf(obstacle.By!, session.Present).Select(rule => Wording.Rule(Story, rule))];
        return rules.Length == 0 ? "" : $": {string.Join(" and ", rules)}";
    }

    private string Fact(Intervention what) => what is Intervention.State state ? Story[state.Fact.Fact].Name : "";

    private string Name(Obstacle obstacle) => Story[obstacle.Who!.Value].Name;
}
